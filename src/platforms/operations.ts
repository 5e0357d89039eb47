import type { AimField, Operation, Spelling } from './requests.ts';

/** What most operations leave out, said once; every request file writes only what differs. */

type Given = Pick<Operation, 'action' | 'address' | 'aims' | 'evidence'> & Partial<Operation>;
type MutationGiven = Pick<Operation, 'action' | 'aims' | 'evidence'> &
  Partial<Operation> & {
    /** Of the operation: an alternation in the form of RegExp. */
    readonly named: string;
  };

export function operation(given: Given): Operation {
  return { body: null, when: null, ...given };
}

/** One of Meta's: the address is the same for all, reads included; the operation's name stands in the body. */
export function mutation({ named, ...given }: MutationGiven): Operation {
  return operation({
    address: /\/(?:api\/graphql|graphql\/query)/,
    ...given,
    body: new RegExp(`friendly_name=(?:${named})(?:&|$)`),
  });
}

/** The field names an item. */
export function itemIn(field: string, spelling: Spelling = 'plain'): AimField {
  return { field, spelling, form: /^(?<item>[\w-]+)$/ };
}

/** The field names an account by its number. */
export function accountIn(field: string): AimField {
  return { field, spelling: 'plain', form: /^(?<id>\d+)$/ };
}

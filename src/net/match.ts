import type { Aimed } from '../core/net-messages.ts';
import type { AimField, Operation, RequestBook } from '../platforms/requests.ts';
import { withAuthor } from './embedded.ts';
import { type Field, fieldsOf } from './fields.ts';
import { add, exec, first, keysOf, NativePattern } from './primordials.ts';
import { spell } from './spell.ts';

/** Whether a request to this address, which the page may have given in part, and with this body can be the book's. */
type Sieve = (address: string, body?: string) => boolean;

/** Made once: nearly all that a page asks for is told apart by it, and must cost next to nothing. */
export function sieveOf({ operations }: RequestBook): Sieve {
  const bodies: Record<string, string> = {};
  for (const { address, body } of operations) {
    // An operation that no body decides makes an alternative that every body fits.
    const source = body?.source ?? '';
    bodies[address.source] = address.source in bodies ? `${bodies[address.source]}|${source}` : source;
  }
  const holes = keysOf(bodies).map((source) => ({
    address: new NativePattern(source),
    body: new NativePattern(bodies[source] ?? ''),
  }));
  return (address, body) =>
    !!first(holes, (each) => exec(each.address, address) && (body === undefined || exec(each.body, body)));
}

/** What a request does and at whom; empty for one that does nothing of the book's. */
export function aimsOf({ operations, embedded }: RequestBook, address: string, body: string): Aimed[] {
  const aims: Aimed[] = [];
  first(operations, (operation) => {
    if (!exec(operation.address, address) || (operation.body && !exec(operation.body, body))) return;
    const fields = fieldsOf(address, body);
    const { when } = operation;
    if (!when || named(address, fields, { ...when, spelling: 'plain' }))
      add(aims, withAuthor(aim(operation, address, fields), embedded));
  });
  return aims;
}

function aim({ action, aims }: Operation, address: string, fields: readonly Field[]): Aimed {
  const found = first(aims, (field) => {
    const { id = null, handle = null, item = null } = named(address, fields, field)?.groups ?? {};
    return (id ?? handle ?? item) && { action, id, handle: handle && (field.space ?? '') + handle, item };
  });
  return found || { action, id: null, handle: null, item: null };
}

/** The first value of that field whose meaning has the form. */
function named(
  address: string,
  fields: readonly Field[],
  { field, spelling, form }: AimField,
): RegExpExecArray | null | undefined {
  const test = (value: string) => first(spell(value, spelling), (text) => exec(form, text));
  // A list's elements go by the list's name too.
  const end = new NativePattern(`(^|\\.)${field}(\\.\\d+)?$`);
  return (
    first(fields, ({ path, value }) => exec(end, path) && test(value)) ??
    test(exec(new NativePattern(`/${field}/([^/?#]+)`), address)?.[1] ?? '')
  );
}

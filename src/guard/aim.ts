import { examineDraft } from '../core/draft.ts';
import { type Intent, type PassKey, passKey } from '../core/intent.ts';
import type { Action } from '../core/vocabulary.ts';
import { readDraft } from '../platforms/draft.ts';
import type { Commit, Platform } from '../platforms/platform.ts';
import { type Reading, readPress, type Surroundings } from '../platforms/reader.ts';
import type { GuardState } from './ports.ts';

/** A commit control and what pressing it would do. */
export interface Aim {
  readonly control: Commit;
  readonly element: Element;
  readonly intent: Intent;
  readonly key: PassKey;
  /** The page does not name whom it is aimed at, and it is not in its nature to name none. */
  readonly missed: boolean;
}

/** What a press can be read by. */
export interface Sight {
  readonly platform: Platform;
  readonly around: Surroundings;
  readonly state: GuardState;
}

export type Means = 'pointer' | 'key';

/** Reads an element as a press; null where it is no control of ours. */
export function readAt({ platform, around }: Sight, target: EventTarget | null, by: Means): Reading | null {
  return target instanceof Element ? readPress(platform, target, around, by) : null;
}

/**
 * What a reading aims at, whether or not anyone lists it. A press that publishes is read here, once, for what its
 * words link to and whom they mention.
 */
export function aimOf(sight: Sight, reading: Reading | null): Aim | null {
  if (reading === null || 'opened' in reading) return null;
  const { control, element, intent } = reading;
  const { platform, state, around } = sight;
  const missed = reading.intent === null && !reading.aimless;
  const action = intent?.action ?? own(control, missed);
  const found =
    control.draft === null || !state.drafts
      ? null
      : examineDraft(readDraft(control.draft, element, around.address()), platform.id);
  const targets = [...(intent?.targets ?? []), ...(found?.targets ?? [])];
  const whole: Intent = {
    platform: platform.id,
    action,
    targets,
    item: intent?.item ?? null,
    draft: found?.draft ?? null,
  };
  // Where nobody is named the element itself stands for what is pressed.
  const place = targets.length > 0 ? passKey(whole) : `${passKey(whole)}#${numberOf(element)}`;
  // What was confirmed is these words: a pass for them is none for others.
  const key = found === null ? place : `${place} ${accountsOf({ ...whole, targets: found.targets })}`;
  return { control, element, intent: whole, key, missed };
}

/** What a press does that names nobody: what it was made for, or else it only publishes the person's own words. */
function own({ action, draft }: Commit, missed: boolean): Action {
  if (missed && action !== 'opener') return action;
  return draft?.audience === 'private' ? 'share' : 'post';
}

/** What the worker cleared is this action on all of these accounts: one more beside them is another question. */
export function accountsOf({ platform, action, targets, item, draft }: Intent): string {
  const accounts = targets.map(({ ref }) => `${ref.platform}/${ref.id ?? ''}/${ref.handle ?? ''}`);
  return [platform, action, ...accounts, item ?? '', ...(draft?.links ?? []), ...(draft?.opaque ?? [])].join(
    '|',
  );
}

const numbers = new WeakMap<Element, number>();
let last = 0;

/** A number of an element's own, for as long as it lives. */
function numberOf(element: Element): number {
  const known = numbers.get(element);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(element, last);
  return last;
}

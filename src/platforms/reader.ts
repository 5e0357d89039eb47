import type { Intent, Target } from '../core/intent.ts';
import type { Action } from '../core/vocabulary.ts';
import { formOf } from './item.ts';
import type { Commit, Control, ItemShape, Opener, Platform } from './platform.ts';
import { carries } from './speaks.ts';
import { type Found, findTargets } from './target-plans.ts';

/** What an opener was pressed on. */
export interface Opened {
  readonly leadsTo: Action;
  readonly targets: readonly [Target, ...Target[]];
  readonly item: string | null;
}

/** What the page says besides the pressed element: narrow, so that a table test can state it. */
export interface Surroundings {
  /** The page's address now. */
  readonly address: () => URL;
  /** What was opened last and still holds here. */
  readonly opened: () => Opened | null;
  /** What the pointer and the focus met last, latest first. */
  readonly hovered: () => readonly Element[];
}

/** A press as the page shows it. */
export type Reading =
  | { readonly control: Commit; readonly element: Element; readonly intent: Intent }
  /** `null` clears the memory. */
  | { readonly control: Opener; readonly element: Element; readonly opened: Opened | null }
  /** A commit whose target the page does not name: passes, but in strict mode. */
  | {
      readonly control: Commit;
      readonly element: Element;
      readonly intent: null;
      /** Where it names none by its nature, not by a miss. */
      readonly aimless: boolean;
    };

/** The control an element belongs to and what pressing it would do; null where it is no control of ours. */
export function readPress(
  platform: Platform,
  pressed: Element,
  around: Surroundings,
  by: 'pointer' | 'key' = 'pointer',
): Reading | null {
  let missed: Reading | null = null;
  for (const control of platform.controls) {
    if (by === 'pointer' && control.role === 'commit' && control.by === 'key') continue;
    if (control.page !== null && !control.page.test(formOf(around.address()))) continue;
    const element = controlAt(control, pressed);
    if (element === null) continue;
    const found = findTargets(platform, control, element, around);
    if (found === null) {
      // What was opened here is not what was opened before, even where its target cannot be read.
      if (control.role === 'opener') return missed ?? { control, element, opened: null };
      // A press that publishes is read for what it publishes, whomever it is aimed at.
      if (!control.aimless || control.draft !== null) {
        missed ??= { control, element, intent: null, aimless: control.aimless };
      }
      continue;
    }
    if (control.role === 'opener') {
      const { leadsTo } = control;
      return { control, element, opened: leadsTo === null ? null : { ...found, leadsTo } };
    }
    const action = control.action === 'opener' ? (around.opened()?.leadsTo ?? null) : control.action;
    if (action === null) continue;
    const { targets, item } = aimed(action, found);
    return { control, element, intent: { platform: platform.id, action, targets, item, draft: null } };
  }
  return missed;
}

/** The element of one control at, around or (for shortcuts) inside an element. */
export function controlAt(control: Control, pressed: Element): Element | null {
  const element = pressed.closest(control.selector);
  return element !== null && carries(control, element) ? element : null;
}

/** The first present control of the given ids inside an element, as its shortcut would press it. */
export function controlInside(
  platform: Platform,
  ids: readonly string[],
  within: Element,
  shape: ItemShape | null,
): Element | null {
  for (const id of ids) {
    const control = platform.controls.find((each) => each.id === id);
    if (control === undefined) continue;
    for (const each of within.querySelectorAll(control.selector)) {
      if (controlAt(control, each) === each && (shape === null || isOwn(platform, shape, each, within)))
        return each;
    }
  }
  return null;
}

/** A shortcut acts on the focused item, never on one quoted inside it or hanging beneath it. */
function isOwn({ items }: Platform, shape: ItemShape, element: Element, within: Element): boolean {
  return items.slice(0, items.indexOf(shape) + 1).every(({ container }) => {
    const item = element.closest(container);
    return item === null || item.contains(within);
  });
}

/** Following and joining are aimed at one account, whoever else stands around the item. */
export function aimed(action: Action, found: Found): Found {
  if (action !== 'follow' && action !== 'join') return { targets: found.targets, item: found.item };
  const [{ relation, ref }] = found.targets;
  return { targets: [{ relation: relation === 'group' ? 'group' : 'account', ref }], item: null };
}

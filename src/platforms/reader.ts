import { canonicalAccount } from '../core/account.ts';
import type { Intent, Target } from '../core/intent.ts';
import type { Action } from '../core/vocabulary.ts';
import { EXTRACTORS, nearestHolding } from './extractors.ts';
import { accountLinked, accountNamed, type Item, itemAround, readItem } from './item.ts';
import type { Commit, Control, Label, Opener, Platform, TargetPlan } from './platform.ts';
import { wordsOf } from './words.ts';

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
}

/** A press as the page shows it. */
export type Reading =
  | { readonly control: Commit; readonly element: Element; readonly intent: Intent }
  /** `null` clears the memory. */
  | { readonly control: Opener; readonly element: Element; readonly opened: Opened | null }
  /** A commit whose target the page does not name: passes, but in strict mode. */
  | { readonly control: Commit; readonly element: Element; readonly intent: null };

/** The control an element belongs to and what pressing it would do; null where it is no control of ours. */
export function readPress(platform: Platform, pressed: Element, around: Surroundings): Reading | null {
  let missed: Reading | null = null;
  for (const control of platform.controls) {
    const element = controlAt(control, pressed);
    if (element === null) continue;
    const found = findTargets(platform, control, element, around);
    if (found === null) {
      // What was opened here is not what was opened before, even where its target cannot be read.
      if (control.role === 'opener') return { control, element, opened: null };
      if (!control.aimless) missed ??= { control, element, intent: null };
      continue;
    }
    if (control.role === 'opener') {
      const { leadsTo } = control;
      return { control, element, opened: leadsTo === null ? null : { ...found, leadsTo } };
    }
    const action = control.action === 'opener' ? (around.opened()?.leadsTo ?? null) : control.action;
    if (action === null) continue;
    return { control, element, intent: { platform: platform.id, action, ...aimed(action, found) } };
  }
  return missed;
}

/** The element of one control at, around or (for shortcuts) inside an element. */
export function controlAt(control: Control, pressed: Element): Element | null {
  const element = pressed.closest(control.selector);
  if (element === null || !speaks(control, element)) return null;
  return element;
}

/** The first present control of the given ids inside an element, as its shortcut would press it. */
export function controlInside(platform: Platform, ids: readonly string[], within: Element): Element | null {
  for (const id of ids) {
    const control = platform.controls.find((each) => each.id === id);
    if (control === undefined) continue;
    for (const each of within.querySelectorAll(control.selector)) {
      if (controlAt(control, each) === each && ownItem(platform, each, within)) return each;
    }
  }
  return null;
}

/** A shortcut acts on the focused item, never on one quoted inside it. */
function ownItem(platform: Platform, element: Element, within: Element): boolean {
  const item = element.closest(platform.item.container);
  return (
    item === null || item === within || item.contains(within) || !within.matches(platform.item.container)
  );
}

interface Found {
  readonly targets: readonly [Target, ...Target[]];
  readonly item: string | null;
}

/** Following and joining are aimed at one account, whoever else stands around the item. */
function aimed(action: Action, found: Found): Found {
  if (action !== 'follow' && action !== 'join') return { targets: found.targets, item: found.item };
  const [{ relation, ref }] = found.targets;
  return { targets: [{ relation: relation === 'group' ? 'group' : 'account', ref }], item: null };
}

function findTargets(
  platform: Platform,
  control: Control,
  element: Element,
  around: Surroundings,
): Found | null {
  for (const plan of control.targets) {
    const found = followPlan(platform, plan, element, around);
    if (found !== null) return found;
  }
  return null;
}

function followPlan(
  platform: Platform,
  plan: TargetPlan,
  element: Element,
  around: Surroundings,
): Found | null {
  switch (plan.from) {
    case 'item':
      return foundItem(itemAround(platform, element));
    case 'nearby-item': {
      const item = element.closest(plan.within)?.querySelector(platform.item.container) ?? null;
      return item === null ? null : foundItem(readItem(platform, item));
    }
    case 'opener':
      return around.opened();
    case 'control': {
      const ref = accountNamed(platform, plan.naming, element);
      return ref === null ? null : { targets: [{ relation: 'account', ref }], item: null };
    }
    case 'nearby-account': {
      const near = nearestHolding(element, plan.selector);
      // A profile's header, with items below it: the pictures are theirs.
      if (near === null || holdsItem(platform, near)) return null;
      const refs = [...near.querySelectorAll(plan.selector)]
        .map((each) => accountLinked(platform, each))
        .filter((each) => each !== null);
      const [first] = refs;
      if (first === undefined || refs.some((each) => each.handle !== first.handle)) return null;
      return { targets: [{ relation: 'account', ref: first }], item: null };
    }
    case 'address': {
      const address = around.address();
      const path = plan.path.exec(address.pathname);
      const ref = path === null ? null : canonicalAccount(address.href);
      if (path === null || ref?.platform !== platform.id) return null;
      return { targets: [{ relation: plan.relation, ref }], item: path.groups?.['item'] ?? null };
    }
  }
}

function holdsItem({ item }: Platform, near: Element): boolean {
  return near.querySelector(item.climbTo ?? item.container) !== null;
}

function foundItem(item: Item | null): Found | null {
  return item === null ? null : { targets: item.targets, item: item.id };
}

/** Whether a control carries the words, or failing those the drawing, that tell it apart. */
function speaks(control: Control, element: Element): boolean {
  if (control.extractor !== null && !EXTRACTORS[control.extractor](element)) return false;
  if (control.label === null) return true;
  return control.label.on === 'text'
    ? said(control.label, wordsOf(element))
    : drawn(control.label, control.label.on, control.selector, element);
}

function said(label: Label, words: string): boolean {
  const spoken = words.trim().toLowerCase();
  return label.any.some((each) => each.toLowerCase() === spoken);
}

function drawn(
  label: Label,
  on: { readonly selector: string; readonly attribute: string },
  control: string,
  element: Element,
): boolean {
  for (const drawing of element.querySelectorAll(on.selector)) {
    // A badge is a button inside a button: its drawing is not the outer one's.
    if (drawing.closest(control) !== element) continue;
    const words = drawing.getAttribute(on.attribute) ?? drawing.querySelector('title')?.textContent ?? null;
    if (words !== null && said(label, words)) return true;
    const path = drawing.querySelector('path')?.getAttribute('d') ?? '';
    if (label.paths.some((each) => path.startsWith(each))) return true;
  }
  return false;
}

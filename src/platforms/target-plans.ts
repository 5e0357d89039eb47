import type { Target } from '../core/intent.ts';
import { accountAddressed, accountLinked, accountNamed, accountSpelled } from './account-source.ts';
import { inTheMiddle, nearestHolding } from './extractors.ts';
import { formOf, frameAround, type Item, itemAround, readItem, sameAccount } from './item.ts';
import { type AccountSource, type Control, HOSTED, type Platform, type TargetPlan } from './platform.ts';
import type { Surroundings } from './reader.ts';
import { carries } from './speaks.ts';

/** Whom a press is aimed at, and the item it stands on. */
export interface Found {
  readonly targets: readonly [Target, ...Target[]];
  readonly item: string | null;
}

/** The accounts a control is aimed at: by the first of its plans that finds one, and by all that stand beside it. */
export function findTargets(
  platform: Platform,
  control: Pick<Control, 'targets' | 'beside'>,
  element: Element,
  around: Surroundings,
): Found | null {
  for (const plan of control.targets) {
    const found = followPlan(platform, plan, element, around);
    if (found === null) continue;
    const others = control.beside.flatMap(
      (each) => followPlan(platform, each, element, around)?.targets ?? [],
    );
    return { targets: together(found.targets, others), item: found.item };
  }
  return null;
}

/** Each account once, under the relation it was first found in. */
function together(
  [first, ...rest]: readonly [Target, ...Target[]],
  others: readonly Target[],
): readonly [Target, ...Target[]] {
  const all: [Target, ...Target[]] = [first];
  for (const each of [...rest, ...others]) {
    if (!all.some(({ ref }) => sameAccount(ref, each.ref))) all.push(each);
  }
  return all;
}

function followPlan(
  platform: Platform,
  plan: TargetPlan,
  element: Element,
  around: Surroundings,
): Found | null {
  switch (plan.from) {
    case 'item':
      return foundItem(platform, itemAround(platform, element, plan.shape, around.address()), around);
    case 'twin':
      return twinOf(platform, plan, element, around);
    case 'nearby-item':
      return nearbyItem(platform, plan, element, around);
    case 'shown-item': {
      const shown = inTheMiddle(element.ownerDocument);
      return shown === null
        ? null
        : foundItem(platform, itemAround(platform, shown, plan.shape, around.address()), around);
    }
    case 'frame':
      return fromFrame(platform, plan.plans, element, around);
    case 'opener': {
      const opened = around.opened();
      return plan.leadsTo === null || opened?.leadsTo === plan.leadsTo ? opened : null;
    }
    case 'hovered':
      return hoveredControl(platform, plan.controls, around);
    case 'control':
      return one('account', accountNamed(platform, plan.naming, element));
    case 'link':
      return one(plan.relation, accountLinked(platform, element));
    case 'nearby-account':
      return nearbyAccount(platform, plan.selector, element);
    case 'around': {
      const within = element.closest(plan.within);
      return within === null ? null : one(plan.relation, accountIn(platform, plan.source, within));
    }
    case 'address': {
      const address = around.address();
      const groups = plan.form.exec(formOf(address))?.groups ?? null;
      if (groups === null && !plan.form.test(formOf(address))) return null;
      const { handle = null, id = null, item = null } = groups ?? {};
      const ref =
        handle === null && id === null
          ? accountAddressed(platform, address.href)
          : accountSpelled(platform, handle, id);
      return ref === null ? null : { targets: [{ relation: plan.relation, ref }], item };
    }
  }
}

/** A frame of another origin shows no one around it. */
function fromFrame(
  platform: Platform,
  plans: readonly TargetPlan[],
  element: Element,
  around: Surroundings,
): Found | null {
  const frame = element.ownerDocument.defaultView?.frameElement ?? null;
  if (frame === null) return null;
  const outside = { ...around, address: () => new URL(frame.ownerDocument.location.href) };
  for (const plan of plans) {
    const found = followPlan(platform, plan, frame, outside);
    if (found !== null) return found;
  }
  return null;
}

/** The tray at the document's root knows no post: what was hovered to open it does. */
function hoveredControl(platform: Platform, ids: readonly string[], around: Surroundings): Found | null {
  const openers = platform.controls.filter(({ id }) => ids.includes(id));
  for (const met of around.hovered()) {
    for (const control of openers) {
      const element = met.closest(control.selector);
      if (element !== null && carries(control, element)) {
        return findTargets(platform, control, element, around);
      }
    }
  }
  return null;
}

function one(relation: Target['relation'], ref: Target['ref'] | null): Found | null {
  return ref === null ? null : { targets: [{ relation, ref }], item: null };
}

function accountIn(platform: Platform, source: AccountSource, within: Element): Target['ref'] | null {
  if (source.by === 'permalink') return null;
  for (const each of within.querySelectorAll(source.selector)) {
    const ref =
      source.by === 'link' ? accountLinked(platform, each) : accountNamed(platform, source.naming, each);
    if (ref !== null) return ref;
  }
  return null;
}

/** An item inside it without a readable author is no press on it. */
function twinOf(
  platform: Platform,
  { shape: name, key: { attribute, pattern } }: Extract<TargetPlan, { from: 'twin' }>,
  element: Element,
  around: Surroundings,
): Found | null {
  const shape = platform.items.find((each) => each.name === name);
  if (shape === undefined || (frameAround(platform, element)?.shape ?? shape).name !== name) return null;
  const keyed = `[${attribute}]`;
  const keyOf = (each: Element): string => each.getAttribute(attribute) ?? '';
  const common = (each: Element): string => pattern.exec(keyOf(each))?.[1] ?? keyOf(each);
  for (let at = element.closest(keyed); at !== null; at = at.parentElement?.closest(keyed) ?? null) {
    const twin = [...element.ownerDocument.querySelectorAll(keyed)].find(
      (each) => keyOf(each) !== keyOf(at) && common(each) === common(at),
    );
    if (twin !== undefined)
      return foundItem(platform, readItem(platform, shape, twin, around.address()), around);
    // What it stands in may be a twin, of another item.
    if (common(at) !== keyOf(at)) return null;
  }
  return null;
}

function nearbyItem(
  platform: Platform,
  plan: Extract<TargetPlan, { from: 'nearby-item' }>,
  element: Element,
  around: Surroundings,
): Found | null {
  const within = element.closest(plan.within);
  for (const shape of platform.items) {
    if (within === null || (plan.shape !== null && plan.shape !== shape.name)) continue;
    const item = within.querySelector(shape.container);
    if (item !== null) return foundItem(platform, readItem(platform, shape, item, around.address()), around);
  }
  return null;
}

function nearbyAccount(platform: Platform, selector: string, element: Element): Found | null {
  const near = nearestHolding(element, selector);
  // A profile's header, with items below it: the pictures are theirs.
  if (near === null || holdsItem(platform, near)) return null;
  const refs = [...near.querySelectorAll(selector)]
    .map((each) => accountLinked(platform, each))
    .filter((each) => each !== null);
  const [first] = refs;
  return first === undefined || refs.some((each) => !sameAccount(each, first)) ? null : one('account', first);
}

function holdsItem({ items }: Platform, near: Element): boolean {
  return items.some(({ climbTo, container }) => near.querySelector(climbTo ?? container) !== null);
}

/** An item's accounts, and those of what it hangs beneath, one step away. */
function foundItem(platform: Platform, item: Item | null, around: Surroundings): Found | null {
  if (item === null) return null;
  for (const plan of item.shape.host) {
    const host = followPlan(platform, plan, item.element, around);
    if (host === null) continue;
    const hosts = host.targets.map(({ relation, ref }) => ({ relation: HOSTED[relation] ?? relation, ref }));
    return { targets: together(item.targets, hosts), item: item.id };
  }
  return { targets: item.targets, item: item.id };
}

import { addressKeys } from '../core/address-key.ts';
import type { AccountRef } from '../core/intent.ts';
import { accountAddressed, accountLinked } from './account-source.ts';
import { inTheMiddle } from './extractors.ts';
import type { Platform, TargetPlan } from './platform.ts';
import type { Surroundings } from './reader.ts';
import { type Found, findTargets } from './target-plans.ts';

const ITEM: readonly TargetPlan[] = [{ from: 'item', shape: null }];
/** Whose row or card it is. */
const ROW: readonly TargetPlan[] = [{ from: 'nearby-account', selector: 'a[href]' }];
/** Whose page it is. */
const PAGE: readonly TargetPlan[] = [{ from: 'address', form: /^/, relation: 'account' }];

/** Whether both are known and of one spelling: a post's number says nothing of the code that its links show. */
export function comparable(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && /\D/.test(one) === /\D/.test(other);
}

/**
 * The accounts around the item of this id, wherever it stands in the document: by the platform's shapes, else by an
 * address on the page, or the page's own, that names the item and an account. Where the page spells the item
 * otherwise, it is the one around what was just `pressed`, else around a link that names the item.
 */
export function findItem(
  platform: Platform,
  id: string,
  pressed: Element | null,
  document: Document,
  around: Surroundings,
): Found | null {
  // It comes from the page's own world and goes into a selector.
  if (!/^[\w.:-]+$/.test(id)) return null;
  const attributes = platform.items.map(({ identity }) =>
    identity.by === 'attribute' ? identity.reading.attribute : 'href',
  );
  const places = document.querySelectorAll(attributes.map((each) => `[${each}*="${id}"]`).join());
  for (const each of [pressed, inTheMiddle(document), ...places]) {
    const found = itemAt(platform, each, around);
    if (found?.item === id) return found;
  }
  // A link's text is its address, made absolute.
  const named = [...places, document.location].filter((each) =>
    addressKeys(String(each)).includes(`item:${platform.id}:${id}`),
  );
  for (const each of named) {
    const ref = accountAddressed(platform, String(each));
    if (ref !== null) return { targets: [{ relation: 'author', ref }], item: id };
  }
  for (const each of [pressed, ...named]) {
    const found = each instanceof Element ? itemAt(platform, each, around) : null;
    if (found !== null && !comparable(found.item, id)) return found;
  }
  return null;
}

/** Whether two names cannot be one account's: two ids, or two handles. */
export function contradict(one: AccountRef, other: AccountRef): boolean {
  const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
  return differ(one.id, other.id) || differ(one.handle, other.handle);
}

/**
 * The account that an element stands beside, else the one whose page this is: but not where the nearest accounts are
 * others, as in a row of suggestions.
 */
export function findAccount(platform: Platform, pressed: Element, around: Surroundings): Found | null {
  const row = findTargets(platform, { targets: ROW, beside: [] }, pressed, around);
  if (row !== null) return row;
  const page = findTargets(platform, { targets: PAGE, beside: [] }, pressed, around);
  for (let place: Element | null = pressed; page !== null && place !== null; place = place.parentElement) {
    const near = [...place.querySelectorAll('a[href]')].flatMap(
      (each) => accountLinked(platform, each) ?? [],
    );
    if (near.length > 0) return near.some((each) => !contradict(each, page.targets[0].ref)) ? page : null;
  }
  return page;
}

function itemAt(platform: Platform, element: Element | null, around: Surroundings): Found | null {
  return element === null ? null : findTargets(platform, { targets: ITEM, beside: [] }, element, around);
}

import type { AccountRef, Target } from '../core/intent.ts';
import { accountLinked, accountNamed } from './account-source.ts';
import { nearestHolding, onlyHolding } from './extractors.ts';
import type { AccountSource, ItemShape, Platform } from './platform.ts';
import { wordsOf } from './words.ts';

/** One piece of content as it stands in the page right now. */
export interface Item {
  readonly shape: ItemShape;
  readonly element: Element;
  /** The site's own id; null where it shows none (promoted posts). */
  readonly id: string | null;
  /** Author first, then co-authors, reposter, group, quoted. */
  readonly targets: readonly [Target, ...Target[]];
}

/** The item around an element, of one kind or the innermost; null when there is none or it names no author. */
export function itemAround(
  platform: Platform,
  element: Element,
  kind: string | null,
  address: URL,
): Item | null {
  for (const shape of platform.items) {
    if (kind !== null && shape.name !== kind) continue;
    const parts = partsAround(shape, element);
    // What stands in a comment without a readable author is still no press on the post beneath it.
    if (parts !== null) return readParts(platform, shape, parts, address);
  }
  return null;
}

/** The item that an element of a known kind is: its id, and every account that stands around it. */
export function readItem(platform: Platform, shape: ItemShape, element: Element, address: URL): Item | null {
  return readParts(platform, shape, partsOf(shape, element), address);
}

/** The innermost item around an element, marked as one or not. */
export function frameAround(
  platform: Platform,
  element: Element,
): { readonly shape: ItemShape; readonly element: Element } | null {
  for (const shape of platform.items) {
    const parts = partsAround(shape, element);
    if (parts !== null) return { shape, element: parts.element };
  }
  return null;
}

function partsAround(shape: ItemShape, element: Element): Parts | null {
  const { container, climbTo, only } = shape;
  const within = element.closest(container);
  if (climbTo === null) {
    const found = within ?? (only === null ? null : onlyHolding(element, only));
    return found === null ? null : partsOf(shape, found);
  }
  // Hydration marks the outer item first: until then the inner one's buttons seem to be its own.
  const marked = within === null ? null : partsOf(shape, within);
  if (marked !== null && marked.links.length < 2) return marked;
  const climbed = nearestHolding(element, climbTo);
  const parts = climbed === null ? null : partsOf(shape, climbed);
  // An item and one it quotes; more is a part of the page.
  return parts === null || parts.links.length > 2 ? null : parts;
}

function readParts(platform: Platform, shape: ItemShape, parts: Parts, address: URL): Item | null {
  const [, ...further] = parts.links;
  const author = firstAccount(platform, shape.author, parts);
  if (author === null) return null;
  const targets: [Target, ...Target[]] = [{ relation: 'author', ref: author }];
  // Who quotes or passes on their own item stands there once.
  const add = (relation: Target['relation'], ref: AccountRef | null): void => {
    if (ref !== null && !targets.some((each) => sameAccount(each.ref, ref))) targets.push({ relation, ref });
  };
  const { coauthors, roster, reposter, group, quote } = shape;
  if (coauthors !== null) for (const each of accountsAt(platform, coauthors, parts)) add('author', each);
  if (roster !== null)
    for (const each of accountsListed(platform, roster, author, parts)) add('author', each);
  if (reposter !== null) add('reposter', accountAt(platform, reposter, parts));
  if (group !== null) add('group', accountAt(platform, group, parts));
  if (quote !== null) {
    for (const wrapper of parts.wrappers) {
      add('quoted', accountAt(platform, quote.account, { ...parts, element: wrapper, wrappers: [] }));
    }
  }
  if (shape.linkedQuotes) for (const each of further) add('quoted', accountLinked(platform, each));
  return { shape, element: parts.element, id: idOf(shape, parts, address), targets };
}

export function sameAccount(a: AccountRef, b: AccountRef): boolean {
  return a.platform === b.platform && a.id === b.id && a.handle === b.handle;
}

/** An item's frame, read once a press. */
interface Parts {
  readonly element: Element;
  /** Items quoted inside; what stands in them is not this item's own. */
  readonly wrappers: readonly Element[];
  /** The item's own permalinks, one for each item they name. */
  readonly links: readonly Element[];
}

function partsOf(shape: ItemShape, element: Element): Parts {
  const { quote, identity } = shape;
  const wrappers =
    quote === null
      ? []
      : [...element.querySelectorAll(quote.wrapper)].filter(
          (each) => each.querySelector(quote.holds) !== null,
        );
  const named = new Map<string | null, Element>();
  if (identity.by === 'link') {
    for (const each of element.querySelectorAll(identity.link)) {
      const id = linkedItem(identity.item, each);
      const fits = identity.holds === null || each.querySelector(identity.holds) !== null;
      if (fits && !named.has(id) && isOwn(wrappers, each)) named.set(id, each);
    }
  }
  return { element, wrappers, links: [...named.values()] };
}

/** Whether an element belongs to the item itself and not to one quoted inside it. */
function isOwn(wrappers: readonly Element[], element: Element): boolean {
  return !wrappers.some((each) => each.contains(element));
}

/** The others of the first list that has a row for the author: one left open by another item names other people. */
function accountsListed(
  platform: Platform,
  { list, row }: NonNullable<ItemShape['roster']>,
  author: AccountRef,
  { element }: Parts,
): readonly AccountRef[] {
  for (const each of element.ownerDocument.querySelectorAll(list)) {
    const rows = [...each.querySelectorAll(row)];
    const others = rows.filter((one) => !isRowOf(platform, author, one));
    if (others.length < rows.length) return others.flatMap((one) => accountLinked(platform, one) ?? []);
  }
  return [];
}

function isRowOf(platform: Platform, author: AccountRef, row: Element): boolean {
  const ref = accountLinked(platform, row);
  if (ref !== null && sameAccount(ref, author)) return true;
  if (author.handle === null) return false;
  // A row may link the id where the page links the handle; it says the handle beside it.
  const [, after] = wordsOf(row).toLowerCase().split(`@${author.handle}`);
  return after !== undefined && !/^[\w.-]/.test(after);
}

function linkedItem(item: RegExp, link: Element): string | null {
  return item.exec(link.getAttribute('href') ?? '')?.[1] ?? null;
}

function idOf({ identity }: ItemShape, parts: Parts, address: URL): string | null {
  switch (identity.by) {
    case 'link': {
      const [link] = parts.links;
      return link === undefined ? null : linkedItem(identity.item, link);
    }
    case 'attribute': {
      const { on, reading } = identity;
      const at = on === null ? parts.element : parts.element.querySelector(on);
      return reading.pattern.exec(at?.getAttribute(reading.attribute) ?? '')?.[1] ?? null;
    }
    case 'address':
      return identity.item.exec(formOf(address))?.[1] ?? null;
    case 'nothing':
      return null;
  }
}

/** What an address says beyond its host. */
export function formOf(address: URL): string {
  return address.pathname + address.search + address.hash;
}

function firstAccount(
  platform: Platform,
  sources: readonly AccountSource[],
  parts: Parts,
): AccountRef | null {
  for (const source of sources) {
    const ref = accountAt(platform, source, parts);
    if (ref !== null) return ref;
  }
  return null;
}

function accountAt(platform: Platform, source: AccountSource, parts: Parts): AccountRef | null {
  return accountsAt(platform, source, parts)[0] ?? null;
}

function accountsAt(platform: Platform, source: AccountSource, parts: Parts): readonly AccountRef[] {
  if (source.by === 'permalink') {
    const [link] = parts.links;
    const ref = link === undefined ? null : accountLinked(platform, link);
    return ref === null ? [] : [ref];
  }
  const { element } = parts;
  const own = element.matches(source.selector) ? [element] : [];
  return [...own, ...element.querySelectorAll(source.selector)].flatMap((each) => {
    if (!isOwn(parts.wrappers, each)) return [];
    const ref =
      source.by === 'link' ? accountLinked(platform, each) : accountNamed(platform, source.naming, each);
    if (ref === null) return [];
    const bare = source.by === 'link' && source.says === 'handle';
    return !bare || wordsOf(each).trim().toLowerCase() === ref.handle ? [ref] : [];
  });
}

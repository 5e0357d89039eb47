import { canonicalAccount, canonicalHandle } from '../core/account.ts';
import type { AccountRef, Target } from '../core/intent.ts';
import { nearestHolding } from './extractors.ts';
import type { AccountSource, ItemShape, Naming, Platform } from './platform.ts';
import { wordsOf } from './words.ts';

/** One piece of content as it stands in the page right now. */
export interface Item {
  readonly element: Element;
  /** The site's own id; null where it shows none (promoted posts). */
  readonly id: string | null;
  /** Author first, then reposter, then quoted. */
  readonly targets: readonly [Target, ...Target[]];
}

/** The item around an element, or null when there is none or it names no author. */
export function itemAround(platform: Platform, element: Element): Item | null {
  const { container, climbTo } = platform.item;
  const within = element.closest(container);
  if (climbTo === null) return within === null ? null : readItem(platform, within);
  // Hydration marks the outer item first: until then the inner one's buttons seem to be its own.
  if (within !== null && permalinks(platform.item, within).length < 2) return readItem(platform, within);
  const climbed = nearestHolding(element, climbTo);
  // An item and one it quotes; more is a part of the page.
  return climbed === null || permalinks(platform.item, climbed).length > 2
    ? null
    : readItem(platform, climbed);
}

/** The item an element is: its id, and every account that stands around it. */
export function readItem(platform: Platform, element: Element): Item | null {
  const own = ownership(platform.item, element);
  const link = permalinks(platform.item, element)[0] ?? null;
  const author = firstAccount(platform, platform.item.author, element, own, link);
  if (author === null) return null;
  const targets: [Target, ...Target[]] = [{ relation: 'author', ref: author }];
  // Who quotes or passes on their own item stands there once.
  const add = (relation: Target['relation'], ref: AccountRef): void => {
    if (!targets.some((each) => each.ref.id === ref.id && each.ref.handle === ref.handle))
      targets.push({ relation, ref });
  };
  if (platform.item.reposter !== null) {
    const reposter = accountAt(platform, platform.item.reposter, element, own, link);
    if (reposter !== null) add('reposter', reposter);
  }
  for (const quoted of quotedAccounts(platform, element)) add('quoted', quoted);
  // Before hydration nothing frames a quoted item: an address of its own gives it away.
  for (const further of permalinks(platform.item, element).slice(1)) {
    const quoted = accountLinked(platform, further);
    if (quoted !== null) add('quoted', quoted);
  }
  return { element, id: link === null ? null : idOf(platform.item, link), targets };
}

/** The account an element's own attributes name. */
export function accountNamed(platform: Platform, naming: Naming, element: Element): AccountRef | null {
  const read = (each: Naming['id']): string | null =>
    each === null ? null : (each.pattern.exec(element.getAttribute(each.attribute) ?? '')?.[1] ?? null);
  const id = read(naming.id);
  const shown = read(naming.handle);
  const handle = shown === null ? null : canonicalHandle(platform.id, shown);
  return id === null && handle === null ? null : { platform: platform.id, handle, id };
}

/** The account a link at, around or inside an element names on this platform. */
export function accountLinked(platform: Platform, element: Element): AccountRef | null {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  const ref = link === null ? null : canonicalAccount(absolute(link));
  return ref?.platform === platform.id ? ref : null;
}

type Own = (element: Element) => boolean;

/** Whether an element belongs to this item itself and not to one quoted inside it. */
function ownership(shape: ItemShape, item: Element): Own {
  const wrappers = quoteWrappers(shape, item);
  return (element) => !wrappers.some((each) => each.contains(element));
}

function quoteWrappers(shape: ItemShape, item: Element): Element[] {
  const { quote } = shape;
  if (quote === null) return [];
  return [...item.querySelectorAll(quote.wrapper)].filter((each) => each.querySelector(quote.holds) !== null);
}

/** The item's own permalinks, one for each item they name. */
function permalinks(shape: ItemShape, item: Element): Element[] {
  const own = ownership(shape, item);
  const { link, holds } = shape.permalink;
  const named = new Map<string | null, Element>();
  for (const each of item.querySelectorAll(link)) {
    const id = idOf(shape, each);
    if (!named.has(id) && own(each) && each.querySelector(holds) !== null) named.set(id, each);
  }
  return [...named.values()];
}

function idOf(shape: ItemShape, link: Element): string | null {
  return shape.permalink.item.exec(link.getAttribute('href') ?? '')?.[1] ?? null;
}

function firstAccount(
  platform: Platform,
  sources: readonly AccountSource[],
  item: Element,
  own: Own,
  link: Element | null,
): AccountRef | null {
  for (const source of sources) {
    const ref = accountAt(platform, source, item, own, link);
    if (ref !== null) return ref;
  }
  return null;
}

function accountAt(
  platform: Platform,
  source: AccountSource,
  within: Element,
  own: Own,
  link: Element | null,
): AccountRef | null {
  if (source.by === 'permalink') return link === null ? null : accountLinked(platform, link);
  for (const each of within.querySelectorAll(source.selector)) {
    if (!own(each)) continue;
    const ref =
      source.by === 'link' ? accountLinked(platform, each) : accountNamed(platform, source.naming, each);
    if (ref !== null && (source.by === 'attributes' || source.says === 'anything')) return ref;
    if (ref !== null && wordsOf(each).trim().toLowerCase() === ref.handle) return ref;
  }
  return null;
}

function quotedAccounts(platform: Platform, item: Element): AccountRef[] {
  const { quote } = platform.item;
  if (quote === null) return [];
  const everything: Own = () => true;
  return quoteWrappers(platform.item, item).flatMap((wrapper) => {
    const ref = accountAt(platform, quote.account, wrapper, everything, null);
    return ref === null ? [] : [ref];
  });
}

/** Sites write relative addresses; the document's own base decides. */
function absolute(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  return URL.canParse(href, link.baseURI) ? new URL(href, link.baseURI).href : '';
}

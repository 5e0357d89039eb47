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
  const marked = within === null ? null : partsOf(platform.item, within);
  if (marked !== null && marked.links.length < 2) return readParts(platform, marked);
  const climbed = nearestHolding(element, climbTo);
  const parts = climbed === null ? null : partsOf(platform.item, climbed);
  // An item and one it quotes; more is a part of the page.
  return parts === null || parts.links.length > 2 ? null : readParts(platform, parts);
}

/** The item an element is: its id, and every account that stands around it. */
export function readItem(platform: Platform, element: Element): Item | null {
  return readParts(platform, partsOf(platform.item, element));
}

function readParts(platform: Platform, parts: Parts): Item | null {
  const [link = null, ...further] = parts.links;
  const author = firstAccount(platform, platform.item.author, parts);
  if (author === null) return null;
  const targets: [Target, ...Target[]] = [{ relation: 'author', ref: author }];
  // Who quotes or passes on their own item stands there once.
  const add = (relation: Target['relation'], ref: AccountRef | null): void => {
    if (ref !== null && !targets.some((each) => each.ref.id === ref.id && each.ref.handle === ref.handle))
      targets.push({ relation, ref });
  };
  const { reposter, quote } = platform.item;
  if (reposter !== null) add('reposter', accountAt(platform, reposter, parts));
  if (quote !== null) {
    for (const wrapper of parts.wrappers) {
      add('quoted', accountAt(platform, quote.account, { ...parts, element: wrapper, wrappers: [] }));
    }
  }
  // Before hydration nothing frames a quoted item: an address of its own gives it away.
  for (const each of further) add('quoted', accountLinked(platform, each));
  return { element: parts.element, id: link === null ? null : idOf(platform.item, link), targets };
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
  const link =
    element.closest<HTMLAnchorElement>('a[href]') ?? element.querySelector<HTMLAnchorElement>('a[href]');
  // The browser makes it absolute; a drawing's link has no such text.
  const ref = typeof link?.href === 'string' ? canonicalAccount(link.href) : null;
  return ref?.platform === platform.id ? ref : null;
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
  const { quote, permalink } = shape;
  const wrappers =
    quote === null
      ? []
      : [...element.querySelectorAll(quote.wrapper)].filter(
          (each) => each.querySelector(quote.holds) !== null,
        );
  const named = new Map<string | null, Element>();
  for (const each of element.querySelectorAll(permalink.link)) {
    const id = idOf(shape, each);
    if (!named.has(id) && isOwn(wrappers, each) && each.querySelector(permalink.holds) !== null) {
      named.set(id, each);
    }
  }
  return { element, wrappers, links: [...named.values()] };
}

/** Whether an element belongs to the item itself and not to one quoted inside it. */
function isOwn(wrappers: readonly Element[], element: Element): boolean {
  return !wrappers.some((each) => each.contains(element));
}

function idOf(shape: ItemShape, link: Element): string | null {
  return shape.permalink.item.exec(link.getAttribute('href') ?? '')?.[1] ?? null;
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
  if (source.by === 'permalink') {
    const [link] = parts.links;
    return link === undefined ? null : accountLinked(platform, link);
  }
  for (const each of parts.element.querySelectorAll(source.selector)) {
    if (!isOwn(parts.wrappers, each)) continue;
    const ref =
      source.by === 'link' ? accountLinked(platform, each) : accountNamed(platform, source.naming, each);
    if (ref !== null && (source.by === 'attributes' || source.says === 'anything')) return ref;
    if (ref !== null && wordsOf(each).trim().toLowerCase() === ref.handle) return ref;
  }
  return null;
}

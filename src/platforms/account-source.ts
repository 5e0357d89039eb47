import { canonicalAccount, canonicalHandle, canonicalId } from '../core/account.ts';
import type { AccountRef } from '../core/intent.ts';
import type { Naming, Platform } from './platform.ts';

/** The account an element's own attributes name. */
export function accountNamed(platform: Platform, naming: Naming, element: Element): AccountRef | null {
  const read = (each: Naming['id']): string | null =>
    each === null ? null : (each.pattern.exec(element.getAttribute(each.attribute) ?? '')?.[1] ?? null);
  return accountSpelled(platform, read(naming.handle), read(naming.id));
}

/** The account of a handle and an id as the page spells them. */
export function accountSpelled(
  platform: Platform,
  spelledHandle: string | null,
  spelledId: string | null,
): AccountRef | null {
  const handle = spelledHandle === null ? null : canonicalHandle(platform.id, spelledHandle);
  const id = spelledId === null ? null : canonicalId(platform.id, spelledId);
  return id === null && handle === null ? null : { platform: platform.id, handle, id };
}

/** The account a link at, around or inside an element names on this platform. */
export function accountLinked(platform: Platform, element: Element): AccountRef | null {
  const link =
    element.closest<HTMLAnchorElement>('a[href]') ?? element.querySelector<HTMLAnchorElement>('a[href]');
  // The browser makes it absolute; a drawing's link has no such text.
  return typeof link?.href === 'string' ? accountAddressed(platform, link.href) : null;
}

/** The account an address names on this platform. */
export function accountAddressed(platform: Platform, href: string): AccountRef | null {
  const ref = canonicalAccount(href);
  return ref?.platform === platform.id ? ref : null;
}

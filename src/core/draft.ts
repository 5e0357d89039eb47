import { accountKeys, canonicalAccount, canonicalHandle } from './account.ts';
import { addressKeys, hostOf, webAddress } from './address-key.ts';
import { addressesIn, isOpaque, reachedFrom } from './addresses.ts';
import type { AccountRef, Draft, Target } from './intent.ts';
import type { PlatformId } from './vocabulary.ts';

/** What a publishing press finds in the page: read at that press, gone with it. */
export interface RawDraft {
  readonly audience: 'public' | 'private';
  /** The text being sent. */
  readonly text: string;
  /** Texts that go along and are not one's own: only the addresses in them are looked for. */
  readonly beside: readonly string[];
  /** Addresses that stand in it or beside it as links. */
  readonly links: readonly string[];
  readonly photos: boolean;
}

export const LONGEST_TEXT = 10_000;
export const MOST_LINKS = 50;
/** No site's own addresses are longer, and no name. */
const LONGEST_ADDRESS = 2_048;
const LONGEST_NAME = 253;
const MOST_TARGETS = 40;

/** Signs that are not seen: joiners, marks of direction, soft hyphens. Sites and keyboards strew them into names. */
export const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A name in a text; an address, a second sign or a word before it makes it none. */
const MENTION = /(?<![\p{L}\p{N}_@＠./=-])[@＠]([\p{L}\p{N}\p{M}_][\p{L}\p{N}\p{M}_.-]*)/gu;

/**
 * What the words about to be sent name: accounts as targets, addresses as keys of the list. Of a message only its
 * addresses are looked at, and its text goes no further. Null when there is nothing at all.
 */
export function examineDraft(
  raw: RawDraft,
  platform: PlatformId,
): { readonly targets: readonly Target[]; readonly draft: Draft } | null {
  const text = seen(raw.text);
  const targets = new Map<string, Target>();
  const add = (relation: Target['relation'], ref: AccountRef): void => {
    const key = accountKeys(ref).join();
    if (!targets.has(key) && targets.size < MOST_TARGETS) targets.set(key, { relation, ref });
  };
  const isPublic = raw.audience === 'public';
  if (isPublic)
    for (const handle of mentionsIn(text, platform)) add('mentioned', { platform, handle, id: null });
  const links = new Set<string>();
  const opaque = new Set<string>();
  // The person's own words first: what a page hangs beside them must not crowd them out.
  const named = [...addressesIn(text), ...raw.links, ...raw.beside.map(seen).flatMap(addressesIn)];
  const read = named.filter(({ length }) => length <= LONGEST_ADDRESS).slice(0, MOST_LINKS);
  const addresses = new Set(read.flatMap((each) => reachedFrom(each)));
  for (const address of [...addresses].slice(0, MOST_LINKS)) {
    const ref = canonicalAccount(address);
    if (ref !== null) add('linked', ref);
    for (const key of addressKeys(address)) links.add(key);
    const url = webAddress(address);
    if (url !== null && isOpaque(url)) opaque.add(hostOf(url));
  }
  if (text.trim() === '' && addresses.size === 0 && !raw.photos) return null;
  return {
    targets: [...targets.values()],
    draft: { links: [...links], opaque: [...opaque], text: isPublic ? text : null, photos: raw.photos },
  };
}

function seen(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(UNSEEN, '');
}

/** The handles a text mentions, as this platform reads them: a name ends where the platform's alphabet does. */
function mentionsIn(text: string, platform: PlatformId): readonly string[] {
  return [...text.matchAll(MENTION)].flatMap(([, found = '']) => {
    const name = found.slice(0, LONGEST_NAME);
    for (let end = name.length; end > 0; end = name.slice(0, end).search(/[.-][^.-]*$/)) {
      const handle = /[.-]$/.test(name.slice(0, end)) ? null : canonicalHandle(platform, name.slice(0, end));
      if (handle !== null) return [handle];
    }
    return [];
  });
}

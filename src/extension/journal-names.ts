import { canonicalHandle } from '../core/account.ts';
import type { KeptEntry } from '../core/journal.ts';
import type { Correction, JournalPageState, NamedEntry } from '../core/journal-page.ts';
import type { Listed } from '../core/list.ts';
import type { Excerpt } from '../core/lists-in-force.ts';
import type { Language, PlatformId } from '../core/vocabulary.ts';
import { correctionOf } from '../locales/correction.ts';
import { refName } from '../locales/name-hit.ts';

/** Names every entry; one that left the lists by what its key still says. */
export function nameEntries(
  entries: readonly KeptEntry[],
  excerpt: Excerpt,
  language: Language,
): Pick<JournalPageState, 'names' | 'corrections'> {
  const platforms = new Map(entries.map(({ entry, platform }) => [entry, platform]));
  const names = new Map<string, NamedEntry>();
  for (const [key, platform] of platforms) {
    const listed = listedAs(key, excerpt);
    const name =
      listed === null ? null : (listed.person ?? excerpt.lookup.contestantOf(listed)?.name ?? null);
    names.set(key, { name, handle: handleOf(key, platform, listed), platform });
  }
  const correct = (key: string): Correction | undefined => {
    const platform = platforms.get(key);
    if (platform === undefined) return undefined;
    const listed = listedAs(key, excerpt);
    const list = listed === null ? null : listFacts(listed, excerpt);
    return correctionOf({ entry: key, platform, list, language, version: __VERSION__ });
  };
  return { names, corrections: { get: correct } };
}

/** Of several lists' entries the first: the nation's. */
function listedAs(key: string, { lookup }: Excerpt): Listed | null {
  return lookup.listed.get(key)?.[0] ?? lookup.addresses.get(key)?.[0] ?? null;
}

function listFacts(listed: Listed, excerpt: Excerpt) {
  const { name, version, date, contact } = excerpt.listOf(listed).info;
  return { name, version, date, contact: listed.contact ?? contact };
}

/** As the list prints it; of an entry that is gone, what its key holds. */
function handleOf(key: string, platform: PlatformId, listed: Listed | null): string {
  if (listed !== null && 'address' in listed) return listed.address;
  const { kind, rest } = /^(?:\w+:(?<kind>handle|id)|link|item:\w+):(?<rest>.+)$/u.exec(key)?.groups ?? {};
  if (kind !== 'handle' || rest === undefined) return rest ?? key;
  const printed = listed?.handles.find((each) => canonicalHandle(platform, each) === rest);
  return refName({ platform, handle: printed ?? rest, id: null }) ?? rest;
}

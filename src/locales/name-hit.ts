import { canonicalHandle } from '../core/account.ts';
import type { AccountRef } from '../core/intent.ts';
import type { Source } from '../core/list.ts';
import type { Hit } from '../core/press-advice.ts';
import type { DialogMessages } from './dialog-messages.ts';
import { PLATFORM_NAMES } from './platform-names.ts';

/** "@akun"; a spaced handle (`groups/…`) and an id stand as they are. */
function sign(handle: string): string {
  return handle.includes('/') || handle.startsWith('@') ? handle : `@${handle}`;
}

/** The handle or id of a reference, for display; null when it has neither. */
export function refName(ref: AccountRef | null): string | null {
  if (ref === null) return null;
  return ref.handle === null ? ref.id : sign(ref.handle);
}

/** The handle as the list prints it where the page names one of the entry's; else what the page says. */
export function hitHandle({ entry, target: { ref } }: Hit): string {
  if ('address' in entry) return entry.address;
  const [first] = entry.handles;
  const handle = ref?.handle ?? null;
  if (handle === null) return first === undefined ? (ref?.id ?? entry.ids[0] ?? '') : sign(first);
  const printed = entry.handles.find((each) => canonicalHandle(entry.platform, each) === handle);
  return sign(printed ?? handle);
}

export function hitName({ entry, contestant }: Hit): string {
  return entry.person ?? contestant.name;
}

/** "X"; "tautan" where an address is listed and no account. */
export function hitPlatform({ entry }: Hit, words: DialogMessages): string {
  return 'address' in entry ? words.link : PLATFORM_NAMES[entry.platform].name;
}

/** The office sought in the deciding election; null outside it. */
export function hitOffice({ contestant, phases }: Hit, words: DialogMessages): string | null {
  const election = phases[0].election?.id;
  const candidacy = contestant.candidacies.find((each) => each.election === election);
  return candidacy === undefined ? null : candidacy.office[words.language];
}

export function hitRole(hit: Hit, words: DialogMessages): string {
  const { role } = hit.entry;
  const { phase } = hit.phases[0];
  if ('address' in hit.entry) return words.linkLine(words.whose(role, phase));
  return words.roleLine(role, phase, hitOffice(hit, words));
}

/** The first source is the one that carries the entry; the schema asks for at least one. */
export function firstSource(sources: readonly Source[]): Source {
  const [source] = sources;
  if (source === undefined) throw new Error('a list entry without a source passed the schema');
  return source;
}

export function sourceLine(source: Source, words: DialogMessages): string {
  const at = source.url === null ? '' : ` (${source.url})`;
  return `${source.title}, ${words.day(source.date)}${at}`;
}

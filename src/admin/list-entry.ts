import type { Account, Origin, Source } from '../core/list.ts';
import { entryKeys } from '../core/match.ts';
import type { RowEntry } from './list-read-row.ts';
import { STATUS_WORDS, wordFor } from './list-words.ts';

/** A field of an entry as people call it. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  handles: 'nama akun',
  ids: 'nomor akun',
  kind: 'jenis akun',
  contestant: 'peserta',
  person: 'nama orang',
  role: 'peran',
  region: 'wilayah',
  validFrom: 'berlaku dari',
  validTo: 'berlaku sampai',
  status: 'status',
  contact: 'kontak',
  replyBy: 'batas jawaban',
  confidence: 'keyakinan',
  sources: 'sumber',
  reviewedBy: 'peninjau',
  origin: 'asal',
  note: 'catatan',
  name: 'nama',
  candidacies: 'pencalonan',
  reason: 'alasan',
  ratio: 'perbandingan',
};

const ROLE_OF = { party: 'party', ticket: 'candidate', candidate: 'candidate', team: 'team' } as const;

export function roleOf({ given, contestant }: RowEntry): Account['role'] {
  return given.role ?? ROLE_OF[contestant.kind];
}

/** The entry a row makes where there was none. */
export function newEntry(
  row: RowEntry,
  source: Source,
  origin: Origin,
  reviewers: readonly string[],
): Account {
  const { platform, handles, ids, contestant, given } = row;
  return {
    platform,
    kind: given.kind ?? (platform === 'telegram' ? 'channel' : 'page'),
    handles: [...handles],
    ids: [...ids],
    contestant: contestant.id,
    person: given.person ?? null,
    role: roleOf(row),
    region: given.region ?? contestant.region,
    validFrom: given.validFrom ?? null,
    validTo: given.validTo ?? null,
    status: given.status ?? 'active',
    contact: given.contact ?? null,
    replyBy: given.replyBy ?? null,
    confidence: given.confidence ?? confidenceIn(source),
    sources: [source],
    reviewedBy: given.reviewedBy ?? [...reviewers],
    origin,
    note: given.note ?? null,
  };
}

function confidenceIn({ kind }: Source): Account['confidence'] {
  if (kind === 'derived') return 'derived';
  return ['registration', 'own-statement', 'official-page'].includes(kind) ? 'high' : 'medium';
}

/** What the row says replaces what stood there; a name, a source and a reviewer it adds. */
export function updatedEntry(account: Account, row: RowEntry, reviewers: readonly string[]): Account {
  const { given, handles, ids, source } = row;
  const known = entryKeys(account);
  const keyOf = (handle: string) => entryKeys({ ...account, handles: [handle], ids: [] })[0] ?? '';
  const fresh = handles.filter((handle) => !known.includes(keyOf(handle)));
  const cited = account.sources.some((each) => JSON.stringify(each) === JSON.stringify(source));
  return {
    ...account,
    ...given,
    // What is no longer disputed awaits no reply.
    replyBy: (given.status ?? account.status) === 'disputed' ? (given.replyBy ?? account.replyBy) : null,
    handles: [...fresh, ...account.handles],
    ids: [...new Set([...account.ids, ...ids])],
    reviewedBy: given.reviewedBy ?? [...new Set([...account.reviewedBy, ...reviewers])],
    sources: source === null || cited ? account.sources : [...account.sources, source],
  };
}

/** "status aktif → ditarik", "catatan": what differs between two states of one entry. */
export function differences(before: Account, after: Account): readonly string[] {
  const fields = Object.keys(after) as (keyof Account)[];
  return fields
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => {
      const word = FIELD_WORDS[field] ?? field;
      if (field !== 'status') return word;
      return `${word} ${wordFor(STATUS_WORDS, before.status)} → ${wordFor(STATUS_WORDS, after.status)}`;
    });
}

/** `@budi_contoh`, or the id where no name is known. */
export function nameOf({ handles, ids }: Pick<Account, 'handles' | 'ids'>): string {
  return handles[0] === undefined ? (ids[0] ?? '') : `@${handles[0]}`;
}

import { canonicalId } from '../core/account.ts';
import { canonicalUrl } from '../core/account-page.ts';
import type { AccountRef } from '../core/intent.ts';
import type { Contestant, Gap, Source } from '../core/list.ts';
import type { RulesData } from '../core/rulebook.ts';
import type { PlatformId } from '../core/vocabulary.ts';
import { kindShown, readAccountCell } from './list-account-cell.ts';
import { CellReader, type Given, readGiven, readSource } from './list-cell-reader.ts';
import type { SheetRow } from './list-columns.ts';
import { findContestant } from './list-contestants.ts';
import type { RowReport } from './list-report.ts';
import { PLATFORM_WORDS, YES_WORDS } from './list-words.ts';

/** What a row is read against. */
export interface RowContext {
  readonly letter: Source | null;
  readonly contestants: readonly Contestant[];
  readonly regions: RulesData['regions'];
  /** The local day: no source lies ahead of it. */
  readonly today: string;
}

/** One account, as a row names it. */
export interface RowEntry {
  readonly row: number;
  readonly platform: PlatformId;
  readonly handles: readonly string[];
  readonly ids: readonly string[];
  /** The page that opens it. */
  readonly url: string;
  /** The cell as written, and whether it says it in another form than it is listed in. */
  readonly written: string;
  readonly changed: boolean;
  readonly contestant: Contestant;
  readonly given: Given;
  readonly source: Source | null;
  /** A person says that they looked at what the report warned of. */
  readonly confirmed: boolean;
}

export type RowReading =
  | { readonly entry: RowEntry }
  | { readonly gap: Gap; readonly row: number }
  | { readonly reports: readonly RowReport[] };

/** Cells that say that there is nothing. */
const NOTHING = /^(?:[-–—]+|nihil|tidak ada|belum ada|kosong|n\/?a)$/i;
/** What the first column says of a row that is not meant to be read. */
const EXAMPLE = /^(?:contoh|petunjuk|example)$/i;

export function isExample({ cells }: SheetRow): boolean {
  return EXAMPLE.test(cells.mark ?? '');
}

/** Reads one row: an entry, a stated gap, or everything that is wrong with it. */
export function readRow(row: SheetRow, context: RowContext): RowReading {
  const reader = new CellReader(row);
  if (isExample(row)) {
    reader.mention('example', null, '', null);
    return reader;
  }
  const platform = reader.choice('platform', PLATFORM_WORDS);
  const reading = readAccount(reader, platform, context);
  return reading === null || reader.reports.length > 0 ? reader : reading;
}

function readAccount(
  reader: CellReader,
  platform: PlatformId | null,
  context: RowContext,
): RowReading | null {
  const { account = '', id } = reader.cells;
  if (account === '' || NOTHING.test(account)) {
    if (id === undefined) return readGap(reader, platform, context);
    const stable = platform === null ? null : canonicalId(platform, id);
    if (platform === null || stable === null) return refuseId(reader, id);
    return readEntry(reader, { platform, handle: null, id: stable }, context, {
      printed: null,
      changed: false,
    });
  }
  const cell = readAccountCell(account, platform);
  if (cell.kind === 'impossible') return reader.refuse('impossible', 'account', cell.why, cell.remedy);
  if (cell.kind === 'account') return readEntry(reader, cell.ref, context, cell);
  const remedy = 'tanyakan alamat lengkapnya, isi di “belum cocok.xlsx”, lalu impor berkas itu';
  return reader.mention('unmatched', 'account', cell.why, remedy);
}

function readGap(reader: CellReader, platform: PlatformId | null, context: RowContext): RowReading | null {
  const contestant = readContestant(reader, context);
  const { reason } = reader.cells;
  if (reason === undefined) {
    const remedy = 'isi akunnya, atau tulis alasannya di kolom “Alasan tidak ada akun”';
    return reader.refuse('problem', 'account', 'akunnya kosong', remedy);
  }
  return contestant === null
    ? null
    : { row: reader.row, gap: { contestant: contestant.id, platform, reason } };
}

function readEntry(
  reader: CellReader,
  ref: AccountRef,
  context: RowContext,
  { printed, changed }: { readonly printed: string | null; readonly changed: boolean },
): RowReading | null {
  const contestant = readContestant(reader, context);
  const given = readGiven(reader, context.regions);
  const source = readSource(reader, context.letter, context.today);
  const confirmed = reader.choice('checked', YES_WORDS) === 'yes';
  const { account, id } = reader.cells;
  const stable = id === undefined ? null : canonicalId(ref.platform, id);
  if (id !== undefined && stable === null) refuseId(reader, id);
  if (contestant === null) return null;
  const shown = kindShown(ref);
  return {
    entry: {
      row: reader.row,
      platform: ref.platform,
      handles: printed === null ? [] : [printed],
      ids: [...new Set([ref.id, stable].filter((each) => each !== null))],
      url: canonicalUrl(ref),
      written: account ?? id ?? '',
      changed,
      contestant,
      given: shown === null ? given : { kind: shown, ...given },
      source,
      confirmed,
    },
  };
}

function refuseId(reader: CellReader, id: string): null {
  const remedy = 'salin nomor tetap dari platformnya, atau kosongkan';
  return reader.refuse('impossible', 'id', `“${id}” bukan nomor akun di platform ini`, remedy);
}

function readContestant(reader: CellReader, { contestants }: RowContext): Contestant | null {
  const { contestant: text, office } = reader.cells;
  if (text !== undefined) {
    const found = findContestant(text, contestants);
    if ('contestant' in found) return found.contestant;
    return reader.refuse('problem', found.field, found.text, found.remedy);
  }
  if (office !== undefined) {
    const remedy = 'isi peserta yang memegang jabatan itu, atau hapus baris ini';
    return reader.refuse('office', 'contestant', `akun jabatan (${office}) tanpa peserta`, remedy);
  }
  const why = 'tidak ada peserta dan tidak ada jabatan; perorangan tidak pernah dimuat';
  return reader.refuse(
    'private',
    'contestant',
    why,
    'isi pesertanya (sel gabungan: di tiap barisnya), atau hapus baris ini',
  );
}

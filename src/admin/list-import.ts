import { basename, dirname, join } from 'node:path';
import { authorityLines } from './list-authority.ts';
import { type BatchAnswers, batchOf, readBatch } from './list-batch.ts';
import { type AccountTable, findTable } from './list-columns.ts';
import { type Draft, draftList, textsOf } from './list-draft.ts';
import { type ListPlace, type OwnList, ownList, readPlaceOrNew } from './list-place.ts';
import { problemsInWords } from './list-problem-words.ts';
import { readSheets } from './list-read-sheet.ts';
import { type RowReport, reportLine, tally } from './list-report.ts';
import { tryTexts, writeTexts } from './list-store.ts';
import { writeReport, writeUnmatched } from './list-write-report.ts';
import type { Outcome } from './outcome.ts';

const NOTHING_WRITTEN = 'Tidak ada yang ditulis; daftar tetap seperti semula.';

/**
 * `jempol list import FILE --into DIR`: all of a spreadsheet or nothing of it. What cannot be matched is set aside and
 * keeps nothing back. `today`: the local day, `YYYY-MM-DD`.
 */
export async function importList(
  file: string,
  place: ListPlace,
  options: BatchAnswers,
  today: string,
): Promise<Outcome> {
  const reading = await readSheets(file);
  if ('refusal' in reading) return refused([reading.refusal]);
  const table = findTable(reading.sheets);
  if ('refusal' in table) return refused([`${file}: ${table.refusal}`]);
  const before = readPlaceOrNew(place);
  if (!before.ok)
    return refused([
      ...problemsInWords(before.problems),
      `Daftar di ${place.folder} belum sah → jempol list check ${place.folder}`,
    ]);
  const batch = readBatch({ ...batchOf(reading.sheets), ...options }, before.data.regions, today);
  if ('problems' in batch) return refused(batch.problems.map((each) => `${file}: ${each}`));
  const own = ownList(place, before.files);
  const draft = draftList(table.rows, { own, place, data: before.data, batch, today });
  if ('refusal' in draft) return refused([draft.refusal]);
  const ending = settle(draft, own, place);
  return finish(file, table, draft.reports, ending);
}

interface Ending {
  readonly lines: readonly string[];
  readonly exitCode: Outcome['exitCode'];
}

/** Writes what the rows made of the list, where nothing stands against it. */
function settle(draft: Draft, own: OwnList, place: ListPlace): Ending {
  const stopped = draft.reports.filter((each) => each.blocks).length;
  if (stopped > 0)
    return { lines: [`${stopped} hal perlu diselesaikan (bertanda ✗). ${NOTHING_WRITTEN}`], exitCode: 1 };
  const texts = textsOf(draft, own);
  if (texts.size === 0) return { lines: ['Tidak ada yang berubah.'], exitCode: 0 };
  const trial = tryTexts(place, texts);
  if (!trial.ok)
    return {
      lines: [...problemsInWords(trial.problems).map((each) => `✗ ${each}`), NOTHING_WRITTEN],
      exitCode: 1,
    };
  const overstepped = authorityLines(place, trial);
  if (overstepped.length > 0)
    return { lines: [...overstepped.map((each) => `✗ ${each}`), NOTHING_WRITTEN], exitCode: 1 };
  const failure = writeTexts(place.folder, texts);
  if (failure !== null)
    return {
      lines: [`${place.folder} tidak dapat ditulis: ${failure} → periksa izin foldernya`, NOTHING_WRITTEN],
      exitCode: 1,
    };
  const { info, accounts, contestants } = draft;
  return {
    lines: [
      ...[...texts.keys()].map((inside) => `Ditulis: ${join(place.folder, inside)}`),
      `${info.name.id}, versi ${info.version}, ${info.date}: ${contestants.length} peserta, ${accounts.length} akun.`,
    ],
    exitCode: 0,
  };
}

async function finish(
  file: string,
  table: AccountTable,
  reports: readonly RowReport[],
  ending: Ending,
): Promise<Outcome> {
  const name = basename(file);
  const beside = dirname(file);
  const written = [
    await writeUnmatched(file, table, reports),
    await writeReport(join(beside, 'laporan impor.xlsx'), name, table, reports),
  ];
  const lines = [
    ...reports.filter(({ verdict }) => verdict !== 'example').map((each) => reportLine(name, table, each)),
    ...table.unknown.map((each) => `${name}: kolom “${each}” tidak dikenal, tidak dibaca`),
    `${name}: ${tally(reports)}.`,
    ...written.flatMap((each) => each ?? []),
    ...ending.lines,
  ];
  return { lines, exitCode: ending.exitCode };
}

function refused(lines: readonly string[]): Outcome {
  return { lines: [...lines, NOTHING_WRITTEN], exitCode: 1 };
}

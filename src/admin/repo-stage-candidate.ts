import type { AccountList, Origin } from '../core/list.ts';
import { oversteps } from './list-authority.ts';
import { type ListPlace, looseList, ownAsList, ownList, readPlace } from './list-place.ts';
import { problemsInWords } from './list-problem-words.ts';
import { makeBook } from './make-book.ts';
import type { Problem } from './problem.ts';
import { type RulesReading, readRules } from './read-rules.ts';
import { collect } from './rules-folder.ts';
import { staleFiles } from './rules-format.ts';
import { FORMS } from './rules-layout.ts';

/** What a list's folder offers for publishing. */
export interface Candidate {
  /** As far as it can be read; null when it says nothing about itself. */
  readonly list: AccountList | null;
  /** `book.json`; null where the origin has none. */
  readonly book: string | null;
  /** Everything the rules checks and the origin's authority object to. */
  readonly problems: readonly string[];
}

/** Reads a folder as this origin's list. `others`: lists of other origins that clients hold beside it. */
export function readCandidate(
  place: ListPlace,
  origin: Origin,
  others: readonly (AccountList | null)[],
): Candidate {
  const reading = readPlace(place);
  const stale = staleFiles(reading.files).map(
    ({ file }) => `${file.file}: bukan bentuk baku → jempol rules format`,
  );
  const { info } = ownList(place, reading.files);
  const list = info === null ? null : ownAsList(place, { info }, reading.files);
  const beneath = place.base === null ? null : readRules(place.base, null);
  const held = [...(beneath?.ok ? [beneath.data.list] : []), ...others.flatMap((each) => each ?? [])];
  const { regions } = looseList(reading.files);
  const unlawful = list === null ? [] : oversteps(list, origin, held, regions);
  const unread = reading.ok ? absentInfo(place, list) : inWords(reading.problems);
  return {
    list,
    book: reading.ok ? bookOf(reading, place, origin) : null,
    problems: [...unread, ...stale, ...unlawful],
  };
}

/** An entry without a source is the first thing a publisher is asked about, so it is said in plain words. */
function inWords(problems: readonly Problem[]): readonly string[] {
  const unsourced = problems.filter(({ path }) => path === 'sources');
  return [
    ...unsourced.map(
      ({ file, row, label }) =>
        `${file} baris ${row} (${label}): tanpa sumber → isi Sumber: nomor, tanggal, dan asal suratnya`,
    ),
    ...problemsInWords(problems.filter((each) => !unsourced.includes(each))),
  ];
}

function absentInfo({ folder }: ListPlace, list: AccountList | null): readonly string[] {
  if (list !== null) return [];
  return [`${folder}/accounts/list.json: tidak ada → jempol list import … --into ${folder} menulisnya`];
}

/** Of a region only what its own folder says: the rules beneath hold the nation's circulars, which the nation publishes. */
function bookOf(
  { data, files }: Extract<RulesReading, { ok: true }>,
  { base }: ListPlace,
  origin: Origin,
): string | null {
  if (base === null) return origin.scope === 'national' ? makeBook(data, origin) : null;
  const own = files.filter(({ edition }) => edition);
  const circulars = collect(FORMS.circulars, own, []).map(({ value }) => value);
  return circulars.length === 0 ? null : makeBook({ ...data, circulars }, origin);
}

import { evenness, LARGEST_RATIO } from '../core/evenness.ts';
import type { Account, AccountList } from '../core/list.ts';
import { authorityLines } from './list-authority.ts';
import { nameOf } from './list-entry.ts';
import { type ListPlace, ownAsList, ownList, readPlace } from './list-place.ts';
import { problemsInWords } from './list-problem-words.ts';
import { VERDICTS } from './list-report.ts';
import { Neighbours } from './list-suspicion.ts';
import { PLATFORM_WORDS, wordFor } from './list-words.ts';
import type { Outcome } from './outcome.ts';
import { staleFiles } from './rules-format.ts';

/**
 * `jempol list check [DIR]`: the checks of `rules check` on a list's folder, what its origin may not say, and what a
 * person should look at again. Only the first two make it invalid.
 */
export function checkListFolder(place: ListPlace): Outcome {
  const reading = readPlace(place);
  const stale = staleFiles(reading.files).map(
    ({ file }) => `${file.file}: bukan bentuk baku → jempol rules format`,
  );
  if (!reading.ok) return invalid([...problemsInWords(reading.problems), ...stale]);
  const { data, files } = reading;
  const problems = [...stale, ...authorityLines(place, reading)];
  if (problems.length > 0) return invalid(problems);
  const own = ownList(place, files).accounts.map(({ account }) => account);
  const list = ownAsList(place, data.list, files);
  const looks = [...unsourced(own), ...lookAgain(own, data.list)];
  const skews = evenness(data.list)
    .flatMap(({ platforms }) => platforms.flatMap(({ spreads }) => spreads))
    .filter(({ ratio }) => ratio > LARGEST_RATIO).length;
  const counts = [
    `${list.contestants.length} peserta`,
    `${own.length} akun`,
    `${list.protected.length} akun dilindungi`,
    `${list.gaps.length} kekosongan`,
    `${skews} ketimpangan beralasan`,
  ];
  return {
    lines: [
      ...looks,
      `${data.list.info.name.id}, versi ${data.list.info.version}: ${counts.join(', ')}: sah.`,
    ],
    exitCode: 0,
  };
}

function invalid(lines: readonly string[]): Outcome {
  return { lines: [...lines, `${lines.length} masalah.`], exitCode: 1 };
}

/** Publishing asks for a reviewer; a list in the making need not have one yet. */
function unsourced(own: readonly Account[]): readonly string[] {
  const unread = own.filter(({ reviewedBy }) => reviewedBy.length === 0);
  if (unread.length === 0) return [];
  return [
    `perlu dilihat: ${unread.length} akun belum ditinjau siapa pun → isi Ditinjau oleh sebelum diterbitkan`,
  ];
}

function lookAgain(own: readonly Account[], list: AccountList): readonly string[] {
  const neighbours = new Neighbours(list.protected, list.contestants);
  for (const account of list.accounts) neighbours.add(account);
  return own
    .filter(({ status }) => status !== 'withdrawn')
    .flatMap((account) =>
      neighbours.suspicions(account).map(({ verdict, text }) => {
        const name = `${wordFor(PLATFORM_WORDS, account.platform)} ${nameOf(account)}`;
        return `perlu dilihat: ${name}: ${VERDICTS[verdict]}: ${text}`;
      }),
    );
}

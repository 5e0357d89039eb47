import { type Contest, evenness, LARGEST_RATIO, type Share } from '../core/evenness.ts';
import { type ListPlace, type LooseList, looseList, ownList, readPlace } from './list-place.ts';
import { problemsInWords } from './list-problem-words.ts';
import { MEASURE_WORDS, PLATFORM_WORDS, wordFor } from './list-words.ts';
import type { Outcome } from './outcome.ts';

/** `jempol list evenness [DIR]`: accounts per contestant and platform within each contest, gaps, ratios and their reasons. */
export function listEvenness(place: ListPlace): Outcome {
  const reading = readPlace(place);
  const list = looseList(reading.files);
  const own = new Set(ownList(place, reading.files).contestants.map(({ id }) => id));
  const contests = evenness(list).filter(({ contestants }) => contestants.some(({ id }) => own.has(id)));
  const lines = [
    ...contests.flatMap((contest) => [...contestLines(contest, list), '']),
    `Akun lembaga netral yang dilindungi: ${list.protected.length}. “Dilindungi” di atas: yang menyangkut peserta itu.`,
  ];
  if (reading.ok) return { lines, exitCode: 0 };
  // A skew is shown even where it, or something else, makes the list invalid.
  return { lines: [...lines, ...problemsInWords(reading.problems)], exitCode: 1 };
}

function contestLines(contest: Contest, { elections, regions }: LooseList): readonly string[] {
  const election = elections.find(({ id }) => id === contest.election)?.name.id ?? contest.election;
  const place = contest.region === null ? '' : `, ${regions[contest.region] ?? contest.region}`;
  const who = contest.parties ? 'partai' : 'calon dan tim';
  return [
    `${election}${place} (${contest.contestants.length} ${who})`,
    ...table(contest).map((line) => `  ${line}`),
    ...spreadLines(contest).map((line) => `  ${line}`),
    ...gapLines(contest).map((line) => `  ${line}`),
  ];
}

/** One line a contestant, one column a platform. */
function table({ contestants, platforms }: Contest): readonly string[] {
  const rows = [
    ['', ...platforms.map(({ platform }) => wordFor(PLATFORM_WORDS, platform))],
    ...contestants.map((each) => [
      each.name,
      ...platforms.map(({ shares }) => shareText(shares.find(({ contestant }) => contestant === each))),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function shareText(share: Share | undefined): string {
  if (share === undefined) return '';
  const { listed, withdrawn, protected: cleared } = share.counts;
  const beside = [
    ...(withdrawn > 0 ? [`${MEASURE_WORDS.withdrawn} ${withdrawn}`] : []),
    ...(cleared > 0 ? [`${MEASURE_WORDS.protected} ${cleared}`] : []),
  ];
  const mark = listed === 0 && share.gap !== null ? '*' : '';
  return `${listed}${mark}${beside.length === 0 ? '' : ` (${beside.join(', ')})`}`;
}

function spreadLines({ platforms }: Contest): readonly string[] {
  return platforms.flatMap(({ platform, spreads }) =>
    spreads
      .filter(({ most, least, measure }) => most.counts[measure] !== least.counts[measure])
      .map(({ measure, most, least, ratio, reason }) => {
        const counts = `${most.counts[measure]} : ${least.counts[measure]}`;
        const where = `${wordFor(PLATFORM_WORDS, platform)}, ${MEASURE_WORDS[measure]}`;
        const said = `${where} ${counts} (${most.contestant.name} : ${least.contestant.name})`;
        return ratio <= LARGEST_RATIO ? said : `TIMPANG ${said}; alasan: ${reason ?? 'BELUM ADA'}`;
      }),
  );
}

/** Why a contestant is not listed, each reason once with its platforms. */
function gapLines({ contestants, platforms }: Contest): readonly string[] {
  return contestants.flatMap((contestant) => {
    const places = new Map<string, string[]>();
    for (const { platform, shares } of platforms) {
      const share = shares.find((each) => each.contestant === contestant);
      if (share === undefined || share.gap === null || share.counts.listed > 0) continue;
      places.set(share.gap, [...(places.get(share.gap) ?? []), wordFor(PLATFORM_WORDS, platform)]);
    }
    return [...places].map(([reason, where]) => `* ${contestant.name}, ${where.join(', ')}: ${reason}`);
  });
}

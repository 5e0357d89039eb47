import { type Spread, unexplainedSkews } from '../core/evenness.ts';
import type { PlatformId } from '../core/vocabulary.ts';
import { type Located, type Problem, problemAt } from './problem.ts';
import type { RulesRows } from './rules-rows.ts';

/** Contestants and elections that are named exist; dates do not lie ahead of the list; invented rows stay apart. */
export function checkList(rows: RulesRows): Problem[] {
  const { elections, contestants } = rows.written;
  return [
    ...rows.skews
      .filter((row) => !elections.has(row.value.election))
      .map((row) => unknown(row, 'election', row.value.election, 'elections/<id>.json')),
    ...[...rows.accounts, ...rows.gaps, ...rows.links, ...rows.items, ...rows.phrases]
      .filter((row) => !contestants.has(row.value.contestant))
      .map((row) => unknown(row, 'contestant', row.value.contestant, 'accounts/contestants.json')),
    ...checkSources(rows),
  ];
}

function unknown(row: Located<unknown>, path: string, id: string, place: string): Problem {
  return problemAt(row, path, `${id} does not exist`, `add it to ${place} or correct the id`);
}

function checkSources(rows: RulesRows): Problem[] {
  const date = rows.info.at(-1)?.value.date;
  const { accounts, links, items, phrases, hoaxes } = rows;
  return [...accounts, ...rows.protected, ...links, ...items, ...phrases, ...hoaxes].flatMap((row) =>
    row.value.sources.flatMap((source, at) => {
      const path = `sources[${at}]`;
      if (source.kind === 'test' && !row.edition) {
        return [problemAt(row, path, 'an invented source', 'move the row to the test edition')];
      }
      if (date === undefined || source.date <= date) return [];
      const problem = `${source.date} is later than the list’s own date ${date}`;
      return [
        problemAt(
          row,
          `${path}.date`,
          problem,
          'correct it, or raise date and version in accounts/list.json',
        ),
      ];
    }),
  );
}

/** The platforms on which every contestant of one folder must be listed or have its absence explained. */
function coveredPlatforms({ accounts }: RulesRows, edition: boolean): readonly PlatformId[] {
  const own = accounts.filter((each) => each.edition === edition);
  return [...new Set(own.map((each) => each.value.platform))].toSorted();
}

/**
 * Same criteria for all: each contestant on each covered platform is listed, or a gap says why not; a skew beyond 3:1
 * has its written reason. What the test edition invents on other platforms asks nothing of the real list.
 * Only meaningful once every row parses.
 */
export function checkEvenness(rows: RulesRows): Problem[] {
  const platforms = { real: coveredPlatforms(rows, false), invented: coveredPlatforms(rows, true) };
  const missing = rows.contestants.flatMap((row) =>
    platforms[row.edition ? 'invented' : 'real'].flatMap((platform) => {
      const mine = <T extends { readonly contestant: string }>(each: Located<T>) =>
        each.value.contestant === row.value.id;
      const listed = rows.accounts.filter(mine).some((each) => each.value.platform === platform);
      const explained = rows.gaps
        .filter(mine)
        .some((each) => each.value.platform === platform || each.value.platform === null);
      if (listed || explained) return [];
      const problem = `neither listed on ${platform} nor explained`;
      return [
        problemAt(row, '', problem, 'list the account, or add a gap with its reason to accounts/gaps.json'),
      ];
    }),
  );
  return [...missing, ...checkSkews(rows)];
}

function checkSkews(rows: RulesRows): Problem[] {
  const only = <T>(located: readonly Located<T>[]) => located.map((each) => each.value);
  const list = {
    contestants: only(rows.contestants),
    accounts: only(rows.accounts),
    protected: only(rows.protected),
    gaps: only(rows.gaps),
    skews: only(rows.skews),
  };
  return unexplainedSkews(list).flatMap(({ contest, platform, spread }) => {
    const row = rows.contestants.find((each) => each.value === spread.most.contestant);
    if (row === undefined) return [];
    const problem = `${spread.measure} on ${platform} in ${contest.election}: ${ratioText(spread)} without a reason`;
    return [problemAt(row, '', problem, 'even it out, or add the reason to accounts/skews.json')];
  });
}

/** `9 against 2 of citra-contoh`. */
function ratioText({ measure, most, least }: Spread): string {
  return `${most.counts[measure]} against ${least.counts[measure]} of ${least.contestant.id}`;
}

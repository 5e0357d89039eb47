import type { AccountKey } from './account.ts';
import { compareText } from './canonical.ts';
import type { AccountList, Contestant, Gap, Measure, Skew } from './list.ts';
import { MEASURES } from './list.ts';
import { likeness, nameCore } from './look-alike.ts';
import { entryKeys } from './match.ts';
import { PLATFORMS, type PlatformId } from './vocabulary.ts';

/** More than this many times the accounts of another contestant needs a written reason. */
export const LARGEST_RATIO = 3;

type Counts = Readonly<Record<Measure, number>>;

/** One contestant on one platform. */
export interface Share {
  readonly contestant: Contestant;
  readonly counts: Counts;
  /** Why nothing is listed here, where something says so. */
  readonly gap: string | null;
}

/** How far apart the contestants of a contest are on one platform, by one measure. */
export interface Spread {
  readonly measure: Measure;
  readonly most: Share;
  readonly least: Share;
  /** `most` over `least`; a contestant with none counts as one, so that 4:0 is a ratio too. */
  readonly ratio: number;
  /** The written reason that covers this ratio. */
  readonly reason: string | null;
}

export interface PlatformShares {
  readonly platform: PlatformId;
  readonly shares: readonly Share[];
  readonly spreads: readonly Spread[];
}

/** Contestants who compete: one election, one region, parties and persons apart. */
export interface Contest {
  readonly election: string;
  readonly region: string | null;
  readonly parties: boolean;
  readonly contestants: readonly Contestant[];
  readonly platforms: readonly PlatformShares[];
}

type Measured = Pick<AccountList, 'contestants' | 'accounts' | 'protected' | 'gaps' | 'skews'>;

/** Accounts per contestant and platform within each contest: listed, withdrawn, and cleared by protected entries. */
export function evenness(list: Measured): readonly Contest[] {
  const counted = count(list);
  return contestsOf(list.contestants).map((contest) => ({
    ...contest,
    platforms: PLATFORMS.flatMap((platform) => {
      const shares = contest.contestants.map((contestant): Share => {
        const counts = counted.get(`${contestant.id} ${platform}`) ?? NONE;
        return { contestant, counts, gap: gapOf(list.gaps, contestant.id, platform) };
      });
      if (shares.every(({ counts }) => MEASURES.every((measure) => counts[measure] === 0))) return [];
      const spreads = MEASURES.flatMap((measure) => spreadOf(measure, shares) ?? []);
      const reasoned = spreads.map((each) => ({
        ...each,
        reason: reasonFor(list.skews, contest, platform, each),
      }));
      return [{ platform, shares, spreads: reasoned }];
    }),
  }));
}

/** A spread beyond `LARGEST_RATIO` that no written reason covers: the list may not be published with it. */
export interface Unexplained {
  readonly contest: Contest;
  readonly platform: PlatformId;
  readonly spread: Spread;
}

export function unexplainedSkews(list: Measured): readonly Unexplained[] {
  return evenness(list).flatMap((contest) =>
    contest.platforms.flatMap(({ platform, spreads }) =>
      spreads
        .filter(({ ratio, reason }) => ratio > LARGEST_RATIO && reason === null)
        .map((spread) => ({ contest, platform, spread })),
    ),
  );
}

const NONE: Counts = { listed: 0, withdrawn: 0, protected: 0 };

function count({ contestants, accounts, protected: cleared }: Measured): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  const add = (contestant: string, platform: PlatformId, measure: Measure) => {
    const key = `${contestant} ${platform}`;
    const before = counts.get(key) ?? NONE;
    counts.set(key, { ...before, [measure]: before[measure] + 1 });
  };
  const seen = new Set<string>();
  for (const each of accounts) {
    const measure = each.status === 'withdrawn' ? 'withdrawn' : 'listed';
    // Listed again for a later election, it is still one account.
    const account = [each.contestant, measure, entryKeys(each)[0]].join(' ');
    if (!seen.has(account)) add(each.contestant, each.platform, measure);
    seen.add(account);
  }
  const owners = ownersOf({ contestants, accounts });
  for (const each of cleared)
    for (const contestant of owners(each)) add(contestant, each.platform, 'protected');
  return counts;
}

/** Whose account a protected entry clears: one the list names or named, or one that bears a contestant's name. */
function ownersOf({ contestants, accounts }: Pick<Measured, 'contestants' | 'accounts'>) {
  const byKey = new Map<AccountKey, Set<string>>();
  for (const account of accounts)
    for (const key of entryKeys(account))
      byKey.set(key, (byKey.get(key) ?? new Set()).add(account.contestant));
  const persons = new Map(
    accounts.map(({ contestant, person }) => [`${contestant} ${person}`, { contestant, person }]),
  );
  const names = [
    ...contestants.map(({ id, name }) => ({ contestant: id, name })),
    ...[...persons.values()].flatMap(({ contestant, person }) =>
      person === null ? [] : [{ contestant, name: person }],
    ),
  ].map(({ contestant, name }) => ({ contestant, core: nameCore(name) }));
  return (entry: AccountList['protected'][number]): ReadonlySet<string> => {
    const cores = entry.handles.map(nameCore);
    const named = names.filter(({ core }) => cores.some((each) => likeness(core, each) === 'same-letters'));
    return new Set([
      ...entryKeys(entry).flatMap((key) => [...(byKey.get(key) ?? [])]),
      ...named.map(({ contestant }) => contestant),
    ]);
  };
}

function contestsOf(contestants: readonly Contestant[]): readonly Omit<Contest, 'platforms'>[] {
  const contests = new Map<string, Omit<Contest, 'platforms'>>();
  for (const contestant of contestants) {
    const { region } = contestant;
    const parties = contestant.kind === 'party';
    for (const election of new Set(contestant.candidacies.map((each) => each.election))) {
      const key = [election, region ?? '', parties].join('\n');
      const before = contests.get(key)?.contestants ?? [];
      contests.set(key, { election, region, parties, contestants: [...before, contestant] });
    }
  }
  return [...contests].toSorted(([a], [b]) => compareText(a, b)).map(([, contest]) => contest);
}

function gapOf(gaps: readonly Gap[], contestant: string, platform: PlatformId): string | null {
  const own = gaps.filter((each) => each.contestant === contestant);
  const gap = own.find((each) => each.platform === platform) ?? own.find((each) => each.platform === null);
  return gap?.reason ?? null;
}

/** Whoever has none and a stated reason for it is left out: that gap travels with the list already. */
function spreadOf(measure: Measure, shares: readonly Share[]): Omit<Spread, 'reason'> | null {
  const compared = shares
    .filter(({ counts, gap }) => measure !== 'listed' || counts.listed > 0 || gap === null)
    .toSorted((a, b) => b.counts[measure] - a.counts[measure]);
  const [most] = compared;
  const least = compared.at(-1);
  if (most === undefined || least === undefined || most === least || most.counts[measure] === 0) return null;
  return { measure, most, least, ratio: most.counts[measure] / Math.max(least.counts[measure], 1) };
}

function reasonFor(
  skews: readonly Skew[],
  { election, region }: Omit<Contest, 'platforms'>,
  platform: PlatformId,
  { measure, ratio }: Pick<Spread, 'measure' | 'ratio'>,
): string | null {
  const own = skews.find(
    (each) =>
      each.election === election &&
      each.region === region &&
      each.platform === platform &&
      each.measure === measure &&
      ratio <= each.ratio,
  );
  return own?.reason ?? null;
}

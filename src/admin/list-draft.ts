import { canonicalText } from '../core/canonical.ts';
import { unexplainedSkews } from '../core/evenness.ts';
import type { AccountList, Contestant, Gap, ListInfo, Origin, Skew } from '../core/list.ts';
import { sameOrigin } from '../core/origin.ts';
import type { RulesData } from '../core/rulebook.ts';
import type { Batch } from './list-batch.ts';
import type { SheetRow } from './list-columns.ts';
import { newContestant } from './list-contestants.ts';
import { newInfo, originName, placeName } from './list-info.ts';
import { mergeRows } from './list-merge.ts';
import type { ListPlace, OwnList } from './list-place.ts';
import { isExample, type RowEntry, readRow } from './list-read-row.ts';
import type { RowReport } from './list-report.ts';
import type { Texts } from './list-store.ts';
import { FORMS } from './rules-layout.ts';

interface DraftContext {
  readonly own: OwnList;
  readonly place: ListPlace;
  readonly data: RulesData;
  readonly batch: Batch;
  readonly today: string;
}

/** The folder's own list as the rows would make it; nothing is written yet. */
export interface Draft extends OwnList {
  readonly info: ListInfo;
  readonly reports: readonly RowReport[];
}

export function draftList(
  rows: readonly SheetRow[],
  context: DraftContext,
): Draft | { readonly refusal: string } {
  const { own, place, data, batch, today } = context;
  const origin = originOf(own, place, batch.origin, data.regions);
  if ('refusal' in origin) return origin;
  const region = origin.scope === 'region' ? origin.code : null;
  const fresh = contestantsIn(
    rows.filter((row) => !isExample(row)),
    region,
    data,
  );
  const contestants = [...data.list.contestants, ...fresh.contestants];
  const reading = { letter: batch.source, contestants, regions: data.regions, today };
  const read = rows.map((row) => readRow(row, reading));
  const entries: readonly RowEntry[] = read.flatMap((each) => ('entry' in each ? [each.entry] : []));
  const ownAccounts = new Set(own.accounts.map(({ account }) => JSON.stringify(account)));
  const beneath =
    place.base === null ? [] : data.list.accounts.filter((each) => !ownAccounts.has(JSON.stringify(each)));
  const meeting = { own: own.accounts, beneath, protected: data.list.protected, contestants, origin };
  const inside = `accounts/${placeName(origin)}.json`;
  const merged = mergeRows(entries, { ...meeting, reviewers: batch.reviewers, inside });
  const gaps = mergeGaps(
    read.flatMap((each) => ('gap' in each ? [each] : [])),
    own.gaps,
    data.list.gaps,
  );
  const draft = {
    contestants: [...own.contestants, ...fresh.contestants],
    accounts: merged.accounts,
    gaps: gaps.gaps,
  };
  const reports = [
    ...fresh.reports,
    ...read.flatMap((each) => ('reports' in each ? each.reports : [])),
    ...merged.reports,
    ...gaps.reports,
  ];
  return {
    ...draft,
    skews: reasoned(own.skews, batch.skewReason, {
      contestants,
      accounts: [...beneath, ...merged.accounts.map(({ account }) => account)],
      protected: data.list.protected,
      gaps: [...data.list.gaps, ...gaps.gaps],
      skews: data.list.skews,
    }),
    info: newInfo(own.info, { origin, batch, regions: data.regions, today }),
    reports: reports.toSorted((a, b) => a.row - b.row),
  };
}

/** Whose list this is: as the letter says, as its entries say, or the nation's where the folder is the whole of `rules/`. */
function originOf(
  { accounts }: OwnList,
  { folder, base }: ListPlace,
  said: Origin | null,
  regions: RulesData['regions'],
): Origin | { readonly refusal: string } {
  const [first] = accounts;
  const had = first?.account.origin ?? (base === null ? ({ scope: 'national' } as const) : null);
  if (had === null && said === null) {
    const refusal = `${folder} daftar siapa? → isi Wilayah daftar di lembar “surat” (--region 33.25), atau Instansi pemilik daftar (--agency)`;
    return { refusal };
  }
  if (had !== null && said !== null && !sameOrigin(had, said)) {
    const refusal = `${folder} adalah daftar ${originName(had, regions)}, berkas ini menyebut daftar ${originName(said, regions)} → periksa --into, atau Wilayah daftar`;
    return { refusal };
  }
  return said ?? had ?? { scope: 'national' };
}

function contestantsIn(rows: readonly SheetRow[], region: string | null, data: RulesData) {
  const contestants: Contestant[] = [];
  const reports: RowReport[] = [];
  for (const row of rows) {
    const found = newContestant(row, region, [...data.list.contestants, ...contestants], data);
    if (found === null) continue;
    if ('contestant' in found) contestants.push(found.contestant);
    else reports.push({ row: row.row, ...found, verdict: 'problem', blocks: true });
  }
  return { contestants, reports };
}

function mergeGaps(
  stated: readonly { readonly gap: Gap; readonly row: number }[],
  own: readonly Gap[],
  known: readonly Gap[],
) {
  const gaps = [...own];
  const same = (a: Gap, b: Gap) => a.contestant === b.contestant && a.platform === b.platform;
  const reports = stated.map(({ gap, row }): RowReport => {
    const place = { row, field: 'reason', remedy: null, blocks: false } as const;
    if ([...gaps, ...known].some((each) => same(each, gap) && each.reason === gap.reason))
      return { ...place, verdict: 'duplicate', text: 'alasan ini sudah tercatat' };
    const at = gaps.findIndex((each) => same(each, gap));
    if (at < 0) gaps.push(gap);
    else gaps[at] = gap;
    return { ...place, verdict: 'gap', text: gap.reason };
  });
  return { gaps, reports };
}

/** One written reason for every skew this file brings about; none is made up. */
function reasoned(
  own: readonly Skew[],
  reason: string | null,
  list: Pick<AccountList, 'contestants' | 'accounts' | 'protected' | 'gaps' | 'skews'>,
): readonly Skew[] {
  if (reason === null) return own;
  const fresh = unexplainedSkews(list).map(({ contest, platform, spread }): Skew => {
    const { election, region } = contest;
    return {
      election,
      region,
      platform,
      measure: spread.measure,
      ratio: Math.ceil(spread.ratio * 100) / 100,
      reason,
    };
  });
  const same = (a: Skew, b: Skew) =>
    a.election === b.election &&
    a.region === b.region &&
    a.platform === b.platform &&
    a.measure === b.measure;
  return [...own.filter((each) => !fresh.some((one) => same(one, each))), ...fresh];
}

/** The canonical text of every file of the folder that changes; empty where none does. */
export function textsOf(draft: Draft, before: OwnList): Texts {
  const files = new Map<string, unknown[]>();
  for (const { inside, account } of draft.accounts)
    files.set(inside, [...(files.get(inside) ?? []), account]);
  const changed = (now: unknown, then: unknown) => JSON.stringify(now) !== JSON.stringify(then);
  const texts = new Map<string, string>();
  const put = (inside: string, form: { canonical(raw: unknown): string | null }, rows: unknown) => {
    // What does not fit its schema is written as it is, for the trial to say what is wrong with it.
    texts.set(inside, form.canonical(rows) ?? canonicalText(rows));
  };
  for (const [inside, accounts] of files) {
    const then = before.accounts.filter((each) => each.inside === inside).map(({ account }) => account);
    if (changed(accounts, then)) put(inside, FORMS.accounts, accounts);
  }
  if (changed(draft.contestants, before.contestants))
    put('accounts/contestants.json', FORMS.contestants, draft.contestants);
  if (changed(draft.gaps, before.gaps)) put('accounts/gaps.json', FORMS.gaps, draft.gaps);
  if (changed(draft.skews, before.skews)) put('accounts/skews.json', FORMS.skews, draft.skews);
  const { version: _v, date: _d, ...said } = draft.info;
  const { version: _w, date: _e, ...had } = before.info ?? { version: 0, date: '' };
  if (texts.size > 0 || changed(said, had)) put('accounts/list.json', FORMS.info, draft.info);
  return texts;
}

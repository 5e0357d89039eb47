import { describe, expect, it } from 'vitest';
import { evenness, unexplainedSkews } from '../../src/core/evenness.ts';
import type { Account, AccountList, Contestant, Protected, Skew } from '../../src/core/list.ts';
import { account, candidate, election, list } from './sample-contest.ts';

const sari: Contestant = { ...candidate, region: '33.25' };
const budi: Contestant = { ...sari, id: 'budi-contoh', name: 'Budi Contoh' };

function of(contestant: Contestant, count: number, fields: Partial<Account> = {}): Account[] {
  return Array.from({ length: count }, (_, at) =>
    account({
      contestant: contestant.id,
      handles: [`${contestant.id.slice(0, 4)}_${'abcdefghijkl'[at]}`],
      ...fields,
    }),
  );
}

const cleared = (handle: string): Protected => ({
  platform: 'x',
  handles: [handle],
  ids: [],
  institution: 'Contoh',
  kind: 'agency',
  confidence: 'high',
  sources: account({}).sources,
});

const with_ = (fields: Partial<AccountList>): AccountList => ({
  ...list,
  contestants: [sari, budi],
  accounts: [],
  ...fields,
});
const skew = (ratio: number, fields: Partial<Skew> = {}): Skew => ({
  election: election.id,
  region: '33.25',
  platform: 'x',
  measure: 'listed',
  ratio,
  reason: 'Budi hanya mendaftarkan dua akun.',
  ...fields,
});

const measured = (each: AccountList) =>
  unexplainedSkews(each).map(({ platform, spread: { measure, most, least, ratio } }) => [
    platform,
    measure,
    most.contestant.id,
    least.contestant.id,
    ratio,
  ]);

describe('a skew', () => {
  it('beyond three to one needs a reason, three to one does not', () => {
    expect(measured(with_({ accounts: [...of(sari, 6), ...of(budi, 2)] }))).toEqual([]);
    expect(measured(with_({ accounts: [...of(sari, 7), ...of(budi, 2)] }))).toEqual([
      ['x', 'listed', 'sari-contoh', 'budi-contoh', 3.5],
    ]);
  });

  it('is covered by a written reason up to its ratio, on its own platform, in its own contest', () => {
    const accounts = [...of(sari, 7), ...of(budi, 2)];
    expect(measured(with_({ accounts, skews: [skew(3.5)] }))).toEqual([]);
    expect(measured(with_({ accounts, skews: [skew(3.4)] }))).toHaveLength(1);
    expect(measured(with_({ accounts, skews: [skew(9, { platform: 'tiktok' })] }))).toHaveLength(1);
    expect(measured(with_({ accounts, skews: [skew(9, { region: '33' })] }))).toHaveLength(1);
    expect(measured(with_({ accounts, skews: [skew(9, { measure: 'withdrawn' })] }))).toHaveLength(1);
  });

  it('is one against none too, unless a gap says why there is none', () => {
    const accounts = of(sari, 4);
    const gap = { contestant: budi.id, platform: 'x', reason: 'Tidak ada.' } as const;
    expect(measured(with_({ accounts }))).toEqual([['x', 'listed', 'sari-contoh', 'budi-contoh', 4]]);
    expect(measured(with_({ accounts, gaps: [gap] }))).toEqual([]);
    expect(measured(with_({ accounts, gaps: [{ ...gap, platform: 'tiktok' }] }))).toHaveLength(1);
  });

  it('is measured on removals, which no gap explains', () => {
    const withdrawn = of(sari, 4, { status: 'withdrawn' });
    const gap = { contestant: budi.id, platform: null, reason: 'Tidak ada.' };
    expect(measured(with_({ accounts: withdrawn, gaps: [gap] }))).toEqual([
      ['x', 'withdrawn', 'sari-contoh', 'budi-contoh', 4],
    ]);
  });

  it('is measured on protected entries that clear an account of a contestant or bear its name', () => {
    const handles = ['sari_a', 'sari_b', 'sari_c'];
    const accounts = [...of(sari, 3, { status: 'withdrawn' }), ...of(budi, 1, { status: 'withdrawn' })];
    const entries = [...handles, 'Official_SariContoh', 'KPU_ID'].map(cleared);
    expect(measured(with_({ accounts, protected: entries }))).toEqual([
      ['x', 'protected', 'sari-contoh', 'budi-contoh', 4],
    ]);
  });

  it('is not made by an account listed again for a later election', () => {
    const again = of(sari, 3).flatMap((each) => [
      { ...each, validTo: '2026-12-31' },
      { ...each, validFrom: '2027-01-01' },
    ]);
    expect(measured(with_({ accounts: [...again, ...of(budi, 1)] }))).toEqual([]);
  });
});

describe('a contest', () => {
  it('is one election in one region, parties and persons apart', () => {
    const elsewhere: Contestant = { ...sari, id: 'citra', region: '33.26' };
    const party: Contestant = { ...sari, id: 'partai', kind: 'party' };
    const nobody: Contestant = { ...sari, id: 'sendiri', candidacies: [] };
    const contests = evenness(with_({ contestants: [sari, budi, elsewhere, party, nobody] }));
    expect(
      contests.map(({ region, parties, contestants }) => [region, parties, contestants.map(({ id }) => id)]),
    ).toEqual([
      ['33.25', false, ['sari-contoh', 'budi-contoh']],
      ['33.25', true, ['partai']],
      ['33.26', false, ['citra']],
    ]);
  });

  it('shows only platforms on which somebody has something', () => {
    const [contest] = evenness(with_({ accounts: [...of(sari, 1), ...of(budi, 1, { platform: 'tiktok' })] }));
    expect(contest?.platforms.map(({ platform }) => platform)).toEqual(['tiktok', 'x']);
  });
});

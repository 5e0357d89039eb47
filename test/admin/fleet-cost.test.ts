import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cost, fleetCost, MEASURED } from '../../src/admin/fleet-cost.ts';
import type { RepoContext, RepoValues } from '../../src/admin/repo-context.ts';
import { encodeList } from '../../src/core/wire/list-file.ts';
import { metadataBytes } from '../bench/list-metadata.ts';
import { pollCost } from '../bench/list-poll.ts';
import { inventedList } from '../core/wire/invented-list.ts';

const NOWHERE = {} as unknown as RepoContext;
const said = (values: Partial<RepoValues>) => cost({ words: [], ...values }, NOWHERE);

describe('what a host has to bear', () => {
  it('for 5.6 million browsers and a million accounts, as by hand', () => {
    const of = fleetCost({ accounts: 1_000_000, browsers: 5_600_000, pollsPerDay: 4 });
    // 5.6 M × 4 polls × 2
    expect(of.requestsPerDay).toBe(44_800_000);
    expect(of.mean).toBeCloseTo(518.52, 2);
    // 35.84 M in 32,400 s
    expect(of.office).toBeCloseTo(1_106.17, 2);
    // 11.2 M in 1,800 s and in 3,600 s
    expect(of.halfHour).toBeCloseTo(6_222.22, 2);
    expect(of.hour).toBeCloseTo(3_111.11, 2);
    // 22.4 M × (2,100 + 2 × 400 + 500) B
    expect(of.quietDayBytes).toBe(76_160_000_000);
    // 5.6 M × (48,000 + 4 × 400 + 10,000 × 23) B
    expect(of.newListBytes).toBe(1_565_760_000_000);
    // 5.6 M × (49,600 + 17,000,000) B, and a connection each
    expect(of.newListWholeBytes).toBe(95_477_760_000_000);
    expect(of.rollOutBytes).toBe(95_489_520_000_000);
    expect(of.rollOutRate).toBeCloseTo(2_357_766_000, -6);
  });

  it('grows with each of its three numbers', () => {
    const base = { accounts: 14_700, browsers: 1_000, pollsPerDay: 4 };
    const of = fleetCost(base);
    expect(fleetCost({ ...base, pollsPerDay: 24 }).mean).toBeCloseTo(6 * of.mean, 9);
    expect(fleetCost({ ...base, pollsPerDay: 24 }).rollOutBytes).toBe(of.rollOutBytes);
    expect(fleetCost({ ...base, browsers: 3_000 }).newListBytes).toBeCloseTo(3 * of.newListBytes, 3);
    expect(fleetCost({ ...base, accounts: 15_700 }).rollOutBytes - of.rollOutBytes).toBe(17_000_000);
  });

  it('is told in Indonesian, with its assumptions', async () => {
    const { lines, exitCode } = await said({});
    const all = lines.join('\n');
    expect(exitCode).toBe(0);
    expect(all).toContain('5.600.000 peramban, 14.700 akun, 4 pemeriksaan sehari');
    expect(all).toMatch(/permintaan sehari +44,8 juta/);
    expect(all).toMatch(/puncak, semua dalam 30 menit +6\.222 permintaan\/s/);
    expect(all).toMatch(/data, hari tanpa daftar baru +76,2 GB/);
    expect(all).toMatch(/pembagian pertama +1,7 TB/);
    expect(all).toContain('Anggapan:');
  });

  it.each(['0', '-4', '5,6 juta', '1e6'])('%s is no number of browsers', async (browsers) => {
    await expect(said({ browsers })).rejects.toThrow(`--browsers ${browsers} → bukan bilangan bulat`);
  });
});

describe('what it is computed from', () => {
  it('is no less than what is measured, and not much more', async () => {
    const { requests, bytes } = await pollCost();
    expect(requests).toBe(MEASURED.requestsPerPoll);
    const measured = [
      [bytes, MEASURED.timestamp],
      [metadataBytes(), MEASURED.metadata],
      [deflateRawSync(encodeList(inventedList(14_700))).length / 14_700, MEASURED.perAccount],
    ] as const;
    for (const [now, assumed] of measured) {
      expect(now).toBeLessThanOrEqual(assumed);
      expect(now).toBeGreaterThan(0.9 * assumed);
    }
  });
});

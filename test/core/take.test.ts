import { describe, expect, it } from 'vitest';
import type { ListInfo, Origin } from '../../src/core/list.ts';
import type { RepositoryConfig } from '../../src/core/repository.ts';
import { survey } from '../../src/core/survey.ts';
import {
  byStanding,
  claimedKeys,
  isBelow,
  isMeasuredBy,
  isOutdated,
  mayAnswer,
  mayStand,
  nameOf,
  originsOf,
  unpackedCap,
} from '../../src/core/take.ts';
import { encodeList, last } from '../../src/core/wire/list-file.ts';
import { account, list, party, site } from './sample-contest.ts';

const NATION: Origin = { scope: 'national' };
const BATANG: Origin = { scope: 'region', code: '33.25' };
const PROVINCE: Origin = { scope: 'region', code: '33' };
const AGENCY: Origin = { scope: 'agency', name: 'Dinas' };
const CLUB: Origin = { scope: 'subscription', name: 'Klub' };
const config = (origin: Origin, by: RepositoryConfig['by'] = 'policy'): RepositoryConfig => ({
  fingerprint: 'a'.repeat(64),
  url: null,
  origin,
  by,
});
const info = (version: number): ListInfo => ({ ...list.info, version });

describe('what a repository is asked for', () => {
  it('is the nation’s list and each region’s once, or its one list', () => {
    expect(originsOf(config(NATION), ['33.25', '33', '33.25'])).toEqual([NATION, BATANG, PROVINCE]);
    expect(originsOf(config(BATANG), ['33'])).toEqual([BATANG]);
    expect(originsOf(config(AGENCY), ['33'])).toEqual([AGENCY]);
    expect(originsOf(config(CLUB, 'person'), ['33'])).toEqual([CLUB]);
  });

  it('is nothing where a person would make it more than a subscription', () => {
    for (const origin of [NATION, BATANG, AGENCY])
      expect(originsOf(config(origin, 'person'), ['33'])).toEqual([]);
  });
});

describe('what is stored', () => {
  const of = (origin: Origin) => ({ repository: 'a'.repeat(64), origin });

  it('stands while its repository is followed as what it was, the nation’s regions with it', () => {
    const stands = (origin: Origin, ...configs: RepositoryConfig[]) => mayStand(of(origin), configs, true);
    expect([NATION, BATANG].map((each) => stands(each, config(NATION)))).toEqual([true, true]);
    expect([NATION, BATANG, AGENCY].map((each) => stands(each, config(AGENCY)))).toEqual([
      false,
      false,
      true,
    ]);
    expect([NATION, CLUB].map((each) => stands(each, config(CLUB, 'person')))).toEqual([false, true]);
    expect(stands(NATION, { ...config(NATION), fingerprint: 'b'.repeat(64) })).toBe(false);
  });

  it('may be a subscription while nobody can tell what a person follows, and no more than that', () => {
    expect([CLUB, AGENCY, NATION].map((each) => mayStand(of(each), [], false))).toEqual([true, false, false]);
  });
});

describe('who answers', () => {
  it('is the repository’s own keys, and in the nation’s the region’s for itself', () => {
    for (const origin of [NATION, BATANG]) expect(mayAnswer(NATION, origin, 'targets')).toBe(true);
    expect(mayAnswer(NATION, BATANG, 'region-33.25')).toBe(true);
    expect(mayAnswer(NATION, BATANG, 'region-33')).toBe(false);
    expect(mayAnswer(NATION, NATION, 'region-33.25')).toBe(false);
    // Its own repository delegates nothing.
    expect(mayAnswer(BATANG, BATANG, 'region-33.25')).toBe(false);
    expect(mayAnswer(AGENCY, AGENCY, 'bidang')).toBe(false);
  });
});

describe('versions', () => {
  it('of the nation never go below the floor', () => {
    expect(isBelow(info(4), null)).toBe(false);
    expect(isBelow(info(4), 4)).toBe(false);
    expect(isBelow(info(3), 4)).toBe(true);
  });

  it('of the package outdate a nation’s list, and no other', () => {
    expect(isOutdated(info(5), { origin: NATION, info: info(4) })).toBe(true);
    expect(isOutdated(info(5), { origin: NATION, info: info(5) })).toBe(false);
    expect(isOutdated(info(5), { origin: BATANG, info: info(1) })).toBe(false);
  });
});

describe('in whose name', () => {
  it('a list speaks: its own', () => {
    expect(nameOf(NATION, [NATION], [])).toEqual(NATION);
    expect(nameOf(BATANG, [], [NATION])).toEqual(BATANG);
    expect(nameOf(BATANG, [BATANG, PROVINCE], [])).toBeNull();
    expect(nameOf(AGENCY, [{ ...AGENCY, name: 'Lain' }], [])).toBeNull();
  });

  it('a subscription speaks: any one name that nobody bears', () => {
    expect(nameOf(CLUB, [AGENCY], [NATION])).toEqual(AGENCY);
    expect(nameOf(CLUB, [AGENCY], [AGENCY])).toBeNull();
    expect(nameOf(CLUB, [AGENCY, CLUB], [])).toBeNull();
    for (const each of [NATION, BATANG]) expect(nameOf(CLUB, [each], [])).toBeNull();
  });
});

describe('what measures a list', () => {
  it('is only whoever stands higher', () => {
    expect([CLUB, BATANG, AGENCY, NATION].sort(byStanding)).toEqual([NATION, BATANG, AGENCY, CLUB]);
    expect([NATION, PROVINCE, AGENCY, CLUB].map((each) => isMeasuredBy(BATANG, each))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('is asked about all it claims', () => {
    const claims = claimedKeys({
      ...list,
      accounts: [account({ handles: ['Satu'], ids: ['12'] })],
      protected: [
        { ...account({}), handles: ['kpu'], institution: 'KPU', kind: 'election-body', confidence: 'high' },
      ],
      canaries: [{ platform: 'x', handle: 'uji', id: null }],
      links: [site({ contestant: 'lain' })],
      contestants: [party],
    });
    expect(claims.toSorted()).toEqual([
      'contestant:lain',
      'contestant:partai-contoh',
      'x:handle:kpu',
      'x:handle:satu',
      'x:handle:uji',
      'x:id:12',
    ]);
  });
});

describe('a survey', () => {
  it('counts rows, and accounts that are not withdrawn', () => {
    const accounts = [
      account({}),
      account({ handles: ['dua'], status: 'disputed' }),
      account({ handles: ['tiga'], status: 'withdrawn' }),
      account({ platform: 'tiktok', handles: ['empat'], origin: BATANG }),
    ];
    const links = [site({ origin: AGENCY })];
    const seen = last(survey(encodeList({ ...list, accounts, links })));
    // Besides four accounts and a link: the list’s own row and two contestants.
    expect(seen).toMatchObject({ info: list.info, rows: 8 });
    expect(seen.accounts).toEqual([
      { platform: 'tiktok', count: 1 },
      { platform: 'x', count: 2 },
    ]);
    expect(seen.origins).toHaveLength(3);
    expect(seen.origins).toEqual(expect.arrayContaining([NATION, BATANG, AGENCY]));
  });

  it('has room for a million accounts of the nation, not of a region', () => {
    expect(unpackedCap(NATION)).toBeGreaterThan(41 * 1_000_000);
    expect(unpackedCap(BATANG)).toBeLessThan(10_000_000);
  });
});

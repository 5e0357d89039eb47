import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import type { Account, ListedAddress, Protected } from '../../src/core/list.ts';
import { match, matchAddresses, openList } from '../../src/core/match.ts';
import type { Relation } from '../../src/core/vocabulary.ts';
import { account, list, site } from './sample-contest.ts';

const TODAY = '2026-11-21';

function guard(handles: string[], ids: string[] = []): Protected {
  return {
    platform: 'x',
    handles,
    ids,
    institution: 'KPU Contoh',
    kind: 'test',
    confidence: 'high',
    sources: account({}).sources,
  };
}

function target(handle: string | null, id: string | null = null, relation: Relation = 'author') {
  return { relation, ref: { platform: 'x' as const, handle, id } };
}

function open(accounts: Account[], guarded: Protected[] = []) {
  return openList({ ...list, accounts, protected: guarded });
}

describe('match', () => {
  it('finds an entry by any of its handles, as printed, and by any of its ids', () => {
    const lookup = open([account({ handles: ['@Partai_Contoh', 'PartaiLama'], ids: ['11', '12'] })]);
    for (const each of [target('partai_contoh'), target('partailama'), target(null, '12')]) {
      expect(match(lookup, [each], TODAY)).toMatchObject([
        { key: 'x:handle:partai_contoh', disagreement: false },
      ]);
    }
    expect(match(lookup, [target('partai_conto')], TODAY)).toEqual([]);
    expect(match(lookup, [target(null, '13')], TODAY)).toEqual([]);
  });

  it('does not confuse platforms', () => {
    const lookup = open([account({ platform: 'threads', handles: ['partaicontoh'] })]);
    expect(match(lookup, [target('partaicontoh')], TODAY)).toEqual([]);
  });

  it('names every listed target of one press, in the order of the targets', () => {
    const lookup = open([account({ handles: ['a1'] }), account({ handles: ['b1'] })]);
    const found = match(lookup, [target('b1'), target('zz'), target('a1', null, 'reposter')], TODAY);
    expect(found.map((each) => [each.key, each.target.relation])).toEqual([
      ['x:handle:b1', 'author'],
      ['x:handle:a1', 'reposter'],
    ]);
  });

  it('lets a protected account clear its own target and no other', () => {
    const lookup = open([account({})], [guard(['KPUContoh', 'PartaiContoh'])]);
    expect(match(lookup, [target('partaicontoh')], TODAY)).toEqual([]);
    const other = open([account({})], [guard(['KPUContoh'])]);
    expect(match(other, [target('kpucontoh'), target('partaicontoh', null, 'quoted')], TODAY)).toMatchObject([
      { key: 'x:handle:partaicontoh', target: { relation: 'quoted' } },
    ]);
  });

  it('clears by a protected id whatever the handle, but a protected handle does not hide a listed id', () => {
    const lookup = open([account({ ids: ['5'] })], [guard(['kpucontoh'], ['9'])]);
    expect(match(lookup, [target('partaicontoh', '9')], TODAY)).toEqual([]);
    expect(match(lookup, [target('kpucontoh', '5')], TODAY)).toMatchObject([{ disagreement: true }]);
  });

  it('keeps a match whose id and handle disagree, and says so', () => {
    const lookup = open([account({ handles: ['a1'], ids: ['1'] }), account({ handles: ['b1'], ids: ['2'] })]);
    const said = (handle: string, id: string) =>
      match(lookup, [target(handle, id)], TODAY).map((each) => [each.key, each.disagreement]);
    expect(said('a1', '1')).toEqual([['x:handle:a1', false]]);
    expect(said('a1', '77')).toEqual([['x:handle:a1', true]]);
    expect(said('b1', '1')).toEqual([
      ['x:handle:a1', true],
      ['x:handle:b1', true],
    ]);
  });

  it('takes a known id under a new handle for a rename, and an entry without ids for silent about ids', () => {
    const lookup = open([account({ handles: ['a1'], ids: ['1'] }), account({ handles: ['c1'] })]);
    expect(match(lookup, [target('a1_baru', '1')], TODAY)).toMatchObject([{ disagreement: false }]);
    expect(match(lookup, [target('c1', '42')], TODAY)).toMatchObject([{ disagreement: false }]);
  });

  it('does not make two entries of one account disagree', () => {
    const twice = [account({ handles: ['a1'], ids: ['1'] }), account({ handles: ['a1'], role: 'team' })];
    expect(match(open(twice), [target('a1', '1')], TODAY).map((each) => each.disagreement)).toEqual([
      false,
      false,
    ]);
  });

  it('never matches a withdrawn entry, matches a disputed one', () => {
    expect(match(open([account({ status: 'withdrawn' })]), [target('partaicontoh')], TODAY)).toEqual([]);
    expect(match(open([account({ status: 'disputed' })]), [target('partaicontoh')], TODAY)).toMatchObject([
      { entry: { status: 'disputed' } },
    ]);
  });

  it('respects the window, both ends included', () => {
    const lookup = open([account({ validFrom: '2026-11-21', validTo: '2026-11-23' })]);
    const on = (day: string) => match(lookup, [target('partaicontoh')], day).length;
    expect(['2026-11-20', '2026-11-21', '2026-11-23', '2026-11-24'].map(on)).toEqual([0, 1, 1, 0]);
  });

  it('keeps in sight what cannot be looked up', () => {
    const broken = [account({ handles: ['bukan akun'] }), account({ contestant: 'tak-ada' })];
    expect(open(broken).unusable.map((each) => [each.reason, each.value])).toEqual([
      ['handle', 'bukan akun'],
      ['contestant', 'tak-ada'],
    ]);
  });

  it('can look up every entry of the embedded list', () => {
    const reading = readRules('rules', null);
    if (!reading.ok) throw new Error('rules/ does not read');
    const lookup = openList(reading.data.list);
    expect(lookup.unusable).toEqual([]);
    expect(lookup.listed.size).toBeGreaterThan(0);
  });
});

describe('matchAddresses', () => {
  const keys = ['link:uji.example', 'link:uji.example/ikut', 'item:instagram:Ab1'];
  const found = (links: ListedAddress[], items: ListedAddress[] = []) =>
    matchAddresses(openList({ ...list, links, items }), [...keys, ...keys], 'linked', TODAY).map(
      (each) => each.key,
    );

  it('finds a site, a place on it and an item, each once, for their contestant', () => {
    expect(
      found([site({}), site({ address: 'uji.example/ikut' }), site({ address: 'lain.example' })]),
    ).toEqual(keys.slice(0, 2));
    expect(found([], [site({ address: 'instagram.com/p/Ab1' })])).toEqual(keys.slice(2));
    expect(matchAddresses(openList({ ...list, links: [site({})] }), keys, 'linked', TODAY)).toMatchObject([
      { target: { relation: 'linked', ref: null }, contestant: { id: 'partai-contoh' }, disagreement: false },
    ]);
  });

  it('leaves out what is withdrawn, past or not yet valid', () => {
    expect(found([site({ status: 'withdrawn' })])).toEqual([]);
    expect(found([site({ validTo: '2026-11-20' })])).toEqual([]);
    expect(found([site({ validFrom: '2026-11-22' })])).toEqual([]);
    expect(found([site({ validTo: TODAY })])).toEqual(keys.slice(0, 1));
  });

  it('keeps entries that cannot be looked up visible', () => {
    const entries = [site({ address: 'bukan alamat' }), site({ contestant: 'tak-ada' })];
    const { unusable, addresses } = openList({ ...list, links: entries });
    expect(unusable.map(({ reason, value }) => [reason, value])).toEqual([
      ['address', 'bukan alamat'],
      ['contestant', 'tak-ada'],
    ]);
    expect(addresses.size).toBe(0);
  });
});

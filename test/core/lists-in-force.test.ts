import { describe, expect, it } from 'vitest';
import type { HeldList } from '../../src/core/held-list.ts';
import type { AccountRef, Intent } from '../../src/core/intent.ts';
import type { AccountList, Origin, Protected } from '../../src/core/list.ts';
import { excerptsOf } from '../../src/core/list-excerpts.ts';
import { excerptOf, type ListSource } from '../../src/core/lists-in-force.ts';
import { findHits } from '../../src/core/press-advice.ts';
import { pressKeys } from '../../src/core/press-keys.ts';
import type { Excerpts } from '../../src/core/wire/excerpt.ts';
import { account, candidate, DURING, elections, list, party, site } from './sample-contest.ts';

const NATION: Origin = { scope: 'national' };
const BATANG: Origin = { scope: 'region', code: '33.25' };
const OFFICE: Origin = { scope: 'agency', name: 'Dinas Contoh' };
const CLUB: Origin = { scope: 'subscription', name: 'Klub' };
const NOW = { instant: DURING.campaign, today: '2030-09-25' };

function source(whole: AccountList, origin: Origin, excerpts: Excerpts = excerptsOf(whole)): ListSource {
  const held: HeldList = { info: whole.info, origin, repository: null, validUntil: null, accounts: [] };
  return { held, excerpts, instead: null };
}

const refuse = (reason: unknown) => {
  throw reason;
};
const of = async (intent: Intent, ...sources: ListSource[]) => {
  const { keys, phrases } = pressKeys(intent);
  return excerptOf(sources, keys, phrases, refuse);
};
const press = (...refs: readonly AccountRef[]): Intent => ({
  platform: 'x',
  action: 'like',
  targets: refs.map((ref) => ({ relation: 'author', ref })),
  item: null,
  draft: null,
});
const at = (handle: string | null, id: string | null = null): AccountRef => ({ platform: 'x', handle, id });

describe('lists of several origins', () => {
  const nation = source(list, NATION);
  const regional = (entry: Parameters<typeof account>[0], more: Partial<AccountList> = {}): ListSource =>
    source({ ...list, contestants: [], accounts: [account({ origin: BATANG, ...entry })], ...more }, BATANG);
  const hitsOn = async (ref: AccountRef, ...sources: ListSource[]) =>
    findHits((await of(press(ref), ...sources)).lookup, elections, press(ref), {
      ...NOW,
      today: '2027-03-01',
    });

  it('speak of contestants whom another describes', async () => {
    const [hit] = await hitsOn(at('cabang_contoh'), nation, regional({ handles: ['cabang_contoh'] }));
    expect(hit?.contestant).toEqual(party);
  });

  it('lend each other contestants for phrases, too', async () => {
    const { sources } = account({});
    const phrases = [{ text: '#Contoh', contestant: party.id, sources }];
    const intent = { ...press(at('siapa')), draft: { links: [], opaque: [], text: 'ya', photos: false } };
    const { lookup } = await of(intent, nation, regional({}, { phrases }));
    expect(lookup.phrases).toEqual(phrases);
    expect(lookup.contestantOf(lookup.phrases[0]!)).toEqual(party);
    expect((await of(press(at('siapa')), nation, regional({}, { phrases }))).lookup.phrases).toEqual([]);
  });

  it('take the nation’s word for a contestant whom both describe', async () => {
    const moved = { ...party, name: 'Lain' };
    const other = regional({ handles: ['cabang_contoh'] }, { contestants: [moved] });
    expect((await hitsOn(at('cabang_contoh'), nation, other))[0]?.contestant.name).toBe('Partai Contoh');
  });

  it('attack: a subscription describes a region’s candidate anew, so that no press on him warns', async () => {
    const sari = { ...candidate, id: 'sari', region: '33.25' };
    const moved = { ...sari, name: 'Lain', candidacies: [] };
    const ofSari = { handles: ['sari'], contestant: sari.id };
    const region = regional(ofSari, { contestants: [sari] });
    const sources = [account({})].map((each) => ({ ...each, ...ofSari, origin: OFFICE }));
    const club = source({ ...list, contestants: [moved], accounts: sources }, CLUB);
    const links = [site({ contestant: sari.id })];
    const office = source({ ...list, contestants: [], accounts: [], links }, OFFICE);
    for (const all of [
      [nation, region, club, office],
      [club, office, region, nation],
    ]) {
      const hits = await hitsOn(at('sari'), ...all);
      expect(hits.map(({ contestant, entry }) => [contestant.name, entry.origin])).toEqual([
        [sari.name, BATANG],
        // What it says of its own is its own, under the name it was followed by.
        ['Lain', CLUB],
      ]);
      // Whoever describes nobody means whom those above describe.
      const { lookup } = await excerptOf(all, ['link:uji.example'], false, refuse);
      expect([...lookup.addresses.values()].flat().map(lookup.contestantOf)).toEqual([sari]);
    }
  });

  it('attack: a lesser list names an institution by whichever key, and makes it warn', async () => {
    const sources = account({}).sources;
    const kpu: Protected = {
      ...{ platform: 'x', handles: ['kpu_ri'], ids: ['999'], institution: 'KPU', sources },
      ...{ kind: 'election-body', confidence: 'high' },
    };
    const guarded = source({ ...list, protected: [kpu] }, NATION);
    const claims = [
      { handles: ['lain'], ids: ['999'] },
      { handles: ['KPU_RI'], ids: ['5'] },
      { handles: ['kpu_ri'], ids: [] },
    ];
    for (const claim of claims) {
      for (const ref of [at('lain'), at('kpu_ri', '999'), at(null, '999'), at('kpu_ri', '5'), at(null, '5')])
        expect(await hitsOn(ref, guarded, regional(claim))).toEqual([]);
    }
    // The nation knows the handle only; whoever lists the id does not overrule it.
    const byHandle = source({ ...list, protected: [{ ...kpu, ids: [] }] }, NATION);
    expect(
      await hitsOn(at('kpu_ri', '999'), byHandle, regional({ handles: ['lain'], ids: ['999'] })),
    ).toEqual([]);
    const own = source(
      { ...list, protected: [{ ...kpu, ids: [] }], accounts: [account({ handles: ['lain'], ids: ['999'] })] },
      NATION,
    );
    expect(await hitsOn(at('kpu_ri', '999'), own)).toHaveLength(1);
  });

  it('call no page false but the nation', async () => {
    const hoaxes = [{ url: 'https://uji.example/kabar', sources: account({}).sources }];
    const keys = ['link:uji.example/kabar'];
    const found = async (...all: ListSource[]) =>
      (await excerptOf(all, keys, false, refuse)).lookup.hoaxes.size;
    expect(await found(nation, regional({}, { hoaxes }))).toBe(0);
    expect(await found(source({ ...list, hoaxes }, NATION), regional({}, { hoaxes }))).toBe(1);
  });

  it('clear nobody and name no canary but the nation’s', async () => {
    const [entry] = list.accounts;
    const guard: Protected = {
      platform: 'x',
      handles: entry!.handles,
      ids: [],
      institution: 'i',
      kind: 'media',
      confidence: 'high',
      sources: entry!.sources,
    };
    const canaries: AccountList['canaries'] = [{ platform: 'x', handle: 'kenari', id: null }];
    const claims: Partial<AccountList> = { protected: [guard], canaries };
    expect(await hitsOn(at('partaicontoh'), nation, regional({}, { accounts: [], ...claims }))).toHaveLength(
      1,
    );
    expect(await hitsOn(at('partaicontoh'), source({ ...list, ...claims }, NATION))).toHaveLength(0);
    const lookup = async (...all: ListSource[]) =>
      (await of(press(at('kenari')), ...all)).lookup.canaries.size;
    expect(await lookup(nation, regional({}, claims))).toBe(0);
    expect(await lookup(source({ ...list, canaries }, NATION))).toBe(1);
  });

  it.each(['withdrawn', 'disputed'] as const)(
    'leave another’s entry as it is when one of theirs is %s',
    async (status) => {
      const hits = await hitsOn(at('partaicontoh'), nation, regional({ status }));
      expect(hits.map(({ entry }) => entry.status)).toEqual(
        status === 'withdrawn' ? ['active'] : ['active', 'disputed'],
      );
    },
  );

  it('raise no doubt about another’s entry: an id and a handle disagree within one origin only', async () => {
    const byId = { ...list, accounts: [account({ handles: [], ids: ['7'] })] };
    const doubts = async (...sources: ListSource[]) =>
      (await hitsOn(at('siapa', '7'), ...sources)).map(({ disagreement }) => disagreement);
    expect(await doubts(source(byId, NATION), regional({ handles: ['siapa'] }))).toEqual([false, false]);
    const both = { ...byId, accounts: [...byId.accounts, account({ handles: ['siapa'] })] };
    expect(await doubts(source(both, NATION))).toEqual([true, true]);
  });

  it('that cannot be read are told of, and what stands in for them or beside them serves', async () => {
    const told: unknown[] = [];
    const gone = new Error('gone');
    const broken: Excerpts = { of: () => Promise.reject(gone) };
    const bad = {
      ...source({ ...list, info: { ...list.info, version: 9 } }, NATION, broken),
      instead: nation,
    };
    const { lookup, listOf } = await excerptOf(
      [bad, source(list, BATANG, broken), source({ ...list, accounts: [], links: [site({})] }, OFFICE)],
      ['x:handle:partaicontoh', 'link:uji.example'],
      false,
      (reason) => told.push(reason),
    );
    const [entry] = lookup.listed.get('x:handle:partaicontoh') ?? [];
    expect(listOf(entry!)).toBe(nation.held);
    expect(lookup.addresses.size).toBe(1);
    expect(told).toEqual([gone, gone]);
  });
});

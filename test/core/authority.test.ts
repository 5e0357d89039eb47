import { describe, expect, it } from 'vitest';
import { authorityProblems, elsewhere, NOWHERE } from '../../src/core/authority.ts';
import type { Account, AccountList, Contestant, Origin, Protected } from '../../src/core/list.ts';
import { account, candidate, list as national, party, site } from './sample-contest.ts';

const BATANG: Origin = { scope: 'region', code: '33.25' };
const AGENCY: Origin = { scope: 'agency', name: 'BKPSDM Contoh' };
const sari: Contestant = { ...candidate, id: 'wati-contoh', name: 'Wati Contoh', region: '33.25' };

const own = (fields: Partial<Account> = {}): Account =>
  account({
    contestant: sari.id,
    handles: ['SariContoh'],
    role: 'candidate',
    region: '33.25',
    origin: BATANG,
    ...fields,
  });
const region = (fields: Partial<AccountList> = {}): AccountList => ({
  ...national,
  contestants: [sari],
  accounts: [own()],
  ...fields,
});
const cleared = (handle: string): Protected => ({
  platform: 'x',
  handles: [handle],
  ids: [],
  institution: 'Pemkab Contoh',
  kind: 'agency',
  confidence: 'high',
  sources: own().sources,
});

const others = elsewhere([national]);
const kinds = (list: AccountList, origin: Origin = BATANG) =>
  authorityProblems(list, origin, others).map(({ kind }) => kind);

describe('a region', () => {
  it('lists accounts of its own contests', () => {
    expect(kinds(region())).toEqual([]);
  });

  it.each([
    [
      'of a contestant of another region',
      { contestants: [{ ...sari, region: '33.26' }] },
      ['foreign-contest', 'foreign-contestant'],
    ],
    [
      'of its province',
      { contestants: [{ ...sari, region: '33' }] },
      ['foreign-contest', 'foreign-contestant'],
    ],
    [
      'of a contestant of the whole country',
      { accounts: [own({ contestant: party.id, handles: ['lain'] })] },
      ['foreign-contest'],
    ],
    ['of a contestant nobody describes', { accounts: [own({ contestant: 'entah' })] }, ['foreign-contest']],
    ['placed in another region', { accounts: [own({ region: '33.26' })] }, ['foreign-contest']],
    ['in the nation’s name', { accounts: [own({ origin: { scope: 'national' } })] }, ['foreign-origin']],
    [
      'in another region’s name',
      { accounts: [own({ origin: { scope: 'region', code: '33' } })] },
      ['foreign-origin'],
    ],
    [
      'of a national party by a link',
      { links: [site({ origin: BATANG, contestant: party.id })] },
      ['foreign-contest'],
    ],
    [
      'of a national party by a phrase',
      { phrases: [{ text: '#contoh', contestant: party.id, sources: own().sources }] },
      ['foreign-contest'],
    ],
  ] as const)('lists nothing %s', (_, fields, expected) => {
    expect(kinds(region(fields as Partial<AccountList>)).toSorted()).toEqual(expected);
  });

  it('does not describe again whom the nation describes', () => {
    const moved: Contestant = { ...party, region: '33.25' };
    expect(kinds(region({ contestants: [sari, moved] }))).toEqual(['foreign-contestant']);
  });

  it('protects nobody, least of all an account that another origin lists or that it lists itself', () => {
    const problems = authorityProblems(
      region({ protected: [cleared('pemkab'), cleared('PartaiContoh'), cleared('saricontoh')] }),
      BATANG,
      others,
    );
    expect(problems).toEqual([
      { kind: 'protects', entry: cleared('pemkab') },
      { kind: 'protects-listed', entry: cleared('PartaiContoh'), listedBy: { scope: 'national' } },
      { kind: 'protects-listed', entry: cleared('saricontoh'), listedBy: BATANG },
    ]);
  });

  it('removes no account of another origin, and may withdraw its own', () => {
    const theirs = (status: Account['status']) =>
      region({ accounts: [own({ handles: ['partaicontoh'], status })] });
    expect(kinds(theirs('withdrawn'))).toEqual(['removes']);
    expect(kinds(theirs('disputed'))).toEqual(['removes']);
    // Listed twice it warns twice; that is a conflict to show, not a removal.
    expect(kinds(theirs('active'))).toEqual([]);
    expect(kinds(region({ accounts: [own({ status: 'withdrawn' })] }))).toEqual([]);
  });

  it('attack: makes an institution warn by its id and another handle; withdrawing such an entry is right', () => {
    const beneath = elsewhere([{ ...national, protected: [{ ...cleared('kpu_ri'), ids: ['999'] }] }]);
    const found = (status: Account['status']) =>
      authorityProblems(region({ accounts: [own({ ids: ['999'], status })] }), BATANG, beneath);
    expect(found('active')).toMatchObject([{ kind: 'lists-protected', institution: 'Pemkab Contoh' }]);
    expect(found('withdrawn')).toEqual([]);
  });

  it('calls no page false', () => {
    const hoaxes = [{ url: 'https://uji.example/kabar', sources: own().sources }];
    expect(kinds(region({ hoaxes }))).toEqual(['hoax']);
    expect(authorityProblems({ ...national, hoaxes }, { scope: 'national' })).toEqual([]);
  });

  it('has no test account that another origin lists', () => {
    const canary = { platform: 'x', handle: 'PartaiContoh', id: null } as const;
    expect(kinds(region({ canaries: [canary] }))).toEqual(['canary-listed']);
    expect(kinds(region({ canaries: [{ ...canary, handle: 'uji_kami' }] }))).toEqual([]);
  });
});

describe('an agency or a subscription', () => {
  it.each([AGENCY, { scope: 'subscription', name: 'Langganan' }] as const)(
    'adds, and only adds: $scope',
    (origin) => {
      const mine = (fields: Partial<Account> = {}) =>
        own({ contestant: party.id, handles: ['baru'], region: null, origin, ...fields });
      const added = { ...national, contestants: [], accounts: [mine()] };
      expect(kinds(added, origin)).toEqual([]);
      expect(kinds({ ...added, protected: [cleared('x_y')] }, origin)).toEqual(['protects']);
      expect(
        kinds({ ...added, accounts: [mine({ handles: ['PartaiContoh'], status: 'withdrawn' })] }, origin),
      ).toEqual(['removes']);
      expect(kinds({ ...added, accounts: [own()] }, origin)).toEqual(['foreign-origin']);
    },
  );

  it('is not another agency', () => {
    const mine = { ...national, contestants: [], accounts: [own({ contestant: party.id, origin: AGENCY })] };
    expect(kinds(mine, { scope: 'agency', name: 'Lain' })).toEqual(['foreign-origin']);
  });
});

describe('the nation', () => {
  it('may all of it, in its own name', () => {
    const all = { ...national, protected: [cleared('kpu')], accounts: [account({ status: 'withdrawn' })] };
    expect(authorityProblems(all, { scope: 'national' }, NOWHERE)).toEqual([]);
    expect(kinds(region(), { scope: 'national' })).toEqual(['foreign-origin']);
  });
});

import { readRules } from '../../src/admin/read-rules.ts';
import type { Election } from '../../src/core/election.ts';
import type { Account, AccountList, Contestant, ListedAddress } from '../../src/core/list.ts';
import { phasesAt } from '../../src/core/phase.ts';
import type { Hit } from '../../src/core/press-advice.ts';
import { openRulebook, type Rulebook } from '../../src/core/rulebook.ts';
import type { Phase, Relation, Role } from '../../src/core/vocabulary.ts';

/** An invented contest: no person, party or region of this name stands anywhere. */
const stage = (phase: Exclude<Phase, 'outside'>, from: string, to: string | null) => ({
  phase,
  from,
  to,
  sources: ['S01'],
  note: null,
});

export const election: Election = {
  id: 'pilkada-contoh',
  name: { id: 'Pilkada Contoh', en: 'Contoh regional election' },
  kind: 'test',
  region: null,
  clock: 'local',
  votingDay: '2027-04-05',
  confidence: 'C',
  sources: ['S01'],
  note: null,
  stages: [
    stage('prospective', '2027-01-10', '2027-02-01'),
    stage('determined', '2027-02-01', '2027-02-05'),
    stage('campaign', '2027-02-05', '2027-04-02'),
    stage('quiet', '2027-04-02', '2027-04-06'),
    stage('after', '2027-04-06', '2027-04-20'),
  ],
};

/** An instant inside each phase of the invented contest. */
export const DURING: Readonly<Record<Phase, number>> = {
  outside: Date.parse('2026-11-21T09:00:00+07:00'),
  prospective: Date.parse('2027-01-20T09:00:00+07:00'),
  determined: Date.parse('2027-02-02T09:00:00+07:00'),
  campaign: Date.parse('2027-03-01T09:00:00+07:00'),
  quiet: Date.parse('2027-04-03T09:00:00+07:00'),
  after: Date.parse('2027-04-10T09:00:00+07:00'),
};

export const elections = new Map([[election.id, election]]);

const candidacy = {
  election: election.id,
  office: { id: 'calon bupati Contoh', en: 'candidate for regent of Contoh' },
  ballotNumber: 1,
};

export const party: Contestant = {
  id: 'partai-contoh',
  name: 'Partai Contoh',
  kind: 'party',
  region: null,
  candidacies: [{ ...candidacy, office: { id: 'partai pengusung', en: 'nominating party' } }],
};

export const candidate: Contestant = {
  id: 'sari-contoh',
  name: 'Sari Contoh',
  kind: 'candidate',
  region: null,
  candidacies: [candidacy],
};

export function account(fields: Partial<Account>): Account {
  return {
    platform: 'x',
    kind: 'profile',
    handles: ['PartaiContoh'],
    ids: [],
    contestant: party.id,
    person: null,
    role: 'party',
    region: null,
    validFrom: null,
    validTo: null,
    status: 'active',
    contact: null,
    replyBy: null,
    confidence: 'high',
    sources: [
      { kind: 'test', title: 'Daftar akun Contoh', url: 'https://contoh.example/akun', date: '2026-11-02' },
    ],
    reviewedBy: [],
    origin: { scope: 'national' },
    note: null,
    ...fields,
  };
}

/** An address of the invented party, listed by itself. */
export function site(fields: Partial<ListedAddress>): ListedAddress {
  const { platform: _p, kind: _k, handles: _h, ids: _i, ...listing } = account({});
  return { address: 'uji.example', ...listing, ...fields };
}

const HANDLES: Readonly<Record<Role, string>> = {
  candidate: 'SariContoh',
  prospective: 'SariContoh',
  party: 'PartaiContoh',
  team: 'TimContoh',
  supporter: 'PendukungContoh',
  office: 'BupatiContoh',
  'dual-use': 'BundaSari',
};

export const list: AccountList = {
  info: {
    id: 'contoh',
    name: { id: 'Daftar contoh', en: 'Sample list' },
    version: 3,
    date: '2026-11-20',
    contact: null,
    criteria: { id: 'Kriteria yang sama untuk semua.', en: 'The same criteria for all.' },
  },
  contestants: [party, candidate],
  accounts: [account({})],
  protected: [],
  gaps: [],
  skews: [],
  canaries: [],
  links: [],
  items: [],
  phrases: [],
  hoaxes: [],
};

/** A hit on the invented contest's account of a role, at a phase. */
export function hit(role: Role, phase: Phase, relation: Relation = 'author', fields: Partial<Hit> = {}): Hit {
  const contestant = role === 'party' ? party : candidate;
  const handle = HANDLES[role];
  const kind = relation === 'group' ? 'community' : 'profile';
  return {
    target: { relation, ref: { platform: 'x', handle: handle.toLowerCase(), id: null } },
    entry: account({ role, kind, contestant: contestant.id, handles: [handle] }),
    contestant,
    key: `x:handle:${handle.toLowerCase()}`,
    disagreement: false,
    phases: phasesAt(contestant, elections, DURING[phase]),
    ...fields,
  };
}

/** The real law under the invented contest: what is tested is what ships. */
export function realRulebook(): Rulebook {
  const reading = readRules('rules', null);
  if (!reading.ok) throw new Error(reading.problems.map((each) => JSON.stringify(each)).join('\n'));
  return openRulebook(reading.data);
}

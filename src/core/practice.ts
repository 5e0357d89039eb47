import type { Election } from './election.ts';
import type { HeldList } from './held-list.ts';
import type { Intent } from './intent.ts';
import type { AccountList, Contestant } from './list.ts';
import { openList } from './match.ts';
import { jakartaDay } from './phase.ts';
import { adviseOnPress, findHits, type Warning } from './press-advice.ts';
import type { Rulebook } from './rulebook.ts';
import type { Settings } from './settings.ts';
import type { Bilingual } from './text.ts';
import { daysBefore, localDay, timeZoneOf } from './time-zone.ts';

/** How the invented things of the exercise are called, in the reader's language. */
export interface PracticeNames {
  /** The party, which nobody founded. */
  readonly party: string;
  readonly office: string;
  readonly election: string;
  readonly list: string;
  /** Where the list would have it from. */
  readonly source: string;
}

/** The handle, of a platform on which nobody is asked for anything. */
export const PRACTICE_HANDLE = 'partai_contoh';

const ID = 'latihan';

/** One press of the exercise and what the real rules say of it. */
export interface PracticePress {
  readonly finding: Warning;
  readonly intent: Intent;
  readonly list: HeldList;
}

interface PracticeFacts {
  /** The law in force; its elections are not asked. */
  readonly rulebook: Rulebook;
  readonly settings: Pick<Settings, 'personnel' | 'region'>;
  /** Now, ms since the epoch. */
  readonly instant: number;
  readonly names: PracticeNames;
}

/**
 * A like on an invented party in an invented campaign, advised on by the rules in force. Throws where these say nothing
 * of it: then they are no rules of neutrality.
 */
export function practicePress({ rulebook, settings, instant, names }: PracticeFacts): PracticePress {
  const { personnel, region } = settings;
  const today = jakartaDay(instant);
  const list = practiceList(today, names);
  const intent: Intent = {
    platform: 'x',
    action: 'like',
    targets: [{ relation: 'author', ref: { platform: 'x', handle: PRACTICE_HANDLE, id: null } }],
    item: null,
    draft: null,
  };
  const elections = new Map([[ID, practiceElection(today, names)]]);
  const finding = adviseOnPress(rulebook, {
    action: intent.action,
    hits: findHits(openList(list), elections, intent, { instant, today }),
    personnel,
    region,
    day: localDay(instant, timeZoneOf(region)),
    mode: 'confirm',
    repeated: false,
    published: { phrases: [], hoaxes: [], opaque: [], photo: false },
  });
  if (finding.level === 'none') throw new Error('the rules in force say nothing of a like in a campaign');
  const held: HeldList = {
    info: list.info,
    origin: { scope: 'national' },
    repository: null,
    validUntil: null,
    accounts: [{ platform: 'x', count: 1 }],
  };
  return { finding, intent, list: held };
}

const both = (text: string): Bilingual => ({ id: text, en: text });

/** In its campaign today, whatever day today is. */
function practiceElection(today: string, names: PracticeNames): Election {
  const stage = (phase: 'determined' | 'campaign', from: number, to: number) => ({
    phase,
    from: daysBefore(today, from),
    to: daysBefore(today, to),
    sources: [ID],
    note: null,
  });
  return {
    id: ID,
    name: both(names.election),
    kind: 'test',
    region: null,
    clock: 'WIB',
    votingDay: null,
    confidence: 'C',
    sources: [ID],
    note: null,
    stages: [stage('determined', 20, 10), stage('campaign', 10, -10)],
  };
}

function practiceList(today: string, names: PracticeNames): AccountList {
  const party: Contestant = {
    id: ID,
    name: names.party,
    kind: 'party',
    region: null,
    candidacies: [{ election: ID, office: both(names.office), ballotNumber: null }],
  };
  return {
    info: {
      id: ID,
      name: both(names.list),
      version: 1,
      date: today,
      contact: null,
      criteria: both(names.source),
    },
    contestants: [party],
    accounts: [
      {
        platform: 'x',
        kind: 'profile',
        handles: [PRACTICE_HANDLE],
        ids: [],
        contestant: ID,
        person: null,
        role: 'party',
        region: null,
        validFrom: null,
        validTo: null,
        status: 'active',
        contact: null,
        replyBy: null,
        confidence: 'high',
        sources: [{ kind: 'test', title: names.source, url: null, date: today }],
        reviewedBy: [],
        origin: { scope: 'national' },
        note: null,
      },
    ],
    protected: [],
    gaps: [],
    skews: [],
    canaries: [],
    links: [],
    items: [],
    phrases: [],
    hoaxes: [],
  };
}

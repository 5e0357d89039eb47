import { type Counts, countsOf, failing, stateOf } from '../../src/core/health.ts';
import { NOTHING_DONE, type PopupList, type PopupState } from '../../src/core/popup-state.ts';
import type { StandingElections } from '../../src/core/standing-elections.ts';
import type { Action } from '../../src/core/vocabulary.ts';
import type { TestMoment } from '../../src/ui/popup/test-clock.tsx';

type Four = readonly [resolved: number, unresolved: number, settled: number, unsettled: number];
const fares = (action: Action, ...[resolved, unresolved, settled, unsettled]: Four) =>
  faresWith(action, { resolved, unresolved, settled, unsettled });

function faresWith(action: Action, part: Partial<Counts>) {
  const counts: Counts = { ...countsOf(() => 0), ...part };
  return { action, counts, state: stateOf(counts) };
}

const NATIONAL: PopupList = {
  name: 'Daftar nasional',
  date: '2026-09-24',
  version: 12,
  freshness: 'fresh',
  accounts: 1090,
};

/** Outside any stage, as most days are. */
const NOTHING_RUNS: StandingElections = { running: [], more: 0 };

const degraded: PopupState = {
  tab: {
    kind: 'degraded',
    platform: 'x',
    failing: [fares('share', 6, 4, 1, 0), fares('comment', 0, 5, 0, 0)],
  },
  permissionMissing: false,
  standing: NOTHING_RUNS,
  region: 'Kabupaten Batang',
  lists: [NATIONAL],
  listsBroken: false,
  settings: {
    personnel: 'pns',
    language: 'id',
    mode: 'confirm',
    sharedComputer: false,
    drafts: true,
    region: '33.25',
    journal: false,
    journalDays: 30,
  },
  managed: { by: null, help: null, locked: [], ignored: [] },
  settingsBroken: false,
  quietMemoryBroken: false,
  health: [
    fares('like', 41, 1, 3, 0),
    fares('share', 6, 4, 1, 0),
    fares('comment', 0, 5, 0, 0),
    fares('follow', 2, 0, 1, 1),
    fares('join', 0, 0, 0, 0),
    fares('post', 3, 0, 0, 0),
  ],
  healthBroken: false,
  canary: 'https://x.com/uji_kenari',
  ...NOTHING_DONE,
  version: '0.1.0',
  browserName: 'Chrome 137',
};

const guarded: PopupState = {
  ...degraded,
  tab: { kind: 'guarded', platform: 'x' },
  health: [
    fares('like', 41, 1, 3, 0),
    fares('share', 10, 0, 1, 0),
    fares('comment', 5, 0, 0, 0),
    fares('follow', 2, 0, 1, 1),
    fares('join', 0, 0, 0, 0),
    fares('post', 3, 0, 0, 0),
  ],
};

const fresh: PopupState = {
  ...guarded,
  settings: { ...guarded.settings, personnel: 'unknown', region: null },
  region: null,
};

const english: PopupState = {
  ...guarded,
  lists: [{ ...NATIONAL, name: 'National list' }],
  settings: { ...guarded.settings, language: 'en', sharedComputer: true },
};

const broken: PopupState = {
  ...fresh,
  tab: { kind: 'no-permission', platform: 'threads' },
  permissionMissing: true,
  settingsBroken: true,
  quietMemoryBroken: true,
};

const reload: PopupState = {
  ...english,
  tab: { kind: 'reload', platform: 'x' },
  permissionMissing: true,
};

/** Both health answers at once: the page was looked over and the report copied. */
const examined: PopupState = {
  ...degraded,
  canary: null,
  examination: {
    actions: [
      { action: 'share', controls: 24, aimed: 23, openers: 24 },
      { action: 'like', controls: 24, aimed: 24, openers: 0 },
    ],
    whole: false,
  },
  report: 'copied',
};

const unanswered: PopupState = {
  ...english,
  tab: degraded.tab,
  health: degraded.health,
  examination: 'unanswered',
  report: 'shown',
};

/** The second net held what no press announced. */
const CAUGHT = [
  fares('like', 41, 1, 3, 0),
  faresWith('share', { resolved: 10, settled: 1, caught: 5 }),
  faresWith('join', { caught: 1 }),
  faresWith('post', { unknown: 2 }),
];
const caughtTab = { kind: 'degraded', platform: 'x', failing: failing(CAUGHT) } as const;
const caught: PopupState = { ...degraded, tab: caughtTab, health: CAUGHT };

const reminded: PopupState = { ...guarded, settings: { ...guarded.settings, mode: 'remind' } };

const off: PopupState = {
  ...guarded,
  tab: {
    kind: 'off',
    platform: 'x',
    reason: { id: 'Tata letak situs berubah.', en: 'The site was redesigned.' },
    since: '2026-09-20',
  },
};

const other: PopupState = {
  ...guarded,
  tab: { kind: 'other' },
  health: [],
  canary: null,
  permissionMissing: true,
  lists: [{ ...NATIONAL, freshness: 'embedded', accounts: 0 }],
};

/** A list that was not renewed in time beside two that were, the longest names there are. */
const stale: PopupState = {
  ...guarded,
  lists: [
    NATIONAL,
    {
      name: 'Daftar Kabupaten Hulu Sungai Selatan untuk Pemilihan Serentak',
      date: '2026-08-02',
      version: 3,
      freshness: 'stale',
      accounts: 61,
    },
    {
      name: 'Pantau Contoh',
      date: '2026-09-20',
      version: 118,
      freshness: 'fresh',
      accounts: 5,
    },
  ],
};

const staleEnglish: PopupState = { ...stale, settings: english.settings };

const listsBroken: PopupState = { ...guarded, listsBroken: true };

const managed: PopupState = {
  ...guarded,
  settings: { ...guarded.settings, mode: 'strict', sharedComputer: true },
  managed: {
    by: 'Pemerintah Kabupaten Contoh',
    help: 'BKPSDM, pesawat 112',
    locked: ['mode', 'drafts', 'sharedComputer'],
    ignored: [{ key: 'repositories', reason: 'value' }],
  },
};

/** As many stages as are shown and some more, the longest name there is. */
const quiet: PopupState = {
  ...guarded,
  standing: {
    running: [
      {
        name: {
          id: 'Pemungutan suara ulang pemilihan Gubernur dan Wakil Gubernur Kepulauan Bangka Belitung 2025',
          en: 'Repeated vote for Governor and Vice Governor of Kepulauan Bangka Belitung 2025',
        },
        phase: 'quiet',
        lastDay: '2026-11-27',
      },
      {
        name: { id: 'Pemilihan Bupati Contoh', en: 'Contoh regent election' },
        phase: 'campaign',
        lastDay: '2026-12-19',
      },
      { name: { id: 'Pemilu Contoh', en: 'Contoh election' }, phase: 'after', lastDay: '2027-01-31' },
    ],
    more: 2,
  },
};

const journalOn: PopupState = { ...quiet, settings: { ...guarded.settings, journal: true } };

export const MOMENTS: readonly TestMoment[] = [
  { phase: 'prospective', at: '2026-08-05T09:00' },
  { phase: 'determined', at: '2026-09-23T09:00' },
  { phase: 'campaign', at: '2026-10-05T09:00' },
  { phase: 'quiet', at: '2026-11-25T09:00' },
  { phase: 'after', at: '2026-11-28T09:00' },
];

export const POPUPS = {
  guarded,
  degraded,
  fresh,
  english,
  broken,
  reload,
  examined,
  unanswered,
  caught,
  reminded,
  off,
  other,
  stale,
  staleEnglish,
  listsBroken,
  managed,
  quiet,
  journalOn,
} as const;

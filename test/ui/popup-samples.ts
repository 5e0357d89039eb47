import { type Counts, stateOf } from '../../src/core/health.ts';
import { NOTHING_DONE, type PopupList, type PopupState } from '../../src/core/popup-state.ts';
import type { Action } from '../../src/core/vocabulary.ts';
import type { TestMoment } from '../../src/ui/popup/test-clock.tsx';

function fares(
  action: Action,
  ...[resolved, unresolved, settled, unsettled]: [number, number, number, number]
) {
  const counts: Counts = { resolved, unresolved, settled, unsettled };
  return { action, counts, state: stateOf(counts) };
}

const NATIONAL: PopupList = {
  name: 'Daftar nasional',
  date: '2026-09-24',
  version: 12,
  stale: false,
  accounts: [
    { platform: 'facebook', count: 18 },
    { platform: 'instagram', count: 24 },
    { platform: 'x', count: 1024 },
    { platform: 'threads', count: 24 },
  ],
};

const guarded: PopupState = {
  tab: { kind: 'guarded', platform: 'x' },
  permissionMissing: false,
  lists: [NATIONAL],
  listsBroken: false,
  settings: {
    personnel: 'pns',
    language: 'id',
    mode: 'confirm',
    sharedComputer: false,
    drafts: true,
    region: null,
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

const fresh: PopupState = { ...guarded, settings: { ...guarded.settings, personnel: 'unknown' } };

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
  forgotten: true,
};

/** Both health answers at once: the page was looked over and the report copied. */
const examined: PopupState = {
  ...guarded,
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

const unanswered: PopupState = { ...english, examination: 'unanswered', report: 'shown' };

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
  lists: [{ ...NATIONAL, accounts: [] }],
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
      stale: true,
      accounts: [{ platform: 'tiktok', count: 61 }],
    },
    {
      name: 'Pantau Contoh',
      date: '2026-09-20',
      version: 118,
      stale: false,
      accounts: [{ platform: 'x', count: 5 }],
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

export const MOMENTS: readonly TestMoment[] = [
  { phase: 'prospective', at: '2026-08-05T09:00' },
  { phase: 'determined', at: '2026-09-23T09:00' },
  { phase: 'campaign', at: '2026-10-05T09:00' },
  { phase: 'quiet', at: '2026-11-25T09:00' },
  { phase: 'after', at: '2026-11-28T09:00' },
];

export const POPUPS = {
  guarded,
  fresh,
  english,
  broken,
  reload,
  examined,
  unanswered,
  reminded,
  off,
  other,
  stale,
  staleEnglish,
  listsBroken,
  managed,
} as const;

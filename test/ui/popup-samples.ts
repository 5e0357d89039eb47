import type { PopupState } from '../../src/core/popup-state.ts';
import type { TestMoment } from '../../src/ui/popup/test-clock.tsx';

const guarded: PopupState = {
  tab: { kind: 'guarded', platform: 'x' },
  permissionMissing: false,
  list: {
    name: 'Daftar nasional',
    date: '2026-09-24',
    version: 12,
    accounts: [
      { platform: 'facebook', count: 18 },
      { platform: 'instagram', count: 24 },
      { platform: 'x', count: 1024 },
      { platform: 'threads', count: 24 },
    ],
  },
  settings: { personnel: 'pns', language: 'id', mode: 'confirm', sharedComputer: false },
  settingsBroken: false,
  quietMemoryBroken: false,
  forgotten: false,
  version: '0.1.0',
};

const fresh: PopupState = { ...guarded, settings: { ...guarded.settings, personnel: 'unknown' } };

const english: PopupState = {
  ...guarded,
  list: { ...guarded.list, name: 'National list' },
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

const reminded: PopupState = { ...guarded, settings: { ...guarded.settings, mode: 'remind' } };

const planned: PopupState = { ...guarded, tab: { kind: 'planned', platform: 'tiktok' } };

const other: PopupState = {
  ...guarded,
  tab: { kind: 'other' },
  permissionMissing: true,
  list: { ...guarded.list, accounts: [] },
};

export const MOMENTS: readonly TestMoment[] = [
  { phase: 'prospective', at: '2026-08-05T09:00' },
  { phase: 'determined', at: '2026-09-23T09:00' },
  { phase: 'campaign', at: '2026-10-05T09:00' },
  { phase: 'quiet', at: '2026-11-25T09:00' },
  { phase: 'after', at: '2026-11-28T09:00' },
];

export const POPUPS = { guarded, fresh, english, broken, reload, reminded, planned, other } as const;

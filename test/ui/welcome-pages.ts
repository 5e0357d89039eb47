import type { Language } from '../../src/core/vocabulary.ts';
import type { WelcomeState } from '../../src/core/welcome-state.ts';
import { CLEAR, FIRST } from './welcome-sample.ts';

/** The same page read in another language. */
export function welcomeIn(state: WelcomeState, language: Language): WelcomeState {
  return { ...state, settings: { ...state.settings, language } };
}

/** The pages of the gallery. */
export const WELCOME_PAGES = {
  first: { ...FIRST, permissionMissing: true, empty: ['telegram', 'bluesky', 'linkedin'] },
  chosen: {
    ...FIRST,
    settings: { ...FIRST.settings, personnel: 'pppk', region: '33.25', journal: true },
    computer: 'own',
    pledgeKeptOn: '2026-11-22',
    office: {
      clear: true,
      rows: [
        ...CLEAR.rows.filter(({ about }) => about !== 'requests'),
        {
          about: 'requests',
          count: 128,
          hosts: ['daftar.contoh.go.id', 'penyimpanan-objek.contoh.go.id'],
          since: '2026-11-01',
        },
        { about: 'former', count: 3, hosts: ['daftar-lama.contoh.go.id'] },
      ],
    },
    saved: 'region',
  },
  managed: {
    ...FIRST,
    settings: { ...FIRST.settings, sharedComputer: true, mode: 'remind', region: '33.25' },
    settingsBroken: true,
    locked: ['region', 'sharedComputer', 'journal'],
    managedBy: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Hulu Sungai Selatan',
    computer: 'shared',
    office: {
      clear: false,
      rows: [
        ...CLEAR.rows,
        { about: 'policy', set: ['mode', 'sharedComputer', 'region'] },
        { about: 'unexplained', where: 'permission', name: 'history' },
        { about: 'unexplained', where: 'site', name: 'https://laporan.contoh.go.id/*' },
      ],
    },
    journalPause: 'policy',
  },
  tried: { ...FIRST, pledge: null },
} as const satisfies Record<string, WelcomeState>;

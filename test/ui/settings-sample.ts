import type { Topic } from '../../src/core/handbook.ts';
import type { ListsPageState } from '../../src/core/lists-page.ts';
import { type ChosenSettings, initialSettings } from '../../src/core/settings.ts';
import type { SettingsPageState } from '../../src/core/settings-page.ts';
import type { Language } from '../../src/core/vocabulary.ts';
import { FRESH, LISTS_PAGES } from './options-sample.ts';

const PLEDGE: Topic = {
  id: 'pledge',
  title: { id: 'Ikrar Netralitas', en: 'Neutrality pledge' },
  lead: { id: 'Butir-butir ikrar pegawai.', en: 'The points of the staff’s pledge.' },
  statements: [
    {
      id: 'pledge-1',
      heading: null,
      text: { id: 'Butir pertama.', en: 'The first point.' },
      quote: { id: 'menjaga dan menegakkan prinsip netralitas', en: 'keep and uphold neutrality' },
      disputed: false,
      date: null,
      confidence: 'A',
      sources: ['S1'],
      rules: [],
    },
  ],
};

const AGENCY = 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Hulu Sungai Selatan';

function computerOf({ sharedComputer }: ChosenSettings): SettingsPageState['computer'] {
  if (sharedComputer === undefined) return 'unsaid';
  return sharedComputer ? 'shared' : 'own';
}

/** As installed, with the lists of another state where one is given. */
export function settingsPage(
  change: Partial<SettingsPageState> = {},
  settings: ChosenSettings = {},
  lists: ListsPageState = FRESH,
): SettingsPageState {
  const chosen = { ...initialSettings, ...settings };
  return {
    settings: chosen,
    chosen: settings,
    computer: computerOf(settings),
    settingsBroken: false,
    managed: { by: null, help: null, locked: [], ignored: [] },
    regions: new Map([
      ['33', 'Jawa Tengah'],
      ['33.25', 'Kabupaten Batang'],
      ['34', 'Daerah Istimewa Yogyakarta'],
    ]),
    memory: { remembered: 0, since: null, broken: false },
    lists: { ...lists, language: chosen.language },
    journal: { pause: null, rows: 0 },
    pledge: {
      topic: PLEDGE,
      sources: new Map([['S1', 'Contoh surat keputusan bersama']]),
      keptOn: null,
    },
    version: '0.1.0',
    browserName: 'Chrome 137',
    outcome: { kind: 'nothing' },
    ...change,
  };
}

/** The same page read in another language. */
export function settingsIn(state: SettingsPageState, language: Language): SettingsPageState {
  return {
    ...state,
    settings: { ...state.settings, language },
    lists: { ...state.lists, language },
  };
}

const { following, long, inspected, working } = LISTS_PAGES;

/** The pages of the gallery. */
export const SETTINGS_PAGES = {
  /** In use, with everything that can be long. */
  used: settingsPage(
    { memory: { remembered: 1234, since: '2026-11-03', broken: false }, journal: { pause: null, rows: 12 } },
    { personnel: 'pppk', region: '33.25', journal: true },
    following,
  ),
  managed: settingsPage(
    {
      managed: {
        by: AGENCY,
        help: 'helpdesk@contoh.go.id',
        locked: ['mode', 'sharedComputer', 'region', 'drafts', 'journal'],
        ignored: [{ key: 'laporkanKe', reason: 'unknown' }],
      },
      journal: { pause: 'policy', rows: 0 },
    },
    { mode: 'strict', region: '33.25' },
    long,
  ),
  broken: settingsPage(
    {
      settingsBroken: true,
      memory: { remembered: 0, since: null, broken: true },
      journal: { pause: 'shared-computer', rows: 4 },
      outcome: { kind: 'wiped', failed: ['journal', 'sources'] },
    },
    { sharedComputer: true },
    { ...FRESH, storeBroken: true },
  ),
  file: settingsPage({
    outcome: {
      kind: 'file-read',
      wanted: { personnel: 'pppk-pw', mode: 'remind', sharedComputer: true, region: '33.25' },
      locked: ['drafts'],
    },
  }),
  inspected: settingsPage({}, {}, inspected),
  working: settingsPage({ outcome: { kind: 'wiping' } }, {}, working),
  refused: settingsPage({
    outcome: { kind: 'file-refused', fault: { kind: 'wrong-value', key: 'region' } },
  }),
} as const satisfies Record<string, SettingsPageState>;

import type { Statement } from '../../src/core/handbook.ts';
import type { OfficeView } from '../../src/core/office-view.ts';
import { initialSettings } from '../../src/core/settings.ts';
import type { WelcomeState } from '../../src/core/welcome-state.ts';
import { SAMPLES } from './samples.ts';

export const CLEAR: OfficeView = {
  clear: true,
  rows: [
    { about: 'permission', name: 'storage' },
    { about: 'sites', platforms: ['x', 'facebook'] },
    { about: 'pages' },
    { about: 'outsiders', closedBy: 'browser' },
    { about: 'policy', set: [] },
    { about: 'requests', count: 0, hosts: [], since: null },
  ],
};

const point = (id: string, quote: string | null): Statement => ({
  id,
  heading: { id: `Butir ${id}`, en: `Point ${id}` },
  text: { id: 'Maksudnya.', en: 'What it means.' },
  quote: quote === null ? null : { id: quote, en: `${quote} (en)` },
  disputed: false,
  date: null,
  confidence: 'B',
  sources: ['S28'],
  rules: [],
});

/** A fresh installation, nothing said. */
export const FIRST: WelcomeState = {
  settings: initialSettings,
  settingsBroken: false,
  locked: [],
  managedBy: null,
  computer: 'unsaid',
  regions: new Map([
    ['33', 'Jawa Tengah'],
    ['33.25', 'Kabupaten Batang'],
  ]),
  office: CLEAR,
  permissionMissing: false,
  empty: [],
  journalPause: null,
  pledge: {
    id: 'pledge',
    title: { id: 'Ikrar Netralitas', en: 'The Neutrality Pledge' },
    lead: { id: 'Empat butir.', en: 'Four points.' },
    statements: [point('1', 'menjaga netralitas'), point('2', null)],
  },
  pledgeKeptOn: null,
  sources: new Map([['S28', 'Koran Contoh']]),
  practice: { text: SAMPLES.partyId, level: 'prohibited', form: 'full' },
  saved: null,
};

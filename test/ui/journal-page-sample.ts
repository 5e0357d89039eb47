import type { KeptEntry } from '../../src/core/journal.ts';
import type { JournalOpening, JournalPageState } from '../../src/core/journal-page.ts';

const ENTRY: KeptEntry = {
  id: 1,
  day: '2026-11-03',
  hour: 9,
  platform: 'x',
  action: 'like',
  entry: 'x:handle:uji',
  rule: 'R-06',
  choice: 'proceed',
  seconds: 4,
  reason: null,
};

export const NEVER_ON: JournalPageState = {
  language: 'id',
  on: false,
  pause: null,
  managedBy: null,
  days: 30,
  entries: [],
  corrupt: 0,
  ahead: 0,
  today: '2026-11-22',
  fault: null,
  names: new Map(),
  rules: new Map(),
  corrections: new Map(),
  outcome: { kind: 'nothing' },
};

/** Two entries, the newer one of an account that left the lists. */
export const KEPT: JournalPageState = {
  ...NEVER_ON,
  on: true,
  entries: [
    ENTRY,
    { ...ENTRY, id: 2, day: '2026-11-21', choice: 'cancel', entry: 'x:handle:pergi', rule: '' },
  ],
  names: new Map([
    ['x:handle:uji', { name: 'Partai Contoh', handle: '@Uji', platform: 'x' }],
    ['x:handle:pergi', { name: null, handle: '@pergi', platform: 'x' }],
  ]),
  rules: new Map([['R-06', 'SKB 2022, Lampiran II butir 6']]),
  corrections: new Map([
    [
      'x:handle:uji',
      {
        subject: 'Koreksi',
        report: 'LAPORAN UJI',
        contact: 'koreksi@contoh.example',
        mailto: 'mailto:koreksi@contoh.example?subject=Koreksi',
      },
    ],
    ['x:handle:pergi', { subject: 'Koreksi', report: 'LAPORAN PERGI', contact: null, mailto: null }],
  ]),
};

/** What is known of the page before the journal is read. */
export function openingOf(state: JournalPageState): JournalOpening {
  const { language, on, pause, managedBy, days, today, outcome } = state;
  return { language, on, pause, managedBy, days, today, outcome };
}

/** So many entries, one a day and hour, the ids rising. */
export function many(count: number): readonly KeptEntry[] {
  return Array.from({ length: count }, (_, at) => ({ ...ENTRY, id: at + 1, hour: at % 24 }));
}

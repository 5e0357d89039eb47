import type { JournalEntry, KeptEntry } from '../../src/core/journal.ts';
import type { Correction, JournalPageState, NamedEntry } from '../../src/core/journal-page.ts';
import type { Language } from '../../src/core/vocabulary.ts';
import { correctionOf } from '../../src/locales/correction.ts';
import { NEVER_ON } from './journal-page-sample.ts';

const DAY_MS = 86_400_000;
const dayBefore = (days: number): string =>
  new Date(Date.parse(`${NEVER_ON.today}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);

type Kind = Pick<JournalEntry, 'platform' | 'action' | 'entry' | 'rule'>;

/** Met again and again in turn: some often, others now and then; one left the lists, one has no rule. */
const PAIR: Kind = {
  platform: 'instagram',
  action: 'like',
  entry: 'instagram:handle:paslon.satu.contoh',
  rule: 'R-06',
};
const PARTY: Kind = { platform: 'facebook', action: 'share', entry: 'facebook:handle:partai', rule: 'R-06' };
const OTHER_PAIR: Kind = { platform: 'x', action: 'like', entry: 'x:handle:uji_calon', rule: 'R-06' };
const CHANNEL: Kind = {
  platform: 'whatsapp',
  action: 'join',
  entry: 'whatsapp:id:0029VaContoh',
  rule: 'R-07',
};
const TEAM: Kind = {
  platform: 'tiktok',
  action: 'follow',
  entry: 'tiktok:handle:relawan_hulu_sungai_selatan',
  rule: 'R-02',
};
const GONE: Kind = { platform: 'youtube', action: 'comment', entry: 'youtube:handle:kanal-partai', rule: '' };
const KINDS: readonly Kind[] = [PAIR, PARTY, OTHER_PAIR, PAIR, CHANNEL, TEAM, GONE];

const CHOSEN = ['cancel', 'proceed'] as const;
const REASON = [null, 'duty', 'wrong-account', 'slip'] as const;

/** Sixty warnings in thirty days; the answers come faster as time goes on, and back out less often. */
const ENTRIES: readonly KeptEntry[] = Array.from({ length: 60 }, (_, at) => {
  const proceeds = at % 7 < 2 + Math.floor(at / 20) ? 1 : 0;
  return {
    id: at + 1,
    day: dayBefore(29 - Math.floor(at / 2)),
    hour: (7 + at * 5) % 24,
    ...KINDS[(at * 3 + (at % 4)) % KINDS.length]!,
    choice: CHOSEN[proceeds],
    seconds: Math.max(1, 14 - Math.floor(at / 6) + (at % 5)),
    reason: proceeds === 1 ? REASON[at % REASON.length]! : null,
  };
});

const NAMES: ReadonlyMap<string, NamedEntry> = new Map([
  [PAIR.entry, { name: 'Sari dan Budi Contoh', handle: '@paslon.satu.contoh', platform: 'instagram' }],
  [PARTY.entry, { name: 'Partai Contoh', handle: 'partai', platform: 'facebook' }],
  [OTHER_PAIR.entry, { name: 'Joko dan Wati Contoh', handle: '@uji_calon', platform: 'x' }],
  [CHANNEL.entry, { name: 'Partai Contoh', handle: '0029VaContoh', platform: 'whatsapp' }],
  [
    TEAM.entry,
    {
      name: 'Relawan Pemenangan Pasangan Calon Bupati dan Wakil Bupati Hulu Sungai Selatan',
      handle: '@relawan_hulu_sungai_selatan',
      platform: 'tiktok',
    },
  ],
  [GONE.entry, { name: null, handle: '@kanal-partai', platform: 'youtube' }],
]);

const LIST = { name: { id: 'Daftar nasional', en: 'National list' }, version: 12, date: '2026-11-20' };

function corrections(language: Language): ReadonlyMap<string, Correction> {
  return new Map(
    KINDS.map((kind) => {
      const contact = kind === PARTY ? null : 'daftar@contoh.go.id';
      const list = kind === GONE ? null : { ...LIST, contact };
      return [kind.entry, correctionOf({ ...kind, list, language, version: '0.1.0' })];
    }),
  );
}

/** A month of use. */
const KEPT: JournalPageState = {
  ...NEVER_ON,
  on: true,
  entries: ENTRIES,
  names: NAMES,
  rules: new Map([
    ['R-02', 'SKB 2022, Lampiran II, Pelanggaran Kode Etik butir 4'],
    ['R-06', 'SKB 2022, Lampiran II, Pelanggaran Disiplin butir 6; PP 94/2021 Pasal 5 huruf n angka 5'],
    ['R-07', 'SKB 2022, Lampiran II, Pelanggaran Disiplin butir 7'],
  ]),
};

/** Enough months, sites and actions for a sheet of many rows. */
const YEAR: readonly KeptEntry[] = ENTRIES.map((each, at) => ({
  ...each,
  day: `2026-${String(1 + Math.floor(at / 6)).padStart(2, '0')}-15`,
}));

/** The clock was ahead for a while. */
const AHEAD = ENTRIES.slice(-2).map((each) => ({ ...each, id: each.id + 100, day: '2027-01-03' }));

/** The same page read in another language; what may be sent is written in it too. */
export function journalIn(state: JournalPageState, language: Language): JournalPageState {
  return { ...state, language, corrections: state.entries.length === 0 ? new Map() : corrections(language) };
}

/** The pages of the gallery. */
export const JOURNAL_PAGES = {
  off: NEVER_ON,
  consentWhat: NEVER_ON,
  consentWho: NEVER_ON,
  empty: { ...NEVER_ON, on: true },
  kept: KEPT,
  exportRecord: { ...KEPT, entries: ENTRIES.slice(0, 12) },
  wipeAsked: { ...KEPT, entries: ENTRIES.slice(0, 12) },
  printed: { ...KEPT, entries: YEAR, days: 365 },
  shared: { ...KEPT, on: false, entries: ENTRIES.slice(0, 12), pause: 'shared-computer' },
  locked: {
    ...KEPT,
    entries: ENTRIES.slice(0, 12),
    pause: 'policy',
    managedBy: 'Pemerintah Kabupaten Hulu Sungai Selatan',
  },
  troubled: {
    ...KEPT,
    entries: [...ENTRIES.slice(0, 12), ...AHEAD],
    corrupt: 3,
    ahead: AHEAD.length,
    fault: { kind: 'full', day: '2026-11-21' },
    outcome: { kind: 'export-failed' },
  },
  wiped: { ...NEVER_ON, outcome: { kind: 'wiped' } },
} as const satisfies Record<string, JournalPageState>;

import type { ListsPageState, ShownList, ShownSource } from '../../src/core/lists-page.ts';

const FINGERPRINT = '3f9a'.repeat(16);

const EMBEDDED: ShownList = {
  name: 'Daftar nasional',
  origin: { scope: 'national', name: '' },
  version: 3,
  date: '2026-11-21',
  accounts: 97,
  freshness: 'embedded',
  contact: null,
};

const BATANG: ShownList = {
  name: 'Daftar Kabupaten Batang',
  origin: { scope: 'region', name: 'Kabupaten Batang' },
  version: 12,
  date: '2026-11-20',
  accounts: 1204,
  freshness: 'stale',
  contact: 'bkpsdm@contoh.go.id',
};

const POLICY: ShownSource = {
  fingerprint: FINGERPRINT,
  url: 'https://daftar.contoh.go.id/jempol/',
  origin: { scope: 'national', name: '' },
  by: 'policy',
  checkedAt: Date.UTC(2026, 10, 22, 2),
  dueAt: Date.UTC(2026, 10, 22, 8),
  trouble: 'expired',
  refusals: [{ origin: { scope: 'region', name: 'Kabupaten Batang' }, reason: 'authority' }],
};

const OWN: ShownSource = {
  fingerprint: 'c0de'.repeat(16),
  url: 'https://pantau.example/daftar/',
  origin: { scope: 'subscription', name: 'Pantau Contoh' },
  by: 'person',
  checkedAt: null,
  dueAt: null,
  trouble: null,
  refusals: [],
};

/** As installed: nothing is followed, nothing was asked. */
export const FRESH: ListsPageState = {
  language: 'id',
  lists: [EMBEDDED],
  sources: [],
  managedBy: null,
  requests: [],
  storeBroken: false,
  outcome: { kind: 'nothing' },
};

/** An office's browser whose source has expired and whose region's list overstepped. */
export const FOLLOWING: ListsPageState = {
  ...FRESH,
  lists: [{ ...EMBEDDED, freshness: 'fresh', version: 9 }, BATANG],
  sources: [POLICY, OWN],
  managedBy: 'BKPSDM Contoh',
  requests: [
    {
      at: Date.UTC(2026, 10, 22, 2),
      url: 'https://daftar.contoh.go.id/jempol/metadata/timestamp.json',
      status: 200,
      fault: null,
      bytes: 612,
    },
    {
      at: Date.UTC(2026, 10, 22, 2, 0, 1),
      url: 'https://daftar.contoh.go.id/jempol/metadata/2.root.json',
      status: null,
      fault: 'network',
      bytes: 0,
    },
  ],
};

export const INSPECTED: ListsPageState = {
  ...FOLLOWING,
  outcome: { kind: 'inspected', source: { url: 'https://pantau.example/daftar/', fingerprint: FINGERPRINT } },
};

/** The longest of everything: names, addresses, numbers, answers. */
const LONG: ListsPageState = {
  ...FOLLOWING,
  managedBy: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Hulu Sungai Selatan',
  sources: [
    {
      ...POLICY,
      url: 'https://penyimpanan-objek.contoh.go.id/kabupaten-hulu-sungai-selatan/jempol-netral/daftar-resmi-2029/',
      trouble: null,
      refusals: [],
    },
    { ...OWN, origin: { scope: 'subscription', name: 'PemantauanNetralitasTanpaSpasiHuluSungaiSelatan' } },
    {
      ...POLICY,
      fingerprint: 'beef'.repeat(16),
      url: null,
      origin: { scope: 'agency', name: 'Dinas Contoh' },
    },
  ],
  requests: [404, 200, 503, null].map((status, at) => ({
    at: Date.UTC(2026, 10, 22, 2, at),
    url: `https://daftar.contoh.go.id/jempol/targets/accounts/national/${'3f9a'.repeat(16)}.list.jnl`,
    status,
    fault: status === null ? 'slow' : status === 503 ? 'status' : null,
    bytes: status === 200 ? 1_234_567 : 0,
  })),
};

/** The states of the lists in the gallery. */
export const LISTS_PAGES = {
  following: FOLLOWING,
  inspected: INSPECTED,
  long: LONG,
  working: { ...FOLLOWING, outcome: { kind: 'working' } },
} as const satisfies Record<string, ListsPageState>;

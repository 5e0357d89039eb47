/** What a policy key may hold: what every browser's policy machinery can carry without losing a whole key. */
export type PolicyType = 'text' | 'yes-no' | 'number' | 'texts';

interface PolicyKeyWords {
  readonly type: PolicyType;
  readonly title: string;
  /** What the value means and how it is written: shown by policy editors, and the remedy for a wrong one. */
  readonly description: string;
}

/**
 * Every key an admin can set, and there is no other: none may bring about a message, a record of a person or anything
 * else that leaves the browser (design.md, promise 2; a test holds the words of this table against it).
 */
export const POLICY_KEYS = {
  repositories: {
    type: 'texts',
    title: 'Repositori daftar akun',
    description:
      'Satu baris per repositori: "ALAMAT sha256:SIDIK-JARI CAKUPAN". ALAMAT berawalan https:// (atau - bila daftar dimasukkan dari berkas), SIDIK-JARI 64 angka heksadesimal, CAKUPAN salah satu dari national, region:33.25, agency:Nama Instansi.',
  },
  region: {
    type: 'text',
    title: 'Wilayah',
    description: 'Kode wilayah Kemendagri tempat bekerja: 33 (provinsi) atau 33.25 (kabupaten/kota).',
  },
  agencyName: {
    type: 'text',
    title: 'Nama instansi',
    description:
      'Nama instansi yang mengatur, paling banyak 120 huruf: "Diatur oleh Pemerintah Kota Contoh".',
  },
  helpContact: {
    type: 'text',
    title: 'Kontak bantuan',
    description: 'Nomor, surel, atau tempat bertanya bagi pegawai, paling banyak 120 huruf.',
  },
  mode: {
    type: 'text',
    title: 'Cara mengingatkan',
    description: 'Salah satu dari confirm (tanya dulu), remind (ingatkan saja), strict (ketat).',
  },
  sharedComputer: {
    type: 'yes-no',
    title: 'Komputer bersama',
    description: 'Ingatan singkat hanya disimpan sampai peramban ditutup: true atau false.',
  },
  lockedSettings: {
    type: 'texts',
    title: 'Setelan terkunci',
    description:
      'Nama setelan yang tidak dapat diubah pegawai: mode, sharedComputer, region, drafts, journal (terkunci berarti selalu mati). Tanpa nilai dari kebijakan, terkunci pada bawaannya.',
  },
  pollHours: {
    type: 'number',
    title: 'Jarak pemeriksaan daftar',
    description: 'Jam di antara dua pemeriksaan daftar baru, bilangan bulat 1 sampai 24.',
  },
  minListVersion: {
    type: 'number',
    title: 'Versi terendah daftar nasional',
    description: 'Daftar nasional di bawah versi ini ditolak: bilangan bulat mulai 1.',
  },
  skipWelcome: {
    type: 'yes-no',
    title: 'Tanpa halaman perkenalan',
    description: 'Halaman perkenalan tidak dibuka setelah pemasangan: true atau false.',
  },
} as const satisfies Readonly<Record<string, PolicyKeyWords>>;

export type PolicyKey = keyof typeof POLICY_KEYS;

/** In the order of the documentation. */
export const POLICY_KEY_NAMES = Object.keys(POLICY_KEYS) as readonly PolicyKey[];

const JSON_TYPES = {
  text: { type: 'string' },
  'yes-no': { type: 'boolean' },
  number: { type: 'integer' },
  texts: { type: 'array', items: { type: 'string' } },
} as const;

/**
 * The schema Chromium wants beside the manifest (`storage.managed_schema`). Flat and lax on purpose: one value outside
 * an `enum`, `pattern` or `maximum` makes Chromium drop its whole key in silence, so core/policy.ts checks instead.
 */
export function managedSchema() {
  const properties = Object.entries(POLICY_KEYS).map(([name, { type, title, description }]) => [
    name,
    { title, description, ...JSON_TYPES[type] },
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties) as Readonly<Record<PolicyKey, object>>,
  };
}

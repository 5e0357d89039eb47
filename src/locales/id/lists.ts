import type { PageRefusal, RefusalReason, ShownOrigin } from '../../core/lists-page.ts';

/** Every word of the lists page, in one language. A missing key does not compile. */
export interface ListsMessages {
  readonly title: string;
  readonly tagline: string;
  readonly skip: string;
  readonly originOf: (origin: ShownOrigin) => string;
  readonly inForce: {
    readonly heading: string;
    readonly lead: string;
    readonly line: (date: string, version: number, accounts: string) => string;
    readonly embedded: string;
    readonly fresh: string;
    readonly stale: (date: string) => string;
    readonly contact: (contact: string) => string;
    readonly noContact: string;
  };
  readonly sources: {
    readonly heading: string;
    readonly lead: string;
    readonly none: string;
    readonly byPolicy: (agency: string | null) => string;
    readonly byPerson: string;
    readonly byHand: string;
    readonly fingerprint: string;
    readonly checked: (when: string) => string;
    readonly never: string;
    readonly due: (when: string) => string;
    readonly check: string;
    readonly unsubscribe: (source: ShownOrigin) => string;
    readonly kept: string;
    readonly refused: (whose: string, reason: string) => string;
    readonly refusals: Readonly<Record<RefusalReason, string>>;
  };
  readonly subscribe: {
    readonly heading: string;
    readonly lead: string;
    readonly address: string;
    readonly inspect: string;
    readonly compare: string;
    readonly name: string;
    readonly nameHint: string;
    readonly confirm: string;
    readonly cancel: string;
  };
  readonly importing: {
    readonly heading: string;
    readonly lead: string;
    readonly file: string;
    readonly foreign: (whose: string) => string;
  };
  readonly requests: {
    readonly heading: string;
    readonly lead: string;
    readonly none: string;
    readonly more: (shown: number, all: number) => string;
    readonly when: string;
    readonly address: string;
    readonly answer: string;
    readonly bytes: string;
    readonly failed: string;
  };
  readonly outcomes: Readonly<
    Record<'working' | 'checked' | 'too-soon' | 'subscribed' | 'unsubscribed' | 'imported', string>
  >;
  readonly troubles: Readonly<Record<PageRefusal, string>>;
  readonly storeBroken: string;
  readonly failed: string;
}

export const lists: ListsMessages = {
  title: 'Daftar akun',
  tagline: 'Daftar yang dipakai untuk mengingatkan Anda, dari mana asalnya, dan seberapa baru.',
  skip: 'Langsung ke isi',
  originOf: ({ scope, name }) =>
    ({ national: 'Nasional', region: name, agency: name, subscription: `Langganan Anda: ${name}` })[scope],
  inForce: {
    heading: 'Daftar yang berlaku',
    lead: 'Terdaftar berarti ada dalam daftar, bukan melanggar. Tidak ada peringatan bukan berarti boleh.',
    line: (date, version, accounts) => `${date}, versi ${version}, ${accounts} akun`,
    embedded: 'Dibawa ekstensi',
    fresh: 'Terkini',
    stale: (date) => `Belum diperbarui: tetap mengingatkan, menurut daftar per ${date}`,
    contact: (contact) => `Koreksi: ${contact}`,
    noContact: 'Belum ada kantor yang menerima koreksi daftar ini.',
  },
  sources: {
    heading: 'Sumber daftar',
    lead: 'Setiap sumber bertanda tangan dan dikenali dari sidik jarinya. Yang tanda tangannya tidak cocok tidak pernah dipakai.',
    none: 'Belum ada sumber: hanya daftar bawaan yang dipakai, dan tidak ada yang diminta dari jaringan.',
    byPolicy: (agency) => (agency === null ? 'Diatur oleh kebijakan kantor' : `Diatur oleh ${agency}`),
    byPerson: 'Anda tambahkan sendiri; hanya dapat menambah peringatan',
    byHand: 'Hanya lewat berkas, tanpa jaringan',
    fingerprint: 'Sidik jari',
    checked: (when) => `Terakhir diperiksa ${when}`,
    never: 'Belum pernah diperiksa',
    due: (when) => `Pemeriksaan berikutnya sekitar ${when}`,
    check: 'Periksa sekarang',
    unsubscribe: ({ name }) => `Berhenti berlangganan ${name}`,
    kept: 'Daftar terakhir yang sah tetap dipakai.',
    refused: (whose, reason) => `Daftar “${whose}” ditolak: ${reason}`,
    refusals: {
      authority: 'isinya melampaui kewenangan penandatangannya.',
      role: 'ditandatangani oleh pihak yang tidak berwenang atas daftar itu.',
      older: 'lebih tua daripada daftar yang sudah dipakai.',
      floor: 'lebih tua daripada versi terendah yang diterima.',
      unreadable: 'tidak terbaca.',
      law: 'aturan di dalamnya tidak lengkap.',
    },
  },
  subscribe: {
    heading: 'Tambah sumber sendiri',
    lead: 'Mintalah alamat dan sidik jari dari kantor yang menerbitkannya, lewat jalan lain daripada alamat itu sendiri.',
    address: 'Alamat sumber (https://…)',
    inspect: 'Lihat sidik jarinya',
    compare: 'Bandingkan dengan sidik jari dari kantor penerbit. Bila satu saja berbeda, jangan lanjutkan.',
    name: 'Nama untuk sumber ini',
    nameHint: 'Tampil pada peringatan: “menurut daftar …”.',
    confirm: 'Sidik jarinya sama, tambahkan',
    cancel: 'Batal',
  },
  importing: {
    heading: 'Impor dari berkas',
    lead: 'Untuk komputer tanpa internet: berkas dari pengelola daftar diperiksa sama ketatnya.',
    file: 'Pilih berkas',
    foreign: (whose) =>
      `Berkas ini dari sumber yang belum dipakai di sini (${whose}). Minta pengelola menambahkannya lewat kebijakan, atau tambahkan sumbernya sendiri dengan sidik jari ini:`,
  },
  requests: {
    heading: 'Yang diminta dari jaringan',
    lead: 'Semua permintaan ekstensi ini. Tanpa keterangan tentang Anda: hanya mengambil berkas daftar.',
    none: 'Belum ada yang diminta.',
    more: (shown, all) => `${shown} terbaru dari ${all}.`,
    when: 'Waktu',
    address: 'Alamat',
    answer: 'Jawaban',
    bytes: 'Bita',
    failed: 'gagal',
  },
  outcomes: {
    working: 'Sedang memeriksa …',
    checked: 'Selesai diperiksa.',
    'too-soon': 'Baru saja diperiksa; coba lagi semenit lagi.',
    subscribed: 'Sumber ditambahkan dan diperiksa.',
    unsubscribed: 'Sumber dilepas; daftarnya tidak dipakai lagi.',
    imported: 'Berkas diterima; daftarnya sudah berlaku.',
  },
  troubles: {
    unreachable: 'Sumber tidak dapat dihubungi.',
    absent: 'Sumber tidak lengkap: sebuah berkas tidak ada.',
    'too-long': 'Sumber mengirim lebih banyak daripada yang wajar; dihentikan.',
    malformed: 'Berkas sumber tidak terbaca.',
    unsigned: 'Tanda tangan tidak cukup atau tidak cocok; ditolak.',
    'rolled-back': 'Sumber memberi versi yang lebih tua daripada yang sudah dipakai; ditolak.',
    expired: 'Masa berlaku sumber sudah lewat; menunggu pembaruan. Periksa juga tanggal komputer ini.',
    mismatch: 'Berkas sumber tidak saling cocok; ditolak.',
    'wrong-target': 'Isi daftar tidak cocok dengan tanda tangannya; ditolak.',
    storage: 'Penyimpanan peramban penuh atau menolak.',
    'wrong-root': 'Sidik jari sumber tidak sama dengan yang diharapkan; ditolak.',
    'bad-url': 'Alamat harus diawali https:// dan tanpa tanda tanya di dalamnya.',
    sourceless: 'Di alamat itu tidak ada sumber daftar.',
    'already-followed': 'Sumber ini sudah dipakai.',
    'too-many': 'Sudah ada sepuluh sumber; lepaskan satu dahulu.',
    'bad-file': 'Berkas ini bukan berkas daftar, atau rusak. Minta pengelola mengirimnya lagi.',
    'file-too-large': 'Berkas ini terlalu besar untuk sebuah daftar.',
  },
  storeBroken:
    'Penyimpanan daftar tidak dapat dibuka: hanya daftar bawaan yang dipakai. Tutup dan buka lagi peramban; bila tetap begini, hubungi pengelola.',
  failed: 'Halaman ini tidak dapat dibuat. Muat ulang; bila tetap gagal, pasang ulang ekstensi.',
};

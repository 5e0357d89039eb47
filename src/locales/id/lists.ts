import type { PageRefusal, RefusalReason, ShownOrigin } from '../../core/lists-page.ts';
import type { RequestFault } from '../../core/request-log.ts';

/** Every word of the lists on the settings page, in one language. A missing key does not compile. */
export interface ListsMessages {
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
    readonly compareHeading: string;
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
    readonly size: string;
    readonly received: string;
    /** The host said that it has no such file, which is how a check ends that finds nothing new. */
    readonly absent: string;
    readonly faults: Readonly<Record<RequestFault, string>>;
  };
  readonly outcomes: Readonly<
    Record<'working' | 'checked' | 'too-soon' | 'subscribed' | 'unsubscribed' | 'imported', string>
  >;
  readonly troubles: Readonly<Record<PageRefusal, string>>;
  readonly storeBroken: string;
}

export const lists: ListsMessages = {
  originOf: ({ scope, name }) =>
    ({ national: 'Nasional', region: name, agency: name, subscription: `Langganan Anda: ${name}` })[scope],
  inForce: {
    heading: 'Daftar yang berlaku',
    lead: 'Terdaftar berarti ada dalam daftar, bukan melanggar. Tidak ada peringatan bukan berarti diizinkan.',
    line: (date, version, accounts) => `${date}, versi ${version}, ${accounts} akun`,
    embedded: 'Bawaan ekstensi, diperbarui bersama ekstensi',
    fresh: 'Terkini',
    stale: (date) => `Belum diperbarui: tetap mengingatkan, menurut daftar per ${date}`,
    contact: (contact) => `Koreksi: ${contact}`,
    noContact: 'Belum ada kantor yang menerima koreksi daftar ini.',
  },
  sources: {
    heading: 'Sumber daftar',
    lead: 'Tiap sumber dikenali dari sidik jarinya: deretan huruf dan angka yang hanya dimiliki sumber itu. Daftar yang tanda tangannya tidak cocok tidak pernah dipakai.',
    none: 'Belum ada sumber. Hanya daftar bawaan yang dipakai, dan tidak ada yang diambil dari internet.',
    byPolicy: (agency) => (agency === null ? 'Diatur oleh instansi Anda' : `Diatur oleh ${agency}`),
    byPerson: 'Anda tambahkan sendiri; hanya dapat menambah peringatan',
    byHand: 'Hanya lewat berkas, tanpa internet',
    fingerprint: 'Sidik jari',
    checked: (when) => `Terakhir diperiksa ${when}`,
    never: 'Belum pernah diperiksa',
    due: (when) => `Pemeriksaan berikutnya sekitar ${when}`,
    check: 'Periksa sekarang',
    unsubscribe: ({ name }) => `Berhenti berlangganan ${name}`,
    kept: 'Daftar terakhir yang sah tetap dipakai.',
    refused: (whose, reason) => `Daftar “${whose}” ditolak: ${reason}`,
    refusals: {
      authority: 'isinya melampaui wewenang penandatangannya.',
      role: 'ditandatangani oleh pihak yang tidak berwenang atas daftar itu.',
      floor: 'lebih tua daripada versi terendah yang diterima.',
      unreadable: 'tidak terbaca.',
      law: 'aturan di dalamnya tidak lengkap.',
      none: 'sumber ini tidak memuatnya; mintalah pengelola komputer memasang sumber yang memuatnya.',
    },
  },
  subscribe: {
    heading: 'Tambah sumber sendiri',
    lead: 'Mintalah alamat dan sidik jarinya langsung kepada kantor penerbit, misalnya lewat surat atau telepon.',
    address: 'Alamat sumber (https://…)',
    inspect: 'Lihat sidik jarinya',
    compareHeading: 'Bandingkan sidik jarinya',
    compare:
      'Cocokkan dengan sidik jari dari kantor penerbit. Bila satu huruf atau angka saja berbeda, jangan lanjutkan.',
    name: 'Nama untuk sumber ini',
    nameHint: 'Tampil pada peringatan: “menurut daftar …”.',
    confirm: 'Sidik jarinya sama, tambahkan',
    cancel: 'Batal',
  },
  importing: {
    heading: 'Pasang daftar dari berkas',
    lead: 'Untuk komputer tanpa internet. Berkas dari kantor penerbit daftar diperiksa sama ketatnya.',
    file: 'Pilih berkas',
    foreign: (whose) =>
      `Berkas ini dari sumber yang belum dipakai di sini (${whose}). Mintalah pengelola komputer menambahkan sumbernya. Sidik jari sumber berkas ini:`,
  },
  requests: {
    heading: 'Yang diambil dari internet',
    lead: 'Setiap permintaan dicatat di komputer ini saja. Yang diambil hanya berkas daftar. Bila daftar daerah diambil, alamat berkasnya menyebut kode daerah itu; tidak ada yang lain tentang Anda.',
    none: 'Belum ada yang diambil.',
    more: (shown, all) => `${shown} terbaru dari ${all}.`,
    when: 'Waktu',
    address: 'Alamat',
    answer: 'Hasil',
    size: 'Ukuran',
    received: 'diterima',
    absent: 'tidak ada',
    faults: {
      network: 'tidak terhubung',
      status: 'gagal',
      slow: 'terlalu lambat',
      stopped: 'dihentikan',
    },
  },
  outcomes: {
    working: 'Sedang memeriksa…',
    checked: 'Selesai diperiksa.',
    'too-soon': 'Baru saja diperiksa; coba lagi satu menit lagi.',
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
    mismatch: 'Berkas-berkas sumber tidak saling cocok; ditolak.',
    'wrong-target': 'Isi daftar tidak cocok dengan tanda tangannya; ditolak.',
    storage: 'Penyimpanan peramban penuh atau tidak dapat ditulisi.',
    'wrong-root': 'Sidik jari sumber tidak sama dengan yang diharapkan; ditolak.',
    'bad-url': 'Alamat harus diawali https:// dan tanpa tanda tanya di dalamnya.',
    sourceless: 'Di alamat itu tidak ada sumber daftar.',
    'already-followed': 'Sumber ini sudah dipakai.',
    'too-many': 'Sudah ada sepuluh sumber; lepaskan satu dahulu.',
    'bad-file': 'Berkas ini bukan berkas daftar, atau rusak. Minta kantor penerbitnya mengirim lagi.',
    'file-too-large': 'Berkas ini terlalu besar untuk sebuah daftar.',
  },
  storeBroken:
    'Penyimpanan daftar tidak dapat dibuka: hanya daftar bawaan yang dipakai. Tutup dan buka lagi peramban; bila tetap begini, hubungi pengelola.',
};

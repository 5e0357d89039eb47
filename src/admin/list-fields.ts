/** What a column of the account sheet holds. */
export const FIELDS = [
  'mark',
  'contestant',
  'person',
  'platform',
  'account',
  'id',
  'kind',
  'role',
  'region',
  'from',
  'to',
  'status',
  'contact',
  'replyBy',
  'source',
  'sourceKind',
  'sourceDate',
  'sourceUrl',
  'confidence',
  'reviewedBy',
  'note',
  'checked',
  'reason',
  'contestantKind',
  'election',
  'office',
  'officeEn',
  'ballot',
] as const;
export type Field = (typeof FIELDS)[number];

interface Column {
  /** As the template writes it, and its English twin. */
  readonly names: readonly [id: string, en: string];
  /** What else people call it. */
  readonly also: readonly string[];
  /** What to write there, for the template. */
  readonly help: string;
}

export const COLUMNS: Readonly<Record<Field, Column>> = {
  mark: {
    names: ['No.', 'No.'],
    also: ['nomor', 'row'],
    help: 'PETUNJUK',
  },
  contestant: {
    names: ['Peserta', 'Contestant'],
    also: [
      'nama peserta',
      'nama pasangan calon',
      'pasangan calon',
      'nama paslon',
      'paslon',
      'nama calon',
      'nama partai',
      'candidate',
      'party',
      'ticket',
    ],
    help: 'Partai, pasangan calon, atau calon pemilik akun. Wajib.',
  },
  person: {
    names: ['Nama orang', 'Person'],
    also: ['orang', 'nama pemilik', 'pemilik akun'],
    help: 'Bila pesertanya pasangan: milik siapa di antara keduanya. Boleh kosong.',
  },
  platform: {
    names: ['Platform', 'Platform name'],
    also: [
      'media sosial',
      'jenis media sosial',
      'nama media sosial',
      'aplikasi',
      'situs',
      'social media',
      'site',
      'medsos',
    ],
    help: 'Pilih dari daftar. Boleh kosong bila kolom Akun berisi alamat lengkap.',
  },
  account: {
    names: ['Akun', 'Account'],
    also: [
      'nama akun',
      'akun media sosial',
      'nama akun media sosial',
      'alamat akun',
      'url',
      'tautan',
      'tautan akun',
      'link',
      'link akun',
      'alamat',
      'handle',
      'username',
      'user name',
    ],
    help: 'Alamat (https://…) atau nama akun (@nama), satu akun satu baris.',
  },
  id: {
    names: ['Nomor akun (id)', 'Account id'],
    also: ['id', 'id akun', 'nomor akun', 'stable id'],
    help: 'Nomor tetap dari platform, bila diketahui. Format selnya Teks. Boleh kosong.',
  },
  kind: {
    names: ['Jenis akun', 'Kind'],
    also: ['jenis', 'tipe akun', 'type'],
    help: 'Pilih dari daftar. Boleh kosong.',
  },
  role: {
    names: ['Peran', 'Role'],
    also: ['sebagai'],
    help: 'Pilih dari daftar. Kosong: menurut jenis peserta.',
  },
  region: {
    names: ['Wilayah', 'Region'],
    also: ['daerah', 'kabupaten kota', 'kabupaten', 'kode wilayah'],
    help: 'Kode Kemendagri (33.25) atau nama. Kosong: wilayah pesertanya.',
  },
  from: {
    names: ['Berlaku dari', 'Valid from'],
    also: ['mulai berlaku', 'dari'],
    help: 'Tanggal. Boleh kosong.',
  },
  to: {
    names: ['Berlaku sampai', 'Valid to'],
    also: ['sampai', 'berakhir'],
    help: 'Hari terakhir. Boleh kosong.',
  },
  status: {
    names: ['Status', 'State'],
    also: ['keadaan'],
    help: 'aktif, dipersoalkan, atau ditarik. Kosong: aktif.',
  },
  contact: {
    names: ['Kontak', 'Contact'],
    also: ['kontak keberatan', 'narahubung'],
    help: 'Alamat kantor yang menjawab keberatan. Kosong: kontak daftar.',
  },
  replyBy: {
    names: ['Batas jawaban', 'Reply by'],
    also: ['tenggat jawaban', 'batas waktu jawaban', 'reply deadline'],
    help: 'Wajib bila status dipersoalkan: tanggal keberatan dijawab.',
  },
  source: {
    names: ['Sumber', 'Source'],
    also: ['judul sumber', 'dasar'],
    help: 'Kosong: surat pada lembar “surat”.',
  },
  sourceKind: {
    names: ['Jenis sumber', 'Source kind'],
    also: [],
    help: 'Pilih dari daftar, bila kolom Sumber diisi.',
  },
  sourceDate: {
    names: ['Tanggal sumber', 'Source date'],
    also: ['tanggal'],
    help: 'Tanggal, bila kolom Sumber diisi.',
  },
  sourceUrl: {
    names: ['Tautan sumber', 'Source link'],
    also: ['url sumber', 'link sumber', 'source url'],
    help: 'https://… Boleh kosong.',
  },
  confidence: {
    names: ['Keyakinan', 'Confidence'],
    also: [],
    help: 'tinggi atau sedang. Kosong: menurut jenis sumber.',
  },
  reviewedBy: {
    names: ['Ditinjau oleh', 'Reviewed by'],
    also: ['peninjau', 'reviewer'],
    help: 'Kantor yang memeriksa; beberapa dipisah titik koma. Kosong: menurut lembar “surat”.',
  },
  note: {
    names: ['Catatan', 'Note'],
    also: ['keterangan', 'remark'],
    help: 'Wajib bila status dipersoalkan atau ditarik: alasannya, untuk umum.',
  },
  checked: {
    names: ['Sudah diperiksa', 'Checked'],
    also: ['diperiksa'],
    help: '“ya” bila laporan meminta Anda memeriksa baris ini, dan Anda sudah memastikannya.',
  },
  reason: {
    names: ['Alasan tidak ada akun', 'Why there is none'],
    also: ['alasan', 'alasan kosong', 'gap'],
    help: 'Bila peserta tidak punya akun di platform ini: kosongkan Akun, tulis alasannya.',
  },
  contestantKind: {
    names: ['Jenis peserta', 'Contestant kind'],
    also: [],
    help: 'Hanya bagi peserta yang belum ada dalam daftar, cukup sekali.',
  },
  election: {
    names: ['Pemilihan', 'Election'],
    also: ['pemilu'],
    help: 'Peserta baru: kode atau nama pemilihannya (lembar “pilihan”).',
  },
  office: {
    names: ['Jabatan yang diperebutkan', 'Office'],
    also: ['jabatan', 'pencalonan'],
    help: 'Peserta baru: misalnya “calon bupati Contoh”.',
  },
  officeEn: {
    names: ['Jabatan (Inggris)', 'Office in English'],
    also: ['jabatan inggris'],
    help: 'Peserta baru; boleh kosong.',
  },
  ballot: {
    names: ['Nomor urut', 'Ballot number'],
    also: ['no urut', 'nomor urut paslon'],
    help: 'Peserta baru; kosong bila belum diundi.',
  },
};

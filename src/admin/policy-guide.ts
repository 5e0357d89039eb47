import { FIREFOX_PLACE } from './policy-places.ts';

interface ChromiumWords {
  readonly name: string;
  readonly shows: string;
  readonly store: string;
  readonly registry: string;
  readonly folders: readonly string[];
}

const NO_STORE_YET =
  'Ekstensi harus sudah terbit di toko peramban; sebelum itu pemasangan paksa dari berkas ini tidak berhasil, tetapi kuncinya berlaku bagi ekstensi yang dipasang sendiri dengan ID yang sama.';

const proof = (shows: string): readonly string[] => [
  `Periksa: ${shows} → "Muat ulang kebijakan"; kunci tampak di bawah nama ekstensi.`,
  'Periksa pula popup Jempol Netral: nama instansi, setelan terkunci, dan kunci yang diabaikan.',
];

/** Chrome and Edge on Windows. */
export function windowsGuide({ name, shows, store, registry }: ChromiumWords): readonly string[] {
  return [
    `Cara memasang di ${name}, Windows`,
    '',
    `DAHULU: bila ${registry} sudah berisi NILAI bernama ExtensionSettings (teks JSON), tambahkan bagian ekstensi ini ke teks itu dan jangan impor subkuncinya: nilai dan subkunci bernama sama jangan dipakai berdua.`,
    '',
    '1. Satu komputer: klik ganda berkas .reg sebagai administrator, setujui, lalu tutup dan buka lagi peramban.',
    '2. Domain (AD): Group Policy Management → Computer Configuration → Preferences → Windows Settings → Registry: salin kunci yang sama.',
    ...proof(shows).map((line, at) => `${at + 3}. ${line}`),
    '',
    'Berkas ini hanya menulis kunci milik Jempol Netral dan mengosongkannya dahulu; kunci ekstensi lain tidak disentuh.',
    NO_STORE_YET,
    '',
    'Tanpa domain (workgroup):',
    `- Pemasangan paksa hanya berlaku untuk ekstensi dari ${store}; berkas pasang sendiri (.crx) ditolak kecuali komputer tergabung ke AD, Entra ID, atau pengelolaan awan peramban.`,
    '- Belum kami uji di Windows mana pun: apakah semua kunci 3rdparty terbaca di komputer workgroup. Uji satu komputer dahulu dengan langkah periksa di atas.',
    '- Jendela penyamaran tidak dijaga kecuali pegawai mengizinkannya; pengguna dengan hak administrator dapat menghapus kunci ini.',
  ];
}

/** Chrome, Chromium and Edge on Linux. */
export function linuxGuide({ name, shows, folders }: ChromiumWords, file: string): readonly string[] {
  return [
    `Cara memasang di ${name}, Linux`,
    '',
    `1. Sebagai root salin ${file} ke folder ini (buat bila belum ada):`,
    ...folders.map((folder) => `   ${folder}`),
    '2. Pemilik root, izin 644. Perubahan terbaca tanpa menutup peramban, biasanya dalam hitungan detik.',
    ...proof(shows).map((line, at) => `${at + 3}. ${line}`),
    '',
    'Berkas ini hanya mengatur Jempol Netral; pemasangan ekstensinya ada di berkas -pasang.json.',
    'Kami uji di Chromium Debian. Belum kami uji: Chrome dan Edge bermerek di Linux.',
  ];
}

/** The other file for Chromium and its kin on Linux: installation by force. */
export function linuxInstallGuide({ name, folders }: ChromiumWords, file: string): readonly string[] {
  return [
    `Cara memasang paksa di ${name}, Linux`,
    '',
    'DAHULU: bila berkas lain di folder kebijakan sudah memuat ExtensionSettings, jangan salin berkas ini;',
    'tambahkan bagiannya ke berkas itu: peramban memakai salah satunya saja, dan aturan ekstensi kantor Anda bisa hilang.',
    '',
    `1. Sebagai root salin ${file} ke: ${folders.join(' atau ')}`,
    '2. Pemilik root, izin 644.',
    '',
    NO_STORE_YET,
  ];
}

/** Chrome on ChromeOS, through Google's console. */
export function chromeosGuide(id: string): readonly string[] {
  return [
    'Cara memasang di ChromeOS',
    '',
    '1. admin.google.com → Perangkat → Chrome → Aplikasi & ekstensi → Pengguna & browser.',
    `2. Pilih unit organisasi, tambah ekstensi dengan ID ${id}, pilih "Pasang otomatis" (Force install).`,
    '3. Klik ekstensi itu; di kolom "Kebijakan untuk ekstensi" (Policy for extensions) tempel isi berkas ini, lalu Simpan.',
    ...proof('chrome://policy').map((line, at) => `${at + 4}. ${line}`),
    '',
    NO_STORE_YET,
    'Belum kami uji: konsol Google dan ChromeOS. Bentuk {"kunci": {"Value": …}} menurut kebiasaan konsol itu.',
  ];
}

/** Firefox; `kind`: which of its two forms of policy. */
export function firefoxGuide(os: 'windows' | 'linux', kind: 'policies.json' | 'reg'): readonly string[] {
  const place = os === 'windows' ? FIREFOX_PLACE.windows : FIREFOX_PLACE.linux;
  const steps =
    kind === 'reg'
      ? [
          '1. Satu komputer: klik ganda berkas .reg sebagai administrator. Domain (AD): Group Policy Preferences → Registry, kunci yang sama.',
          '   Pilih salah satu: berkas .reg atau policies.json. Bila keduanya ada, kebijakan registry yang dipakai lebih dahulu.',
        ]
      : [
          `1. Sebagai administrator salin policies.json ke ${place} (buat foldernya bila belum ada).`,
          '   Bila policies.json sudah ada di sana, gabungkan isinya; jangan ditimpa.',
        ];
  return [
    `Cara memasang di Firefox, ${os === 'windows' ? 'Windows' : 'Linux'} (${kind === 'reg' ? '.reg' : kind})`,
    '',
    ...steps,
    '2. Tutup dan buka lagi Firefox: kebijakan hanya dibaca saat Firefox dimulai.',
    '3. Periksa: about:policies. Periksa pula popup Jempol Netral: nama instansi, setelan terkunci, dan kunci yang diabaikan.',
    '',
    NO_STORE_YET,
    ...(os === 'windows'
      ? [
          'Tanpa domain (workgroup): policies.json di folder Firefox tidak memerlukan domain.',
          'Belum kami uji di Windows: berkas .reg maupun policies.json. Uji satu komputer dahulu.',
        ]
      : ['Kami uji di Firefox ESR Debian: kunci 3rdparty.']),
  ];
}

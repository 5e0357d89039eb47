import type { InterstitialText } from '../../src/core/messages.ts';
import { bareText } from '../../src/locales/bare.ts';
import { bareWords } from '../../src/locales/id/bare.ts';

/** Invented people on invented accounts; wording of the model dialogs. */
const quote =
  'Membuat posting, comment, share, like, bergabung/follow dalam Group/Akun pemenangan/ calon (Presiden/Wakil Presiden/DPR/DPD/DPRD/Gubernur/…)';

const determinedId: InterstitialText = {
  lang: 'id',
  product: 'Jempol Netral',
  phase: 'Calon telah ditetapkan',
  title: 'Menyukai unggahan calon dapat dinilai tidak netral.',
  lead: 'Anda hendak menyukai unggahan Budi Contoh (@budicontoh), calon bupati Contoh, ditetapkan KPU 22 September 2026.',
  accounts: [
    {
      name: 'Budi Contoh',
      handle: '@budicontoh',
      platform: 'X',
      role: 'calon bupati Contoh, ditetapkan KPU 22 September 2026',
      relation: '',
    },
  ],
  ruleLabel: 'Aturan',
  rule: { citation: 'SKB 2022, Lampiran II, Pelanggaran Disiplin butir 6', quote, translation: null },
  read: [
    { rule: 'R-06', label: 'Baca di buku aturan' },
    { rule: 'R-11', label: 'Baca di buku aturan: PP 94/2021 Pasal 5 huruf n angka 5' },
  ],
  sanctionLabel: 'Sanksi',
  sanction:
    'Dapat dikenai sanksi moral sampai hukuman disiplin berat, setelah pemeriksaan; penggolongannya diperdebatkan.',
  listedLabel: 'Terdaftar',
  listed: 'Daftar akun peserta, berkas 24 September 2026; daftar Contoh versi 12.',
  remarks: [
    'Diperdebatkan: BKN (2024) menggolongkan suka dan komentar sebagai kode etik; Bawaslu Bengkulu (2024) menggolongkannya sebagai disiplin berat.',
  ],
  moreLabel: 'Selengkapnya',
  more: [
    {
      heading: 'Rantai hukum',
      paragraphs: [
        'UU 20/2023 Pasal 9 ayat (2); PP 94/2021 Pasal 5 huruf n angka 5.',
        'PP 94/2021 Pasal 8 ayat (4) jo. Pasal 14 huruf i angka 3.',
      ],
    },
    {
      heading: 'Jalannya perkara',
      paragraphs: ['Bawaslu atau masyarakat, lalu BKN, lalu Pejabat Pembina Kepegawaian.'],
    },
  ],
  cancel: 'Tidak jadi',
  proceed: 'Tetap sukai',
  wrongAccount: 'Salah akun?',
  report:
    'akun: x @budicontoh\ndaftar: Contoh versi 12 (24 September 2026)\nversi: 0.1.0\nbentuk laman: status',
  reportCopied: 'Laporan koreksi disalin. Tempelkan ke kontak daftar.',
  smallPrint: [
    'Jempol Netral hanya mengingatkan; pilihan tetap pada Anda dan tidak dilaporkan kepada siapa pun.',
    'Tidak ada peringatan bukan berarti diizinkan.',
  ],
  pressAgain: 'Situs belum menerima tekanan itu. Tekan sekali lagi pada tombol Suka.',
};

const determinedEn: InterstitialText = {
  ...determinedId,
  lang: 'en',
  phase: 'Candidates determined',
  title: 'Liking a candidate’s post may be judged not neutral.',
  lead: 'You are about to like a post by Budi Contoh (@budicontoh), candidate for regent of Contoh, determined by KPU on 22 September 2026.',
  accounts: [
    {
      name: 'Budi Contoh',
      handle: '@budicontoh',
      platform: 'X',
      role: 'candidate for regent of Contoh, determined by KPU on 22 September 2026',
      relation: '',
    },
  ],
  ruleLabel: 'Rule',
  rule: {
    citation: 'Joint Decision (SKB) 2022, Annex II, Discipline Violations item 6',
    quote,
    translation:
      'Making posts, commenting, sharing, liking, joining/following groups/accounts of a campaign or a candidate',
  },
  sanctionLabel: 'Sanction',
  sanction:
    'May draw a moral sanction up to severe discipline, after an examination; the classification is disputed.',
  listedLabel: 'Listed',
  listed: 'Register of participants’ accounts, file of 24 September 2026; Contoh list version 12.',
  remarks: [
    'Disputed: BKN (2024) classes likes and comments as ethics; Bawaslu Bengkulu (2024) classes them as severe discipline.',
  ],
  moreLabel: 'More',
  more: [
    {
      heading: 'Legal chain',
      paragraphs: [
        'Law 20/2023 art. 9(2); Government Regulation 94/2021 art. 5 letter n number 5.',
        'Government Regulation 94/2021 art. 8(4) with art. 14 letter i number 3.',
      ],
    },
    {
      heading: 'How a case runs',
      paragraphs: ['Bawaslu or the public, then BKN, then the appointing official.'],
    },
  ],
  cancel: 'Never mind',
  proceed: 'Like anyway',
  wrongAccount: 'Wrong account?',
  report:
    'account: x @budicontoh\nlist: Contoh version 12 (24 September 2026)\nversion: 0.1.0\npage form: status',
  reportCopied: 'Correction report copied. Paste it to the list’s contact.',
  smallPrint: [
    'Jempol Netral only reminds; the choice stays yours and is reported to nobody.',
    'No warning does not mean permitted.',
  ],
  pressAgain: 'The site did not take that press. Press the Like button once more.',
};

const partyId: InterstitialText = {
  ...determinedId,
  phase: 'Di luar tahapan',
  title: 'Ini akun partai politik.',
  lead: 'Anda hendak menyukai unggahan Partai Contoh (@partaicontoh). Tidak ada tahapan pemilu yang berjalan di daerah Anda.',
  accounts: [
    {
      name: 'Partai Contoh',
      handle: '@partaicontoh',
      platform: 'Threads',
      role: 'akun partai politik',
      relation: '',
    },
  ],
  rule: {
    citation: 'UU 20/2023 Pasal 9 ayat (2)',
    quote: 'Pegawai ASN harus bebas dari pengaruh dan intervensi semua golongan dan partai politik.',
    translation: null,
  },
  sanction: 'Sanksi khusus untuk satu suka di luar tahapan tidak kami temukan; itu bukan izin.',
  listed: 'Laman resmi partai, 2 Juli 2026; daftar nasional versi 3.',
  remarks: [],
};

const partyEn: InterstitialText = {
  ...determinedEn,
  phase: 'Outside any stage',
  title: 'This is a party account.',
  lead: 'You are about to like a post by Partai Contoh (@partaicontoh). No election stage is running in your region.',
  accounts: [
    {
      name: 'Partai Contoh',
      handle: '@partaicontoh',
      platform: 'Threads',
      role: 'political party account',
      relation: '',
    },
  ],
  rule: {
    citation: 'Law 20/2023 art. 9(2)',
    quote: partyId.rule.quote,
    translation: 'Civil servants must be free from the influence of any group or party.',
  },
  sanction: 'We found no specific sanction for a single like outside a stage; that is not permission.',
  listed: 'The party’s own site, 2 July 2026; national list version 3.',
  remarks: [],
};

/** Two hits in one press, long names, a disagreement and a stale list. */
const severalId: InterstitialText = {
  ...determinedId,
  phase: 'Masa kampanye',
  title: 'Membagikan unggahan calon dapat dinilai tidak netral.',
  lead: 'Anda hendak membagikan unggahan yang memuat dua akun terdaftar.',
  accounts: [
    {
      name: 'Relawan Sahabat Budi Contoh Kabupaten Contoh Raya',
      handle: '@relawan_sahabat_budi_contoh_kabupaten',
      platform: 'Threads',
      role: 'akun tim kampanye calon bupati Contoh',
      relation: '',
    },
    {
      name: 'Budi Contoh',
      handle: '@budicontoh',
      platform: 'Threads',
      role: 'calon bupati Contoh',
      relation: 'mengutip',
    },
  ],
  remarks: [
    ...determinedId.remarks,
    'Menurut daftar per 24 September 2026, yang sudah lewat masa berlakunya.',
    'Nama akun cocok, nomor akunnya tidak: mungkin akun lain.',
  ],
  proceed: 'Tetap bagikan',
};

/** The guard's own dialog, when no worker answered. */
const bareId: InterstitialText = bareText(bareWords, 'like', '@budicontoh', 'X');

export const SAMPLES = { determinedId, determinedEn, partyId, partyEn, severalId, bareId } as const;

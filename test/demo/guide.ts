import type { PlatformId } from '../../src/core/vocabulary.ts';
import { START_SITES } from '../fixtures/start/sites.ts';
import { say, sayBoth } from './print.ts';
import type { Bilingual } from './step.ts';

const INTRO: Bilingual = {
  id: 'Situs-situsnya tiruan di komputer ini; tidak ada yang sampai ke situs sebenarnya. Halaman awal, https://mulai.example/, memuat kesepuluhnya.',
  en: 'The sites are replicas on this computer; nothing reaches the real ones. The start page, https://mulai.example/, lists all ten.',
};

const FIRST: readonly Bilingual[] = [
  {
    id: 'Di mana saja: tekan Suka pada “Warga Biasa” atau akun KPU, keduanya lewat tanpa disentuh; lalu pada “Budi Contoh” atau “Uji Calon”, calon rekaan: dialog muncul sebelum situs tahu. Coba “Tidak jadi”, lalu lagi dan “Tetap sukai”. Membatalkan suka tidak pernah ditahan.',
    en: 'Anywhere: press Like on “Warga Biasa” or a KPU account, both pass untouched; then on “Budi Contoh” or “Uji Calon”, an invented candidate: the dialog comes before the site knows. Try “Tidak jadi”, then again and “Tetap sukai”. Undoing a like is never held.',
  },
];

const LAST: readonly Bilingual[] = [
  {
    id: 'Popup: ikon potongan puzel di kanan bilah alamat, lalu “Jempol Netral (edisi uji)”: tab ini, tahapan pemilihan, cara mengingatkan, bahasa, daftar, kesehatan, dan “Coba di akun uji”.',
    en: 'Popup: the puzzle-piece icon right of the address bar, then “Jempol Netral (edisi uji)”: this tab, election stages, how to remind, language, lists, health, and “Coba di akun uji” (the test account).',
  },
  {
    id: 'Tautan lain di popup: “Perkenalan” dengan unggahan untuk berlatih, “Catatan pribadi”, yang mati sampai Anda menyalakannya, dan “Setelan”.',
    en: 'Other links in the popup: “Perkenalan” (the welcome page, with a post to practise on), “Catatan pribadi” (the private journal, off until you turn it on), and “Setelan” (the settings).',
  },
  {
    id: 'Buku aturan: tautan “Buku aturan” di popup. Tulis “like postingan partai”, cari “pasal 5 huruf n”, atau ikuti kuisnya.',
    en: 'The rulebook: the link “Buku aturan” in the popup. Type “like postingan partai”, search “pasal 5 huruf n”, or take the quiz.',
  },
  {
    id: 'Jam uji ada di dasar popup, sekarang “Kampanye”: tekan “Bakal calon”, atau “Jam sebenarnya” (di luar tahapan), lalu Suka lagi. Yang sama dalam 7 hari tampil ringkas; “Hapus ingatan singkat” di Setelan mengembalikannya.',
    en: 'The test clock is at the bottom of the popup, now at “Kampanye” (campaign): press “Bakal calon” (prospective), or “Jam sebenarnya” (the real clock, outside any election), then Like again. The same press within 7 days is shown compact; “Hapus ingatan singkat” in the settings brings the full form back.',
  },
];

/** What to try, on one site or on all. */
export function sayGuide(only: PlatformId | null): void {
  sayBoth(INTRO);
  say();
  const sites = Object.entries(START_SITES)
    .filter(([platform]) => only === null || platform === only)
    .map(([, { name, tries }]) => ({ id: `${name}: ${tries.id}.`, en: `${name}: ${tries.en}.` }));
  for (const [at, each] of [...FIRST, ...sites, ...LAST].entries()) {
    sayBoth(each, `${at + 1}. `);
    say();
  }
  sayBoth({
    id: 'Tutup jendelanya atau tekan Ctrl+C untuk selesai.',
    en: 'Close the window or press Ctrl+C to end.',
  });
}

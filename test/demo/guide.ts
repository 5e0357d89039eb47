import { say, sayBoth } from './print.ts';
import type { Bilingual } from './step.ts';

const INTRO: Bilingual = {
  id: 'Dua tab terbuka: X dan Threads. Keduanya tiruan di komputer ini; tidak ada yang sampai ke situs sebenarnya.',
  en: 'Two tabs are open: X and Threads. Both are replicas on this computer; nothing reaches the real sites.',
};

const TO_TRY: readonly Bilingual[] = [
  {
    id: 'Tekan Suka (hati) pada “Warga Biasa”, lalu pada “KPU RI”: lewat tanpa disentuh.',
    en: 'Press Like (the heart) on “Warga Biasa”, then on “KPU RI”: both pass untouched.',
  },
  {
    id: 'Tekan Suka pada “Uji Calon”, calon rekaan: dialog muncul sebelum situs tahu. Coba “Tidak jadi”, lalu lagi dan “Tetap sukai”.',
    en: 'Press Like on “Uji Calon”, an invented candidate: the dialog comes before the site knows. Try “Tidak jadi”, then again and “Tetap sukai”.',
  },
  {
    id: 'Di unggahan yang sama: posting ulang lewat menunya, balas lalu Ctrl+Enter, atau pilih unggahannya dengan j dan tekan l.',
    en: 'On the same post: repost through its menu, reply and Ctrl+Enter, or select the post with j and press l.',
  },
  {
    id: 'Ikuti “Uji Calon” dari https://x.com/uji_calon; membatalkan suka tidak pernah ditahan.',
    en: 'Follow “Uji Calon” at https://x.com/uji_calon; undoing a like is never held.',
  },
  {
    id: 'Popup: ikon potongan puzel di kanan bilah alamat, lalu “Jempol Netral (edisi uji)”. Pilih status kepegawaian dan bahasa di sana.',
    en: 'Popup: the puzzle-piece icon right of the address bar, then “Jempol Netral (edisi uji)”. Choose employment status and language there.',
  },
  {
    id: 'Jam uji ada di dasar popup, sekarang “Kampanye”: tekan “Bakal calon”, atau “Jam sebenarnya” (di luar tahapan), lalu Suka lagi. Yang sama dalam 7 hari tampil ringkas; “Hapus riwayat peringatan” mengembalikannya.',
    en: 'The test clock is at the bottom of the popup, now at “Kampanye” (campaign): press “Bakal calon” (prospective), or “Jam sebenarnya” (the real clock, outside any election), then Like again. The same press within 7 days is shown compact; “Delete warning history” brings the full form back.',
  },
];

export function sayGuide(): void {
  sayBoth(INTRO);
  say();
  for (const [at, each] of TO_TRY.entries()) {
    sayBoth(each, `${at + 1}. `);
    say();
  }
  sayBoth({
    id: 'Tutup jendelanya atau tekan Ctrl+C untuk selesai.',
    en: 'Close the window or press Ctrl+C to end.',
  });
}

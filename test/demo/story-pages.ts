import { click, onX, X_HOME } from './places.ts';
import type { PageStep, PressStep, Step } from './step.ts';

const OWN = {
  kind: 'page',
  look: 'light',
  address: X_HOME,
  moment: 'campaign',
  settings: {},
  types: null,
  presses: [],
} as const satisfies Partial<PageStep>;

const RECORDED: PressStep = {
  kind: 'press',
  look: 'light',
  address: X_HOME,
  moment: 'campaign',
  settings: { journal: true },
  picture: 'catatan-dicatat',
  said: {
    id: 'Catatan pribadi menyala: setelah “Tetap sukai” alasannya ditanyakan',
    en: 'With the private journal on, its reason is asked for after going on',
  },
  how: 'klik pada Suka',
  prepare: null,
  press: click(onX('uji_calon', 'like')),
  heard: [],
  dialog: { title: 'Menyukai unggahan calon', proceed: 'Tetap sukai' },
  choice: 'proceed',
  did: ['FavoriteTweet'],
  finally: {
    js: "document.querySelector('[data-jempol-netral-after]')?.shadowRoot?.textContent.includes('Catat alasannya?')",
    said: '“Diteruskan. Catat alasannya?” tampil di tepi halaman',
  },
};

/** The person's own pages: the exercise, the journal from its first question to its first entry, the settings. */
export const OWN_PAGES: readonly Step[] = [
  {
    ...OWN,
    picture: 'perkenalan-latihan',
    said: {
      id: 'Perkenalan: unggahan latihan menampilkan dialog tanpa akibat',
      en: 'The welcome page: its practice post shows the dialog without consequences',
    },
    path: 'welcome.html',
    presses: ['#practice .like'],
    words: ['Apa yang dilihat kantor: tidak ada', 'LATIHAN', 'Partai Contoh', 'Tidak jadi'],
  },
  {
    ...OWN,
    picture: 'catatan-ditanyakan',
    said: {
      id: 'Catatan pribadi: mati sampai dua pertanyaan dijawab, lalu menyala',
      en: 'The private journal: off until two questions are answered, then on',
    },
    path: 'journal.html',
    presses: [
      '.consent button',
      '[aria-labelledby="journal-what"] .primary',
      '[aria-labelledby="journal-who"] .primary',
    ],
    words: ['Catatan pribadi menyala.'],
  },
  RECORDED,
  {
    ...OWN,
    picture: 'catatan-pribadi',
    said: {
      id: 'Catatan pribadi: peringatan tadi, dengan kata dan bagan',
      en: 'The private journal: the warning just now, in words and charts',
    },
    settings: { journal: true },
    path: 'journal.html',
    words: ['@uji_calon', 'Diteruskan'],
  },
  {
    ...OWN,
    picture: 'setelan',
    said: {
      id: 'Setelan: cara mengingatkan diubah, dan halaman menyebut yang tersimpan',
      en: 'The settings: how to remind is changed, and the page names what it saved',
    },
    path: 'options.html',
    presses: ['[name=mode][value=strict]'],
    words: ['Tersimpan. Cara mengingatkan: Ketat.', 'Hapus semua'],
  },
];

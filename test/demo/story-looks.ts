import { click, onThreads, onX, THREADS_HOME, X_HOME } from './places.ts';
import type { PopupStep, PressStep, Step } from './step.ts';

const SEEN = {
  kind: 'press',
  address: X_HOME,
  moment: 'campaign',
  how: 'klik pada Suka',
  prepare: null,
  press: click(onX('uji_calon', 'like')),
  heard: [],
  choice: 'cancel',
  did: [],
  finally: null,
} as const satisfies Partial<PressStep>;

const POPUP = {
  kind: 'popup',
  address: X_HOME,
  moment: 'campaign',
  shows: null,
  presses: null,
} as const satisfies Partial<PopupStep>;

const HEALTH = 'section.health';

const ENGLISH_TITLE = 'Liking a post by a candidate may be judged not neutral.';

/** The same in English, dark and narrow, and the popup in both languages. */
export const LOOKING: readonly Step[] = [
  {
    ...POPUP,
    look: 'light',
    picture: 'popup-id',
    said: { id: 'Popup di atas tab X', en: 'The popup over the X tab' },
    settings: { region: '99.01' },
    words: ['X di tab ini dijaga', 'Masa kampanye', 'Cara mengingatkan', 'Daftar akun'],
  },
  {
    ...POPUP,
    look: 'light',
    picture: 'popup-id-bawah',
    said: { id: 'Popup digulung ke bawah: jam uji', en: 'The popup scrolled down: the test clock' },
    settings: { personnel: 'unknown' },
    words: ['Belum dipilih', 'Ponsel tidak dijaga', 'Jam uji'],
    shows: 'fieldset.test',
  },
  {
    ...POPUP,
    look: 'light',
    picture: 'popup-kesehatan',
    said: {
      id: 'Popup: kesehatan di X setelah langkah-langkah tadi, dan “Periksa halaman ini”',
      en: 'The popup: health on X after the steps above, and “Periksa halaman ini”',
    },
    settings: {},
    shows: HEALTH,
    presses: `${HEALTH} button`,
    words: ['Kesehatan di X', 'Berfungsi', 'Tombol yang dikenali di halaman ini', 'terbaca tujuannya'],
  },
  {
    kind: 'page',
    address: X_HOME,
    moment: 'campaign',
    look: 'light',
    picture: 'buku-aturan',
    said: { id: 'Buku aturan: bolehkah saya …?', en: 'The rulebook: may I …?' },
    settings: {},
    path: 'rulebook.html',
    types: { into: '#ask-text', text: 'follow akun calon bupati' },
    words: ['Mengikuti akun calon', 'Ada larangan', 'Bagaimana jawabannya berubah', 'setelah pemeriksaan'],
  },
  {
    ...SEEN,
    look: 'dark',
    picture: 'english-dark',
    said: { id: 'Bahasa Inggris, gelap', en: 'English, dark' },
    address: `${X_HOME}?lang=en`,
    settings: { language: 'en' },
    dialog: {
      form: 'full',
      language: 'en',
      title: ENGLISH_TITLE,
      cancel: 'Never mind',
      proceed: 'Like anyway',
    },
  },
  {
    ...SEEN,
    look: 'dark',
    picture: 'english-dark-threads',
    said: { id: 'Threads, bahasa Inggris, gelap, PPPK', en: 'Threads, English, dark, PPPK' },
    address: `${THREADS_HOME}?lang=en`,
    settings: { language: 'en', personnel: 'pppk' },
    press: click(onThreads('uji.calon', 'like')),
    dialog: { form: 'full', language: 'en', title: ENGLISH_TITLE },
  },
  {
    ...SEEN,
    look: 'dark',
    picture: 'english-dark-compact',
    said: { id: 'Ringkas, bahasa Inggris, gelap', en: 'Compact, English, dark' },
    address: `${X_HOME}?lang=en`,
    moment: 'outside',
    settings: { language: 'en' },
    dialog: { form: 'compact', level: 'caution', language: 'en' },
  },
  {
    ...POPUP,
    look: 'dark',
    picture: 'popup-en-dark',
    said: {
      id: 'Popup dalam bahasa Inggris, gelap, di atas Threads',
      en: 'The popup in English, dark, over Threads',
    },
    address: THREADS_HOME,
    settings: { language: 'en', region: '99.01' },
    words: ['Threads is guarded in this tab', 'Campaign period', 'How to remind', 'List of accounts'],
  },
  {
    ...POPUP,
    look: 'dark',
    picture: 'popup-health-en-dark',
    said: { id: 'Kesehatan dalam bahasa Inggris, gelap', en: 'Health in English, dark' },
    settings: { language: 'en' },
    shows: HEALTH,
    presses: `${HEALTH} button`,
    words: ['Health on X', 'Buttons recognised on this page', 'Try it on the test account'],
  },
  {
    kind: 'page',
    address: X_HOME,
    moment: 'campaign',
    look: 'dark',
    picture: 'rulebook-en-dark',
    said: { id: 'Buku aturan, satu aturan dalam bahasa Inggris', en: 'The rulebook, one rule in English' },
    settings: { language: 'en' },
    path: 'rulebook.html#R-06',
    types: null,
    words: ['Official wording', 'Our translation:', 'How certain', 'not been reviewed'],
  },
  {
    ...SEEN,
    look: 'narrow',
    picture: 'sempit-id',
    said: { id: 'Layar 320 px', en: 'A 320 px screen' },
    settings: {},
    dialog: { form: 'full', language: 'id', title: 'Menyukai unggahan calon' },
  },
  {
    ...SEEN,
    look: 'narrow',
    picture: 'sempit-en-compact',
    said: { id: 'Layar 320 px, bahasa Inggris, ringkas', en: 'A 320 px screen, English, compact' },
    moment: 'outside',
    settings: { language: 'en' },
    dialog: { form: 'compact', language: 'en' },
  },
];

import { click, focus, key, onThreads, onX, open, THREADS_HOME, X_HOME } from './places.ts';
import type { PressStep } from './step.ts';

const ON_X = {
  kind: 'press',
  look: 'light',
  address: X_HOME,
  moment: 'campaign',
  settings: {},
  prepare: null,
  heard: [],
  finally: null,
} as const satisfies Partial<PressStep>;
const ON_THREADS = { ...ON_X, address: THREADS_HOME } as const;

const CONFIRM = '#layers [data-testid="retweetConfirm"]';
const EDITOR = '[role="dialog"] [data-testid="tweetTextarea_0"]';
const POST = '[data-testcase="x:uji_calon"] article';
const MENU_ENTRY = '#portals .menu [role="menuitem"]';
const isLiked = { js: `document.querySelector('${onX('uji_calon', 'unlike')}')`, said: 'unggahan disukai' };

/** Every way of pressing, on the invented candidate: held before the site, then chosen. */
export const GESTURES: readonly PressStep[] = [
  {
    ...ON_X,
    picture: 'tetap-sukai',
    said: {
      id: 'Suka, lalu “Tetap sukai”: situs menerima tepat satu klik',
      en: 'Like, then proceed: the site gets exactly one press',
    },
    how: 'klik pada Suka',
    press: click(onX('uji_calon', 'like')),
    dialog: { title: 'Menyukai unggahan calon', proceed: 'Tetap sukai' },
    choice: 'proceed',
    did: ['FavoriteTweet'],
    finally: isLiked,
  },
  {
    ...ON_X,
    picture: 'posting-ulang',
    said: {
      id: 'Posting ulang: menunya terbuka bebas, butirnya ditahan, lalu “Tetap bagikan”',
      en: 'Repost: the menu opens freely, its entry is held, then proceed',
    },
    how: 'klik pada butir Posting ulang di menu',
    prepare: open(onX('uji_calon', 'retweet'), CONFIRM),
    press: click(CONFIRM),
    dialog: { title: 'Membagikan unggahan calon', proceed: 'Tetap bagikan' },
    choice: 'proceed',
    did: ['CreateRetweet'],
  },
  {
    ...ON_X,
    picture: 'ikuti',
    said: {
      id: 'Ikuti dari profil: ditahan, lalu “Tidak jadi”',
      en: 'Follow on the profile: held, then cancel',
    },
    address: 'https://x.com/uji_calon',
    how: 'klik pada Ikuti',
    press: click('[data-testcase="x:uji_calon:profile"] [data-testid$="-follow"]'),
    dialog: { title: 'Mengikuti akun calon', proceed: 'Tetap ikuti' },
    choice: 'cancel',
    did: [],
    finally: {
      js: `document.querySelector('[data-testcase="x:uji_calon:profile"] [data-testid$="-follow"]')`,
      said: 'tetap tidak mengikuti',
    },
  },
  {
    ...ON_X,
    picture: 'balas-ctrl-enter',
    said: {
      id: 'Balas dengan Ctrl+Enter: ditahan, lalu “Tidak jadi”; tulisannya tetap ada',
      en: 'Reply by Ctrl+Enter: held, then cancel; the text stays',
    },
    how: 'Ctrl+Enter di kotak balasan',
    prepare: async (page) => {
      await open(onX('uji_calon', 'reply'), EDITOR)(page);
      await page.click(EDITOR);
      await page.type('Semoga lancar.');
    },
    press: key('Control+Enter'),
    // Ctrl goes down before anything is held; it is let go over the dialog.
    heard: ['keydown Control'],
    dialog: { title: 'Mengomentari unggahan calon', proceed: 'Tetap komentari' },
    choice: 'cancel',
    did: [],
    finally: {
      js: `document.querySelector('${EDITOR}')?.textContent === 'Semoga lancar.'`,
      said: 'tulisan masih ada di kotak balasan',
    },
  },
  {
    ...ON_X,
    picture: 'tombol-l',
    said: {
      id: 'Tombol l, pintasan X untuk menyukai: ditahan, lalu “Tetap sukai”',
      en: 'The key l, X’s shortcut for like: held, then proceed',
    },
    how: 'tombol l pada unggahan yang dipilih',
    prepare: focus(POST),
    press: key('l'),
    dialog: { title: 'Menyukai unggahan calon' },
    choice: 'proceed',
    did: ['FavoriteTweet'],
    finally: isLiked,
  },
  {
    ...ON_THREADS,
    picture: 'threads-suka',
    said: {
      id: 'Threads: suka pada calon, lalu “Tidak jadi”',
      en: 'Threads: liking the candidate, then cancel',
    },
    how: 'klik pada Suka',
    press: click(onThreads('uji.calon', 'like')),
    dialog: { title: 'Menyukai unggahan calon', form: 'full' },
    choice: 'cancel',
    did: [],
  },
  {
    ...ON_THREADS,
    picture: 'threads-enter',
    said: {
      id: 'Threads: Enter pada tombol Suka yang terfokus, lalu “Tetap sukai”',
      en: 'Threads: Enter on the focused Like button, then proceed',
    },
    how: 'Enter pada tombol Suka',
    prepare: focus(onThreads('uji.calon', 'like')),
    press: key('Enter'),
    dialog: { title: 'Menyukai unggahan calon' },
    choice: 'proceed',
    did: ['useTHLikeMutationLikeMutation'],
  },
  {
    ...ON_THREADS,
    picture: 'threads-posting-ulang',
    said: {
      id: 'Threads: posting ulang lewat menu, lalu “Tetap bagikan”',
      en: 'Threads: repost through the menu, then proceed',
    },
    how: 'klik pada butir Posting ulang di menu',
    prepare: open(onThreads('uji.calon', 'repost'), MENU_ENTRY),
    press: click(MENU_ENTRY),
    dialog: { title: 'Membagikan unggahan calon' },
    choice: 'proceed',
    did: ['useTHCreateRepostMutation'],
  },
  {
    ...ON_THREADS,
    picture: 'threads-ikuti',
    said: {
      id: 'Threads: tanda tambah pada foto profil, lalu “Tidak jadi”',
      en: 'Threads: the plus badge on the profile picture, then cancel',
    },
    how: 'klik pada tanda tambah',
    press: click('[data-testcase="threads:uji.calon"] .badge'),
    dialog: { title: 'Mengikuti akun calon' },
    choice: 'cancel',
    did: [],
  },
];

import type { Action, Choice, PlatformId } from '../../src/core/vocabulary.ts';
import { PRESSES } from '../matrix/presses.ts';
import { take } from '../site/take-step.ts';
import type { Bilingual, PressStep } from './step.ts';

/** One of the presses that the tests try, told as a story. */
interface Told {
  readonly platform: PlatformId;
  /** Its name in the site's table of presses. */
  readonly press: string;
  readonly picture: string;
  readonly said: Bilingual;
  readonly how: string;
  readonly choice: Choice;
  /** One's own words with a link to the candidate's account. */
  readonly linked?: true;
}

const TOLD: readonly Told[] = [
  {
    platform: 'facebook',
    press: 'like a post by mouse',
    picture: 'facebook-suka',
    said: { id: 'Facebook: suka pada calon, lalu “Tidak jadi”', en: 'Facebook: a like, then cancel' },
    how: 'klik pada Suka',
    choice: 'cancel',
  },
  {
    platform: 'facebook',
    press: 'share now in the menu',
    picture: 'facebook-bagikan',
    said: {
      id: 'Facebook: bagikan lewat menunya, lalu “Tetap bagikan”',
      en: 'Facebook: sharing through the menu, then proceed',
    },
    how: 'klik pada Bagikan sekarang di menu',
    choice: 'proceed',
  },
  {
    platform: 'instagram',
    press: 'like a post by mouse',
    picture: 'instagram-suka',
    said: { id: 'Instagram: suka pada calon, lalu “Tidak jadi”', en: 'Instagram: a like, then cancel' },
    how: 'klik pada hati',
    choice: 'cancel',
  },
  {
    platform: 'instagram',
    press: 'send a comment by mouse',
    picture: 'instagram-komentar',
    said: {
      id: 'Instagram: kirim komentar, lalu “Tetap komentari”',
      en: 'Instagram: sending a comment, then proceed',
    },
    how: 'klik pada Kirim',
    choice: 'proceed',
  },
  {
    platform: 'tiktok',
    press: 'like in the feed by mouse',
    picture: 'tiktok-suka',
    said: { id: 'TikTok: suka pada calon, lalu “Tidak jadi”', en: 'TikTok: a like, then cancel' },
    how: 'klik pada hati',
    choice: 'cancel',
  },
  {
    platform: 'tiktok',
    press: 'follow by the plus in the feed by mouse',
    picture: 'tiktok-ikuti',
    said: { id: 'TikTok: ikuti dari beranda, lalu “Tetap ikuti”', en: 'TikTok: following, then proceed' },
    how: 'klik pada tanda tambah',
    choice: 'proceed',
  },
  {
    platform: 'youtube',
    press: 'like a video by mouse',
    picture: 'youtube-suka',
    said: { id: 'YouTube: suka pada video calon, lalu “Tidak jadi”', en: 'YouTube: a like, then cancel' },
    how: 'klik pada Suka',
    choice: 'cancel',
  },
  {
    platform: 'youtube',
    press: 'subscribe on a video by mouse',
    picture: 'youtube-subscribe',
    said: {
      id: 'YouTube: berlangganan saluran calon, lalu “Tetap ikuti”',
      en: 'YouTube: subscribing, then proceed',
    },
    how: 'klik pada Subscribe',
    choice: 'proceed',
  },
  {
    platform: 'whatsapp',
    press: 'join a group from its invite by mouse',
    picture: 'whatsapp-gabung',
    said: {
      id: 'WhatsApp: gabung ke grup relawan dari undangannya, lalu “Tidak jadi”',
      en: 'WhatsApp: joining a team’s group from its invite, then cancel',
    },
    how: 'klik pada Gabung ke grup',
    choice: 'cancel',
  },
  {
    platform: 'whatsapp',
    press: 'send a link by mouse',
    picture: 'whatsapp-kirim',
    said: {
      id: 'WhatsApp: mengirim tautan akun calon, lalu “Tetap kirim”',
      en: 'WhatsApp: sending a link to a candidate’s account, then proceed',
    },
    how: 'klik pada Kirim',
    choice: 'proceed',
    linked: true,
  },
  {
    platform: 'telegram',
    press: 'k: like a channel post by mouse',
    picture: 'telegram-reaksi',
    said: {
      id: 'Telegram: reaksi pada kanal calon, lalu “Tidak jadi”',
      en: 'Telegram: a reaction in a candidate’s channel, then cancel',
    },
    how: 'klik pada reaksi',
    choice: 'cancel',
  },
  {
    platform: 'telegram',
    press: 'k: send a link by mouse',
    picture: 'telegram-kirim',
    said: {
      id: 'Telegram: mengirim tautan akun calon, lalu “Tetap kirim”',
      en: 'Telegram: sending a link to a candidate’s account, then proceed',
    },
    how: 'klik pada Kirim',
    choice: 'proceed',
    linked: true,
  },
  {
    platform: 'linkedin',
    press: 'like a post: mouse',
    picture: 'linkedin-suka',
    said: { id: 'LinkedIn: suka pada calon, lalu “Tidak jadi”', en: 'LinkedIn: a like, then cancel' },
    how: 'klik pada Suka',
    choice: 'cancel',
  },
  {
    platform: 'linkedin',
    press: 'join a group: mouse',
    picture: 'linkedin-gabung',
    said: {
      id: 'LinkedIn: gabung ke grup relawan, lalu “Tetap gabung”',
      en: 'LinkedIn: joining a team’s group, then proceed',
    },
    how: 'klik pada Gabung',
    choice: 'proceed',
  },
  {
    platform: 'bluesky',
    press: 'like a post: mouse',
    picture: 'bluesky-suka',
    said: { id: 'Bluesky: suka pada calon, lalu “Tidak jadi”', en: 'Bluesky: a like, then cancel' },
    how: 'klik pada hati',
    choice: 'cancel',
  },
  {
    platform: 'bluesky',
    press: 'repost: menu',
    picture: 'bluesky-posting-ulang',
    said: {
      id: 'Bluesky: posting ulang lewat menunya, lalu “Tetap bagikan”',
      en: 'Bluesky: reposting through the menu, then proceed',
    },
    how: 'klik pada Posting ulang di menu',
    choice: 'proceed',
  },
  {
    platform: 'x',
    press: 'post a link to a listed account by mouse',
    picture: 'tulisan-bertautan',
    said: {
      id: 'X: unggahan sendiri yang menautkan akun calon, lalu “Tidak jadi”',
      en: 'X: one’s own post that links to a candidate’s account, then cancel',
    },
    how: 'klik pada Posting',
    choice: 'cancel',
    linked: true,
  },
];

/** How the dialog's title begins. */
const OWN_WORDS = 'Tulisan Anda memuat tautan milik calon.';
const TITLES: Readonly<Record<Action, string>> = {
  like: 'Menyukai unggahan calon',
  comment: 'Mengomentari unggahan calon',
  share: 'Membagikan unggahan calon',
  follow: 'Mengikuti akun calon',
  join: 'Bergabung dengan grup tim pemenangan',
  post: 'Mengunggah di grup tim pemenangan',
  attend: 'Menyatakan hadir',
};

/** They speak over a socket: no request of theirs changes anything. */
const MESSENGERS: ReadonlySet<PlatformId> = new Set(['whatsapp', 'telegram']);

function step({ platform, press: name, picture, said, how, choice, linked }: Told): PressStep {
  const press = PRESSES[platform].find((each) => each.name === name);
  if (press === undefined) throw new Error(`no press is named “${name}” on ${platform}`);
  return {
    kind: 'press',
    look: 'light',
    moment: 'campaign',
    settings: {},
    picture,
    said,
    how,
    address: press.address,
    prepare: async (page) => {
      for (const each of press.before) await take(page, each);
    },
    press: async (page) => void (await take(page, press.press)),
    heard: [],
    dialog: { form: 'full', title: linked ? OWN_WORDS : TITLES[press.action], accounts: press.names },
    choice,
    did: choice === 'proceed' ? press.does : [],
    socket: MESSENGERS.has(platform),
    finally: null,
  };
}

/** Two presses on each site that the story has not been to, and one's own words on X. */
export const SITES: readonly PressStep[] = TOLD.map(step);

import type { Action, PlatformId } from '../../src/core/vocabulary.ts';
import type { Way } from '../site/site-press.ts';

type Ways = Readonly<Partial<Record<Action, readonly Way[]>>>;

const BUTTON: readonly Way[] = ['mouse', 'touch', 'enter', 'space', 'bare-click'];

/** What each site offers and every test must cover: by pointer and keyboard, and each way of its own. */
export const REQUIRED: Readonly<Record<PlatformId, Ways>> = {
  facebook: {
    like: [...BUTTON, 'shortcut', 'tray'],
    comment: ['mouse', 'enter', 'enter-in-text'],
    share: ['mouse', 'enter', 'menu', 'menu-keys'],
    follow: ['mouse', 'enter', 'hover-card'],
    join: ['mouse', 'enter'],
    attend: ['mouse', 'enter'],
    post: ['mouse', 'enter'],
  },
  instagram: {
    like: [...BUTTON, 'double-click', 'double-tap'],
    comment: ['mouse', 'enter', 'enter-in-text'],
    share: ['mouse', 'enter', 'menu', 'menu-keys'],
    follow: ['mouse', 'enter', 'hover-card'],
  },
  tiktok: {
    like: [...BUTTON, 'shortcut', 'double-click', 'double-tap'],
    comment: ['mouse', 'enter', 'enter-in-text'],
    share: ['mouse', 'enter'],
    follow: ['mouse', 'enter'],
  },
  youtube: {
    like: BUTTON,
    comment: ['mouse', 'enter', 'enter-in-text', 'ctrl-enter-in-text'],
    share: ['mouse', 'enter', 'menu', 'menu-keys'],
    follow: ['mouse', 'enter'],
  },
  x: {
    like: [...BUTTON, 'shortcut'],
    comment: ['mouse', 'enter', 'ctrl-enter-in-text', 'shortcut'],
    share: ['mouse', 'menu', 'menu-keys', 'shortcut'],
    follow: ['mouse', 'enter', 'hover-card'],
    join: ['mouse', 'enter'],
    post: ['mouse', 'enter', 'drop'],
  },
  threads: {
    like: BUTTON,
    comment: ['mouse', 'enter', 'ctrl-enter-in-text'],
    share: ['mouse', 'menu', 'menu-keys'],
    follow: ['mouse', 'enter'],
    post: ['mouse', 'enter'],
  },
  whatsapp: {
    share: ['mouse', 'enter', 'enter-in-text', 'drop'],
    follow: ['mouse', 'enter'],
    join: ['mouse', 'enter'],
  },
  telegram: {
    like: ['mouse', 'enter'],
    comment: ['mouse', 'enter-in-text'],
    share: ['mouse', 'enter-in-text', 'ctrl-enter-in-text'],
    join: ['mouse', 'enter'],
    post: ['mouse', 'enter-in-text'],
  },
  linkedin: {
    like: [...BUTTON, 'tray'],
    comment: ['mouse', 'enter'],
    share: ['mouse', 'menu', 'menu-keys'],
    follow: ['mouse', 'enter'],
    join: ['mouse', 'enter'],
    attend: ['mouse', 'enter'],
    post: ['mouse', 'enter'],
  },
  bluesky: {
    like: BUTTON,
    comment: ['mouse', 'enter', 'ctrl-enter-in-text'],
    share: ['mouse', 'menu', 'menu-keys'],
    follow: ['mouse', 'enter', 'hover-card'],
    post: ['mouse', 'enter'],
  },
};

/** Ways that a site may have and nothing on hand proves. */
export const MISSING: readonly {
  readonly platform: PlatformId;
  readonly action: Action;
  readonly ways: readonly Way[];
  readonly missing: string;
}[] = [];

/** Why a whole action does not exist on a site. */
export const NO_ACTION: Readonly<Record<PlatformId, Readonly<Partial<Record<Action, string>>>>> = {
  facebook: {},
  instagram: {
    join: 'no groups or communities to join on the web',
    attend: 'no events',
    post: "nobody posts to another's page; one's own posts are made in a window without captures",
  },
  tiktok: {
    join: 'no groups or communities',
    attend: 'live events are announced in the app only',
    post: 'a video is uploaded in the studio, a site of its own',
  },
  youtube: {
    join: 'membership is counted as following',
    attend: 'a premiere is a reminder to oneself',
    post: 'a video is uploaded in the studio, a site of its own',
  },
  x: { attend: 'no events' },
  threads: { join: 'no groups or communities on record', attend: 'no events' },
  whatsapp: {
    like: 'a reaction answers a person in a chat; no account stands behind it that a page could name',
    comment: 'a message is counted as sharing',
    attend: 'events of a group are for its members',
    post: 'a status goes to contacts; a message is counted as sharing',
  },
  telegram: { attend: 'no events', follow: 'a channel is joined' },
  linkedin: {},
  bluesky: { join: 'no groups or communities', attend: 'no events' },
};

/** Why a way does not exist where no table names it. */
export const NO_WAY: Readonly<Record<Way, string>> = {
  mouse: 'the site has no such action',
  touch: 'the press is the same as by mouse, proven for touch on the like',
  enter: 'reached through another way',
  space: 'the press is the same as by Enter, proven for Space on the like',
  'bare-click': 'the press is the same as by mouse, proven for assistive technology on the like',
  'double-click': 'two clicks in a row do nothing of their own here',
  'double-tap': 'two taps in a row do nothing of their own here',
  shortcut: 'the site has no key for it on record',
  'enter-in-text': 'nothing is typed for it, or Enter starts a new line',
  'ctrl-enter-in-text': 'nothing is typed for it, or the site does not know the keys',
  menu: 'no menu leads to it',
  'menu-keys': 'no menu leads to it',
  tray: 'no tray of reactions',
  'hover-card': 'no card appears on hovering, or it has no such button',
  drop: 'nothing is typed for it; a drop into a text is read when the text is sent',
};

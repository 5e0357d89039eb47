import { TELEGRAM, WHATSAPP } from './account-url-messengers.ts';
import { DECIMAL, type Site, words } from './account-url-site.ts';

const X: Site = {
  platform: 'x',
  domains: ['x.com', 'twitter.com'],
  subdomains: /^(?:www|mobile|m|web|pro)$/,
  // X allows 15; older accounts are longer.
  handle: /^[A-Za-z0-9_]{1,20}$/,
  id: DECIMAL,
  spaces: { 'i/communities': DECIMAL },
  reserved: words(
    'home explore search notifications messages i compose settings intent hashtag share login signup logout ' +
      'account tos privacy jobs download about rules help communities oauth widgets',
  ),
  routes: ['i/user/:id', 'i/communities/:space', ':handle'],
};

const FACEBOOK: Site = {
  platform: 'facebook',
  domains: ['facebook.com', 'fb.com', 'm.me'],
  subdomains: /^(?:www|m|web|mobile|mbasic|touch|business|[a-z]{2}-[a-z]{2})$/,
  // Not digits alone: those are ids. Older pages are shorter than today's five characters.
  handle: /^(?![0-9]+$)[A-Za-z0-9]{2,50}$/,
  id: DECIMAL,
  spaces: { groups: /^[A-Za-z0-9]{2,50}$/ },
  dotless: true,
  reserved: words(
    'groups watch marketplace gaming events reel reels stories photo photophp photos video videos permalinkphp ' +
      'storyphp share sharephp sharer sharerphp search hashtag friends notifications messages bookmarks saved memories ' +
      'settings help ads adcampaign pages login loginphp logout checkpoint policies privacy ajax lphp dialog ' +
      'plugins homephp home me public live business games fundraisers jobs weather onthisday profilephp people ' +
      'pg media groups/feed groups/discover groups/joins groups/create groups/search groups/notifications',
  ),
  routes: [
    'l.php?u=:url',
    'profile.php?id=:id',
    'permalink.php?id=:id',
    'story.php?id=:id',
    'people/*/:id',
    'pages/category/*/:slug-id',
    'pages/*/:id',
    'pg/:slug-id',
    'pg/:handle',
    'p/:slug-id',
    'groups/*/user/:id',
    'groups/:space',
    ':id',
    ':slug-id',
    ':handle',
  ],
};

const INSTAGRAM: Site = {
  platform: 'instagram',
  domains: ['instagram.com', 'instagr.am'],
  subdomains: /^(?:www|m|web)$/,
  handle: /^(?!\.+$)[A-Za-z0-9._]{1,30}$/,
  id: DECIMAL,
  reserved: words(
    'p reel reels tv explore stories direct accounts about developer developers legal privacy terms web api ' +
      'graphql ajax challenge emails session data nametag your_activity notifications archive lite topics ' +
      'directory popular locations s ar threads press help qr n _u _n create',
  ),
  // A highlight's address holds a number of its own, not its owner.
  routes: ['stories/highlights', 'stories/:handle', '_u/:handle', 'n/:handle', ':handle'],
};

const THREADS: Site = {
  platform: 'threads',
  domains: ['threads.com', 'threads.net'],
  subdomains: /^(?:www|m|web)$/,
  handle: INSTAGRAM.handle,
  id: DECIMAL,
  routes: ['@:handle'],
};

const TIKTOK: Site = {
  platform: 'tiktok',
  domains: ['tiktok.com'],
  subdomains: /^(?:www|m|web)$/,
  handle: /^(?!\.+$)[A-Za-z0-9._]{2,24}$/,
  id: DECIMAL,
  // The second form stands behind a language (`/id-ID/@user`).
  routes: ['@:handle', '*/@:handle'],
};

const YOUTUBE: Site = {
  platform: 'youtube',
  domains: ['youtube.com'],
  subdomains: /^(?:www|m|music)$/,
  // Handles in other scripts exist; they stay unresolved until their alphabet is sourced.
  handle: /^(?!\.+$)[A-Za-z0-9_.-]{3,30}$/,
  id: /^UC[A-Za-z0-9_-]{22}$/,
  // The three kinds of names are apart: /c/name and /user/name need not be @name.
  spaces: { c: /^(?!\.+$)[A-Za-z0-9_.-]{1,50}$/, user: /^(?!\.+$)[A-Za-z0-9_.-]{1,50}$/ },
  routes: ['redirect?q=:url', 'channel/:id', 'c/:space', 'user/:space', '@:handle'],
};

const LINKEDIN_NAME = /^[A-Za-z0-9-]{1,100}$/;
const LINKEDIN: Site = {
  platform: 'linkedin',
  domains: ['linkedin.com'],
  subdomains: /^(?:www|m|[a-z]{2})$/,
  handle: null,
  // A member's opaque id stands where the name would: /in/ACoAA….
  id: /^ACoAA[A-Za-z0-9_-]{10,60}$/,
  spaces: {
    in: LINKEDIN_NAME,
    company: LINKEDIN_NAME,
    school: LINKEDIN_NAME,
    showcase: LINKEDIN_NAME,
    groups: DECIMAL,
  },
  routes: [
    'safety/go?url=:url',
    'redir/redirect?url=:url',
    'in/:id',
    'in/:space',
    'company/:space',
    'school/:space',
    'showcase/:space',
    'groups/:space',
  ],
};

const BLUESKY: Site = {
  platform: 'bluesky',
  domains: ['bsky.app'],
  subdomains: /^www$/,
  handle: /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
  id: /^did:(?:plc:[a-z2-7]{24}|web:[a-z0-9.-]{3,253})$/,
  // As the query of a message that passes a post on spells it.
  idSpellings: [[/^did%3A(plc|web)%3A(.+)$/i, 'did:$1:$2']],
  routes: ['profile/:id', 'profile/:handle'],
};

export const SITES: readonly Site[] = [
  X,
  FACEBOOK,
  INSTAGRAM,
  THREADS,
  TIKTOK,
  YOUTUBE,
  TELEGRAM,
  WHATSAPP,
  LINKEDIN,
  BLUESKY,
];

/** Hosts that only pass a click on to the address in their parameter `u`. t.co is opaque and so absent. */
export const WRAPPERS = words(
  'l.facebook.com lm.facebook.com l.messenger.com l.instagram.com l.threads.com l.threads.net',
);

import { type Site, words } from './account-url-site.ts';

export const TELEGRAM: Site = {
  platform: 'telegram',
  domains: ['t.me', 'telegram.me', 'telegram.dog'],
  subdomains: /^www$/,
  handleHost: /^([a-z][a-z0-9_]{3,31})\.t\.me$/,
  handle: /^[A-Za-z][A-Za-z0-9_]{3,31}$/,
  // A peer, or an invite's hash; '+' and digits alone is a telephone number.
  id: /^(?:-?[1-9][0-9]{0,19}|\+(?![0-9]+$)[A-Za-z0-9_-]{16,32})$/,
  idSpellings: [
    // Telegram K writes a channel's id without the 100 that everyone else puts before it.
    [/^-([1-9][0-9]{9})$/, '-100$1'],
    // Only the hash, as in `joinchat/HASH` and `tg://join?invite=HASH`.
    [/^(?![0-9]+$)([A-Za-z0-9_][A-Za-z0-9_-]{15,31})$/, '+$1'],
  ],
  reserved: words(
    'addlist addstickers addemoji addtheme share joinchat proxy socks login confirmphone invoice boost giftcode ' +
      'setlanguage',
  ),
  // Those behind '-' are what `tg://` addresses are called.
  routes: [
    's/:handle',
    '+:id',
    'joinchat/:id',
    'c/-100~:id',
    'boost/:handle',
    'share/url?url=:url',
    'share?url=:url',
    '-/resolve?domain=:handle',
    '-/join?invite=:id',
    '-/privatepost?channel=-100~:id',
    '-/msg_url?url=:url',
    '-/msg?url=:url',
    ':handle',
  ],
};

/** It has no handles: invite codes, channel ids and telephone numbers. */
export const WHATSAPP: Site = {
  platform: 'whatsapp',
  domains: ['whatsapp.com', 'wa.me'],
  subdomains: /^(?:www|chat|api|web)$/,
  handle: null,
  id: /^(?:[1-9][0-9]{7,14}|(?![0-9]+$)[A-Za-z0-9]{20,26})$/,
  // `accept` is what the invite's page calls on WhatsApp Web, `chat` what the app is called with.
  routes: [
    'invite/:id',
    'channel/:id',
    'send?phone=:phone',
    'accept?code=:id',
    'chat?code=:id',
    'c/:phone',
    ':phone',
    ':id',
  ],
};

/** Addresses for an app instead of a browser, and the place of its site whose routes know them. */
export const APP_LINKS: ReadonlyMap<string, string> = new Map([
  ['tg://', 'https://t.me/-/'],
  ['whatsapp://', 'https://www.whatsapp.com/'],
]);

import { accountKeys } from './account.ts';
import type { AccountRef } from './intent.ts';
import type { PlatformId } from './vocabulary.ts';

/** Where a platform shows an account. Apart from what reads addresses: no guard writes one. */
interface Pages {
  /** Page of a handle: this + `sign` (bare handles only) + handle. */
  readonly home: string;
  readonly sign: '' | '@';
  /** Page of an id: this + id, or one form of address for each form of id; null where the platform has none. */
  readonly idHome: string | readonly (readonly [id: RegExp, page: string])[] | null;
}

const PAGES: Readonly<Record<PlatformId, Pages>> = {
  x: { home: 'https://x.com/', sign: '', idHome: 'https://x.com/i/user/' },
  facebook: {
    home: 'https://www.facebook.com/',
    sign: '',
    idHome: 'https://www.facebook.com/profile.php?id=',
  },
  instagram: { home: 'https://www.instagram.com/', sign: '', idHome: null },
  threads: { home: 'https://www.threads.com/', sign: '@', idHome: null },
  tiktok: { home: 'https://www.tiktok.com/', sign: '@', idHome: null },
  youtube: { home: 'https://www.youtube.com/', sign: '@', idHome: 'https://www.youtube.com/channel/' },
  telegram: {
    home: 'https://t.me/',
    sign: '',
    idHome: [
      [/^\+(.+)$/, 'https://t.me/+$1'],
      [/^-100(.+)$/, 'https://t.me/c/$1/1'],
    ],
  },
  whatsapp: {
    home: 'https://www.whatsapp.com/',
    sign: '',
    idHome: [
      [/^([0-9]+)$/, 'https://wa.me/$1'],
      [/^(0029V.+)$/, 'https://www.whatsapp.com/channel/$1'],
      [/^(.+)$/, 'https://chat.whatsapp.com/$1'],
    ],
  },
  linkedin: { home: 'https://www.linkedin.com/', sign: '', idHome: 'https://www.linkedin.com/in/' },
  bluesky: { home: 'https://bsky.app/profile/', sign: '', idHome: 'https://bsky.app/profile/' },
};

/** The page a person can open for this account; its key where the platform has no page by id. */
export function canonicalUrl(ref: AccountRef): string {
  const { home, sign, idHome } = PAGES[ref.platform];
  if (ref.handle !== null) return `${home}${ref.handle.includes('/') ? '' : sign}${ref.handle}`;
  const page = ref.id === null ? null : pageOfId(idHome, ref.id);
  return page ?? accountKeys(ref)[0] ?? ref.platform;
}

function pageOfId(idHome: Pages['idHome'], id: string): string | null {
  if (idHome === null || typeof idHome === 'string') return idHome === null ? null : idHome + id;
  const home = idHome.find(([form]) => form.test(id));
  return home === undefined ? null : id.replace(...home);
}

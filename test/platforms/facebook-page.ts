import { facebook } from '../../src/platforms/facebook.ts';
import { type Opened, readPress } from '../../src/platforms/reader.ts';
import { pressLine, showPage, surroundings } from './page.ts';

export const HOME = 'https://www.facebook.com/';

export const SHARED: Opened = {
  leadsTo: 'share',
  targets: [{ relation: 'author', ref: { platform: 'facebook', handle: 'ujicalon', id: null } }],
  item: null,
};

export function button(label: string, inner = ''): string {
  return `<div role="button" tabindex="0" aria-label="${label}">${inner}</div>`;
}

export function mark(role: string): string {
  return `<div data-ad-rendering-role="${role}"></div>`;
}

/** A header as the marked layout writes it; `tn` tells an outer post from a reshared one. */
export function header(href: string, level = 'h4', tn = 'P-R'): string {
  return `<div data-ad-rendering-role="profile_name"><${level}><a role="link" href="${href}?__tn__=-UC%2C${tn}"><b>Nama</b></a></${level}></div>`;
}

export const BAR = `<div><div>${button('Suka', `${mark('like_button')}<span>66</span>`)}</div><div>${button('Beri reaksi')}</div><div>${button('Beri komentar', mark('comment_button'))}</div><div>${button('Kirim ini ke teman atau posting di profil Anda.', mark('share_button'))}</div></div>`;
export const TEXT_BAR = `<div><div>${button('Like', '<span>Like</span>')}</div><div>${button('Leave a comment', 'Comment')}</div><div>${button('Send this to friends or post it on your profile.', 'Share')}</div></div>`;
export const MENU = button('Tindakan untuk postingan oleh Nama');

export function post(inner: string): string {
  return `<div role="main"><div><div aria-posinset="1">${inner}</div></div></div>`;
}

/** One press on the only match of a selector. */
export function press(
  html: string,
  selector: string,
  address = HOME,
  opened: Opened | null = null,
  hovered: readonly string[] = [],
): string {
  showPage(html, address);
  const met = hovered.map((each) => find(each));
  return pressLine(facebook, find(selector), surroundings(address, opened, met));
}

/** One Enter in the only match of a selector. */
export function enter(html: string, selector: string, address = HOME, opened: Opened | null = null): string {
  showPage(html, address);
  const reading = readPress(facebook, find(selector), surroundings(address, opened), 'key');
  if (reading === null || 'opened' in reading) return 'nothing';
  const targets = reading.intent?.targets.map(({ relation, ref }) => `${relation} ${ref.handle ?? ref.id}`);
  return `${reading.control.id}: ${targets?.join(', ') ?? 'no target'}`;
}

export function labelled(label: string): string {
  return `[aria-label="${label}"]`;
}

function find(selector: string): Element {
  const found = document.querySelectorAll(selector);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} of ${selector}`);
  return found[0];
}

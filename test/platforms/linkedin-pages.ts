import { linkedin } from '../../src/platforms/linkedin.ts';
import type { Opened } from '../../src/platforms/reader.ts';
import { pressLine, surroundings } from './page.ts';

export const FEED = 'https://www.linkedin.com/feed/';
export const OFF = 'Reaction button state: no reaction';

/** What was opened on the invented candidate's post. */
export function opened(leadsTo: Opened['leadsTo']): Opened {
  return {
    leadsTo,
    targets: [{ relation: 'author', ref: { platform: 'linkedin', handle: 'in/uji-calon', id: null } }],
    item: null,
  };
}

export function find(selector = '#it'): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

export function press(selector = '#it', address = FEED, from: Opened | null = null): string {
  return pressLine(linkedin, find(selector), surroundings(address, from));
}

export const like = (name = OFF): string => `<button id="like" aria-label="${name}"><span>40</span></button>`;

/** A post of the new feed: a line above it, its author's row, what hangs beneath it. */
export function post(inside = '', above = '', author = '/in/uji-calon/'): string {
  return `<div role="listitem" componentkey="expandedAbcFeedType_MAIN_FEED_RELEVANCE"><div>${above}</div>
    <div><a href="${author}"><figure></figure></a><a href="${author}">Uji</a>
      <button aria-label="Open control menu for post by Uji" aria-expanded="false"></button></div>
    <span data-testid="expandable-text-box">teks <a href="/in/disebut/">Disebut</a></span>
    <div>${like()}<button id="tray" aria-label="Open reactions menu" aria-expanded="false"></button>
      <button id="comment" aria-label="Comment">6</button>
      <button id="repost" aria-label="Repost" aria-expanded="false">1</button><a id="send" href="/x">Send</a></div>${inside}</div>`;
}

/** A post of the older stack. */
export function older(inside = '', header = ''): string {
  return `<div class="feed-shared-update-v2" data-urn="urn:li:activity:7000000000000000001">${header}
    <div class="update-components-actor"><a href="https://www.linkedin.com/company/uji-partai/">Uji</a></div>
    <button id="like" class="react-button__trigger" aria-label="React Like" aria-pressed="false"></button>${inside}</div>`;
}

export const comment = (inside = ''): string =>
  `<div componentkey="replaceableComment_urn:li:comment:(urn:li:activity:7,9)"><a href="/in/kopi-pagi/">Kopi</a>${inside}</div>`;

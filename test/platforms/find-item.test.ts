import { describe, expect, it } from 'vitest';
import { facebook } from '../../src/platforms/facebook.ts';
import { comparable, findAccount, findItem } from '../../src/platforms/find-item.ts';
import { linkedin } from '../../src/platforms/linkedin.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import type { Found } from '../../src/platforms/target-plans.ts';
import { tiktok } from '../../src/platforms/tiktok.ts';
import { x } from '../../src/platforms/x.ts';
import { youtube } from '../../src/platforms/youtube.ts';
import { showPage, surroundings } from './page.ts';

const QUOTE = `<div role="link" tabindex="0"><div data-testid="UserAvatar-Container-dikutip"></div>
  <div data-testid="User-Name"></div></div>`;
const tweet = (handle: string, id: string, more = ''): string =>
  `<article data-testid="tweet" id="${handle}"><div data-testid="User-Name"><a href="/${handle}">n</a>
    <a href="/${handle}/status/${id}"><time></time></a></div>${more}<button>?</button></article>`;
const FEED = `<main>${tweet('satu', '11')}${tweet('dua', '22', QUOTE)}<a href="/tiga/status/33/photo/1">foto</a>
  <a href="/i/web/status/44">anonim</a><a href="https://x.com.contoh.id/lima/status/55">jebakan</a></main>`;

const line = (found: Found | null): string | null =>
  found &&
  `${found.targets.map(({ relation, ref }) => `${relation} ${ref.handle ?? ref.id}`).join(', ')} on ${found.item}`;

function find(platform: Platform, html: string, address: string, id: string, pressed: string | null = null) {
  const document = showPage(html, address);
  const element = pressed === null ? null : document.querySelector(pressed);
  return line(findItem(platform, id, element, document, surroundings(address)));
}

describe('an item found by its id', () => {
  it.each([
    ['by the platform’s shape, with everybody in it', '22', 'author dua, quoted dikutip on 22'],
    ['by a link that names it and an account', '33', 'author tiga on 33'],
    ['not by a link that names nobody', '44', null],
    ['not by another site’s link', '55', null],
    ['not by a part of another’s id', '1', null],
    ['not where it could not be an id', '11"], [href*="', null],
    ['not where it is no selector', '"]"', null],
    ['by the page’s own address', '66', 'author enam on 66'],
  ])('%s', (_, id, found) => {
    expect(find(x, FEED, 'https://x.com/enam/status/66', id)).toBe(found);
  });

  it.each([
    [
      'an attribute inside the frame',
      tiktok,
      `<article data-e2e="recommend-list-item-container"><a href="/@uji" data-e2e="video-author-avatar"></a>
        <div id="xgwrapper-0-7123"></div></article>`,
      'https://www.tiktok.com/foryou',
      '7123',
      'author uji on 7123',
    ],
    [
      'the address, where a shown item stands in it',
      tiktok,
      '<main></main>',
      'https://www.tiktok.com/@uji/video/7123',
      '7123',
      'author uji on 7123',
    ],
  ])('by %s', (_, platform, html, address, id, found) => {
    expect(find(platform, html, address, id)).toBe(found);
  });
});

const POST = `<div role="article" aria-posinset="1"><h3><a href="https://www.facebook.com/uji.calon">Uji</a></h3>
  <a href="https://www.facebook.com/uji.calon/posts/pfbid0uji">1 j</a><span id="tekan"></span></div>`;

describe('an item that the page spells otherwise', () => {
  it.each([
    ['is the one around what was pressed', '#tekan', 'author ujicalon on pfbid0uji'],
    ['is none where nothing was pressed', null, null],
    ['is none where something else was', 'main', null],
  ])('%s', (_, pressed, found) => {
    expect(find(facebook, `<main>${POST}</main>`, 'https://www.facebook.com/', '1234', pressed)).toBe(found);
  });

  it('is the one around its own link, where a menu of the page was pressed', () => {
    const card = (who: string, id: string): string => `<div componentkey="expandedPOST_${who}FeedType_MAIN">
      <div role="listitem"><a href="/in/${who}/?mini=1"><figure></figure></a>
      <a href="/feed/update/urn:li:activity:${id}/">5 komentar</a></div></div>`;
    const feed = `<main>${card('satu', '71')}${card('dua', '72')}</main><div id="menu"></div>`;
    expect(find(linkedin, feed, 'https://www.linkedin.com/feed/', '72', '#menu')).toBe(
      'author in/dua on null',
    );
    expect(find(linkedin, feed, 'https://www.linkedin.com/feed/', '73', '#menu')).toBe(null);
  });

  it('is not another one of the same spelling that was pressed', () => {
    expect(find(x, FEED, 'https://x.com/home', '99', '#satu button')).toBe(null);
  });

  it.each([
    ['1', '2', true],
    ['pfbid1', 'x', true],
    ['1', 'pfbid1', false],
    [null, '1', false],
    ['1', null, false],
  ])('%s and %s can be compared: %s', (one, other, can) => {
    expect(comparable(one, other)).toBe(can);
  });
});

describe('an account known by its id alone', () => {
  const ROWS = `<main><ul><li><a href="/satu">Satu</a> <button id="satu">?</button></li>
    <li><a href="/dua">Dua</a><a href="/dua/status/2">2</a> <button id="dua">?</button></li>
    <li><a href="/satu">Satu</a><a href="/dua">Dua</a> <button id="ragu">?</button></li></ul></main>`;
  it.each([
    ['#satu', 'account satu on null'],
    ['#dua', 'account dua on null'],
    // Two stand there, and the page is a third's: a row of suggestions, whomever it means.
    ['#ragu', null],
  ])('beside %s is %s', (pressed, found) => {
    const address = 'https://x.com/tiga';
    const element = showPage(ROWS, address).querySelector(pressed)!;
    expect(line(findAccount(x, element, surroundings(address)))).toBe(found);
  });

  it.each([
    ['which links to itself', '<a href="/tiga/followers">9</a> <a href="/satu">Satu</a>'],
    ['where nothing links', ''],
  ])('is the page’s own beside its header, %s', (_, links) => {
    const address = 'https://x.com/tiga';
    const element = showPage(`<header>${links}<button>?</button></header>`, address).querySelector('button')!;
    expect(line(findAccount(x, element, surroundings(address)))).toBe('account tiga on null');
  });
});

it('finds what the replicas’ other shapes hold', () => {
  const watch = `<ytd-watch-flexy video-id="abcdefghijk"><div id="owner"><ytd-video-owner-renderer>
    <ytd-channel-name><a href="/@uji">Uji</a></ytd-channel-name></ytd-video-owner-renderer></div></ytd-watch-flexy>`;
  expect(find(youtube, watch, 'https://www.youtube.com/watch?v=abcdefghijk', 'abcdefghijk')).toBe(
    'author uji on abcdefghijk',
  );
  const update = `<div class="feed-shared-update-v2" data-urn="urn:li:activity:71"><div class="update-components-actor">
    <a href="https://www.linkedin.com/in/uji">Uji</a></div></div>`;
  expect(find(linkedin, update, 'https://www.linkedin.com/feed/', '71')).toBe('author in/uji on 71');
});

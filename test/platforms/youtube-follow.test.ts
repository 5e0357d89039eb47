import { describe, expect, it } from 'vitest';
import { youtube } from '../../src/platforms/youtube.ts';
import { pressLine, showPage, surroundings } from './page.ts';
import { channelBar, comment, HOME, likes, owner, SHORTS, subscribe, WATCH, watch } from './youtube-pages.ts';

const press = (selector: string, address: string): string =>
  pressLine(youtube, document.querySelector(selector) as Element, surroundings(address));

const PLACES: readonly (readonly [string, string, string, (word: string) => string])[] = [
  [
    'a video',
    WATCH,
    'uji-calon',
    (word) => watch('', owner('/@uji-calon') + subscribe(word, 'ytd-subscribe-button-renderer')),
  ],
  [
    'a Short',
    SHORTS,
    'uji-calon',
    (word) =>
      `<ytd-shorts><ytd-reel-video-renderer is-active>${channelBar('uji-calon').replace('Subscribe', word)}</ytd-reel-video-renderer></ytd-shorts>`,
  ],
  [
    'a search row',
    HOME,
    'uji-tim',
    (word) =>
      `<div><ytd-channel-renderer><a href="/@uji-tim"></a><a href="/@uji-tim">x</a>${subscribe(word)}</ytd-channel-renderer><ytd-channel-renderer><a href="/@kpu-contoh"></a></ytd-channel-renderer></div>`,
  ],
  [
    'a collaborator',
    HOME,
    '#UCujiCalonContoh00000001',
    (word) =>
      `<tp-yt-paper-dialog><yt-list-item-view-model><a href="/channel/UCujiCalonContoh00000001"></a>${subscribe(word)}</yt-list-item-view-model><yt-list-item-view-model><a href="/@kpu-contoh"></a></yt-list-item-view-model></tp-yt-paper-dialog>`,
  ],
  [
    'the phone',
    'https://m.youtube.com/results',
    'uji-tim',
    (word) =>
      `<ytm-compact-channel-renderer><a href="/@uji-tim"></a>${subscribe(word, 'ytm-subscribe-button-renderer')}</ytm-compact-channel-renderer>`,
  ],
];

describe.each(PLACES)('subscribing at %s', (_where, address, handle, html) => {
  it.each(['Subscribe', 'SUBSCRIBE', 'Berlangganan'])('%s', (word) => {
    showPage(html(word), address);
    expect(press('#subscribe', address)).toBe(`subscribe: follow account ${handle}`);
  });

  it.each(['Subscribed', 'Disubscribe', 'Unsubscribe', 'Batal subscribe'])('never %s', (word) => {
    showPage(html(word), address);
    expect(press('#subscribe', address)).toBe('nothing');
  });
});

describe('a channel’s own page', () => {
  const header = (inside: string): string =>
    `<ytd-app><ytd-browse><yt-page-header-view-model><yt-flexible-actions-view-model>${inside}</yt-flexible-actions-view-model></yt-page-header-view-model><ytd-channel-renderer><a href="/@kpu-contoh"></a></ytd-channel-renderer></ytd-browse></ytd-app>`;

  it.each([
    ['/@uji-calon', 'uji-calon'],
    ['/@Uji-Calon/videos', 'uji-calon'],
    ['/channel/UCujiCalonContoh00000001?sub_confirmation=1', '#UCujiCalonContoh00000001'],
    ['/c/UjiCalon', 'c/ujicalon'],
  ])('%s', (path, handle) => {
    const address = `https://www.youtube.com${path}`;
    showPage(header(subscribe('Subscribe')), address);
    expect(press('#subscribe', address)).toBe(`subscribe-to-channel: follow account ${handle}`);
    showPage(header('<button id="join">Gabung</button><button id="about">Toko</button>'), address);
    expect(press('#join', address)).toBe(`join-membership: follow account ${handle}`);
    expect(press('#about', address)).toBe('nothing');
  });

  it('says nothing of a row on it, and nothing of a page that is no channel', () => {
    showPage(
      `<ytd-browse><ytd-channel-renderer><a href="/@kpu-contoh"></a>${subscribe('Subscribe')}</ytd-channel-renderer></ytd-browse>`,
      `${HOME}@uji-calon`,
    );
    expect(press('#subscribe', `${HOME}@uji-calon`)).toBe('subscribe: follow account kpu-contoh');
    showPage(header(subscribe('Subscribe')), `${HOME}playlist?list=PL1`);
    expect(press('#subscribe', `${HOME}playlist?list=PL1`)).toBe('subscribe-to-channel: no target');
  });
});

describe('elsewhere', () => {
  it('joins from a video, and subscribes from its end', () => {
    showPage(
      watch('', `${owner('/@uji-calon')}<div id="sponsor-button"><button id="join">Join</button></div>`),
      WATCH,
    );
    expect(press('#join', WATCH)).toBe('join-membership: follow account uji-calon');
    const end = `<div class="ytp-ce-channel"><a href="https://www.youtube.com/channel/UCujiTimContoh0000000002">x</a><button class="ytp-sb-subscribe">x</button></div>`;
    showPage(watch(end), WATCH);
    expect(press('.ytp-sb-subscribe', WATCH)).toBe(
      'subscribe-in-player: follow account #UCujiTimContoh0000000002',
    );
  });
});

describe('hostile pages', () => {
  it.each([
    ['no owner', watch(likes('Suka', 'x'), ''), 'like: no target'],
    [
      'credentials',
      watch(likes('Suka', 'x'), owner('https://uji:pw@www.youtube.com/@uji-calon')),
      'like: no target',
    ],
    [
      'another host',
      watch(likes('Suka', 'x'), owner('https://youtube.example/@uji-calon')),
      'like: no target',
    ],
    [
      'a zero-width sign in the handle',
      watch(likes('Suka', 'x'), owner('/@uji\u200b-calon')),
      'like: no target',
    ],
    [
      'signs of direction in the handle',
      watch(likes('Suka', 'x'), owner('/@\u202euji-calon')),
      'like: no target',
    ],
    ['a broken escape', watch(likes('Suka', 'x'), owner('/@uji%E0%A4%A')), 'like: no target'],
    ['no page around it', likes('Suka', 'x'), 'like: no target'],
  ])('%s', (_what, html, expected) => {
    showPage(html, WATCH);
    expect(press('#like-button-view-model', WATCH)).toBe(expected);
  });

  it('reads both bars of two experiments at once', () => {
    showPage(
      watch(`${likes('Suka', 'x')}<div id="segmented-like-button"><button id="old"></button></div>`),
      WATCH,
    );
    for (const each of ['#like-button-view-model', '#old']) {
      expect(press(each, WATCH)).toBe('like: like author uji-calon on UjiVideo001');
    }
  });

  it('takes no mention for the author of a comment that names none', () => {
    showPage(watch('', undefined, comment('uji tim', 'UgC').replace('href="/@uji tim"', '')), WATCH);
    expect(press('#like-UgC', WATCH)).toBe('like: no target');
  });

  it('reads a word with unseen signs', () => {
    showPage(watch('', owner('/@uji-calon') + subscribe('\u200eSub\u200bscribe\u200f')), WATCH);
    expect(press('#subscribe', WATCH)).toBe('subscribe: follow account uji-calon');
  });
});

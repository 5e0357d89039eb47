import { describe, expect, it } from 'vitest';
import type { Opened } from '../../src/platforms/reader.ts';
import { youtube } from '../../src/platforms/youtube.ts';
import { pressLine, showPage, surroundings } from './page.ts';
import {
  box,
  CHAT,
  channelBar,
  comment,
  HOME,
  likes,
  owner,
  SHORTS,
  shortBar,
  toggle,
  WATCH,
  watch,
} from './youtube-pages.ts';

const OPENED: Opened = {
  leadsTo: 'share',
  targets: [{ relation: 'author', ref: { platform: 'youtube', handle: 'uji-calon', id: null } }],
  item: 'UjiVideo001',
};
const press = (selector: string, address: string, opened: Opened | null = null): string =>
  pressLine(youtube, document.querySelector(selector) as Element, surroundings(address, opened));

describe('likes of videos', () => {
  it.each([
    ['id', 'Sukai video ini', 'Tidak suka video ini'],
    ['id, with the number', 'suka video ini bersama 29 ribu orang lainnya', 'Tidak suka video ini'],
    ['en', 'like this video along with 250 other people', 'Dislike this video'],
    ['ru', 'поставить отметку "Нравится"', 'поставить отметку "Не нравится"'],
  ])('%s: aimed at the owner, its undo and dislike are nothing', (_lang, like, dislike) => {
    showPage(watch(likes(like, dislike)), WATCH);
    expect(press('#like-button-view-model', WATCH)).toBe('like: like author uji-calon on UjiVideo001');
    expect(press('#dislike-button-view-model', WATCH)).toBe('nothing');
    showPage(watch(likes(like, dislike, true)), WATCH);
    expect(press('#like-button-view-model', WATCH)).toBe('nothing');
  });

  it.each([
    [
      'the segmented bar of before',
      '<div id="segmented-like-button"><button class="it" aria-pressed="false"></button></div>',
    ],
    [
      'two toggles',
      '<div id="top-level-buttons-computed"><ytd-toggle-button-renderer><button class="it" aria-pressed="false"></button></ytd-toggle-button-renderer><ytd-toggle-button-renderer><button class="no"></button></ytd-toggle-button-renderer></div>',
    ],
    [
      'full screen',
      `<yt-player-quick-action-buttons>${toggle('like-button-view-model', 'x').replace('id=', 'class="it" id=')}</yt-player-quick-action-buttons>`,
    ],
  ])('%s', (_what, html) => {
    showPage(watch(html), WATCH);
    expect(press('.it', WATCH)).toBe('like: like author uji-calon on UjiVideo001');
    if (document.querySelector('.no') !== null) expect(press('.no', WATCH)).toBe('nothing');
  });

  it('names every owner that a collaboration links', () => {
    showPage(
      watch(likes('Suka', 'Tidak suka'), owner('/@warga-biasa') + owner('/channel/UCujiCalonContoh00000001')),
      WATCH,
    );
    expect(press('#like-button-view-model', WATCH)).toBe(
      'like: like author warga-biasa, author #UCujiCalonContoh00000001 on UjiVideo001',
    );
  });

  it('reads the owner beside the button while the address is already another', () => {
    const next = 'https://www.youtube.com/watch?v=UjiVideo002';
    showPage(watch(likes('Suka', 'Tidak suka')), next);
    expect(press('#like-button-view-model', next)).toBe('like: like author uji-calon on UjiVideo001');
  });

  it('reads the phone: one owner on the page, like and dislike told by place and words', () => {
    const mobile = 'https://m.youtube.com/watch?app=m&v=UjiVideo001';
    const slim = (id: string, label: string): string =>
      `<ytm-slim-metadata-toggle-button-renderer><button id="${id}" aria-pressed="false" aria-label="${label}"></button></ytm-slim-metadata-toggle-button-renderer>`;
    showPage(
      `<ytm-app><ytm-slim-video-action-bar-renderer><a class="slim-video-owner-icon" href="/@uji-calon"></a><div class="slim-video-action-bar-actions">${slim('up', 'Suka')}${slim('down', 'Tidak suka')}</div></ytm-slim-video-action-bar-renderer></ytm-app>`,
      mobile,
    );
    expect(press('#up', mobile)).toBe('like: like author uji-calon on UjiVideo001');
    expect(press('#down', mobile)).toBe('nothing');
  });
});

describe('Shorts', () => {
  const like = 'like: like author uji-calon on UjiShorts01';

  const inside = (pressed: boolean): string =>
    `<ytd-app><ytd-shorts><ytd-reel-video-renderer>${channelBar('kpu-contoh')}</ytd-reel-video-renderer><ytd-reel-video-renderer is-active>${channelBar('uji-calon')}${shortBar('Suka', pressed)}</ytd-reel-video-renderer></ytd-shorts></ytd-app>`;

  it('reads buttons inside the Short, and the number beside the heart', () => {
    showPage(inside(false), SHORTS);
    for (const each of ['#short-like', '#short-label', '#short-count'])
      expect(press(each, SHORTS)).toBe(like);
    expect(press('#short-share', SHORTS)).toBe('share-short: opens share author uji-calon on UjiShorts01');
    expect(press('#short-comments', SHORTS)).toBe('nothing');
    expect(press('#short-remix', SHORTS)).toBe('nothing');
    showPage(inside(true), SHORTS);
    for (const each of ['#short-like', '#short-label', '#short-count']) {
      expect(press(each, SHORTS)).toBe('nothing');
    }
  });

  it.each([
    [
      'a reused Short',
      `<ytd-reel-video-renderer id="reel-video-renderer">${channelBar('uji-calon')}</ytd-reel-video-renderer>`,
      like,
    ],
    [
      'an active Short',
      `<ytd-reel-video-renderer>${channelBar('kpu-contoh')}</ytd-reel-video-renderer><ytd-reel-video-renderer is-active>${channelBar('uji-calon')}</ytd-reel-video-renderer>`,
      like,
    ],
    [
      'the channel outside too',
      `<ytd-reel-video-renderer></ytd-reel-video-renderer><div>${channelBar('uji-calon')}</div>`,
      like,
    ],
    [
      'two Shorts and no sign',
      `<ytd-reel-video-renderer>${channelBar('kpu-contoh')}</ytd-reel-video-renderer><ytd-reel-video-renderer>${channelBar('uji-calon')}</ytd-reel-video-renderer>`,
      'like: no target',
    ],
  ])('reads buttons outside: %s', (_what, reels, expected) => {
    const parked = `<ytd-watch-flexy hidden video-id="UjiVideo001">${owner('/@kpu-contoh')}</ytd-watch-flexy>`;
    showPage(
      `<ytd-app>${parked}<ytd-shorts>${reels}<div>${shortBar('Suka')}</div></ytd-shorts></ytd-app>`,
      SHORTS,
    );
    expect(press('#short-like', SHORTS)).toBe(expected);
  });

  it('reads the phone, each Short by the one channel it shows', () => {
    const short = (handle: string): string =>
      `<div>${channelBar(handle)}<ytm-like-button-renderer><button class="${handle}" aria-label="Suka"></button><button class="down" aria-label="Tidak suka"></button></ytm-like-button-renderer></div>`;
    const mobile = 'https://m.youtube.com/shorts/UjiShorts01';
    showPage(`<ytm-app>${short('uji-calon')}${short('kpu-contoh')}</ytm-app>`, mobile);
    expect(press('.uji-calon', mobile)).toBe(like);
    expect(press('.down', mobile)).toBe('nothing');
  });
});

describe('comments', () => {
  const thread = `<ytd-comments>${box('send')}<ytd-comment-thread-renderer>${comment('warga-biasa', 'UgA')}<ytd-comment-replies-renderer>${comment('uji-tim', 'UgB')}${box('answer')}</ytd-comment-replies-renderer></ytd-comment-thread-renderer></ytd-comments>`;

  it('are aimed at who wrote them, beneath the owner', () => {
    showPage(watch('', undefined, thread), WATCH);
    const on = 'author warga-biasa, host uji-calon on UgA';
    expect(press('#like-UgA', WATCH)).toBe(`like: like ${on}`);
    expect(press('#dislike-UgA', WATCH)).toBe('nothing');
    expect(press('#reply-UgA', WATCH)).toBe(`reply: opens comment ${on}`);
    expect(press('#reply-UgB', WATCH)).toBe('reply: opens comment author uji-tim, host uji-calon on UgB');
    expect(press('#answer', WATCH)).toBe(`send-reply: comment ${on}`);
    expect(press('#send', WATCH)).toBe('send-comment: comment author uji-calon on UjiVideo001');
  });

  it('of a Short and of a post stand beneath those', () => {
    showPage(
      `<ytd-app><ytd-shorts><ytd-reel-video-renderer is-active>${channelBar('uji-calon')}</ytd-reel-video-renderer><div>${thread}</div></ytd-shorts></ytd-app>`,
      SHORTS,
    );
    expect(press('#like-UgA', SHORTS)).toBe('like: like author warga-biasa, host uji-calon on UgA');
    expect(press('#send', SHORTS)).toBe('send-comment: comment author uji-calon on UjiShorts01');
    const post = 'https://www.youtube.com/post/UgkxUji1';
    showPage(
      `<ytd-app><ytd-shorts hidden>${channelBar('kpu-contoh')}</ytd-shorts><ytd-browse><ytd-backstage-post-thread-renderer><a id="author-text" href="/@uji-calon">x</a><a href="/post/UgkxUji1">1 jam</a><ytd-comment-action-buttons-renderer><div id="like-button"><button id="up" aria-pressed="false"></button></div></ytd-comment-action-buttons-renderer></ytd-backstage-post-thread-renderer>${thread}</ytd-browse></ytd-app>`,
      post,
    );
    expect(press('#up', post)).toBe('like: like author uji-calon on UgkxUji1');
    expect(press('#like-UgA', post)).toBe('like: like author warga-biasa, host uji-calon on UgA');
    expect(press('#send', post)).toBe('send-comment: comment author uji-calon on UgkxUji1');
  });

  it('on phones go by their words', () => {
    const mobile = 'https://m.youtube.com/watch?v=UjiVideo001';
    const buttons = ['Sukai komentar ini', 'Tidak suka komentar ini', 'Batal suka'].map(
      (label) => `<button aria-label="${label}"></button>`,
    );
    showPage(
      `<ytm-slim-owner-renderer><a href="/@uji-calon"></a></ytm-slim-owner-renderer><ytm-comment-view-model><a href="/@warga-biasa"></a>${buttons.join('')}<button>Balas</button></ytm-comment-view-model>`,
      mobile,
    );
    const on = 'author warga-biasa, host uji-calon';
    expect(
      [...document.querySelectorAll('button')].map((each) => pressLine(youtube, each, surroundings(mobile))),
    ).toEqual([`like-by-label: like ${on}`, 'nothing', 'nothing', `reply-by-label: opens comment ${on}`]);
  });

  it('in the live chat name nobody: the frame holds no owner', () => {
    showPage(
      '<yt-live-chat-message-input-renderer><yt-live-chat-text-input-field-renderer><div id="input" contenteditable></div></yt-live-chat-text-input-field-renderer><div id="send-button"><button id="send"></button></div></yt-live-chat-message-input-renderer>',
      CHAT,
    );
    expect(press('#send', CHAT)).toBe('send-live-chat: no target');
  });
});

describe('sharing', () => {
  const panel = (words: readonly string[]): string =>
    `<ytd-unified-share-panel-renderer><yt-third-party-share-target-section-renderer>${words.map((word) => `<yt-share-target-renderer><button><span>${word}</span></button></yt-share-target-renderer>`).join('')}</yt-third-party-share-target-section-renderer><yt-copy-link-renderer><button>Salin</button></yt-copy-link-renderer></ytd-unified-share-panel-renderer>`;

  it.each(['Share', 'Bagikan'])('opens with "%s"', (word) => {
    showPage(
      watch(
        `<yt-button-view-model><button-view-model><button id="it" aria-label="${word}"></button></button-view-model></yt-button-view-model><button-view-model><button id="no" aria-label="Download"></button></button-view-model>`,
      ),
      WATCH,
    );
    expect(press('#it', WATCH)).toBe('share: opens share author uji-calon on UjiVideo001');
    expect(press('#no', WATCH)).toBe('nothing');
  });

  it.each([
    ['Embed', 'WhatsApp', 'Facebook'],
    ['Sematkan', 'WhatsApp', 'Email'],
  ])('holds a target of the panel, never %s or the copied link', (...words) => {
    showPage(panel(words), WATCH);
    const lines = [...document.querySelectorAll('button')].map((each) =>
      pressLine(youtube, each, surroundings(WATCH, OPENED)),
    );
    const share = 'share-target: share author uji-calon on UjiVideo001';
    expect(lines).toEqual(['nothing', share, share, 'nothing']);
    expect(press('yt-share-target-renderer:nth-child(2) button', WATCH)).toBe('share-target: no target');
  });

  it('reaches the panel through a card’s menu', () => {
    showPage(
      '<ytd-rich-item-renderer><yt-lockup-view-model><a href="/watch?v=UjiVideo003"></a><a href="/@uji-calon">x</a><yt-lockup-metadata-view-model><button-view-model><button id="menu"></button></button-view-model></yt-lockup-metadata-view-model></yt-lockup-view-model></ytd-rich-item-renderer><yt-list-item-view-model role="menuitem"><button id="entry">Bagikan</button></yt-list-item-view-model>',
      HOME,
    );
    expect(press('#menu', HOME)).toBe('menu: opens share author uji-calon on UjiVideo003');
    expect(press('#entry', HOME, OPENED)).toBe('share-in-menu: opens share author uji-calon on UjiVideo001');
  });
});

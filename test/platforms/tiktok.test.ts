import { describe, expect, it } from 'vitest';
import type { Opened } from '../../src/platforms/reader.ts';
import { readPress } from '../../src/platforms/reader.ts';
import { tiktok } from '../../src/platforms/tiktok.ts';
import { pressLine, showPage, surroundings } from './page.ts';
import {
  article,
  comment,
  HOME,
  heart,
  LIVE,
  MESSAGES,
  oldHeart,
  page,
  panel,
  sharePanel,
  VIDEO,
} from './tiktok-pages.ts';

const OPENED: Opened = {
  leadsTo: 'share',
  targets: [{ relation: 'author', ref: { platform: 'tiktok', handle: 'uji.calon', id: null } }],
  item: '7300000000000000009',
};
const find = (selector: string): Element => document.querySelector(selector) as Element;
const press = (selector: string, address: string, opened: Opened | null = null): string =>
  pressLine(tiktok, find(selector), surroundings(address, opened));

describe('the feed', () => {
  const ON = 'author uji.calon on 7300000000000000001';

  it.each([
    ['of 2026-09', heart, ['#heart', '#heart svg']],
    ['of before', oldHeart, ['#heart', '#mark', '#count']],
  ] as const)('likes with the heart %s, and never takes it back', (_when, drawn, parts) => {
    showPage(page(article('uji.calon', drawn())), HOME);
    for (const each of parts) expect(press(each, HOME)).toBe(`like: like ${ON}`);
    showPage(page(article('uji.calon', drawn(true))), HOME);
    for (const each of parts) expect(press(each, HOME)).toBe('nothing');
  });

  it.each(['#fe2c55', '#FF385C', 'rgba(254, 44, 85, 1)'])(
    'knows a liked video by its red alone: %s',
    (red) => {
      showPage(
        page(
          article(
            'uji.calon',
            `<span id="heart" data-e2e="like-icon"><svg><path fill="${red}"></path></svg></span>`,
          ),
        ),
        HOME,
      );
      expect(press('#heart', HOME)).toBe('nothing');
    },
  );

  it('opens comments and sharing on the article’s author, and saves freely', () => {
    showPage(page(article('kopi.pagi') + article('uji.calon', heart(), '7300000000000000002')), HOME);
    expect(press('#comments', HOME)).toBe('comments: opens comment author kopi.pagi on 7300000000000000001');
    expect(press('#share', HOME)).toBe('share: opens share author kopi.pagi on 7300000000000000001');
    expect(press('article:nth-of-type(2) #share', HOME)).toBe(
      'share: opens share author uji.calon on 7300000000000000002',
    );
    expect(press('#save', HOME)).toBe('nothing');
  });

  it('follows with the plus over the picture', () => {
    showPage(page(article('uji.calon')), HOME);
    expect(press('#plus', HOME)).toBe('follow-author: follow account uji.calon');
    expect(press('#plus span', HOME)).toBe('follow-author: follow account uji.calon');
    showPage(page(article('uji.calon').replace('id="plus"', 'id="plus" aria-label="Mengikuti"')), HOME);
    expect(press('#plus', HOME)).toBe('nothing');
  });

  it('reads a bar beside its article where there is one of both, and nobody where there are more', () => {
    const flat = (handle: string): string => article(handle, '');
    const beside = `<section id="bar">${heart()}</section>`;
    showPage(page(`<div>${flat('uji.calon')}${beside}</div><div>${flat('kopi.pagi')}</div>`), HOME);
    expect(press('#heart', HOME)).toBe(`like: like ${ON}`);
    showPage(page(flat('kopi.pagi') + flat('uji.calon') + beside), HOME);
    expect(press('#heart', HOME)).toBe('like: no target');
  });
});

describe('a post’s own page and the viewer', () => {
  const viewer = `<button id="bubble" data-e2e="browse-comment-icon"></button><span id="heart" data-e2e="browse-like-icon"></span><span id="share" data-e2e="browse-share-icon"></span><button id="given" data-e2e="browse-liked-icon"></button>`;
  const named = `<a href="/@uji.calon"><span data-e2e="browse-username">uji.calon</span></a>`;

  it.each([
    ['by its name', `<div role="dialog">${named}${viewer}</div>`],
    ['by the address', `<div role="dialog">${viewer}</div>`],
    ['without a frame', `<div>${named}${viewer}</div>`],
  ])('%s', (_how, html) => {
    showPage(page(article('kopi.pagi')) + html, VIDEO);
    const on = 'author uji.calon on 7300000000000000001';
    expect(press('[data-e2e="browse-like-icon"]', VIDEO)).toBe(`like: like ${on}`);
    expect(press('#bubble', VIDEO)).toBe(`comments: opens comment ${on}`);
    expect(press('[data-e2e="browse-share-icon"]', VIDEO)).toBe(`share: opens share ${on}`);
    expect(press('#given', VIDEO)).toBe('nothing');
  });

  it('aims the panel outside every article at the post in the address', () => {
    showPage(page(article('uji.calon') + article('kopi.pagi')) + panel, VIDEO);
    const on = 'author warga.biasa, host uji.calon';
    expect(press('#send', VIDEO)).toBe('send-comment: comment author uji.calon on 7300000000000000001');
    expect(press('#heart-a', VIDEO)).toBe(`like-comment: like ${on}`);
    expect(press('#reply-a', VIDEO)).toBe(`reply: opens comment ${on}`);
    expect(press('#heart-b', VIDEO)).toBe('like-comment: like author uji.tim, host uji.calon');
  });

  it('aims it in the feed at what opened it, an answer also at who is answered', () => {
    showPage(page(article('kopi.pagi') + article('uji.calon')) + panel, HOME);
    expect(press('#send', HOME, { ...OPENED, leadsTo: 'comment' })).toBe(
      'send-comment: comment author uji.calon on 7300000000000000009',
    );
    expect(press('#heart-a', HOME, { ...OPENED, leadsTo: 'comment' })).toBe(
      'like-comment: like author warga.biasa, host uji.calon',
    );
    const answered = readPress(tiktok, find('#reply-b'), surroundings(VIDEO));
    const opened = answered !== null && 'opened' in answered ? answered.opened : null;
    expect(press('#send', VIDEO, opened)).toBe(
      'send-comment: comment author uji.calon, author uji.tim on 7300000000000000001',
    );
    expect(press('#send', HOME)).toBe('send-comment: no target');
  });

  it('reads an answer typed inside the comment', () => {
    showPage(
      comment('uji.tim', 'a').replace(
        '</div></div></div>',
        '</div><button id="send" data-e2e="comment-post"></button></div></div>',
      ),
      VIDEO,
    );
    expect(press('#send', VIDEO)).toBe('send-comment: comment author uji.tim, host uji.calon');
  });
});

describe('the share panel', () => {
  const share = 'share author uji.calon on 7300000000000000009';

  it.each(['Repost', 'Posting ulang'])('holds "%s" and what sends elsewhere', (word) => {
    showPage(sharePanel(word), HOME);
    expect(press('#repost p', HOME, OPENED)).toBe(`repost: ${share}`);
    expect(press('#friends', HOME, OPENED)).toBe(`send-to-friends-sheet: opens ${share}`);
    expect(press('#wa', HOME, OPENED)).toBe(`share-target: ${share}`);
    expect(press('#copy', HOME, OPENED)).toBe('nothing');
    expect(press('#embed', HOME, OPENED)).toBe('nothing');
    expect(press('#repost', HOME)).toBe('repost: no target');
  });

  it.each(['Remove repost', 'Hapus posting ulang', 'Batalkan posting ulang'])('never "%s"', (word) => {
    showPage(sharePanel(word), HOME);
    expect(press('#repost', HOME, OPENED)).toBe('nothing');
  });

  it.each(['Send', 'Kirim'])('sends to friends with "%s"', (word) => {
    showPage(
      `<div role="dialog"><textarea></textarea><button id="it">${word}</button><button id="no">Batal</button></div>`,
      HOME,
    );
    expect(press('#it', HOME, OPENED)).toBe(`send-to-friends: ${share}`);
    expect(press('#it', HOME)).toBe('send-to-friends: aims at nobody');
    expect(press('#no', HOME, OPENED)).toBe('nothing');
  });
});

describe('LIVE, messages and phones', () => {
  it('aims LIVE at whose address it is', () => {
    showPage(
      '<div><button id="heart" data-e2e="live-like-button"></button><div data-e2e="chat-room"><div id="chat" contenteditable="plaintext-only" maxlength="150"></div></div><span id="share" data-e2e="share-icon"></span></div>',
      LIVE,
    );
    expect(press('#heart', LIVE)).toBe('like-live: like author uji.calon');
    expect(press('#share', LIVE)).toBe('share: opens share author uji.calon');
    expect(press('#chat', LIVE)).toBe('nothing');
    const byKey = readPress(tiktok, find('#chat'), surroundings(LIVE), 'key');
    expect(byKey?.control.id).toBe('send-live-chat');
    expect(byKey !== null && 'intent' in byKey && byKey.intent?.targets[0]?.ref.handle).toBe('uji.calon');
    expect(press('#heart', 'https://www.tiktok.com/live')).toBe('like-live: no target');
  });

  it('aims a message at nobody but what it says', () => {
    showPage(
      '<div data-e2e="message-input-area"><div id="text" contenteditable="true"></div><div id="send" class="css-1-StyledSendButton"><svg></svg></div></div>',
      MESSAGES,
    );
    expect(press('#send svg', MESSAGES)).toBe('send-message: aims at nobody');
    const byKey = readPress(tiktok, find('#text'), surroundings(MESSAGES), 'key');
    expect(byKey?.control.id).toBe('send-message-by-enter');
    expect(press('#text', MESSAGES)).toBe('nothing');
  });

  it('reads the bar beside the phone’s video', () => {
    const item = (what: string, href: string): string =>
      `<div data-e2e="play-side-${what}"><div><a href="${href}"><span class="x--SpanFocusBtn"></span><svg></svg></a></div></div>`;
    const video = '/@uji.calon/video/7300000000000000001';
    const address = 'https://www.tiktok.com/id-ID/@uji.calon/video/7300000000000000001';
    showPage(
      `<div id="video-card-normal">${item('author', '/@uji.calon')}${item('like', video)}${item('comment', video)}${item('share', video)}</div>`,
      address,
    );
    const on = 'author uji.calon on 7300000000000000001';
    expect(press('[data-e2e="play-side-like"] svg', address)).toBe(`like-on-phone: like ${on}`);
    expect(press('[data-e2e="play-side-comment"] svg', address)).toBe(`comments: opens comment ${on}`);
    expect(press('[data-e2e="play-side-share"] svg', address)).toBe(`share: opens share ${on}`);
    expect(press('[data-e2e="play-side-author"] svg', address)).toBe('nothing');
    expect(press('[data-e2e="play-side-author"] span', address)).toBe(
      'follow-on-phone: follow account uji.calon',
    );
  });
});

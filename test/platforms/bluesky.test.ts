import { describe, expect, it } from 'vitest';
import { bluesky } from '../../src/platforms/bluesky.ts';
import { readDraft } from '../../src/platforms/draft.ts';
import type { Opened } from '../../src/platforms/reader.ts';
import { pressLine, showPage, surroundings } from './page.ts';

const HOME = 'https://bsky.app/';
const find = (selector = '#it'): Element => document.querySelector(selector) as Element;
const press = (selector: string, address = HOME, opened: Opened | null = null): string =>
  pressLine(bluesky, find(selector), surroundings(address, opened));

const BAR = (like = 'Like (3 likes)'): string =>
  `<button data-testid="replyBtn" aria-label="Reply"></button><button data-testid="repostBtn"></button>
   <button data-testid="likeBtn" aria-label="${like}"><span>3</span></button>
   <button data-testid="postShareBtn"></button><button data-testid="postBookmarkBtn"></button>
   <button data-testid="postDropdownBtn"></button>`;
const post = (handle: string, inside = '', bar = BAR()): string =>
  `<div data-testid="feedItem-by-${handle}" role="link"><div>${inside}</div>
   <a href="/profile/${handle}"><img></a><a href="/profile/${handle}">Nama</a>
   <a href="/profile/${handle}/post/3kabc">2j</a><div data-testid="contentText">teks</div>${bar}</div>`;
const share: Opened = {
  leadsTo: 'share',
  targets: [{ relation: 'author', ref: { platform: 'bluesky', handle: 'uji.example', id: null } }],
  item: '3kabc',
};
const reply: Opened = { ...share, leadsTo: 'comment' };

describe('a post', () => {
  it.each([
    ['[data-testid="likeBtn"] span', 'like: like author uji.example on 3kabc'],
    ['[data-testid="replyBtn"]', 'reply: opens comment author uji.example on 3kabc'],
    ['[data-testid="repostBtn"]', 'repost-menu: opens share author uji.example on 3kabc'],
    ['[data-testid="postShareBtn"]', 'share-menu: opens share author uji.example on 3kabc'],
    ['[data-testid="postBookmarkBtn"]', 'nothing'],
    ['[data-testid="postDropdownBtn"]', 'nothing'],
  ])('%s', (selector, line) => {
    showPage(post('uji.example'), HOME);
    expect(press(selector)).toBe(line);
  });

  it.each(['Like (3 likes)', 'Like', 'Suka (3 suka)', 'Sukai', 'Su\u200bka'])('is liked by "%s"', (name) => {
    showPage(post('uji.example', '', BAR(name)), HOME);
    expect(press('[data-testid="likeBtn"]')).toBe('like: like author uji.example on 3kabc');
  });

  it.each(['Unlike (3 likes)', 'Batal suka (3 suka)', 'Hapus suka (1 suka)', 'Tidak suka', 'Likes', ''])(
    'is never held by "%s"',
    (name) => {
      showPage(post('uji.example', '', BAR(name)), HOME);
      expect(press('[data-testid="likeBtn"]')).toBe('nothing');
    },
  );

  it.each([
    ['Reposted by Kopi', 'kopi.example'],
    ['Diposting ulang oleh Kopi', 'did:plc:abcdefghijklmnopqrstuvwx'],
  ])('names who passed it on, in any language: %s', (name, who) => {
    showPage(post('uji.example', `<a href="/profile/${who}" aria-label="${name}"></a>`), HOME);
    const ref = who.startsWith('did:') ? `#${who}` : who;
    expect(press('[data-testid="likeBtn"]')).toBe(`like: like author uji.example, reposter ${ref} on 3kabc`);
  });

  it('takes a feed that showed it for no reposter', () => {
    showPage(post('uji.example', '<a href="/profile/kopi.example/feed/harian">Dari Harian</a>'), HOME);
    expect(press('[data-testid="likeBtn"]')).toBe('like: like author uji.example on 3kabc');
  });

  it('names whom it quotes', () => {
    const quote = '<a href="/profile/kopi.example/post/3kquote"><img> Kopi</a>';
    showPage(post('uji.example', '', quote + BAR()), HOME);
    expect(press('[data-testid="likeBtn"]')).toBe(
      'like: like author uji.example, quoted kopi.example on 3kabc',
    );
  });

  it('is its author’s where it is opened, though the only permalink in it is a quoted one', () => {
    showPage(
      `<div data-testid="postThreadItem-by-uji.example"><a href="/profile/uji.example"><img></a>
       <a href="/profile/kopi.example/post/3kquote"><svg></svg>Kopi</a>${BAR()}</div>`,
      'https://bsky.app/profile/uji.example/post/3kabc',
    );
    expect(press('[data-testid="likeBtn"]')).toBe('like: like author uji.example, quoted kopi.example');
  });

  it('is known by the stable id where its handle is broken', () => {
    const did = 'did:plc:abcdefghijklmnopqrstuvwx';
    showPage(post('handle.invalid').replaceAll('/profile/handle.invalid', `/profile/${did}`), HOME);
    expect(press('[data-testid="likeBtn"]')).toBe(`like: like author #${did} on 3kabc`);
  });
});

describe('menus and composers', () => {
  const entry = (words: string, testid = 'x'): string =>
    `<div role="menu"><div role="menuitem" data-testid="${testid}" id="it">${words}</div></div>`;

  it.each(['Repost', 'Posting ulang'])('%s shares', (words) => {
    for (const id of ['repostDropdownRepostBtn', 'x']) {
      showPage(entry(words, id), HOME);
      expect(press('#it', HOME, share)).toBe('repost: share author uji.example on 3kabc');
    }
  });

  it.each(['Undo repost', 'Remove repost', 'Hapus postingan ulang', 'Copy link to post', 'Embed post'])(
    '%s never does',
    (words) => {
      showPage(entry(words, 'repostDropdownRepostBtn'), HOME);
      expect(press('#it', HOME, share)).toBe('nothing');
    },
  );

  it('a reply’s opener is no repost’s', () => {
    showPage(entry('Repost'), HOME);
    expect(press('#it', HOME, reply)).toBe('repost: no target');
  });

  it.each([
    ['repostDropdownQuoteBtn', 'Sitir', 'quote: opens share author uji.example on 3kabc'],
    ['x', 'Kutip postingan', 'quote-by-words: opens share author uji.example on 3kabc'],
    [
      'postDropdownSendViaDMBtn',
      'Kirim melalui pesan',
      'send-in-message: opens share author uji.example on 3kabc',
    ],
  ])('%s %s opens', (testid, words, line) => {
    showPage(entry(words, testid), HOME);
    expect(press('#it', HOME, share)).toBe(line);
  });

  it('publishes what was opened, and one’s own post for nobody', () => {
    showPage('<button data-testid="composerPublishBtn" id="it"></button>', HOME);
    expect(press('#it', HOME, reply)).toBe('publish: comment author uji.example on 3kabc');
    expect(press('#it', HOME, share)).toBe('publish: share author uji.example on 3kabc');
    expect(press('#it')).toBe('publish: aims at nobody');
  });

  it.each(['composeFAB', ''])('a new post forgets what was opened (%s)', (testid) => {
    const id = testid === '' ? '' : `data-testid="${testid}"`;
    showPage(`<button ${id} aria-label="Postingan baru" id="it"></button>`, HOME);
    expect(press('#it', HOME, share)).toMatch(/^new-post(?:-by-name)?: forgets$/);
  });

  it('opens a reply beneath an opened post', () => {
    showPage('<div role="button" aria-label="Compose reply" id="it"></div>', HOME);
    expect(press('#it', 'https://bsky.app/profile/uji.example/post/3kabc')).toBe(
      'reply-prompt: opens comment author uji.example on 3kabc',
    );
  });

  it('likes a feed as its maker’s', () => {
    showPage('<button aria-label="Sukai feed ini" id="it"></button>', HOME);
    expect(press('#it', 'https://bsky.app/profile/uji.example/feed/harian')).toBe(
      'like-feed: like author uji.example',
    );
  });

  it('reads the words of a composer that an address filled in', () => {
    const address = 'https://bsky.app/intent/compose?text=Pilih%20satu';
    showPage(
      '<div role="dialog"><div role="textbox" contenteditable="true">Pilih satu</div><button data-testid="composerPublishBtn" id="it"></button></div>',
      address,
    );
    const control = bluesky.controls.find(({ id }) => id === 'publish');
    if (control?.role !== 'commit' || control.draft === null) throw new Error('no draft');
    expect(readDraft(control.draft, find(), new URL(address))).toMatchObject({
      audience: 'public',
      text: 'Pilih satu',
      beside: ['Pilih satu'],
    });
  });
});

describe('messages', () => {
  const BOX = '<div><textarea></textarea><div role="button" aria-label="Kirim pesan" id="it"></div></div>';
  const CHAT = 'https://bsky.app/messages/3kchat';

  it('to a friend are nobody’s, whatever was shared before', () => {
    showPage(BOX, CHAT);
    expect(press('#it', CHAT, share)).toBe('send-message: aims at nobody');
    expect(press('#it', `${CHAT}?embed=`, share)).toBe('send-message: aims at nobody');
  });

  it('that pass a post on are its author’s', () => {
    const did = 'did:plc:abcdefghijklmnopqrstuvwx';
    const address = `${CHAT}?embed=${encodeURIComponent(`at://${did}/app.bsky.feed.post/3kabc`)}`;
    showPage(BOX, address);
    expect(press('#it', address, share)).toBe('send-shared-post: share author uji.example on 3kabc');
    expect(press('#it', address, reply)).toBe(`send-shared-post: share author #${did} on 3kabc`);
  });
});

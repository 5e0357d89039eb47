import { describe, expect, it } from 'vitest';
import type { Opened } from '../../src/platforms/reader.ts';
import { HOME_POSTS } from '../fixtures/platforms/threads/posts.ts';
import { showPage } from './page.ts';
import { inCase, pressables, showReplica } from './replica.ts';
import { codeOf, HOME, line, own, POSTS } from './threads-posts.ts';

const OPENED: Opened = {
  leadsTo: 'share',
  targets: [{ relation: 'author', ref: { platform: 'threads', handle: 'uji.calon', id: null } }],
  item: 'C7',
};
const LABELS = {
  id: { like: 'Suka', reply: 'Balas', repost: 'Posting ulang', share: 'Bagikan', follow: 'Ikuti' },
  en: { like: 'Like', reply: 'Reply', repost: 'Repost', share: 'Share', follow: 'Follow' },
} as const;

describe.each(['id', 'en'] as const)('the replica of Threads, lang=%s', (lang) => {
  const words = LABELS[lang];

  it.each(POSTS)('%s is %s', (testcase, accounts) => {
    showReplica(HOME, `lang=${lang}`);
    const on = `${accounts} on ${codeOf(testcase)}`;
    expect(line(own(testcase, words.like))).toBe(`like: like ${on}`);
    expect(line(own(testcase, words.reply))).toBe(`reply: opens comment ${on}`);
    expect(line(own(testcase, words.repost))).toBe(`repost-menu: opens share ${on}`);
    expect(line(own(testcase, words.share))).toBe(`share-sheet: opens share ${on}`);
  });

  it.each(POSTS)('%s keeps its accounts before hydration', (testcase, accounts) => {
    showReplica(HOME, `lang=${lang}&hydrate=never`);
    expect(line(own(testcase, words.like))).toBe(`like: like ${accounts} on ${codeOf(testcase)}`);
  });

  it.each(['', '&hydrate=never'])('gives a quoted post its own buttons%s', (state) => {
    showReplica(HOME, `lang=${lang}${state}`);
    const like = inCase('threads:warga.biasa:quote:uji.calon', `svg[aria-label="${words.like}"]`);
    const code = HOME_POSTS.find((each) => each.testcase === 'warga.biasa:quote:uji.calon')?.quote?.code;
    expect(line(like)).toBe(`like: like author uji.calon on ${code}`);
  });

  it('never reads undo, menus, avatars or any link as a control', () => {
    showReplica(HOME, `lang=${lang}`);
    expect(
      line(inCase('threads:uji.calon:liked', 'svg[aria-label*="like" i], svg[aria-label="Batalkan suka"]')),
    ).toBe('nothing');
    const kinds = new Set(pressables().map((each) => line(each).replace(/ .*/, '')));
    expect([...kinds].sort()).toEqual(
      [
        'follow-badge:',
        'follow:',
        'like:',
        'new-post-row:',
        'new-post:',
        'nothing',
        'reply:',
        'repost-menu:',
        'share-sheet:',
      ].sort(),
    );
    const avatar = inCase('threads:uji.calon', '[role="button"]');
    expect(line(avatar.querySelector('.avatar') as Element)).toBe('nothing');
    expect(line(avatar.querySelector('svg') as Element)).toBe('follow-badge: follow account uji.calon');
  });

  it('reads follow from the row, else from the profile', () => {
    showReplica(HOME, `lang=${lang}`);
    expect(line(inCase('threads:uji.calon:cell', '.pill'))).toBe('follow: follow account uji.calon');
    expect(line(inCase('threads:kpu_ri:cell', '.pill'))).toBe('follow: follow account kpu_ri');
    const profile = `${HOME}@uji.calon`;
    showReplica(profile, `lang=${lang}`);
    expect(line(inCase('threads:uji.calon:profile', '.pill'), profile)).toBe(
      'follow: follow account uji.calon',
    );
  });

  it('begins a new post without a target, whatever was opened before', () => {
    showReplica(HOME, `lang=${lang}`);
    const row = document.querySelector('.composer-row') as Element;
    expect(line(row.querySelector('[aria-label][role="button"]') as Element, HOME, OPENED)).toBe(
      'new-post-row: forgets',
    );
    expect(line(row.querySelector('.pill') as Element, HOME, OPENED)).toBe('new-post-row: forgets');
    expect(line(document.querySelector('.create') as Element, HOME, OPENED)).toBe('new-post: forgets');
  });
});

describe('menus, dialogs and composers of Threads', () => {
  const POST = `${HOME}@uji.calon/post/C9`;
  const find = (selector: string): Element => document.querySelector(selector) as Element;
  const send = '<div contenteditable="true"></div><div role="button" id="send"><div>Posting</div></div>';
  const item = (handle: string, code: string): string =>
    `<div data-pressable-container="true"><a href="/@${handle}/post/${code}"><time></time></a></div>`;

  it.each(['menuitem', 'button'])('aims a menu of %ss at what it was opened on', (role) => {
    const entry = (word: string): string => `<div role="${role}"><span>${word}</span></div>`;
    showPage(['Posting ulang', 'Kutip', 'Hapus posting ulang', 'Salin tautan'].map(entry).join(''), HOME);
    const lines = [...document.querySelectorAll(`[role="${role}"]`)].map((each) => line(each, HOME, OPENED));
    expect(lines).toEqual([
      'repost: share author uji.calon on C7',
      'quote: opens share author uji.calon on C7',
      'nothing',
      'nothing',
    ]);
    expect(line(find(`[role="${role}"]`))).toBe('repost: no target');
  });

  it.each([
    [
      'a reply dialog shows its post',
      `<div role="dialog">${item('kopi.pagi', 'C5')}${send}</div>`,
      POST,
      null,
      'send-reply: comment author kopi.pagi on C5',
    ],
    [
      'what was opened wins',
      `<div role="dialog">${item('kopi.pagi', 'C5')}${send}</div>`,
      POST,
      OPENED,
      'send: share author uji.calon on C7',
    ],
    [
      'a new post over a page of someone',
      `<div role="dialog">${send}</div>`,
      POST,
      null,
      'send: aims at nobody',
    ],
    ['a new post', `<div role="dialog">${send}</div>`, HOME, null, 'send: aims at nobody'],
    [
      'the box below a post',
      `<div>${send}</div>`,
      POST,
      null,
      'send-detail-reply: comment author uji.calon on C9',
    ],
  ])('%s', (_what, html, address, opened, expected) => {
    showPage(html, address);
    expect(line(find('#send'), address, opened)).toBe(expected);
  });

  it('knows the unlabelled arrow of the inline reply by its place', () => {
    showPage(
      '<div><div contenteditable="true"></div><div><div role="button" id="gif"><svg><path d="M1"/></svg></div><div role="button" id="arrow"><svg><path d="M2"/></svg></div></div></div>',
      POST,
    );
    expect(line(find('#arrow'), POST)).toBe('send-reply-arrow: comment author uji.calon on C9');
    expect(line(find('#arrow'), POST, OPENED)).toBe('send-arrow: share author uji.calon on C7');
    expect(line(find('#gif'), POST, OPENED)).toBe('nothing');
  });
});

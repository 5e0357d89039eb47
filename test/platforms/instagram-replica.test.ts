import { describe, expect, it } from 'vitest';
import { instagram } from '../../src/platforms/instagram.ts';
import { HOME_POSTS } from '../fixtures/platforms/instagram/posts.ts';
import { pressLine, surroundings } from './page.ts';
import { inCase, pressables, showReplica } from './replica.ts';

const HOME = 'https://www.instagram.com/';

/** Posts made together name both; a mention in the text names nobody. */
const TOGETHER: Readonly<Record<string, string>> = {
  'warga.biasa:with:uji.calon': 'author warga.biasa, author uji.calon',
  'kpu.contoh:with:uji.calon': 'author kpu.contoh, author uji.calon',
  'warga.biasa:with:kopi.pagi': 'author warga.biasa, author kopi.pagi',
};

const line = (element: Element, address = HOME): string =>
  pressLine(instagram, element, surroundings(address));
const hook = (testcase: string, name: string, address = HOME): string =>
  line(inCase(`instagram:${testcase}`, `[data-try="${name}"]`), address);
/** The kinds of control that the page's pressable things are read as, each once. */
const kinds = (address: string): string[] =>
  [...new Set(pressables().map((each) => line(each, address).replace(/:.*/, '')))].sort();
const NAMES = ['like', 'comment', 'repost', 'share'] as const;

describe.each(['id', 'en'])('the replica of Instagram, lang=%s', (lang) => {
  it('gives every post its accounts and its code', () => {
    showReplica(HOME, `lang=${lang}`);
    const read: Record<string, readonly string[]> = {};
    const expected: Record<string, readonly string[]> = {};
    for (const { testcase, author, code, liked, reposted } of HOME_POSTS) {
      const on = `${TOGETHER[testcase] ?? `author ${author}`} on ${code}`;
      read[testcase] = NAMES.map((name) => hook(testcase, name));
      expected[testcase] = [
        liked === true ? 'nothing' : `like: like ${on}`,
        `comment: opens comment ${on}`,
        reposted === true ? 'nothing' : `repost: share ${on}`,
        `share: opens share ${on}`,
      ];
    }
    expect(read).toEqual(expected);
  });

  it('never reads undo, counts, pictures, bookmarks, menus or any link as a control', () => {
    showReplica(HOME, `lang=${lang}`);
    expect(kinds(HOME)).toEqual(['comment', 'follow', 'like', 'nothing', 'repost', 'send-comment', 'share']);
    const others =
      'a, [data-site="save"], [data-site="likers"], [data-site="none"], [data-site="media"], [data-site="story"]';
    for (const each of document.querySelectorAll(others)) expect(line(each)).toBe('nothing');
  });

  it.each([
    [
      'p/DWarga00001/',
      ['comment', 'comment-like', 'like', 'nothing', 'reply', 'repost', 'send-comment', 'share'],
    ],
    [
      'uji.calon/p/DUjiCalon02/',
      ['comment', 'comment-like', 'like', 'nothing', 'reply', 'repost', 'send-comment', 'share'],
    ],
    ['reels/DUjiCalon01/', ['comment', 'follow', 'like', 'nothing', 'repost', 'share']],
    ['stories/uji.calon/1/', ['nothing', 'story-like', 'story-send', 'story-share']],
    ['uji.calon/', ['follow', 'follow-profile', 'nothing']],
  ])('reads of %s only what it offers', (place, expected) => {
    const address = HOME + place;
    showReplica(address, `lang=${lang}`);
    expect(kinds(address)).toEqual(expected);
  });

  it('gives a comment its own author, under the post of another', () => {
    const address = `${HOME}p/DWarga00001/`;
    showReplica(address, `lang=${lang}`);
    expect(hook('uji.calon:comment', 'like-comment', address)).toMatch(
      /^comment-like: like author uji\.calon, host warga\.biasa on \d+$/,
    );
    expect(hook('kopi.pagi:comment', 'reply', address)).toMatch(
      /^reply: opens comment author kopi\.pagi, host warga\.biasa on \d+$/,
    );
  });
});

describe('a button that reposts', () => {
  const read = (button: string): string => {
    showReplica(HOME, 'posts=2');
    const own = inCase('instagram:uji.calon', '[data-try="repost"]');
    own.insertAdjacentHTML('afterend', button);
    return line(own.nextElementSibling as Element);
  };
  const icon = (label: string, d = 'M19.998 9.497a1 1 0 0 0-1 1v4.2'): string =>
    `<svg aria-label="${label}" height="24"><path d="${d}"></path></svg>`;

  it.each([
    ['as captured', `<div role="button">${icon('Repost')}</div>`, 'repost: share'],
    ['in Indonesian', `<div role="button">${icon('Posting ulang')}</div>`, 'repost: share'],
    ['in an unknown language', `<div role="button">${icon('Ⅹ')}</div>`, 'repost: share'],
    [
      'announcing a menu',
      `<div role="button" aria-haspopup="menu">${icon('Repost')}</div>`,
      'repost-menu: opens share',
    ],
    [
      'announcing something that unfolds',
      `<button aria-expanded="false">${icon('Repost')}</button>`,
      'repost-menu: opens share',
    ],
  ])('%s', (_how, button, expected) => {
    expect(read(button)).toBe(`${expected} author uji.calon on DUjiCalon01`);
  });

  it.each([
    ['taking back', icon('Unrepost')],
    ['taking back, drawn alike', icon('Hapus posting ulang')],
    [
      'taking back in an unknown language, with its tick',
      icon('Ⅹ', 'M19.998 9.497a1 1 0 0 0-1 1v4.2 M9 12l2 2 4.612-4.614'),
    ],
    ['of something else', icon('Simpan', 'M20 21')],
  ])('is none %s', (_how, drawing) => {
    expect(read(`<div role="button">${drawing}</div>`)).toBe('nothing');
    expect(read(`<div role="button" aria-haspopup="menu">${drawing}</div>`)).toBe('nothing');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { Opened } from '../../src/platforms/reader.ts';
import { threads } from '../../src/platforms/threads.ts';
import { HOME_POSTS } from '../fixtures/platforms/threads/posts.ts';
import { pressLine, showPage, surroundings } from './page.ts';
import { inCase, pressables, showReplica } from './replica.ts';

const HOME = 'https://www.threads.com/';
const OPENED: Opened = {
  leadsTo: 'share',
  targets: [{ relation: 'author', ref: { platform: 'threads', handle: 'uji.calon', id: null } }],
  item: 'C7',
};
const line = (element: Element, address = HOME, opened: Opened | null = null): string =>
  pressLine(threads, element, surroundings(address, opened));
const codeOf = (testcase: string): string => HOME_POSTS.find((each) => each.testcase === testcase)?.code ?? '';
const LABELS = {
  id: { like: 'Suka', reply: 'Balas', repost: 'Posting ulang', share: 'Bagikan', follow: 'Ikuti' },
  en: { like: 'Like', reply: 'Reply', repost: 'Repost', share: 'Share', follow: 'Follow' },
} as const;

/** The last of its kind: a quoted post stands before its outer post's own buttons. */
function own(testcase: string, label: string): Element {
  inCase(`threads:${testcase}`, `svg[aria-label="${label}"]`);
  return [...document.querySelectorAll(`[data-testcase="threads:${testcase}"] svg[aria-label="${label}"]`)].at(-1) as Element;
}

const POSTS: readonly (readonly [string, string])[] = [
  ['warga.biasa', 'author warga.biasa'],
  ['uji.calon', 'author uji.calon'],
  ['psi_id', 'author psi_id'],
  ['warga.biasa:mention:uji.calon', 'author warga.biasa'],
  ['warga.biasa:quote:uji.calon', 'author warga.biasa, quoted uji.calon'],
  ['uji.calon:quote:kpu_ri', 'author uji.calon, quoted kpu_ri'],
  // Where the reposter stands is in no capture: only the author is read.
  ['kopi.pagi:by:uji.calon', 'author kopi.pagi'],
];

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

  it.each(POSTS)('%s keeps its author before hydration', (testcase, accounts) => {
    showReplica(HOME, `lang=${lang}&hydrate=never`);
    const on = `${accounts.replace(/, quoted .*/, '')} on ${codeOf(testcase)}`;
    expect(line(own(testcase, words.like))).toBe(`like: like ${on}`);
  });

  it.each(['', '&hydrate=never'])('gives a quoted post its own buttons%s', (state) => {
    showReplica(HOME, `lang=${lang}${state}`);
    const like = inCase('threads:warga.biasa:quote:uji.calon', `svg[aria-label="${words.like}"]`);
    const code = HOME_POSTS.find((each) => each.testcase === 'warga.biasa:quote:uji.calon')?.quote?.code;
    expect(line(like)).toBe(`like: like author uji.calon on ${code}`);
  });

  it('never reads undo, menus, avatars or any link as a control', () => {
    showReplica(HOME, `lang=${lang}`);
    expect(line(inCase('threads:uji.calon:liked', 'svg[aria-label*="like" i], svg[aria-label="Batalkan suka"]'))).toBe('nothing');
    const kinds = new Set(pressables().map((each) => line(each).replace(/ .*/, '')));
    expect([...kinds].sort()).toEqual(
      ['follow-badge:', 'follow:', 'like:', 'new-post-row:', 'new-post:', 'nothing', 'reply:', 'repost-menu:', 'share-sheet:'].sort(),
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
    expect(line(inCase('threads:uji.calon:profile', '.pill'), profile)).toBe('follow: follow account uji.calon');
  });

  it('begins a new post without a target, whatever was opened before', () => {
    showReplica(HOME, `lang=${lang}`);
    const row = document.querySelector('.composer-row') as Element;
    expect(line(row.querySelector('[aria-label][role="button"]') as Element, HOME, OPENED)).toBe('new-post-row: forgets');
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
    expect(lines).toEqual(['repost: share author uji.calon on C7', 'quote: opens share author uji.calon on C7', 'nothing', 'nothing']);
    expect(line(find(`[role="${role}"]`))).toBe('repost: no target');
  });

  it.each([
    ['a reply dialog shows its post', `<div role="dialog">${item('kopi.pagi', 'C5')}${send}</div>`, POST, null, 'send-reply: comment author kopi.pagi on C5'],
    ['what was opened wins', `<div role="dialog">${item('kopi.pagi', 'C5')}${send}</div>`, POST, OPENED, 'send: share author uji.calon on C7'],
    ['a new post over a page of someone', `<div role="dialog">${send}</div>`, POST, null, 'nothing'],
    ['a new post', `<div role="dialog">${send}</div>`, HOME, null, 'nothing'],
    ['the box below a post', `<div>${send}</div>`, POST, null, 'send-detail-reply: comment author uji.calon on C9'],
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

const MUTATIONS: Readonly<Record<string, (cell: Element) => void>> = {
  'a wrapper round every button': (cell) => {
    for (const each of cell.querySelectorAll('[role="button"]')) wrap(each);
  },
  'a wrapper round links and icons': (cell) => {
    for (const each of cell.querySelectorAll('a, svg')) wrap(each);
  },
  'icon names only as titles': (cell) => {
    for (const each of cell.querySelectorAll('svg')) each.removeAttribute('aria-label');
  },
  'icon names gone': (cell) => {
    for (const each of cell.querySelectorAll('svg')) each.removeAttribute('aria-label');
    for (const each of cell.querySelectorAll('title')) each.remove();
  },
  'an unknown language': (cell) => {
    for (const each of cell.querySelectorAll('svg')) each.setAttribute('aria-label', 'Ⅹ');
    for (const each of cell.querySelectorAll('title')) each.textContent = 'Ⅹ';
  },
  'unknown data attributes': (cell) => {
    for (const each of cell.querySelectorAll('*')) each.setAttribute('data-x9', '1');
  },
  'links of others before the author': (cell) => {
    const container = cell.querySelector('[data-pressable-container]') as Element;
    container.insertAdjacentHTML('afterbegin', '<a href="/@gerindra">gerindra</a><a href="/@gerindra/post/C1">y</a>');
  },
  'mentions in the text': (cell) => {
    cell.querySelector('.text')?.insertAdjacentHTML('afterbegin', '<a href="/@gerindra">@gerindra</a>');
  },
  'the text moved above the author': (cell) => {
    cell.querySelector('.main')?.prepend(cell.querySelector('.text') as Element);
  },
  'right-to-left and zero-width signs in the name': (cell) => {
    for (const each of cell.querySelectorAll('.name')) each.prepend('‮​@gerindra‏');
  },
  'the name link gone': (cell) => cell.querySelector('.head a')?.remove(),
  'half hydrated, outer post first': (cell) => {
    for (const each of cell.querySelectorAll('[data-nested-post] [data-pressable-container]')) {
      each.removeAttribute('data-pressable-container');
    }
  },
};

describe('mutations of the replica of Threads', () => {
  const before = new Map<string, string>();
  const buttons = (testcase: string): Element[] => [...document.querySelectorAll(`[data-testcase="threads:${testcase}"] .bar [role="button"]`)];
  const lines = (testcase: string): string => buttons(testcase).map((each) => line(each)).join('; ');
  beforeEach(() => {
    showReplica(HOME);
    for (const [testcase] of POSTS) before.set(testcase, lines(testcase));
  });

  it.each(Object.keys(MUTATIONS))('%s changes no reading', (name) => {
    for (const [testcase] of POSTS) {
      MUTATIONS[name]?.(document.querySelector(`[data-testcase="threads:${testcase}"]`) as Element);
      const expected =
        name === 'half hydrated, outer post first'
          ? before.get(testcase)?.replaceAll(/, quoted [\w.]+/g, '')
          : before.get(testcase);
      expect(`${testcase}: ${lines(testcase)}`).toBe(`${testcase}: ${expected}`);
    }
  });

  it('takes the name that is left when the permalink is gone, never a mention or the reposter', () => {
    for (const [testcase, accounts] of POSTS) {
      for (const each of document.querySelectorAll(`[data-testcase="threads:${testcase}"] a[href*="/post/"]`)) each.remove();
      const author = accounts.replace(/, quoted .*/, '');
      expect(line(own(testcase, 'Suka'))).toBe(`like: like ${author}`);
    }
  });

  it('has no target once the author is gone, whoever is mentioned', () => {
    for (const [testcase] of POSTS) {
      const cell = document.querySelector(`[data-testcase="threads:${testcase}"]`) as Element;
      for (const each of cell.querySelectorAll('.head a, .side a')) each.remove();
      expect(`${testcase}: ${line(own(testcase, 'Suka'))}`).toBe(`${testcase}: like: no target`);
    }
  });

  it.each(['https://www.threads.com@jahat.example/@uji.calon/post/C1', 'https://a:b@www.threads.com/@uji.calon/post/C1', '//jahat.example/@uji.calon/post/C1', '/@uji%E2%80%8B.calon/post/C1'])(
    'takes no account from %s',
    (href) => {
      for (const each of inCase('threads:uji.calon', '.main').querySelectorAll('a')) each.setAttribute('href', href);
      expect(line(own('uji.calon', 'Suka'))).toBe('like: no target');
    },
  );

  it('gives a button outside every item no item of the page', () => {
    const viewer = '<div role="dialog"><div role="button"><svg aria-label="Suka"></svg></div></div>';
    document.body.insertAdjacentHTML('beforeend', viewer);
    expect(line(document.body.lastElementChild?.querySelector('svg') as Element)).toBe('like: no target');
    document.querySelector('.timeline')?.insertAdjacentHTML('beforeend', '<div><div role="button" id="loose"><svg aria-label="Suka"></svg></div></div>');
    expect(line(document.querySelector('#loose') as Element)).toBe('like: no target');
  });

  it('follows the profile, not the one account whose posts stand below it', () => {
    const profile = `${HOME}@kpu_ri`;
    showPage(
      '<div><div><div role="button" id="follow"><div>Ikuti</div></div></div><div data-pressable-container="true"><a href="/@uji.calon"><img alt=""></a><a href="/@uji.calon/post/C1"><time></time></a></div></div>',
      profile,
    );
    expect(line(document.querySelector('#follow') as Element, profile)).toBe('follow: follow account kpu_ri');
  });
});

function wrap(element: Element): void {
  const wrapper = document.createElement('div');
  element.replaceWith(wrapper);
  wrapper.append(element);
}

import { beforeEach, describe, expect, it } from 'vitest';
import { facebook } from '../../src/platforms/facebook.ts';
import { HOME_POSTS } from '../fixtures/platforms/facebook/posts.ts';
import { pressLine, showPage, surroundings } from './page.ts';
import { inCase, pressables, showReplica } from './replica.ts';

const HOME = 'https://www.facebook.com/';

/** One post of every kind: all of them change, these are read. */
const READ = [
  'uji.calon.bupati',
  'people:61500000001',
  'uji.calon.bupati:plain',
  'uji.tim.budi:bearing',
  'warga.biasa:reshare',
  'groups/relawanuji',
  'uji.calon.bupati:liked',
  'uji.tim.budi:suggested',
  'warga.biasa:comments',
  'kpu.contoh:comments',
];

/** Many readings of a whole page, on a machine that may be busy. */
const SLOW = { timeout: 20_000 };

type Change = (cell: Element) => void;
const without =
  (attribute: string): Change =>
  (cell) => {
    for (const each of cell.querySelectorAll(`[${attribute}]`)) each.removeAttribute(attribute);
  };

/** What the site may change without telling: nothing is read otherwise. */
const SAME: Readonly<Record<string, Change>> = {
  'other class names': (cell) => {
    for (const each of cell.querySelectorAll('[class]')) each.setAttribute('class', 'x1n2onr6 x1ja2u2z');
  },
  'a wrapper round every button': (cell) => {
    for (const each of [...cell.querySelectorAll('[role="button"]')]) wrap(each);
  },
  'a wrapper round every link': (cell) => {
    for (const each of [...cell.querySelectorAll('a')]) wrap(each);
  },
  'unknown attributes everywhere': (cell) => {
    for (const each of cell.querySelectorAll('*')) each.setAttribute('data-x9', '1');
  },
  'no tab stops': without('tabindex'),
  'no descriptions': without('aria-describedby'),
  'a space after every name': (cell) => {
    for (const each of cell.querySelectorAll('[role="button"][aria-label]')) {
      each.setAttribute('aria-label', `${each.getAttribute('aria-label')} `);
    }
  },
  'right-to-left and zero-width signs in names': (cell) => {
    for (const each of cell.querySelectorAll('h4 a, h5 a')) each.prepend('\u202e\u200b@gerindra\u200f');
  },
  'a mention in the text': (cell) => {
    cell
      .querySelector('.text')
      ?.insertAdjacentHTML('afterbegin', '<a role="link" href="/gerindra">Gerindra</a>');
  },
};

/** What takes something from the reader: it may find less, never somebody else. */
const LESS: Readonly<Record<string, Change>> = {
  'no marks of the site': without('data-ad-rendering-role'),
  'no places in the feed': without('aria-posinset'),
  'no names of buttons': (cell) => {
    for (const each of cell.querySelectorAll('[role="button"]')) each.removeAttribute('aria-label');
  },
  'an unknown language': (cell) => {
    for (const each of cell.querySelectorAll('[role="button"][aria-label]'))
      each.setAttribute('aria-label', 'Ⅹ');
  },
  'no headings': (cell) => {
    for (const each of [...cell.querySelectorAll('h4, h5')]) {
      const plain = document.createElement('div');
      plain.append(...each.childNodes);
      each.replaceWith(plain);
    }
  },
  'no author': (cell) => {
    for (const each of cell.querySelectorAll('.head a')) each.removeAttribute('href');
  },
  'no roles': without('role'),
  'no comment ids': without('data-commentid'),
};

describe.each(['id', 'en'])('mutations of the replica of Facebook, lang=%s', (lang) => {
  const posts = HOME_POSTS.map(({ testcase }) => testcase);
  const cellOf = (testcase: string): Element => inCase(`facebook:${testcase}`, '.post');
  const line = (each: Element): string => pressLine(facebook, each, surroundings(HOME));
  /** What the page could be pressed on before it changed: the same elements are read again. */
  let buttons: ReadonlyMap<string, readonly Element[]> = new Map();
  const readings = (): Record<string, readonly string[]> =>
    Object.fromEntries([...buttons].map(([testcase, each]) => [testcase, each.map(line)]));
  beforeEach(() => {
    showReplica(HOME, `lang=${lang}`);
    buttons = new Map(
      READ.map((testcase) => [
        testcase,
        pressables(cellOf(testcase)).filter((each) => each.localName !== 'a'),
      ]),
    );
  });

  // Words do not matter to these: one language tells.
  it.each(lang === 'id' ? Object.keys(SAME) : [])('%s: nothing is read otherwise', SLOW, (name) => {
    const before = readings();
    for (const testcase of posts) SAME[name]?.(cellOf(testcase));
    expect(readings()).toEqual(before);
  });

  it.each(Object.keys(LESS))('%s: no press is aimed at anybody else', SLOW, (name) => {
    const before = readings();
    // Experiments meet on one page: every other post changes first, then the rest.
    for (const half of [0, 1]) {
      for (const testcase of posts.filter((_, at) => at % 2 === half)) LESS[name]?.(cellOf(testcase));
      const strangers = Object.entries(readings()).flatMap(([testcase, lines]) =>
        lines.flatMap((now, at) => {
          const known = accountsIn(before[testcase]?.[at] ?? '');
          return accountsIn(now).every((each) => known.includes(each)) ? [] : [`${testcase}: ${now}`];
        }),
      );
      expect(strangers).toEqual([]);
    }
  });
});

describe('two experiments on one page', () => {
  const like = (id: string, mark: string): string =>
    `<div role="button" aria-label="Suka" id="${id}">${mark}</div><div role="button" aria-label="Beri komentar"></div>`;
  const post = (handle: string, id: string, mark: string): string =>
    `<div><div aria-haspopup="menu" role="button" aria-label="Tindakan untuk postingan ini"></div><h4><a href="/${handle}">x</a></h4>${like(id, mark)}</div>`;

  it.each([
    ['uji.calon.bupati', 'warga.biasa'],
    ['warga.biasa', 'uji.calon.bupati'],
  ])('a marked post of %s lends its author to no post of words of %s', (marked, worded) => {
    const mark = '<div data-ad-rendering-role="like_button"></div>';
    showPage(
      `<div role="main"><div>${post(worded, 'first', '')}${post(marked, 'marked', mark)}${post('kopi.pagi', 'last', '')}</div></div>`,
      HOME,
    );
    const lines = ['first', 'marked', 'last'].map((id) =>
      pressLine(facebook, document.querySelector(`#${id}`) as Element, surroundings(HOME)),
    );
    const by = (handle: string): string => `like: like author ${handle.replaceAll('.', '')}`;
    expect(lines).toEqual([by(worded), by(marked), by('kopi.pagi')]);
  });
});

function accountsIn(line: string): readonly string[] {
  return line.match(/(?<=(?:author|account|quoted|host|group) )[^, ]+/g) ?? [];
}

function wrap(element: Element): void {
  const wrapper = document.createElement('div');
  element.replaceWith(wrapper);
  wrapper.append(element);
}

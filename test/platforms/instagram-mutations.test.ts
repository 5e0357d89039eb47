import { beforeEach, describe, expect, it } from 'vitest';
import { instagram } from '../../src/platforms/instagram.ts';
import { HOME_POSTS } from '../fixtures/platforms/instagram/posts.ts';
import { pressLine, surroundings } from './page.ts';
import { inCase, pressables, showReplica } from './replica.ts';

const HOME = 'https://www.instagram.com/';

/** Every kind of card is among the first. */
const SHOWN = 11;

/** Many readings of a whole page, on a machine that may be busy. */
const SLOW = { timeout: 20_000 };

type Change = (card: Element) => void;

/** What the site may change without telling: nothing is read otherwise. */
const SAME: Readonly<Record<string, Change>> = {
  'other class names': (card) => {
    for (const each of card.querySelectorAll('[class]')) each.setAttribute('class', 'x1lliihq xh8yej3');
  },
  'a wrapper round every button': (card) => {
    for (const each of [...card.querySelectorAll('[role="button"], button')]) wrap(each);
  },
  'a wrapper round every icon': (card) => {
    for (const each of [...card.querySelectorAll('svg')]) wrap(each);
  },
  'unknown attributes everywhere': (card) => {
    for (const each of card.querySelectorAll('*')) each.setAttribute('data-x9', '1');
  },
  'icon names only as titles': (card) => {
    for (const each of card.querySelectorAll('svg')) each.removeAttribute('aria-label');
  },
  'no tab stops': (card) => {
    for (const each of card.querySelectorAll('[tabindex]')) each.removeAttribute('tabindex');
  },
  'right-to-left and zero-width signs in names': (card) => {
    for (const each of card.querySelectorAll('.name')) each.prepend('\u202e\u200b@gerindra\u200f');
  },
  'a mention in the caption': (card) => {
    card
      .querySelector('.caption')
      ?.insertAdjacentHTML('beforeend', '<a role="link" href="/gerindra/">@gerindra</a>');
  },
};

/** What takes something from the reader: it may find less, never somebody else. */
const LESS: Readonly<Record<string, Change>> = {
  'no icon names': (card) => {
    for (const each of card.querySelectorAll('svg')) each.removeAttribute('aria-label');
    for (const each of card.querySelectorAll('title')) each.remove();
  },
  'an unknown language': (card) => {
    for (const each of card.querySelectorAll('svg')) each.setAttribute('aria-label', 'Ⅹ');
    for (const each of card.querySelectorAll('title')) each.textContent = 'Ⅹ';
  },
  'other drawings': (card) => {
    for (const each of card.querySelectorAll('path')) each.setAttribute('d', 'M1 1');
  },
  'no roles': (card) => {
    for (const each of card.querySelectorAll('[role]')) each.removeAttribute('role');
  },
  'no permalink': (card) => {
    for (const each of card.querySelectorAll('a[href*="/p/"]')) each.remove();
  },
  'no author': (card) => {
    for (const each of card.querySelectorAll('.head a')) each.removeAttribute('href');
  },
  'no section': (card) => {
    for (const each of [...card.querySelectorAll('section')]) each.replaceWith(...each.childNodes);
  },
};

describe.each(['id', 'en'])('mutations of the replica of Instagram, lang=%s', (lang) => {
  const posts = HOME_POSTS.slice(0, SHOWN).map(({ testcase }) => testcase);
  const cardOf = (testcase: string): Element => inCase(`instagram:${testcase}`, 'article');
  const line = (each: Element): string => pressLine(instagram, each, surroundings(HOME));
  /** What the page could be pressed on before it changed: the same elements are read again. */
  let buttons: ReadonlyMap<string, readonly Element[]> = new Map();
  const readings = (): Record<string, readonly string[]> =>
    Object.fromEntries([...buttons].map(([testcase, each]) => [testcase, each.map(line)]));
  beforeEach(() => {
    showReplica(HOME, `lang=${lang}&posts=${SHOWN}`);
    buttons = new Map(
      posts.map((testcase) => [
        testcase,
        pressables(cardOf(testcase)).filter((each) => each.localName !== 'a'),
      ]),
    );
  });

  // Words do not matter to these: one language tells.
  it.each(lang === 'id' ? Object.keys(SAME) : [])('%s: nothing is read otherwise', SLOW, (name) => {
    const before = readings();
    for (const testcase of posts) SAME[name]?.(cardOf(testcase));
    expect(readings()).toEqual(before);
  });

  it.each(Object.keys(LESS))('%s: no press is aimed at anybody else', SLOW, (name) => {
    const before = readings();
    // Experiments meet on one page: every other card changes first, then the rest.
    for (const half of [0, 1]) {
      for (const testcase of posts.filter((_, at) => at % 2 === half)) LESS[name]?.(cardOf(testcase));
      const strangers = Object.entries(readings()).flatMap(([testcase, lines]) =>
        lines.flatMap((now, at) => {
          const known = accountsIn(before[testcase]?.[at] ?? '');
          return accountsIn(now).every((each) => known.includes(each)) ? [] : [`${testcase}: ${now}`];
        }),
      );
      expect(strangers).toEqual([]);
    }
  });

  it('no article: a card is still no part of its neighbour', () => {
    const before = readings();
    for (const testcase of posts) {
      const card = cardOf(testcase);
      const plain = document.createElement('div');
      plain.append(...card.childNodes);
      card.replaceWith(plain);
    }
    const strangers = Object.entries(readings()).flatMap(([testcase, lines]) =>
      lines.filter((now, at) => {
        const known = accountsIn(before[testcase]?.[at] ?? '');
        return !accountsIn(now).every((each) => known.includes(each));
      }),
    );
    expect(strangers).toEqual([]);
    // Its buttons still know whose they are.
    expect(readings()['uji.calon']?.filter((each) => each.includes('uji.calon on DUjiCalon01'))).toHaveLength(
      4,
    );
  });
});

function accountsIn(line: string): readonly string[] {
  return line.match(/(?<=(?:author|account|host) )[^, ]+/g) ?? [];
}

function wrap(element: Element): void {
  const wrapper = document.createElement('div');
  element.replaceWith(wrapper);
  wrapper.append(element);
}

import { beforeEach, describe, expect, it } from 'vitest';
import { showPage } from './page.ts';
import { inCase, showReplica } from './replica.ts';
import { HOME, line, own, POSTS } from './threads-posts.ts';

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
  'the quote moved above the author': (cell) => {
    const quote = cell.querySelector('.quoted');
    if (quote !== null) cell.querySelector('.main')?.prepend(quote);
  },
  'links of others before the author': (cell) => {
    const container = cell.querySelector('[data-pressable-container]') as Element;
    container.insertAdjacentHTML(
      'afterbegin',
      '<a href="/@gerindra">gerindra</a><a href="/@gerindra/post/C1">y</a>',
    );
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
  const buttons = (testcase: string): Element[] => [
    ...document.querySelectorAll(`[data-testcase="threads:${testcase}"] .bar [role="button"]`),
  ];
  const lines = (testcase: string): string =>
    buttons(testcase)
      .map((each) => line(each))
      .join('; ');
  beforeEach(() => {
    showReplica(HOME);
    for (const [testcase] of POSTS) before.set(testcase, lines(testcase));
  });

  it.each(Object.keys(MUTATIONS))('%s changes no reading', (name) => {
    for (const [testcase] of POSTS) {
      MUTATIONS[name]?.(document.querySelector(`[data-testcase="threads:${testcase}"]`) as Element);
      expect(`${testcase}: ${lines(testcase)}`).toBe(`${testcase}: ${before.get(testcase)}`);
    }
  });

  it('takes the name that is left when the permalink is gone, never a mention or the reposter', () => {
    for (const [testcase, accounts] of POSTS) {
      for (const each of document.querySelectorAll(`[data-testcase="threads:${testcase}"] a[href*="/post/"]`))
        each.remove();
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

  it.each([
    'https://www.threads.com@jahat.example/@uji.calon/post/C1',
    'https://a:b@www.threads.com/@uji.calon/post/C1',
    '//jahat.example/@uji.calon/post/C1',
    '/@uji%E2%80%8B.calon/post/C1',
  ])('takes no account from %s', (href) => {
    for (const each of inCase('threads:uji.calon', '.main').querySelectorAll('a'))
      each.setAttribute('href', href);
    expect(line(own('uji.calon', 'Suka'))).toBe('like: no target');
  });

  it.each(['', 'hydrate=never'])('gives a button outside every item no item of the page (%s)', (state) => {
    showReplica(HOME, state);
    const button = '<div role="button"><svg aria-label="Suka"></svg></div>';
    document.body.insertAdjacentHTML('beforeend', `<div role="dialog">${button}</div>`);
    expect(line(document.body.lastElementChild?.querySelector('svg') as Element)).toBe('like: no target');
    document.querySelector('.timeline')?.insertAdjacentHTML('beforeend', `<div id="loose">${button}</div>`);
    expect(line(document.querySelector('#loose svg') as Element)).toBe('like: no target');
  });

  it('climbs no further than the column a post stands in', () => {
    const post = '<div><a href="/@uji.calon/post/C1"><time></time></a></div>';
    showPage(
      `<div role="region"><div><div role="button"><svg aria-label="Suka"></svg></div></div>${post}</div>`,
      HOME,
    );
    expect(line(document.querySelector('svg') as Element)).toBe('like: no target');
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

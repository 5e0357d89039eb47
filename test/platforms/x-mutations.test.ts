import { beforeEach, describe, expect, it } from 'vitest';
import { canonicalHandle } from '../../src/core/account.ts';
import { showPage } from './page.ts';
import { inCase, showReplica } from './replica.ts';
import { HOME, line, POSTS } from './x-posts.ts';

/** Everything a redesign, another extension or a hostile page may do to a post without changing whose it is. */
const MUTATIONS: Readonly<Record<string, (article: Element) => void>> = {
  'a wrapper round every button': (article) => {
    for (const each of article.querySelectorAll('button')) wrap(each);
  },
  'a wrapper round names and links': (article) => {
    for (const each of article.querySelectorAll('[data-testid="User-Name"], a[href]')) wrap(each);
  },
  'aria-label gone': (article) => drop(article, 'aria-label'),
  'roles gone outside the quote': (article) => {
    for (const each of article.querySelectorAll('button, a')) each.removeAttribute('role');
  },
  'unknown data attributes and classes': (article) => {
    for (const each of article.querySelectorAll('*')) {
      each.setAttribute('data-x9', '1');
      each.setAttribute('class', 'r-1 r-2');
    }
  },
  'the text moved above the author': (article) => {
    article.prepend(article.querySelector('[data-testid="tweetText"]') as Element);
  },
  'the quote moved above the author': (article) => {
    const quote = article.querySelector('[aria-labelledby] [role="link"][tabindex="0"]');
    if (quote !== null) article.prepend(quote);
  },
  'links of others before the author': (article) => {
    article.insertAdjacentHTML('afterbegin', '<a href="/golkar_id">x</a><a href="/golkar_id/status/1">y</a>');
  },
  'a link of another inside the name': (article) => {
    article
      .querySelector('[data-testid="User-Name"]')
      ?.insertAdjacentHTML('afterbegin', '<a href="/golkar_id">x</a>');
  },
  'mentions and status links in the text': (article) => {
    article
      .querySelector('[data-testid="tweetText"]')
      ?.insertAdjacentHTML(
        'afterbegin',
        '<a href="/golkar_id">@golkar_id</a><a href="https://x.com/golkar_id/status/1">t.co</a>',
      );
  },
  'right-to-left and zero-width signs in the name': (article) => {
    for (const each of article.querySelectorAll('[data-testid="User-Name"] span')) each.prepend('‮​@golkar_id‏');
  },
  'absolute addresses': (article) => {
    for (const each of article.querySelectorAll('a[href^="/"]'))
      each.setAttribute('href', `https://x.com${each.getAttribute('href')}`);
  },
  'display case changed': (article) => {
    for (const each of article.querySelectorAll('[data-testid="User-Name"] a[href]')) {
      each.setAttribute(
        'href',
        (each.getAttribute('href') ?? '').replace(/^\/\w+/, (name) => name.toUpperCase()),
      );
    }
  },
  'the name gone': (article) => article.querySelector('[data-testid="User-Name"] a')?.remove(),
  'the avatar gone': (article) => article.querySelector('[data-testid="Tweet-User-Avatar"]')?.remove(),
};

describe('mutations of the replica of X', () => {
  const before = new Map<string, string>();
  beforeEach(() => {
    showReplica(HOME);
    for (const [testcase] of POSTS)
      before.set(testcase, line(inCase(`x:${testcase}`, '[data-testid="like"]')));
  });

  it.each(Object.keys(MUTATIONS))('%s changes no reading', (name) => {
    for (const [testcase, , hasPermalink] of POSTS) {
      // Without a permalink the first link of the name is the only name there is.
      if (name === 'a link of another inside the name' && !hasPermalink) continue;
      MUTATIONS[name]?.(inCase(`x:${testcase}`, 'article'));
      expect(`${testcase}: ${line(inCase(`x:${testcase}`, '[data-testid="like"]'))}`).toBe(
        `${testcase}: ${before.get(testcase)}`,
      );
    }
  });

  it('reads a clone in the place of its post', () => {
    const article = inCase('x:uji_calon', 'article');
    const clone = article.cloneNode(true) as Element;
    article.replaceWith(clone);
    expect(line(clone.querySelector('[data-testid="like"]') as Element)).toBe(before.get('uji_calon'));
  });

  it.each([
    'https://x.com@jahat.example/uji_calon',
    'https://a:b@x.com/uji_calon',
    'https://x.com:8443/uji_calon',
    'javascript:alert(1)',
    '//jahat.example/uji_calon',
    '/i/lists/1',
    '/uji%E2%80%8B_calon',
  ])('takes no account from %s', (href) => {
    const article = inCase('x:warga_biasa', 'article');
    for (const each of article.querySelectorAll('a[href]')) each.setAttribute('href', href);
    // The avatar's own name is left, and it is the author's.
    expect(line(inCase('x:warga_biasa', '[data-testid="like"]'))).toBe('like: like author warga_biasa');
    article.querySelector('[data-testid^="UserAvatar"]')?.removeAttribute('data-testid');
    expect(line(inCase('x:warga_biasa', '[data-testid="like"]'))).toBe('like: no target');
  });

  it('has no target once every name is gone, quote and repost or not', () => {
    for (const [testcase] of POSTS) {
      const article = inCase(`x:${testcase}`, 'article');
      const quote = article.querySelector('[role="link"][tabindex="0"]');
      for (const each of article.querySelectorAll('a[href]'))
        if (quote?.contains(each) !== true) each.removeAttribute('href');
      for (const each of article.querySelectorAll('[data-testid^="UserAvatar"]'))
        if (quote?.contains(each) !== true) each.remove();
      expect(`${testcase}: ${line(inCase(`x:${testcase}`, '[data-testid="like"]'))}`).toBe(
        `${testcase}: like: no target`,
      );
    }
  });

  it('loses the target, never swaps it, when the post loses its own name', () => {
    const detail = 'https://x.com/uji_calon/status/9';
    showReplica(detail);
    const reply = inCase('x:warga_biasa:reply', 'article');
    reply.setAttribute('data-testid', 'post-2027');
    expect(line(reply.querySelector('[data-testid="like"]') as Element, detail)).toBe('like: no target');
  });

  it('cuts no long name short', () => {
    showPage(
      '<button data-testid="5-follow" aria-label="Ikuti @abcdefghijklmnopqrstuvwxyz">x</button>',
      HOME,
    );
    expect(line(document.querySelector('button') as Element)).toBe('follow: follow account #5');
    expect(canonicalHandle('x', 'abcdefghijklmnopqrstuvwxyz')).toBeNull();
  });
});

function wrap(element: Element): void {
  const wrapper = document.createElement('div');
  element.replaceWith(wrapper);
  wrapper.append(element);
}

function drop(within: Element, attribute: string): void {
  for (const each of within.querySelectorAll(`[${attribute}]`)) each.removeAttribute(attribute);
}

import { beforeEach, describe, expect, it } from 'vitest';
import { canonicalHandle } from '../../src/core/account.ts';
import type { Opened } from '../../src/platforms/reader.ts';
import { x } from '../../src/platforms/x.ts';
import { HOME_POSTS } from '../fixtures/platforms/x/posts.ts';
import { pressLine, showPage, surroundings } from './page.ts';
import { inCase, pressables, showReplica } from './replica.ts';

const HOME = 'https://x.com/home';
const OPENED: Opened = {
  leadsTo: 'share',
  targets: [{ relation: 'author', ref: { platform: 'x', handle: 'uji_calon', id: null } }],
  item: '7',
};
const line = (element: Element, address = HOME, opened: Opened | null = null): string =>
  pressLine(x, element, surroundings(address, opened));
const idOf = (testcase: string): string => HOME_POSTS.find((each) => each.testcase === testcase)?.id ?? '';

/** Post → whose it is, as a like reads it. */
const POSTS: readonly (readonly [string, string, boolean])[] = [
  ['warga_biasa', 'author warga_biasa', true],
  ['uji_calon', 'author uji_calon', true],
  ['dpp_pkb', 'author dpp_pkb', true],
  ['kopi_pagi:by:uji_tim', 'author kopi_pagi, reposter uji_tim', true],
  ['warga_biasa:quote:uji_calon', 'author warga_biasa, quoted uji_calon', true],
  ['kpu_id:quote:uji_calon', 'author kpu_id, quoted uji_calon', true],
  ['kopi_pagi:pinned', 'author kopi_pagi', true],
  ['uji_tim:promoted', 'author uji_tim', false],
];

describe.each(['id', 'en'])('the replica of X, lang=%s', (lang) => {
  beforeEach(() => showReplica(HOME, `lang=${lang}`));

  it.each(POSTS)('%s is %s', (testcase, accounts, hasPermalink) => {
    const on = hasPermalink ? ` on ${idOf(testcase)}` : '';
    const press = (id: string): string => line(inCase(`x:${testcase}`, `[data-testid="${id}"]`));
    expect(press('like')).toBe(`like: like ${accounts}${on}`);
    expect(press('reply')).toBe(`reply: opens comment ${accounts}${on}`);
    expect(press('retweet')).toBe(`repost-menu: opens share ${accounts}${on}`);
  });

  it('reads a press on anything inside a button as a press on the button', () => {
    const path = inCase('x:uji_calon', '[data-testid="like"] path');
    expect(line(path)).toBe(`like: like author uji_calon on ${idOf('uji_calon')}`);
  });

  it('never reads undo, bookmark, share, caret, analytics or any link as a control', () => {
    const acting = pressables()
      .map((each) => [each.getAttribute('data-testid') ?? each.getAttribute('href') ?? '', line(each)] as const)
      .filter(([, read]) => read !== 'nothing');
    const ids = new Set(acting.map(([id]) => id.replace(/^\d+-/, 'N-')));
    expect([...ids].sort()).toEqual(
      ['N-follow', 'SideNav_NewTweet_Button', 'like', 'reply', 'retweet', 'unretweet'].sort(),
    );
    expect(line(inCase('x:uji_calon:liked', '[data-testid="unlike"]'))).toBe('nothing');
    // An undo stays free; only its menu is remembered, because quoting starts there.
    expect(line(inCase('x:uji_calon:reposted', '[data-testid="unretweet"]'))).toMatch(/^repost-menu: opens share/);
  });

  it('reads follow from the button alone, id and handle', () => {
    expect(line(inCase('x:uji_beridentitas', '[data-testid$="-follow"]'))).toBe(
      'follow: follow account uji_beridentitas#990000001',
    );
    expect(line(inCase('x:uji_berganti:cell', '[data-testid$="-follow"]'))).toBe(
      'follow: follow account uji_berganti#990000001',
    );
  });

  it('reads a profile, a community and a detail page by their addresses', () => {
    showReplica('https://x.com/uji_calon', `lang=${lang}`);
    const profile = (end: string): string => line(inCase('x:uji_calon:profile', `[data-testid$="${end}"]`));
    expect(profile('-follow')).toBe('follow: follow account uji_calon#990000002');
    expect(profile('-subscribe')).toBe('subscribe: follow account uji_calon#990000002');
    const community = 'https://x.com/i/communities/1234567890';
    showReplica(community, `lang=${lang}`);
    const join = inCase('x:community:1234567890', '[data-testid="CommunityJoin"]');
    expect(line(join, community)).toBe('join: join group i/communities/1234567890');
    join.querySelector('span')?.replaceChildren(lang === 'en' ? 'Joined' : 'Bergabung');
    expect(line(join, community)).toBe('nothing');
    const detail = `https://x.com/uji_calon/status/${idOf('uji_calon')}`;
    showReplica(detail, `lang=${lang}`);
    expect(line(inCase('x:uji_calon', '[data-testid="tweetButtonInline"]'), detail)).toBe(
      `send-inline-reply: comment author uji_calon on ${idOf('uji_calon')}`,
    );
    expect(line(inCase('x:uji_netral:reply', '[data-testid="like"]'), detail)).toMatch(/^like: like author uji_netral on/);
  });
});

describe('menus, dialogs and the viewer of X', () => {
  const menu = (entries: string): void => {
    showPage(`<div id="layers"><div role="menu"><div data-testid="Dropdown">${entries}</div></div></div>`, HOME);
  };
  const find = (selector: string): Element => document.querySelector(selector) as Element;

  it('aims a menu at what it was opened on', () => {
    menu(
      '<div role="menuitem" data-testid="retweetConfirm">a</div><a role="menuitem" href="/compose/post">b</a><div role="menuitem" data-testid="unretweetConfirm">c</div>',
    );
    const repost = find('[data-testid="retweetConfirm"]');
    expect(line(repost, HOME, OPENED)).toBe('repost: share author uji_calon on 7');
    expect(line(repost)).toBe('repost: no target');
    expect(line(find('a'), HOME, OPENED)).toBe('quote: opens share author uji_calon on 7');
    expect(line(find('[data-testid="unretweetConfirm"]'), HOME, OPENED)).toBe('nothing');
  });

  it.each([
    ['a reply shows its post', '<article data-testid="tweet"><div data-testid="User-Name"><a href="/kopi_pagi">K</a><a href="/kopi_pagi/status/5"><time></time></a></div></article>', null, 'send-reply: comment author kopi_pagi on 5'],
    ['a quote has no post in it', '', OPENED, 'send: share author uji_calon on 7'],
    ['a new post has no target and is no miss', '', null, 'nothing'],
  ])('%s', (_what, inside, opened, expected) => {
    showPage(`<div role="dialog">${inside}<button data-testid="tweetButton">x</button></div>`, 'https://x.com/compose/post');
    expect(line(find('button'), 'https://x.com/compose/post', opened)).toBe(expected);
  });

  it('reads the media viewer by its address, and nothing else by the address of a page', () => {
    showPage('<div role="dialog"><div role="group"><button data-testid="like">x</button></div></div>', HOME);
    expect(line(find('button'), 'https://x.com/uji_calon/status/9/photo/1')).toBe('like: like author uji_calon on 9');
    expect(line(find('button'), 'https://x.com/uji_calon/status/9')).toBe('like: no target');
  });
});

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
  'links of others before the author': (article) => {
    article.insertAdjacentHTML('afterbegin', '<a href="/golkar_id">x</a><a href="/golkar_id/status/1">y</a>');
  },
  'a link of another inside the name': (article) => {
    article.querySelector('[data-testid="User-Name"]')?.insertAdjacentHTML('afterbegin', '<a href="/golkar_id">x</a>');
  },
  'mentions and status links in the text': (article) => {
    article
      .querySelector('[data-testid="tweetText"]')
      ?.insertAdjacentHTML('afterbegin', '<a href="/golkar_id">@golkar_id</a><a href="https://x.com/golkar_id/status/1">t.co</a>');
  },
  'right-to-left and zero-width signs in the name': (article) => {
    for (const each of article.querySelectorAll('[data-testid="User-Name"] span')) each.prepend('‮​@golkar_id‏');
  },
  'absolute addresses': (article) => {
    for (const each of article.querySelectorAll('a[href^="/"]')) each.setAttribute('href', `https://x.com${each.getAttribute('href')}`);
  },
  'display case changed': (article) => {
    for (const each of article.querySelectorAll('[data-testid="User-Name"] a[href]')) {
      each.setAttribute('href', (each.getAttribute('href') ?? '').replace(/^\/\w+/, (name) => name.toUpperCase()));
    }
  },
  'the name gone': (article) => article.querySelector('[data-testid="User-Name"] a')?.remove(),
  'the avatar gone': (article) => article.querySelector('[data-testid="Tweet-User-Avatar"]')?.remove(),
};

describe('mutations of the replica of X', () => {
  const before = new Map<string, string>();
  beforeEach(() => {
    showReplica(HOME);
    for (const [testcase] of POSTS) before.set(testcase, line(inCase(`x:${testcase}`, '[data-testid="like"]')));
  });

  it.each(Object.keys(MUTATIONS))('%s changes no reading', (name) => {
    for (const [testcase, , hasPermalink] of POSTS) {
      // Without a permalink the first link of the name is the only name there is.
      if (name === 'a link of another inside the name' && !hasPermalink) continue;
      MUTATIONS[name]?.(inCase(`x:${testcase}`, 'article'));
      expect(`${testcase}: ${line(inCase(`x:${testcase}`, '[data-testid="like"]'))}`).toBe(`${testcase}: ${before.get(testcase)}`);
    }
  });

  it('reads a clone in the place of its post', () => {
    const article = inCase('x:uji_calon', 'article');
    const clone = article.cloneNode(true) as Element;
    article.replaceWith(clone);
    expect(line(clone.querySelector('[data-testid="like"]') as Element)).toBe(before.get('uji_calon'));
  });

  it.each(['https://x.com@jahat.example/uji_calon', 'https://a:b@x.com/uji_calon', 'https://x.com:8443/uji_calon', 'javascript:alert(1)', '//jahat.example/uji_calon', '/i/lists/1', '/uji%E2%80%8B_calon'])(
    'takes no account from %s',
    (href) => {
      const article = inCase('x:warga_biasa', 'article');
      for (const each of article.querySelectorAll('a[href]')) each.setAttribute('href', href);
      // The avatar's own name is left, and it is the author's.
      expect(line(inCase('x:warga_biasa', '[data-testid="like"]'))).toBe('like: like author warga_biasa');
      article.querySelector('[data-testid^="UserAvatar"]')?.removeAttribute('data-testid');
      expect(line(inCase('x:warga_biasa', '[data-testid="like"]'))).toBe('like: no target');
    },
  );

  it('has no target once every name is gone, quote and repost or not', () => {
    for (const [testcase] of POSTS) {
      const article = inCase(`x:${testcase}`, 'article');
      const quote = article.querySelector('[role="link"][tabindex="0"]');
      for (const each of article.querySelectorAll('a[href]')) if (quote?.contains(each) !== true) each.removeAttribute('href');
      for (const each of article.querySelectorAll('[data-testid^="UserAvatar"]')) if (quote?.contains(each) !== true) each.remove();
      expect(`${testcase}: ${line(inCase(`x:${testcase}`, '[data-testid="like"]'))}`).toBe(`${testcase}: like: no target`);
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
    showPage('<button data-testid="5-follow" aria-label="Ikuti @abcdefghijklmnopqrstuvwxyz">x</button>', HOME);
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

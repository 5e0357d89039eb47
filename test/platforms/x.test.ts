import { beforeEach, describe, expect, it } from 'vitest';
import type { Opened } from '../../src/platforms/reader.ts';
import { showPage } from './page.ts';
import { inCase, pressables, showReplica } from './replica.ts';
import { HOME, idOf, line, POSTS } from './x-posts.ts';

const OPENED: Opened = {
  leadsTo: 'share',
  targets: [{ relation: 'author', ref: { platform: 'x', handle: 'uji_calon', id: null } }],
  item: '7',
};

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

  it('never reads undo, bookmark, caret, analytics or any link as a control', () => {
    const acting = pressables()
      .map(
        (each) => [each.getAttribute('data-testid') ?? each.getAttribute('href') ?? '', line(each)] as const,
      )
      .filter(([, read]) => read !== 'nothing');
    const ids = new Set(acting.map(([id]) => id.replace(/^\d+-/, 'N-')));
    expect([...ids].sort()).toEqual(
      [
        // The share menu's opener has no test id.
        '',
        'N-follow',
        'SideNav_NewTweet_Button',
        'like',
        'reply',
        'retweet',
        'tweetButtonInline',
        'unretweet',
      ].sort(),
    );
    expect(line(inCase('x:uji_calon:liked', '[data-testid="unlike"]'))).toBe('nothing');
    // An undo stays free; only its menu is remembered, because quoting starts there.
    expect(line(inCase('x:uji_calon:reposted', '[data-testid="unretweet"]'))).toMatch(
      /^repost-menu: opens share/,
    );
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
    expect(line(inCase('x:uji_netral:reply', '[data-testid="like"]'), detail)).toMatch(
      /^like: like author uji_netral on/,
    );
  });
});

describe('menus, dialogs and the viewer of X', () => {
  const menu = (entries: string): void => {
    showPage(
      `<div id="layers"><div role="menu"><div data-testid="Dropdown">${entries}</div></div></div>`,
      HOME,
    );
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
    [
      'a reply shows its post',
      '<article data-testid="tweet"><div data-testid="User-Name"><a href="/kopi_pagi">K</a><a href="/kopi_pagi/status/5"><time></time></a></div></article>',
      null,
      'send-reply: comment author kopi_pagi on 5',
    ],
    ['a quote has no post in it', '', OPENED, 'send: share author uji_calon on 7'],
    ['a new post has no target and is no miss', '', null, 'send-reply: aims at nobody'],
  ])('%s', (_what, inside, opened, expected) => {
    showPage(
      `<div role="dialog">${inside}<button data-testid="tweetButton">x</button></div>`,
      'https://x.com/compose/post',
    );
    expect(line(find('button'), 'https://x.com/compose/post', opened)).toBe(expected);
  });

  it('reads the media viewer by its address, and nothing else by the address of a page', () => {
    showPage('<div role="dialog"><div role="group"><button data-testid="like">x</button></div></div>', HOME);
    expect(line(find('button'), 'https://x.com/uji_calon/status/9/photo/1')).toBe(
      'like: like author uji_calon on 9',
    );
    expect(line(find('button'), 'https://x.com/uji_calon/status/9')).toBe('like: no target');
  });
});

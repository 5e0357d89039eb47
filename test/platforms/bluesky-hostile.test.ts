import { describe, expect, it } from 'vitest';
import { bluesky } from '../../src/platforms/bluesky.ts';
import { pressLine, showPage, surroundings } from './page.ts';
import { inCase, showReplica } from './replica.ts';

const HOME = 'https://bsky.app/';
const BROKEN = `${HOME}__rusak`;
const LISTED = /uji-?calon|ujicalon|uji-tim/;

/** Each broken post of the replica, and whom its buttons may be aimed at. */
const POSTS: Readonly<Record<string, string | null>> = {
  'tanpa-penulis': null,
  sandi: null,
  'lebar-nol': null,
  terbalik: 'author warga-biasa.bsky.social',
  inang: null,
  diganti: 'author warga-biasa.bsky.social',
  dua: 'author warga-biasa.bsky.social',
};

describe.each(['id', 'en'])('the broken posts of Bluesky, lang=%s', (lang) => {
  it.each(Object.entries(POSTS))('%s is aimed at %s', (testcase, accounts) => {
    showReplica(BROKEN, `lang=${lang}`);
    const line = (hook: string): string =>
      pressLine(
        bluesky,
        inCase(`bluesky:rusak:${testcase}`, `[data-try="${hook}"]`),
        surroundings(BROKEN),
      ).replace(/ on \w+$/, '');
    expect([line('like'), line('reply'), line('repost'), line('share')]).toEqual(
      accounts === null
        ? ['like: no target', 'reply: forgets', 'repost-menu: forgets', 'share-menu: forgets']
        : [
            `like: like ${accounts}`,
            `reply: opens comment ${accounts}`,
            `repost-menu: opens share ${accounts}`,
            `share-menu: opens share ${accounts}`,
          ],
    );
  });

  it('names nobody listed, whatever is pressed in them, at the address of somebody listed either', () => {
    showReplica(BROKEN, `lang=${lang}`);
    const pressed = [...document.querySelectorAll('main *')];
    expect(pressed.length).toBeGreaterThan(100);
    for (const address of [BROKEN, `${HOME}profile/uji-calon.bsky.social`]) {
      for (const each of pressed) expect(pressLine(bluesky, each, surroundings(address))).not.toMatch(LISTED);
    }
  });

  it('throws at no text, no shape and no address', () => {
    showReplica(BROKEN, `lang=${lang}`);
    for (const each of document.querySelectorAll('a')) each.setAttribute('href', 'https://[');
    for (const each of document.querySelectorAll('[data-testid*="-by-"]'))
      each.setAttribute('data-testid', 'feedItem-by-%');
    for (const address of [`${HOME}profile/%`, `${HOME}profile/`, 'about:blank']) {
      for (const each of document.querySelectorAll('main *')) {
        expect(pressLine(bluesky, each, surroundings(address))).toMatch(
          /^(?:nothing|like: no target|.*: forgets)$/,
        );
      }
    }
  });
});

describe('hostile authors', () => {
  it.each([
    'https://uji-calon.bsky.social@bsky.app/profile/warga:rahasia',
    'https://bsky.app@jahat.example/profile/uji-calon.bsky.social/post/3m1',
    'https://bsky.app.jahat.example/profile/uji-calon.bsky.social/post/3m1',
    '//jahat.example/profile/uji-calon.bsky.social/post/3m1',
    '/profile/uji%E2%80%8B-calon.bsky.social/post/3m1',
    'javascript:location="https://bsky.app/profile/uji-calon.bsky.social"',
  ])('takes nobody from %s', (href) => {
    showPage(
      '<div data-testid="feedItem-by-handle.invalid"><a id="by">uji-calon.bsky.social</a><button id="like" data-testid="likeBtn" aria-label="Suka (1 suka)"></button></div>',
      HOME,
    );
    document.querySelector('#by')?.setAttribute('href', href);
    const like = document.querySelector('#like') as Element;
    expect(pressLine(bluesky, like, surroundings(HOME))).toBe('like: no target');
  });
});

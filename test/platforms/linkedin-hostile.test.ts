import { describe, expect, it } from 'vitest';
import { linkedin } from '../../src/platforms/linkedin.ts';
import { FEED, like as heart } from './linkedin-pages.ts';
import { pressLine, showPage, surroundings } from './page.ts';
import { inCase, showReplica } from './replica.ts';

const BROKEN = 'https://www.linkedin.com/__rusak';
const LISTED = /uji-?calon|UjiCalon|uji-tim-budi|groups\/990/;

/** Each broken post of the replica, and whom its buttons may be aimed at. */
const POSTS: Readonly<Record<string, string | null>> = {
  'tanpa-penulis': null,
  sandi: null,
  'lebar-nol': null,
  terbalik: 'author in/warga-biasa',
  inang: null,
  diganti: 'author in/warga-biasa',
  dua: 'author in/warga-biasa',
};

describe.each(['id', 'en'])('the broken posts of LinkedIn, lang=%s', (lang) => {
  it.each(Object.entries(POSTS))('%s is aimed at %s', (testcase, accounts) => {
    showReplica(BROKEN, `lang=${lang}`);
    const like = inCase(`linkedin:rusak:${testcase}`, '[data-try="like"]');
    expect(pressLine(linkedin, like, surroundings(BROKEN))).toBe(
      accounts === null ? 'like: no target' : `like: like ${accounts}`,
    );
  });

  it('names nobody listed, whatever is pressed in them', () => {
    showReplica(BROKEN, `lang=${lang}`);
    const pressed = [...document.querySelectorAll('main *')];
    expect(pressed.length).toBeGreaterThan(100);
    for (const each of pressed) expect(pressLine(linkedin, each, surroundings(BROKEN))).not.toMatch(LISTED);
  });

  it('throws at no text, no shape and no address', () => {
    showReplica(BROKEN, `lang=${lang}`);
    for (const each of document.querySelectorAll('a')) each.setAttribute('href', 'https://[');
    for (const each of document.querySelectorAll('[componentkey]')) each.setAttribute('componentkey', '"]');
    for (const address of ['https://www.linkedin.com/in/%', 'https://www.linkedin.com/', 'about:blank']) {
      for (const each of document.querySelectorAll('*')) {
        expect(pressLine(linkedin, each, surroundings(address))).not.toMatch(LISTED);
      }
    }
  });
});

describe('hostile keys and addresses', () => {
  it.each([
    'https://in.uji-calon@www.linkedin.com/in/warga:rahasia',
    'https://www.linkedin.com@jahat.example/in/uji-calon/',
    'https://www.linkedin.com.jahat.example/in/uji-calon/',
    '//jahat.example/in/uji-calon/',
    '/in/uji%E2%80%8B-calon/',
    'javascript:location="https://www.linkedin.com/in/uji-calon/"',
  ])('takes nobody from %s', (href) => {
    showPage(
      `<div componentkey="expandedAFeedType_X"><div><a id="by">in/uji-calon</a><button aria-label="Open control menu for post by x"></button></div>${heart()}</div>`,
      FEED,
    );
    document.querySelector('#by')?.setAttribute('href', href);
    const like = document.querySelector('#like') as Element;
    expect(pressLine(linkedin, like, surroundings(FEED))).toBe('like: no target');
  });

  it('takes nobody from a post whose key only resembles', () => {
    const copy = (key: string, inside: string): string => `<div componentkey="${key}">${inside}</div>`;
    const author = '<a href="/in/uji-calon/">x</a>';
    const read = (shown: string, other: string): string => {
      showPage(`<main>${copy(other, author)}${copy(shown, heart())}</main>`, FEED);
      return pressLine(linkedin, document.querySelector('#like') as Element, surroundings(FEED));
    };
    expect(read('expandedAFeedType_X', 'A')).toBe('like: like author in/uji-calon');
    expect(read('A', 'expandedAFeedType_X')).toBe('like: like author in/uji-calon');
    for (const other of ['B', 'a', 'AB', 'expandedA', '', 'FeedType_X', 'expandedABFeedType_X']) {
      expect(`${other}: ${read('expandedAFeedType_X', other)}`).toBe(`${other}: like: no target`);
    }
    expect(read('', '')).toBe('like: no target');
  });
});

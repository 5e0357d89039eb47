import { describe, expect, it } from 'vitest';
import { instagram } from '../../src/platforms/instagram.ts';
import { readPress } from '../../src/platforms/reader.ts';
import { pressLine, showPage, surroundings } from './page.ts';
import { inCase, showReplica } from './replica.ts';

const HOME = 'https://www.instagram.com/';
const BROKEN = `${HOME}__rusak`;
const LISTED = /uji\.(?:calon|tim)/;

/** Each broken card of the replica, and whom its bar may be aimed at: nobody but where its link leads. */
const CARDS: Readonly<Record<string, string | null>> = {
  'tanpa-penulis': null,
  kredensial: null,
  'kanan-ke-kiri': 'author warga.biasa',
  'tanpa-lebar': null,
  terlarang: null,
  luar: null,
  skrip: null,
};

describe.each(['id', 'en'])('the broken cards of Instagram, lang=%s', (lang) => {
  it.each(Object.entries(CARDS))('%s is aimed at %s', (testcase, accounts) => {
    showReplica(BROKEN, `lang=${lang}`);
    const line = (name: string): string =>
      pressLine(
        instagram,
        inCase(`instagram:rusak:${testcase}`, `[data-try="${name}"]`),
        surroundings(BROKEN),
      );
    expect(line('like')).toBe(accounts === null ? 'like: no target' : `like: like ${accounts}`);
    expect(line('repost')).toBe(accounts === null ? 'repost: no target' : `repost: share ${accounts}`);
    for (const name of ['comment', 'share']) {
      expect(line(name)).toBe(accounts === null ? `${name}: forgets` : `${name}: opens ${name} ${accounts}`);
    }
  });

  it('names nobody listed, whatever is pressed', () => {
    showReplica(BROKEN, `lang=${lang}`);
    for (const each of document.querySelectorAll('body *')) {
      expect(pressLine(instagram, each, surroundings(BROKEN))).not.toMatch(LISTED);
      expect(JSON.stringify(readPress(instagram, each, surroundings(BROKEN), 'key'), onlyData)).not.toMatch(
        LISTED,
      );
    }
  });
});

/** What a hostile page may write as the author's address; none of it is the candidate's. */
const ADDRESSES: readonly string[] = [
  'https://uji.calon@www.instagram.com/warga:rahasia',
  'https://www.instagram.com@jahat.example/uji.calon/',
  'https://www.instagram.com.jahat.example/uji.calon/',
  '//jahat.example/uji.calon/',
  'https://jahat.example/?u=https://www.instagram.com/uji.calon/',
  '/uji%E2%80%8B.calon/',
  '/explore/tags/uji.calon/',
  '/stories/uji.calon/1/',
  'javascript:location="https://www.instagram.com/uji.calon/"',
  'data:text/html,uji.calon',
];
const SAYS = { id: ['Suka', 'Komentari'], en: ['Like', 'Comment'] } as const;

describe.each(['id', 'en'] as const)('hostile authors of Instagram, lang=%s', (lang) => {
  const [like, comment] = SAYS[lang];
  const icon = (label: string): string =>
    `<div role="button"><svg aria-label="${label}" height="24" width="24"></svg></div>`;

  it.each(ADDRESSES)('takes nobody from %s', (href) => {
    showPage(
      `<main><article><div><div><a id="by">uji.calon</a></div><div><section>${icon(like)}${icon(comment)}</section></div></div></article></main>`,
      HOME,
    );
    document.querySelector('#by')?.setAttribute('href', href);
    const lines = [...document.querySelectorAll('[role="button"]')].map((each) =>
      pressLine(instagram, each, surroundings(HOME)),
    );
    expect(lines).toEqual(['like: no target', 'comment: forgets']);
  });

  it('reads a heart of no known size and no item as nobody’s', () => {
    showPage(`<main><div>${icon(like)}</div><a href="/uji.calon/">uji.calon</a></main>`, HOME);
    const button = document.querySelector('[role="button"]') as Element;
    expect(pressLine(instagram, button, surroundings(HOME))).toBe('like: no target');
  });
});

/** An element is no part of what was read. */
function onlyData(key: string, value: unknown): unknown {
  return key === 'element' || key === 'control' ? undefined : value;
}

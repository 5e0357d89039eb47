import { describe, expect, it } from 'vitest';
import { facebook } from '../../src/platforms/facebook.ts';
import { readPress } from '../../src/platforms/reader.ts';
import { pressLine, showPage, surroundings } from './page.ts';
import { inCase, showReplica } from './replica.ts';

const HOME = 'https://www.facebook.com/';
const BROKEN = `${HOME}__rusak`;
const LISTED = /ujicalonbupati|ujitimbudi|#6150000000[12]|relawanuji/;

/** Each broken post of the replica, and whom its bar may be aimed at: nobody but where its link leads. */
const POSTS: Readonly<Record<string, string | null>> = {
  'tanpa-penulis': null,
  kredensial: null,
  'kanan-ke-kiri': 'author wargabiasa',
  'tanpa-lebar': null,
  skrip: null,
  luar: null,
  rusak: null,
};

describe.each(['id', 'en'])('the broken posts of Facebook, lang=%s', (lang) => {
  it.each(Object.entries(POSTS))('%s is aimed at %s', (testcase, accounts) => {
    showReplica(BROKEN, `lang=${lang}`);
    const line = (name: string): string =>
      pressLine(facebook, inCase(`facebook:rusak:${testcase}`, `[data-try="${name}"]`), surroundings(BROKEN));
    expect(line('like')).toBe(accounts === null ? 'like: no target' : `like: like ${accounts}`);
    for (const name of ['comment', 'share']) {
      expect(line(name)).toBe(accounts === null ? `${name}: forgets` : `${name}: opens ${name} ${accounts}`);
    }
  });

  it('names nobody listed, whatever is pressed', () => {
    showReplica(BROKEN, `lang=${lang}`);
    for (const each of document.querySelectorAll('body *')) {
      expect(pressLine(facebook, each, surroundings(BROKEN))).not.toMatch(LISTED);
      expect(JSON.stringify(readPress(facebook, each, surroundings(BROKEN), 'key'), onlyData)).not.toMatch(
        LISTED,
      );
    }
  });
});

/** What a hostile page may write as the author's address; none of it is the candidate's. */
const ADDRESSES: readonly string[] = [
  'https://uji.calon.bupati@www.facebook.com/warga:rahasia',
  'https://www.facebook.com@jahat.example/uji.calon.bupati',
  'https://www.facebook.com.jahat.example/uji.calon.bupati',
  '//jahat.example/uji.calon.bupati',
  'https://jahat.example/?u=https://www.facebook.com/uji.calon.bupati',
  '/uji%E2%80%8B.calon.bupati',
  '/hashtag/uji.calon.bupati',
  '/events/uji.calon.bupati',
  'javascript:location="https://www.facebook.com/uji.calon.bupati"',
  'data:text/html,uji.calon.bupati',
];
const SAYS = { id: ['Suka', 'Beri komentar'], en: ['Like', 'Leave a comment'] } as const;

describe.each(['id', 'en'] as const)('hostile authors, lang=%s', (lang) => {
  const [like, comment] = SAYS[lang];
  it.each(ADDRESSES)('takes nobody from %s', (href) => {
    showPage(
      `<div role="main"><div aria-posinset="1"><div data-ad-rendering-role="profile_name"><h4><a id="by">uji.calon.bupati</a></h4></div>
      <div role="button" aria-label="${like}"><div data-ad-rendering-role="like_button"></div></div>
      <div role="button" aria-label="${comment}"><div data-ad-rendering-role="comment_button"></div></div></div></div>`,
      HOME,
    );
    document.querySelector('#by')?.setAttribute('href', href);
    const lines = [...document.querySelectorAll('[role="button"]')].map((each) =>
      pressLine(facebook, each, surroundings(HOME)),
    );
    expect(lines).toEqual(['like: no target', 'comment: forgets']);
  });

  it('keeps two experiments in one bar apart: the count beside a toggle that names the author is no like', () => {
    showPage(
      `<div role="main"><div aria-posinset="1"><div data-ad-rendering-role="profile_name"><h4><a href="/uji.calon.bupati">x</a></h4></div>
      <div><div role="button" aria-label="${like}" id="count">3.829</div><div role="button" aria-label="React to x's post" id="toggle"></div></div></div></div>`,
      HOME,
    );
    const line = (id: string): string =>
      pressLine(facebook, document.querySelector(`#${id}`) as Element, surroundings(HOME));
    expect(line('count')).toBe('nothing');
    expect(line('toggle')).toBe('react-to: like author ujicalonbupati');
  });
});

/** An element is no part of what was read. */
function onlyData(key: string, value: unknown): unknown {
  return key === 'element' || key === 'control' ? undefined : value;
}

import { describe, expect, it } from 'vitest';
import { besideProfileName, emptyHeart } from '../../src/platforms/extractors-tiktok.ts';
import { tiktok } from '../../src/platforms/tiktok.ts';
import { pressLine, showPage, surroundings } from './page.ts';
import { article, HOME, heart, LIVE, oldHeart, page, VIDEO } from './tiktok-pages.ts';

const find = (selector: string): Element => document.querySelector(selector) as Element;
const press = (selector: string, address: string): string =>
  pressLine(tiktok, find(selector), surroundings(address));

const PROFILE = 'https://www.tiktok.com/@uji.calon';
const follow = (word: string, id = 'it'): string =>
  `<button id="${id}" data-e2e="follow-button">${word}</button>`;
const row = (handle: string, button: string): string =>
  `<div><a href="/@${handle}"><span>${handle}</span></a>${button}</div>`;
const header = (button: string): string =>
  `<div><div><h1 data-e2e="user-title">uji.calon</h1></div><div>${button}</div></div>`;

const PLACES: readonly (readonly [string, string, string, (word: string) => string])[] = [
  ['a profile', PROFILE, 'follow-profile: follow account uji.calon', (word) => page(header(follow(word)))],
  [
    'a profile behind a language',
    'https://www.tiktok.com/id-ID/@uji.calon?lang=id',
    'follow-profile: follow account uji.calon',
    (word) => page(header(follow(word))),
  ],
  [
    'a row on a profile',
    PROFILE,
    'follow: follow account kopi.pagi',
    (word) => page(header(follow('Ikuti', 'other')) + row('kopi.pagi', follow(word))),
  ],
  [
    'a row of a search',
    HOME,
    'follow: follow account uji.tim',
    (word) => page(row('uji.tim', follow(word)) + row('kopi.pagi', '')),
  ],
  [
    'a post',
    VIDEO,
    'follow: follow account uji.calon',
    (word) => row('uji.calon', `<button id="it" data-e2e="browse-follow">${word}</button>`),
  ],
  [
    'LIVE',
    LIVE,
    'follow: follow account uji.calon',
    (word) => `<div><button id="it" data-e2e="live-follow-button">${word}</button></div>`,
  ],
];

describe.each(PLACES)('following at %s', (_where, address, line, html) => {
  it.each(['Follow', 'Ikuti', 'IKUTI', 'Follow back', 'Ikuti balik'])('%s', (word) => {
    showPage(html(word), address);
    expect(press('#it', address)).toBe(line);
  });

  it.each(['Following', 'Mengikuti', 'Friends', 'Teman', 'Requested', 'Batal ikuti', 'Unfollow'])(
    'never %s',
    (word) => {
      showPage(html(word), address);
      expect(press('#it', address)).toBe('nothing');
    },
  );
});

describe('hostile pages', () => {
  it.each([
    ['no author', article('uji.calon').replace(/href="[^"]*"/g, '')],
    ['credentials', article('x').replace(/href="[^"]*"/g, 'href="https://uji:pw@www.tiktok.com/@uji.calon"')],
    ['another host', article('x').replace(/href="[^"]*"/g, 'href="https://tiktok.example/@uji.calon"')],
    ['a zero-width sign', article('x').replace(/href="[^"]*"/g, 'href="/@uji\u200b.calon"')],
    ['a sign of direction', article('x').replace(/href="[^"]*"/g, 'href="/@\u202euji.calon"')],
    ['no article', heart()],
  ])('%s: no target', (_what, html) => {
    showPage(page(html), HOME);
    expect(press('#heart', HOME)).toBe('like: no target');
  });

  it('never takes the person’s own profile for an author', () => {
    showPage(page(`<div>${heart()}</div>`), HOME);
    expect(press('#heart', HOME)).toBe('like: no target');
    showPage(page(`<div>${follow('Ikuti')}</div>`), HOME);
    expect(press('#it', HOME)).toBe('follow: no target');
  });

  it('reads both hearts of two experiments at once', () => {
    showPage(page(article('uji.calon', heart().replace('id="heart"', 'id="new"') + oldHeart())), HOME);
    for (const each of ['#new', '#heart', '#count']) {
      expect(press(each, HOME)).toBe('like: like author uji.calon on 7300000000000000001');
    }
  });

  it('counts on cards are nothing', () => {
    showPage(
      '<div data-e2e="explore-item" role="button"><a href="/@uji.calon/video/1"><div data-e2e="explore-card-like-container"><span>2M</span></div></a></div>',
      'https://www.tiktok.com/explore',
    );
    expect(press('span', 'https://www.tiktok.com/explore')).toBe('nothing');
  });
});

describe('what only code can say', () => {
  it.each([
    ['<i id="it"></i>', true],
    ['<i id="it" aria-pressed="false"></i>', true],
    ['<i id="it" aria-pressed="true"></i>', false],
    ['<button aria-pressed="true"><i id="it"></i></button>', false],
    ['<i id="it"><svg fill="#FE2C55"></svg></i>', false],
    ['<i id="it"><svg style="color: rgb(254, 44, 85)"></svg></i>', false],
    ['<i id="it"><svg fill="currentColor"></svg></i>', true],
  ])('an empty heart: %s', (html, empty) => {
    showPage(html, HOME);
    expect(emptyHeart(find('#it'))).toBe(empty);
  });

  it.each([
    [header(follow('Ikuti')), true],
    [page(header(follow('Ikuti'))), true],
    [header('') + row('kopi.pagi', follow('Ikuti')), false],
    [row('kopi.pagi', follow('Ikuti')), false],
    [follow('Ikuti'), false],
  ])('beside a profile’s name: %s', (html, beside) => {
    showPage(html, PROFILE);
    expect(besideProfileName(find('#it'))).toBe(beside);
  });
});

import { describe, expect, it } from 'vitest';
import { inItem } from '../../src/guard/shortcut.ts';
import { instagram } from '../../src/platforms/instagram.ts';
import { type Opened, readPress } from '../../src/platforms/reader.ts';
import { pressLine, showPage, surroundings } from './page.ts';

const HOME = 'https://www.instagram.com/';
const OPENED: Opened = {
  leadsTo: 'share',
  targets: [{ relation: 'author', ref: { platform: 'instagram', handle: 'uji.calon', id: null } }],
  item: 'Kode1',
};

const icon = (label: string, size = 24): string =>
  `<div role="button"><svg aria-label="${label}" height="${size}" width="${size}" role="img"></svg></div>`;
const user = (name: string): string => `<a role="link" href="/${name}/">${name}</a>`;
const BAR = `<section>${['Suka', 'Komentari', 'Posting ulang', 'Bagikan', 'Simpan'].map((each) => icon(each)).join('')}</section>`;
const ENGLISH = `<section>${['Like', 'Comment', 'Repost', 'Share', 'Save'].map((each) => icon(each)).join('')}</section>`;
const time = '<a href="/p/Kode1/"><time>1 j</time></a>';
const media = '<div role="button" aria-hidden="true"><div id="media"><img></div></div>';
const form = (word: string): string =>
  `<form><textarea aria-label="Tambahkan komentar..."></textarea><div role="button" id="send">${word}</div></form>`;
const row = (name: string, more = ''): string =>
  `<ul><li>${name === '' ? '' : user(name)}<span>@${user('teman')}</span><a href="/p/Kode1/c/77/">1 j</a>${icon('Suka', 12)}${more}</li></ul>`;

function find(selector: string): Element {
  const found = document.querySelectorAll(selector);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} of ${selector}`);
  return found[0];
}

function press(html: string, selector: string, address = HOME, opened: Opened | null = null): string {
  showPage(html, address);
  return pressLine(instagram, find(selector), surroundings(address, opened));
}

function enter(html: string, address = HOME, opened: Opened | null = null): string {
  showPage(html, address);
  const reading = readPress(instagram, find('textarea'), surroundings(address, opened), 'key');
  if (reading === null || 'opened' in reading) return 'nothing';
  const targets = reading.intent?.targets.map(({ relation, ref }) => `${relation} ${ref.handle}`);
  return `${reading.control.id}: ${targets?.join(', ') ?? 'no target'}`;
}

const svg = (label: string, size = 24): string => `svg[aria-label="${label}"][height="${size}"]`;

describe('items of Instagram', () => {
  it.each([
    [
      'a header',
      `<article><header>${user('uji.calon')}</header>${media}${BAR}${time}</article>`,
      'author uji.calon',
    ],
    [
      'a feed card without one',
      `<article><div><div>${user('uji.calon')}${time}</div><div>${media}</div><div>${BAR}${user('uji.calon')} ${user('sebutan')}</div></div></article>`,
      'author uji.calon',
    ],
    [
      'collaborators',
      `<article><header>${user('uji.calon')} dan ${user('mitra.uji')}</header>${BAR}${time}</article>`,
      'author uji.calon, author mitra.uji',
    ],
    [
      'collaborators of a feed card',
      `<article><div><div>${user('uji.calon')} ${user('mitra.uji')}${time}</div><div>${media}</div><div>${BAR}${user('sebutan')}</div></div></article>`,
      'author uji.calon, author mitra.uji',
    ],
    [
      'a page without an article',
      `<main role="main"><div><div>${user('uji.calon')}</div>${BAR}${time}</div></main>`,
      'author uji.calon',
    ],
  ])('%s', (_what, page, accounts) => {
    expect(press(page, svg('Suka'))).toBe(`like: like ${accounts} on Kode1`);
    expect(press(page, svg('Komentari'))).toBe(`comment: opens comment ${accounts} on Kode1`);
    expect(press(page, svg('Posting ulang'))).toBe(`repost: share ${accounts} on Kode1`);
    expect(press(page, svg('Bagikan'))).toBe(`share: opens share ${accounts} on Kode1`);
    expect(press(page, svg('Simpan'))).toBe('nothing');
    expect(press(page.replace(BAR, ENGLISH), svg('Repost'))).toBe(`repost: share ${accounts} on Kode1`);
  });

  it('tells reels of the tab apart', () => {
    const reel = (name: string): string =>
      `<div class="${name}"><div><video></video></div><div><a role="link" href="/${name}/reels/"><img></a></div><div>${ENGLISH}</div></div>`;
    const page = `<main role="main"><div>${reel('satu')}${reel('dua')}</div></main>`;
    const address = `${HOME}reels/KodeR/`;
    // The address names one of the two that are mounted: neither takes its code.
    expect(press(page, `.dua ${svg('Like')}`, address)).toBe('like: like author dua');
    expect(press(page, `.satu ${svg('Share')}`, address)).toBe('share: opens share author satu');
    // Neither pictures instead of a film nor comments that are off make one reel a part of the next.
    for (const less of [
      page.replaceAll('<video></video>', '<img>'),
      page.replace('<video></video>', '<img>'),
    ]) {
      expect(press(less, `.satu ${svg('Like')}`, address)).toBe('like: like author satu');
      expect(press(less, `.dua ${svg('Like')}`, address)).toBe('like: like author dua');
    }
    const silent = page.replace(icon('Comment'), '');
    expect(press(silent, `.satu ${svg('Like')}`, address)).toBe('like: like author satu');
    const last = reel('satu') + reel('dua').replace('<video></video>', '<img>').replace(icon('Comment'), '');
    expect(press(`<main><div>${last}</div></main>`, `.dua ${svg('Like')}`, address)).toBe(
      'like: like author dua',
    );
  });

  it.each([
    'Batal suka',
    'Batal Suka',
    'Batalkan suka',
    'Unlike',
    '取消赞',
    'Unrepost',
    'Hapus',
    'Opsi lainnya',
  ])('never holds %s', (label) => {
    expect(
      press(`<article>${user('uji.calon')}<section>${icon(label)}</section></article>`, svg(label)),
    ).toBe('nothing');
  });

  it('knows a heart by its drawing, and a count or a missing author by what is not there', () => {
    const drawn = icon('გულით').replace('></svg>', '><path d="M16.792 3.904A4.989 4.989"/></svg>');
    expect(press(`<article>${user('uji.calon')}<section>${drawn}</section></article>`, 'svg')).toBe(
      'like: like author uji.calon',
    );
    const counts = `<article>${user('uji.calon')}<section>${icon('Suka')}<span role="button">223</span></section></article>`;
    expect(press(counts, 'span')).toBe('nothing');
    expect(press(`<article>${BAR}</article>`, svg('Suka'))).toBe('like: no target');
    expect(
      press(`<article><a href="https://uji@www.instagram.com/uji/">x</a>${BAR}</article>`, svg('Suka')),
    ).toBe('like: no target');
    expect(press(`<article><a href="/uji\u202ecalon/">x</a>${BAR}</article>`, svg('Suka'))).toBe(
      'like: no target',
    );
    expect(press(`<main><div>${BAR}</div></main>`, svg('Suka'), `${HOME}uji.calon/reel/KodeR/`)).toBe(
      'like: like author uji.calon on KodeR',
    );
  });

  it('likes by pressing the media twice, and never the liked one', () => {
    showPage(`<article><header>${user('uji.calon')}</header>${media}${BAR}</article>`, HOME);
    const { surface, presses } = instagram.doublePresses[0] ?? { surface: '', presses: [] };
    const on = find('#media').closest(surface);
    expect(on === null ? null : inItem(instagram, presses, on)).toBe(find(svg('Suka')).parentElement);
    find(svg('Suka')).setAttribute('aria-label', 'Batal suka');
    expect(on === null ? null : inItem(instagram, presses, on)).toBe(null);
    showPage(
      `<article><div role="button"><canvas></canvas><span role="link"><img></span></div></article>`,
      HOME,
    );
    expect(find('img').closest(surface)).toBe(null);
  });
});

describe('comments, sheets and stories of Instagram', () => {
  const page = (inner: string): string =>
    `<article><header>${user('uji.calon')}</header>${BAR}${time}${inner}</article>`;

  it('reads the heart of a comment beneath its post', () => {
    expect(press(page(row('orang.lain')), svg('Suka', 12))).toBe(
      'comment-like: like author orang.lain, host uji.calon on 77',
    );
    const inDivs = `<div><div><div>${user('orang.lain')}</div>${icon('Suka', 16)}</div><div><div>${user('dua')}</div>${icon('Batal suka', 16)}</div></div>`;
    expect(press(page(inDivs), svg('Suka', 16))).toBe('comment-like: like author orang.lain, host uji.calon');
    expect(press(page(inDivs), svg('Batal suka', 16))).toBe('nothing');
    expect(press(page(`<div>${icon('Suka', 12)}</div>`), svg('Suka', 12))).toBe('nothing');
    expect(press(page(row('orang.lain', '<div role="button" id="r">Balas</div>')), '#r')).toBe(
      'reply: opens comment author orang.lain, host uji.calon on 77',
    );
  });

  it.each(['Kirim', 'Post', 'Posting'])('sends a comment by %s or Enter', (word) => {
    expect(press(page(form(word)), '#send')).toBe('send-comment: comment author uji.calon on Kode1');
    expect(enter(page(form(word)))).toBe('comment-enter: author uji.calon');
    expect(press(form(word), '#send', HOME, OPENED)).toBe('send-comment: comment author uji.calon on Kode1');
  });

  it('reads neither Enter in a message nor the box itself', () => {
    expect(enter('<textarea placeholder="Pesan..."></textarea>', `${HOME}direct/t/1/`, OPENED)).toBe(
      'nothing',
    );
    expect(press(page(form('Kirim')), 'textarea')).toBe('nothing');
  });

  it.each(['Send', 'Kirim'])('sends a sheet by %s after its rows', (word) => {
    const sheet = `<div role="dialog"><div role="button" id="row">teman</div><textarea></textarea><div role="button" id="send">${word}</div></div>`;
    expect(press(sheet, '#row', HOME, OPENED)).toBe('nothing');
    expect(press(sheet, '#send', HOME, OPENED)).toBe('send: share author uji.calon on Kode1');
    expect(press(sheet, '#send')).toBe('send: aims at nobody');
  });

  it('gives every press on a story to its owner', () => {
    const story = `<div><header>${user('uji.calon')}</header>${icon('Suka')}${icon('Bagikan')}<textarea placeholder="Balas ke uji.calon..."></textarea><div role="button" id="emoji"><span>😍</span></div><div role="button" id="send">Kirim</div></div>`;
    const address = `${HOME}stories/uji.calon/3300/`;
    expect(press(story, svg('Suka'), address)).toBe('story-like: like author uji.calon on 3300');
    expect(press(story, '#emoji', address)).toBe('story-react: like author uji.calon on 3300');
    expect(press(story, svg('Bagikan'), address)).toBe('story-share: opens share author uji.calon on 3300');
    expect(press(story, '#send', address)).toBe('story-send: comment author uji.calon on 3300');
    expect(enter(story, address)).toBe('story-enter: author uji.calon');
    expect(press(story, '#emoji', `${HOME}stories/highlights/1799/`)).toBe(
      'story-react: like account uji.calon',
    );
    expect(press(story.replace('Suka', 'Batal suka'), svg('Batal suka'), address)).toBe('nothing');
    expect(press(story, '#emoji')).toBe('nothing');
  });
});

describe('following on Instagram', () => {
  it.each(['Ikuti', 'Ikuti Balik', 'Follow', 'Follow Back'])('%s', (word) => {
    const follow = `<button id="f"><div dir="auto">${word}</div></button>`;
    const profile = `<header>${user('teman.saya')}${user('teman.dua')}${follow}</header>`;
    expect(press(profile, '#f', `${HOME}uji.calon/`)).toBe('follow-profile: follow account uji.calon');
    const rows = `<div role="dialog"><div><div>${user('lain.satu')}${follow}</div><div>${user('lain.dua')}</div></div></div>`;
    expect(press(rows, '#f', `${HOME}uji.calon/followers/`)).toBe('follow: follow account lain.satu');
    const together = `<article><header>${user('uji.calon')} ${user('mitra.uji')}${follow}</header>${BAR}</article>`;
    expect(press(together, '#f')).toBe('follow: follow account uji.calon');
    expect(press(`<div>${follow}</div>`, '#f', `${HOME}uji.calon/`)).toBe('follow: no target');
  });

  it.each(['Mengikuti', 'Following', 'Diminta', 'Requested', 'Berhenti mengikuti', 'Unfollow'])(
    'never %s',
    (word) => {
      expect(
        press(`<header>${user('a')}<button id="f">${word}</button></header>`, '#f', `${HOME}uji.calon/`),
      ).toBe('nothing');
    },
  );
});

it('names each control once', () => {
  const ids = instagram.controls.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const pressed = instagram.shortcuts.flatMap(({ presses }) => presses);
  expect(pressed.filter((id) => !ids.includes(id))).toEqual([]);
});

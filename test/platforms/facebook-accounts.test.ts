import { describe, expect, it } from 'vitest';
import { facebook } from '../../src/platforms/facebook.ts';
import { BAR, button, enter, HOME, header, labelled, post, press, SHARED } from './facebook-page.ts';

const PAGE = `${HOME}uji.calon`;
const card = (href: string, label: string): string =>
  `<div><a href="${href}"><img></a><a href="${href}">Nama</a>${button(label, label)}</div>`;
const others = card('/lain.satu', 'x') + card('/lain.dua', 'x');

describe('following on Facebook', () => {
  it.each([
    ['Ikuti', 'follow'],
    ['Follow', 'follow'],
    ['Tambahkan teman', 'befriend'],
    ['Add friend', 'befriend'],
    ['Berlangganan', 'subscribe'],
    ['Subscribe', 'subscribe'],
  ])('%s: in a header, a card and a post', (label, id) => {
    const head = `<div role="main"><div><h1>Uji</h1><a href="/teman.saya">T</a>${button(label)}</div>${others}</div>`;
    expect(press(head, labelled(label), PAGE)).toBe(`${id}-page: follow account ujicalon`);
    expect(press(head, labelled(label), `${HOME}profile.php?id=100012345678901`)).toBe(
      `${id}-page: follow account #100012345678901`,
    );
    expect(press(card('/lain.satu', label), labelled(label), PAGE)).toBe(`${id}: follow account lainsatu`);
    const hover = `<div role="dialog">${card('/lain.satu', label)}<a href="/teman">T</a></div>`;
    expect(press(hover, labelled(label), PAGE)).toBe(`${id}: follow account lainsatu`);
    expect(press(post(header('/lain.satu') + button(label) + BAR), labelled(label))).toBe(
      `${id}: follow account lainsatu`,
    );
    expect(press(`<div role="button" id="t">${label}</div>`, '#t')).toBe(`${id}: no target`);
    const mobile = `<div id="screen-root">${button(label)}</div>`;
    expect(press(mobile, labelled(label), PAGE)).toBe(`${id}: no target`);
  });

  it.each(['Mengikuti', 'Following', 'Berhenti mengikuti', 'Batalkan permintaan', 'Teman'])(
    'never %s',
    (label) => {
      expect(press(card('/lain.satu', label), labelled(label), PAGE)).toBe('nothing');
    },
  );

  it.each(['Suka', 'Like'])('%s in the header of a page', (label) => {
    const head = `<div role="main"><div><h1>Uji</h1><a href="/uji.calon/followers">9</a>${button(label)}</div></div>`;
    expect(press(head, labelled(label), PAGE)).toBe('page-like: follow account ujicalon');
    expect(press(card('/lain.satu', label), labelled(label), PAGE)).toBe(
      'page-like-card: follow account lainsatu',
    );
  });

  it('confirms a request, and nothing else', () => {
    expect(press(card('/lain.satu', 'Konfirmasi'), labelled('Konfirmasi'))).toBe(
      'accept: follow account lainsatu',
    );
    const leave = `<div role="dialog">${card('/lain.satu', 'Konfirmasi')}</div>`;
    expect(press(leave, labelled('Konfirmasi'))).toBe('nothing');
  });
});

describe('groups and events of Facebook', () => {
  const GROUP = `${HOME}groups/relawan.uji/`;

  it.each(['Gabung ke Grup', 'Gabung grup', 'Bergabung dengan grup', 'Join group', 'Join', 'Gabung'])(
    '%s',
    (label) => {
      expect(press(`<div>${button(label)}</div>`, labelled(label), GROUP)).toBe(
        'join-page: join group groups/relawanuji',
      );
      expect(press(card('/groups/12345/', label), labelled(label), GROUP)).toBe(
        'join: join account groups/12345',
      );
      const inPost = post(
        `<h4><a href="/groups/lain/">G</a></h4><a href="/groups/lain/user/9/">O</a>${button(label)}${BAR}`,
      );
      expect(press(inPost, labelled(label))).toBe('join: join account groups/lain');
    },
  );

  it.each(['Bergabung', 'Joined', 'Sudah bergabung', 'Permintaan terkirim', 'Kirim ke Admin'])(
    'never %s',
    (label) => {
      expect(press(card('/groups/12345/', label), labelled(label), GROUP)).toBe('nothing');
    },
  );

  it.each(['Hadir', 'Tertarik', 'Going', 'Interested'])('%s', (label) => {
    const event = (more: string): string =>
      `<div role="main"><div><span>Acara oleh <a href="/uji.calon">Uji</a></span><div role="button" id="e" aria-label="${label}" ${more}></div></div></div>`;
    expect(press(event(''), '#e', `${HOME}events/991/`)).toBe('attend: attend account ujicalon');
    expect(press(event('aria-pressed="true"'), '#e', `${HOME}events/991/`)).toBe('nothing');
    expect(press(event('aria-haspopup="menu"'), '#e', `${HOME}events/991/`)).toBe('nothing');
  });
});

describe('sharing and posting on Facebook', () => {
  const dialog = (inner: string): string =>
    `<div role="dialog"><div contenteditable="true" role="textbox"></div>${inner}</div>`;

  it.each([
    'Bagikan sekarang',
    'Bagikan sekarang (Teman)',
    'Share now',
    'Share now (Public)',
    'Your story',
    'Cerita Anda',
  ])('%s', (label) => {
    expect(press(dialog(button(label)), labelled(label), HOME, SHARED)).toBe(
      'share-now: share author ujicalon',
    );
    expect(press(dialog(`<div role="button" id="t">${label}</div>`), '#t', HOME, SHARED)).toBe(
      'share-now: share author ujicalon',
    );
    expect(press(dialog(button(label)), labelled(label))).toBe('share-now: no target');
  });

  it('posts to what the composer was opened on, else to the group shown', () => {
    const write = button('Tulis sesuatu…');
    expect(press(write, labelled('Tulis sesuatu…'), `${HOME}groups/relawan.uji`)).toBe(
      'write: opens post group groups/relawanuji',
    );
    expect(press(write, labelled('Tulis sesuatu…'), PAGE)).toBe('write: opens post account ujicalon');
    expect(press(write, labelled('Tulis sesuatu…'), HOME)).toBe('write: forgets');
    const send = dialog(button('Kirim'));
    expect(press(send, labelled('Kirim'), HOME, { ...SHARED, leadsTo: 'post' })).toBe(
      'send: post author ujicalon',
    );
    expect(press(send, labelled('Kirim'), `${HOME}groups/relawan.uji`)).toBe(
      'send-to-group: post group groups/relawanuji',
    );
    expect(press(send, labelled('Kirim'), HOME)).toBe('send: aims at nobody');
    expect(press(dialog(button('Berikutnya')), labelled('Berikutnya'), HOME, SHARED)).toBe('nothing');
  });

  it.each(['sharer.php?u=https%3A%2F%2Fuji.example', 'sharer/sharer.php?u=x', 'dialog/share?href=x'])(
    'reads the share page %s for what it shares',
    (path) => {
      const page = '<form><button id="s">Bagikan ke Facebook</button></form>';
      expect(press(page, '#s', HOME + path)).toBe('share-page: aims at nobody');
      expect(press(page, '#s', PAGE)).toBe('nothing');
    },
  );

  it('gives every press on a story to its owner', () => {
    const page = `<div><div><a href="/uji.calon">Uji</a><a href="/stories/12/">x</a></div><div>${button('Super')}<div role="textbox" contenteditable="true" aria-label="Balas Uji"></div>${button('Kirim')}</div></div>`;
    const address = `${HOME}stories/12/34/`;
    expect(press(page, labelled('Super'), address)).toBe('story-react: like account ujicalon');
    expect(press(page, labelled('Kirim'), address)).toBe('story-send: comment account ujicalon');
    expect(enter(page, '[role="textbox"]', address)).toBe('story-enter: account ujicalon');
    expect(press(page, labelled('Super'), HOME)).toBe('nothing');
  });
});

it('names each control once', () => {
  const ids = facebook.controls.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const pressed = facebook.shortcuts.flatMap(({ presses }) => presses);
  expect(pressed.filter((id) => !ids.includes(id))).toEqual([]);
});

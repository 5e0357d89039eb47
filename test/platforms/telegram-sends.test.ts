import { describe, expect, it } from 'vitest';
import type { Opened } from '../../src/platforms/reader.ts';
import { telegram } from '../../src/platforms/telegram.ts';
import { pressLine, showPage, surroundings } from './page.ts';

const K = 'https://web.telegram.org/k/';
const A = 'https://web.telegram.org/a/';
const opened = (leadsTo: Opened['leadsTo'], id: string): Opened => ({
  leadsTo,
  targets: [{ relation: 'author', ref: { platform: 'telegram', handle: null, id } }],
  item: null,
});

function line(html: string, address: string = K, before: Opened | null = null): string {
  showPage(html, address);
  return pressLine(telegram, document.querySelector('#it') as Element, surroundings(address, before));
}

const title = (id: string): string =>
  `<div class="chat-info"><span class="peer-title" data-peer-id="${id}">Kanal</span></div>`;
/** K's column with one chat: its header and one message. */
const column = (inner: string): string =>
  `<div id="column-center"><div class="chat active">${title('-9900000001')}<div class="bubbles"><div class="bubble" data-mid="7" data-peer-id="-9900000001"><div class="message">teks</div>${inner}</div></div></div></div>`;

describe('sending', () => {
  const composer = (state: string, strip = ''): string =>
    `<div class="chat-input">${strip}<div class="input-message-input" contenteditable="true"></div><button class="btn-send ${state}" id="it"></button></div>`;
  /** K's composer, in a chat that shows its strip. */
  const withStrip = (title: string, shown = 'is-helper-active'): string =>
    `<div class="chat active ${shown}">${composer('send', `<div class="reply-wrapper"><div class="reply-title">${title}</div></div>`)}</div>`;
  const CHANNEL = opened('comment', '-1009900000001');

  it('is aimed at nobody, and recording is no sending', () => {
    for (const state of ['send', 'schedule', 'edit', 'forward']) {
      expect(line(composer(state))).toBe('send: aims at nobody');
    }
    expect(line(composer('record'))).toBe('nothing');
    expect(line('<div class="Composer"><button class="main-button record" id="it"></button></div>')).toBe(
      'nothing',
    );
  });

  it('passes on what the forward was pressed on, while the strip shows it', () => {
    const entry = (word: string): string =>
      `${column('')}<div class="btn-menu"><div class="btn-menu-item" id="it">\ue9a0<span>${word}</span></div></div>`;
    for (const word of ['Forward', 'Teruskan'])
      expect(line(entry(word))).toBe('forward: opens share author #-1009900000001');
    for (const word of ['Reply', 'Balas', 'Copy', 'Hapus']) expect(line(entry(word))).toBe('nothing');
    const forwarded = opened('share', '-1009900000001');
    for (const title of ['Forward Message', 'Teruskan Pesan', 'Diteruskan dari Kanal'])
      expect(line(withStrip(title), K, forwarded)).toBe('send-forwarded: share author #-1009900000001');
    expect(line(composer('send'), K, forwarded)).toBe('send: aims at nobody');
    // A reply, a link's preview, and what was left in the strip that is put away.
    for (const title of ['Pak Joko', 'contoh.test'])
      expect(line(withStrip(title), K, forwarded)).toBe('send: aims at nobody');
    expect(line(withStrip('Forward Message', ''), K, forwarded)).toBe('send: aims at nobody');
    const a = (icon: string): string =>
      `<div class="Composer"><div class="ComposerEmbeddedMessage"><i class="icon ${icon}"></i></div><button class="main-button send" id="it"></button></div>`;
    expect(line(a('icon-forward'), A, forwarded)).toBe('send-forwarded: share author #-1009900000001');
    expect(line(a('icon-reply'), A, forwarded)).toBe('send: aims at nobody');
    // Both count: whose it is, and whose group it goes to.
    expect(line(withStrip('Forward Message'), `${K}#-1009900000002`, forwarded)).toBe(
      'forward-to-group: share author #-1009900000001, group #-1009900000002',
    );
  });

  it('into a group is a post there, by name or number, and to a person is none', () => {
    const shownAs = (id: string): string => `<div class="chat active">${title(id)}${composer('send')}</div>`;
    expect(line(shownAs('-9900000002'), `${K}#@uji_tim`)).toBe('send-to-group: post group uji_tim');
    expect(line(shownAs('-9900000002'))).toBe('send-to-group: post group #-1009900000002');
    expect(line(shownAs('7700000011'), `${K}#@uji_calon`)).toBe('send: aims at nobody');
    expect(line(shownAs('7700000011'), `${K}#7700000011`)).toBe('send: aims at nobody');
    const a = '<div class="Composer"><button class="main-button send" id="it"></button></div>';
    expect(line(a, `${A}#-1009900000002`)).toBe('send-to-group: post group #-1009900000002');
    expect(line(a, `${A}#7700000011`)).toBe('send: aims at nobody');
  });

  it('beneath a message of a channel is a comment there', () => {
    const replies = '<replies-element class="replies replies-footer" data-post-key="-9900000001_7" id="it">';
    expect(line(column(replies))).toBe('comments: opens comment author #-1009900000001');
    expect(line(replies)).toBe('comments: opens comment account #-1009900000001');
    const thread = `<div class="chat type-discussion">${composer('send')}</div>`;
    expect(line(thread, K, CHANNEL)).toBe('comment: comment author #-1009900000001');
    expect(line(composer('send'), `${A}#-1009900000009_42`, CHANNEL)).toBe(
      'comment: comment author #-1009900000001',
    );
    expect(line(composer('send'), `${K}#@kopi_pagi`, CHANNEL)).toBe('send: aims at nobody');
  });

  it('forgets what was opened when another chat is', () => {
    expect(line('<div id="column-left"><a class="chatlist-chat" id="it">Kopi</a></div>')).toBe(
      'another-chat: forgets',
    );
    expect(line('<div class="popup-forward"><a class="chatlist-chat" id="it">Kopi</a></div>')).toBe(
      'nothing',
    );
  });

  it.each(['Send Without Sound', 'Kirim tanpa suara', 'Send When Online'])('%s', (word) => {
    const menu = `<div class="btn-menu menu-send"><div class="btn-menu-item" id="it">\ue9a0${word}</div></div>`;
    expect(line(menu)).toBe('send-quietly: aims at nobody');
  });
});

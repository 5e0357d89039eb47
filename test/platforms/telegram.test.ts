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
const INVITED = opened('join', '+UjiRelawan000001');

function line(html: string, address: string = K, before: Opened | null = null): string {
  showPage(html, address);
  return pressLine(telegram, document.querySelector('#it') as Element, surroundings(address, before));
}

const title = (id: string): string =>
  `<div class="chat-info"><span class="peer-title" data-peer-id="${id}">Kanal</span></div>`;
/** One chat of K: its header, one message, its foot. */
const chat = (inner: string, id = '-9900000001', active = 'active'): string =>
  `<div class="chat ${active}">${title(id)}<div class="bubbles"><div class="bubble" data-mid="7" data-peer-id="${id}"><div class="message">teks</div>${inner}</div></div></div>`;
const column = (...chats: string[]): string => `<div id="column-center">${chats.join('')}</div>`;
const chip = (more: string): string =>
  `<div class="reactions"><reaction-element class="reaction reaction-block ${more}"><span id="it">12</span></reaction-element></div>`;

describe('reactions of Telegram K', () => {
  it('are likes of the chat that is shown, by name or number', () => {
    const page = column(chat(chip('')));
    expect(line(page, `${K}#@uji_calon`)).toBe('react: like author uji_calon');
    expect(line(page, `${K}#-9900000001`)).toBe('react: like author #-1009900000001');
    expect(line(page)).toBe('react: like author #-1009900000001');
    expect(line(page.replaceAll('-9900000001', '-1009900000001'))).toBe('react: like author #-1009900000001');
  });

  it.each(['is-chosen', 'reaction-inline', 'reaction-tag'])('%s is none', (state) => {
    expect(line(column(chat(chip(state))), `${K}#@uji_calon`)).toBe('nothing');
  });

  it('in the discussion beneath a message are of the discussion', () => {
    const page = column(chat('', '-9900000001', ''), chat(chip(''), '-9900000009'));
    expect(line(page, `${K}#@uji_calon?thread=7`)).toBe('react: like author #-1009900000009');
  });

  it('in the menu at the root are of the active chat', () => {
    const menu =
      '<div class="btn-menu-reactions"><div class="btn-menu-reactions-reaction" id="it"></div></div>';
    const page = column(chat('', '-9900000009', ''), chat('')) + menu;
    expect(line(page)).toBe('react-by-menu: like author #-1009900000001');
    expect(line(menu)).toBe('react-by-menu: no target');
  });

  it('given in one press are held while nothing is chosen', () => {
    const quick = '<div class="bubble-hover-reaction" id="it"></div>';
    expect(line(column(chat(quick)))).toBe('react-quickly: like author #-1009900000001');
    expect(line(column(chat(quick + chip('is-chosen').replace('id="it"', ''))))).toBe('nothing');
  });
});

describe('reactions of Telegram A', () => {
  const header =
    '<div class="MiddleHeader"><div class="ChatInfo"><div class="Avatar" data-peer-id="-1009900000001"></div></div></div>';
  const reaction = (state: string): string =>
    `${header}<div class="Message message-list-item" data-message-id="7"><div class="Reactions"><button class="Button message-reaction ${state}" id="it">3</button></div></div>`;

  it('are likes of the chat', () => {
    expect(line(reaction(''), `${A}#-1009900000001`)).toBe('react: like author #-1009900000001');
    expect(line(reaction(''), `${A}#-1009900000009_42`)).toBe('react: like author #-1009900000001');
    expect(line(reaction('chosen'), `${A}#-1009900000001`)).toBe('nothing');
  });

  it('stand in a row whose last button opens more', () => {
    const row = (at: string): string =>
      `${header}<div class="ReactionSelector"><div class="ReactionSelector__reactions">${at}</div></div>`;
    expect(line(row('<div><img id="it"></div>'))).toBe('react-by-menu: like author #-1009900000001');
    expect(line(row('<button class="Button ReactionSelector__show-more" id="it"></button>'))).toBe('nothing');
  });
});

describe('joining', () => {
  const plate = (word: string): string =>
    `<div id="column-center">${title('-9900000001')}<div class="chat-input-control"><button class="btn-primary chat-input-control-button" id="it"><span class="i18n">${word}</span></button></div></div>`;

  it.each(['JOIN', 'SUBSCRIBE', 'Join Group', 'REQUEST TO JOIN', 'GABUNG', 'Gabung Kanal', 'Gabung ke Grup'])(
    '%s',
    (word) => {
      expect(line(plate(word), `${K}#@uji_calon`)).toBe('join: join group uji_calon');
      expect(line(plate(`\ue900${word}\u200f`))).toBe('join: join group #-1009900000001');
      const header = `<div class="MiddleHeader"><div class="HeaderActions"><button class="Button" id="it">${word}</button></div></div>`;
      expect(line(header, `${A}#-1009900000001`)).toBe('join: join group #-1009900000001');
    },
  );

  it.each([
    'MUTE',
    'BISUKAN',
    'UNMUTE',
    'START',
    'MULAI',
    'Joined',
    'Bergabung sebagai admin',
    'LEAVE',
    'KELUAR',
  ])('is not %s', (word) => {
    expect(line(plate(word), `${K}#@uji_calon`)).toBe('nothing');
  });

  it('by the older bar at the top', () => {
    expect(line(column(`${title('-9900000001')}<button class="chat-join" id="it">x</button>`))).toBe(
      'join-by-top-bar: join group #-1009900000001',
    );
  });

  it.each([
    ['https://t.me/+UjiRelawan000001', 'invite-link: opens join group #+UjiRelawan000001'],
    ['https://telegram.me/joinchat/UjiRelawan000001', 'invite-link: opens join group #+UjiRelawan000001'],
    ['tg://join?invite=UjiRelawan000001', 'invite-link: opens join group #+UjiRelawan000001'],
    ['https://t.me/uji_calon', 'account-link: opens join account uji_calon'],
    ['https://uji_calon.t.me/7', 'account-link: opens join account uji_calon'],
    ['tg://resolve?domain=uji_calon', 'account-link: opens join account uji_calon'],
    ['https://t.me/addlist/AbCdEfGhIjKlMnOp', 'account-link: forgets'],
    ['https://user:pw@t.me/uji_calon', 'nothing'],
    ['https://t.me/+UjiRelawan0000\u200b01', 'invite-link: forgets'],
    ['https://t.me/uji_cal\u043en', 'account-link: forgets'],
  ])('a link to %s', (href, expected) => {
    expect(line(`<div class="bubble"><a href="${href}" id="it">tautan</a></div>`)).toBe(expected);
  });

  it('by the popup of an invite', () => {
    const popup = (button: string): string =>
      `<div class="popup popup-join-chat-invite"><div class="popup-buttons">${button}</div></div>`;
    const accept = popup('<button class="popup-button btn primary" id="it">GABUNG KE KANAL</button>');
    expect(line(accept, K, INVITED)).toBe('accept-invite: join account #+UjiRelawan000001');
    expect(line(accept)).toBe('accept-invite: no target');
    expect(line(accept, `${K}#?tgaddr=tg%3A%2F%2Fjoin%3Finvite%3DUjiRelawan000001`)).toBe(
      'accept-invite: join group #+UjiRelawan000001',
    );
    const cancel = popup('<button class="btn">a</button><button class="btn" id="it">BATAL</button>');
    expect(line(cancel, K, INVITED)).toBe('nothing');
    expect(line(popup('<button class="btn" id="it">Batal</button>'), K, INVITED)).toBe('nothing');
    const modal = '<div class="Modal"><button class="Button" id="it">Join Channel</button></div>';
    expect(line(modal, A, INVITED)).toBe('accept-invite-in-modal: join account #+UjiRelawan000001');
  });
});

describe('pages of t.me', () => {
  const button = (href: string, more = ''): string =>
    `<div class="tgme_page_action"><a class="tgme_action_button_new ${more}" id="it" href="${href}">x</a></div>`;

  it.each([
    [
      'https://t.me/+UjiRelawan000001',
      'tg://join?invite=UjiRelawan000001',
      'join-by-page: join group #+UjiRelawan000001',
    ],
    [
      'https://t.me/joinchat/UjiRelawan000001',
      'https://t.me/joinchat/UjiRelawan000001',
      'join-by-page: join group #+UjiRelawan000001',
    ],
    ['https://t.me/uji_calon', 'tg://resolve?domain=uji_calon', 'account-link: opens join account uji_calon'],
    ['https://t.me/+6281234567890', 'tg://resolve?phone=6281234567890', 'account-link: forgets'],
    ['https://t.me/share/url?url=x', 'tg://msg_url?url=x', 'share-by-page: aims at nobody'],
  ])('%s', (address, href, expected) => {
    expect(line(button(href), address)).toBe(expected);
  });

  it('leave "Open in Web" to the popup that asks again', () => {
    const web = button('https://web.telegram.org/a/#?tgaddr=x', 'tgme_action_web_button');
    expect(line(web, 'https://t.me/+UjiRelawan000001')).toBe('nothing');
  });
});

import { describe, expect, it } from 'vitest';
import { type Opened, readPress } from '../../src/platforms/reader.ts';
import { whatsapp } from '../../src/platforms/whatsapp.ts';
import { pressLine, showPage, surroundings } from './page.ts';

const WEB = 'https://web.whatsapp.com/';
const CODE = 'AbCdUjiRelawan00000001';
const CHANNEL = '0029VaUjiCalon0000000001';
const GROUP: Opened = {
  leadsTo: 'join',
  targets: [{ relation: 'group', ref: { platform: 'whatsapp', handle: null, id: CODE } }],
  item: null,
};
const FOLLOWED: Opened = {
  leadsTo: 'follow',
  targets: [{ relation: 'account', ref: { platform: 'whatsapp', handle: null, id: CHANNEL } }],
  item: null,
};

function line(html: string, opened: Opened | null = null, address = WEB): string {
  showPage(html, address);
  const pressed = document.querySelector('#it') as Element;
  return pressLine(whatsapp, pressed, surroundings(address, opened));
}

const chat = (foot: string): string =>
  `<div id="main"><header data-testid="conversation-header"><div role="button">Kopi Pagi</div></header>
   <div role="row"><div data-testid="conv-msg-1" data-id="1"><a href="https://chat.whatsapp.com/${CODE}">x</a></div></div>
   <footer><div class="lexical"><div contenteditable="true" role="textbox" data-tab="10">halo</div></div>${foot}</footer></div>`;
const dialog = (button: string): string => `<div role="dialog"><h1>Kopi Pagi</h1>${button}</div>`;

describe('sending on WhatsApp Web', () => {
  it.each([
    ['test id', '<button data-testid="compose-btn-send" id="it"><span></span></button>', 'send'],
    ['old icon', '<div role="button" id="it"><span data-icon="send"></span></div>', 'send-by-icon'],
    ['icon', '<button id="it"><span data-icon="wds-ic-send-filled"></span></button>', 'send-by-icon'],
    [
      'drawing with a title',
      '<button id="it"><svg><title>wds-ic-send-filled</title></svg></button>',
      'send-by-icon',
    ],
    ['Indonesian', '<button aria-label="Kirim" id="it"></button>', 'send-by-name'],
    ['English', '<div role="button" aria-label="Send 1 selected" id="it"></div>', 'send-by-name'],
    ['Spanish', '<div role="button" aria-label="Enviar" id="it"></div>', 'send-by-name'],
  ])('knows the button by its %s', (_what, button, id) => {
    expect(line(chat(button))).toBe(`${id}: aims at nobody`);
  });

  it.each([
    '<button aria-label="Pesan suara" id="it"><span data-icon="mic-outlined"></span></button>',
    '<button aria-label="Kirim pesan" id="it"></button>',
    '<button aria-label="Send message" id="it"></button>',
    '<button aria-label="Terkirim" id="it"></button>',
    '<button data-testid="sticker-button" id="it"></button>',
    '<button aria-label="Cari" id="it"><span data-icon="search"></span></button>',
  ])('leaves %s alone', (button) => {
    expect(line(chat(button))).toBe('nothing');
  });

  it('knows the button of the forward dialog, whatever the chat behind it holds', () => {
    const send = '<div role="button" aria-label="Send 1 selected" id="it"></div>';
    expect(line(chat('') + dialog(send))).toBe('forward-by-name: aims at nobody');
    const icon = '<button id="it"><svg><title>wds-ic-send-filled</title></svg></button>';
    expect(line(chat('') + dialog(icon))).toBe('forward-by-icon: aims at nobody');
  });

  it('sends by Enter alone where no button is known', () => {
    showPage(chat(''), WEB);
    const text = document.querySelector('[contenteditable]') as Element;
    const around = surroundings(WEB);
    expect(pressLine(whatsapp, text, around)).toBe('nothing');
    expect(readPress(whatsapp, text, around, 'key')?.control.id).toBe('send-by-enter');
  });
});

describe('joining a group', () => {
  it.each([
    `<a href="https://chat.whatsapp.com/${CODE}" id="it">undangan</a>`,
    `<a href="https://chat.whatsapp.com/invite/${CODE}?mode=ac"><span id="it">undangan</span></a>`,
    `<a href="whatsapp://chat?code=${CODE}" id="it">undangan</a>`,
  ])('remembers %s', (link) => {
    expect(line(link)).toBe(`invite-link: opens join group #${CODE}`);
  });

  it('remembers the card of a message that holds an invite', () => {
    const message = `<div data-testid="conv-msg-2"><a href="https://chat.whatsapp.com/${CODE}">u</a><div role="button" id="it">Lihat grup</div></div>`;
    expect(line(message)).toBe(`invite-card: opens join group #${CODE}`);
    expect(line('<div data-testid="conv-msg-2"><div role="button" id="it">Lihat</div></div>')).toBe(
      'nothing',
    );
  });

  it.each([
    'Join',
    'Join group',
    'Request to join',
    'Gabung',
    'Gabung ke grup',
    'Bergabung',
    'Minta bergabung',
  ])('holds the popup: %s', (word) => {
    const button = `<button data-testid="popup-controls-ok" id="it"><div>${word}</div></button>`;
    expect(line(button, GROUP)).toBe(`join: join group #${CODE}`);
    expect(line(dialog(`<div role="button" id="it">${word}\u200e</div>`), GROUP)).toBe(
      `join: join group #${CODE}`,
    );
    expect(line(button)).toBe('join: no target');
  });

  it.each(['Cancel', 'Batal', 'Exit group', 'Keluar dari grup', 'Blokir', 'Delete chat', 'OK', 'Joined'])(
    'never holds %s, whatever was opened before',
    (word) => {
      expect(line(`<button data-testid="popup-controls-ok" id="it">${word}</button>`, GROUP)).toBe('nothing');
      expect(line(dialog(`<button id="it">${word}</button>`), GROUP)).toBe('nothing');
    },
  );

  it('knows the invite that brought the page here', () => {
    const address = `${WEB}accept?code=${CODE}`;
    expect(line(dialog('<button id="it">Gabung ke grup</button>'), null, address)).toBe(
      `join: join group #${CODE}`,
    );
  });

  it('holds what opens the app from an invite page, and leaves WhatsApp Web to ask again', () => {
    const address = `https://chat.whatsapp.com/${CODE}`;
    const join = `join group #${CODE}`;
    expect(line('<a id="it" href="whatsapp://chat?code=x">Buka</a>', null, address)).toBe(
      `join-by-page: ${join}`,
    );
    expect(line('<a id="it"><span>Gabung ke Chat</span></a>', null, address)).toBe(
      `join-by-page-words: ${join}`,
    );
    expect(line(`<a id="it" href="${WEB}accept?code=${CODE}">use WhatsApp Web</a>`, null, address)).toBe(
      'nothing',
    );
  });
});

describe('channels', () => {
  const link = `<a href="https://whatsapp.com/channel/${CHANNEL}/12" id="it">saluran</a>`;
  const follows = `follow account #${CHANNEL}`;

  it('remembers a link, a row and a card', () => {
    expect(line(link)).toBe(`channel-link: opens ${follows}`);
    const row = `<div id="side"><div role="row"><a href="https://whatsapp.com/channel/${CHANNEL}"></a><span id="it">Kanal</span></div></div>`;
    expect(line(row)).toBe(`another-chat: opens ${follows}`);
    const card = `<div id="main"><div role="row">${link.replace(' id="it"', '')}<button id="it">Lihat</button></div></div>`;
    expect(line(card)).toBe(`channel-card: opens ${follows}`);
  });

  it.each(['Follow', 'Ikuti'])('follows what was opened: %s', (word) => {
    const header = `<header data-testid="conversation-header"><button id="it">${word}</button></header>`;
    expect(line(header, FOLLOWED)).toBe(`follow: ${follows}`);
    expect(line(header)).toBe('follow: no target');
  });

  it('never takes one channel for another', () => {
    const row = '<div id="side"><div role="row"><button id="it">Ikuti</button></div></div>';
    expect(line(row, FOLLOWED)).toBe('follow-in-list: no target');
    expect(line('<div id="side"><div role="row"><span id="it">Kopi</span></div></div>', FOLLOWED)).toBe(
      'another-chat: forgets',
    );
  });

  it.each(['Mengikuti', 'Following', 'Berhenti mengikuti', 'Unfollow', 'Pengikut', '12 followers'])(
    'never holds %s',
    (word) => {
      const header = `<header data-testid="conversation-header"><button id="it">${word}</button></header>`;
      expect(line(header, FOLLOWED)).toBe('nothing');
    },
  );

  it('reads the page of a channel', () => {
    const address = `https://www.whatsapp.com/channel/${CHANNEL}`;
    expect(line('<a id="it" href="#">Ikuti</a>', null, address)).toBe(`follow-by-page: ${follows}`);
    expect(line('<a id="it" href="#">Lihat saluran</a>', null, address)).toBe(
      `channel-page: opens ${follows}`,
    );
  });
});

describe('bad input', () => {
  it.each([
    'https://user:pw@chat.whatsapp.com/AbCdUjiRelawan00000001',
    'https://chat.whatsapp.com/AbCdUjiRelawan0000\u200b0001',
    'https://chat.whatsapp.com/',
    'https://chat.whatsapp.com.evil.example/AbCdUjiRelawan00000001',
    'https://[',
  ])('%s names no group', (href) => {
    expect(line(`<a href="${href}" id="it">x</a>`)).toMatch(/^(?:nothing|invite-link: forgets)$/);
  });

  it('reads both experiments of one send button once', () => {
    const both =
      '<button id="it" data-testid="compose-btn-send" aria-label="Kirim"><span data-icon="send"><svg><title>wds-ic-send-filled</title></svg></span></button>';
    expect(line(chat(both))).toBe('send: aims at nobody');
  });
});

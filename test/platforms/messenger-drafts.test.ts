import { describe, expect, it } from 'vitest';
import { examineDraft } from '../../src/core/draft.ts';
import { keyPresses } from '../../src/guard/shortcut.ts';
import { readDraft } from '../../src/platforms/draft.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { readPress } from '../../src/platforms/reader.ts';
import { telegram } from '../../src/platforms/telegram.ts';
import { whatsapp } from '../../src/platforms/whatsapp.ts';
import { showPage, surroundings } from './page.ts';

const WA = 'https://web.whatsapp.com/';
const K = 'https://web.telegram.org/k/#@kopi_pagi';
const A = 'https://web.telegram.org/a/#-1009900000009';
const GROUP = 'whatsapp:AbCdUjiRelawan00000001';

/** Whom a press would send an address of, and by which control. */
function sent(platform: Platform, html: string, address: string, by: 'pointer' | 'key' = 'pointer'): string {
  showPage(html, address);
  const reading = readPress(platform, document.querySelector('#it') as Element, surroundings(address), by);
  if (reading === null || 'opened' in reading || reading.control.draft === null) return 'no draft';
  const found = examineDraft(
    readDraft(reading.control.draft, reading.element, new URL(address)),
    platform.id,
  );
  const names = found?.targets.map(({ ref }) => `${ref.platform}:${ref.handle ?? ref.id}`) ?? [];
  return `${reading.control.id} ${names.join(' ')}${found?.draft.photos === true ? ' +photo' : ''}`.trim();
}

const message = (id: string, checked: boolean, code: string): string =>
  `<div role="row"><div data-testid="conv-msg-${id}"><div role="checkbox" aria-checked="${checked}"></div>
   <span data-testid="selectable-text"><a href="https://chat.whatsapp.com/${code}">undangan</a></span></div></div>`;
const wa = (typed: string, beside = '', more = ''): string =>
  `<div id="side"><div contenteditable="true" role="textbox">t.me/uji_calon</div></div>
   <div id="main">${message('1', true, 'AbCdUjiRelawan00000001')}${message('2', false, 'AbCdKopiPagi0000000001')}
   <footer>${beside}<div><div contenteditable="true" role="textbox" data-tab="10"><p>${typed}</p></div></div>
   <button data-testid="compose-btn-send" id="it"></button></footer></div>${more}`;

describe('what a message of WhatsApp holds', () => {
  it.each([
    ['an invite', 'ikut yuk chat.whatsapp.com/AbCdUjiRelawan00000001', '', `send ${GROUP}`],
    [
      'a channel',
      'https://whatsapp.com/channel/0029VaUjiCalon0000000001',
      '',
      'send whatsapp:0029VaUjiCalon0000000001',
    ],
    ['a number', 'https://wa.me/6281234567890', '', 'send whatsapp:6281234567890'],
    ['another site', 'https://www.instagram.com/uji.calon/', '', 'send instagram:uji.calon'],
    ['words alone', 'halo', '', 'send'],
    ['its preview', 'lihat', '<div><a href="https://x.com/uji_calon">Budi</a></div>', 'send x:uji_calon'],
  ])('%s', (_what, typed, beside, expected) => {
    expect(sent(whatsapp, wa(typed, beside), WA)).toBe(expected);
  });

  it('reads the chosen messages of a forward and neither the chat behind it nor the rest', () => {
    const dialog = '<div role="dialog"><button aria-label="Send 1 selected" id="it"></button></div>';
    const page = wa('https://x.com/uji_calon').replace(' id="it"', '') + dialog;
    expect(sent(whatsapp, page, WA)).toBe(`forward-by-name ${GROUP}`);
  });

  it('reads a caption, and sees the photo', () => {
    const editor =
      '<div><div data-testid="media-editor-canvas"></div><div data-testid="media-caption-input-container"><div contenteditable="true" role="textbox">t.me/uji_calon</div></div><button aria-label="Kirim" id="it"></button></div>';
    expect(sent(whatsapp, `<div id="main"></div>${editor}`, WA)).toBe(
      'send-by-name telegram:uji_calon +photo',
    );
  });

  it.each([
    ['https://api.whatsapp.com/send?text=https%3A%2F%2Fx.com%2Fuji_calon', 'share-by-page x:uji_calon'],
    ['https://api.whatsapp.com/send/?phone=6281234567890&text=halo', 'share-by-page'],
  ])('reads what a share page was given: %s', (address, expected) => {
    const page = '<a id="it" href="whatsapp://send?text=x" title="Continue to Chat">Lanjut ke Chat</a>';
    expect(sent(whatsapp, page, address)).toBe(expected);
    expect(sent(whatsapp, '<a id="it">Lanjutkan ke Chat</a>', address)).toBe(
      expected.replace('share-by-page', 'share-by-page-words'),
    );
  });
});

const k = (typed: string, strip = ''): string =>
  `<div id="column-center"><div class="chat active${strip === '' ? '' : ' is-helper-active'}"><div class="chat-input">${strip}<div class="new-message-wrapper">
   <div class="input-message-input" contenteditable="true" data-peer-id="-9900000009">${typed}</div>
   <div class="input-message-input input-field-input-fake" contenteditable="false">t.me/uji_calon</div></div>
   <div class="btn-send-container"><button class="btn-circle btn-send send" id="it"></button></div></div></div></div>`;
const a = (typed: string, beside = ''): string =>
  `<div class="Composer">${beside}<div id="message-input-text"><div id="editable-message-text" contenteditable="true" role="textbox">${typed}</div></div>
   <button class="Button main-button send" id="it"></button></div>`;

describe('what a message of Telegram holds', () => {
  it.each([
    ['K, words alone', K, k('halo'), 'send'],
    ['K, an invite', K, k('t.me/+UjiRelawan000001'), 'send telegram:+UjiRelawan000001'],
    [
      'K, an address hidden under words',
      K,
      k('<a href="https://t.me/uji_tim">lihat ini</a>'),
      'send telegram:uji_tim',
    ],
    [
      'K, what is passed on',
      K,
      k(
        'lihat',
        '<div class="reply-wrapper"><div class="reply-title">Teruskan Pesan</div><a href="https://t.me/uji_tim/7">Kanal</a></div>',
      ),
      'send-forwarded telegram:uji_tim',
    ],
    ['A, an invite', A, a('https://chat.whatsapp.com/AbCdUjiRelawan00000001'), `send-to-group ${GROUP}`],
    [
      'A, an invite to a person',
      A.replace('-100', ''),
      a('https://chat.whatsapp.com/AbCdUjiRelawan00000001'),
      `send ${GROUP}`,
    ],
    [
      'K, words left in a strip that is put away',
      K,
      k('lihat', '<div class="reply-wrapper">t.me/uji_tim</div>').replace('is-helper-active', ''),
      'send',
    ],
    [
      'A, a preview',
      A,
      a('lihat', '<div class="WebPagePreview">https://t.me/uji_tim</div>'),
      'send-to-group telegram:uji_tim',
    ],
  ])('%s', (_what, address, html, expected) => {
    expect(sent(telegram, html, address)).toBe(expected);
  });

  it('reads what a share page was given', () => {
    const address = 'https://t.me/share/url?url=https%3A%2F%2Fx.com%2Fuji_calon&text=t.me%2Fuji_tim';
    const page = '<a class="tgme_action_button_new" id="it" href="tg://msg_url?url=x">Share</a>';
    expect(sent(telegram, page, address)).toBe('share-by-page x:uji_calon telegram:uji_tim');
  });

  it('sends the draft of Telegram A on Enter wherever the focus is, and of K only in the text', () => {
    const row = '<div id="it" tabindex="0"></div>';
    const outside = (html: string): string => row + html.replace(' id="it"', '');
    expect(sent(telegram, outside(a('t.me/uji_tim')), A, 'key')).toBe(
      'send-from-anywhere-to-group telegram:uji_tim',
    );
    expect(sent(telegram, outside(a('t.me/uji_tim')), A)).toBe('no draft');
    expect(sent(telegram, outside(a('')), A, 'key')).toBe('no draft');
    expect(sent(telegram, outside(k('t.me/uji_tim')), K, 'key')).toBe('no draft');
  });
});

describe('Enter in a text', () => {
  /** The element a key in it would press, by id. */
  function entered(
    platform: Platform,
    html: string,
    at: string,
    init: KeyboardEventInit = {},
  ): string | null {
    showPage(html, WA);
    const target = document.querySelector(at) as HTMLElement;
    let found: ReturnType<typeof keyPresses> = null;
    target.addEventListener('keydown', (event) => {
      found = keyPresses(event, platform, document);
    });
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init }));
    const result = found as ReturnType<typeof keyPresses>;
    return result instanceof Element ? result.id || result.tagName : result;
  }

  const CAPTION = `<div class="popup popup-new-media"><div class="input-message-input" contenteditable="true" id="caption"></div><button class="btn-primary" id="media">Kirim</button></div>`;
  it.each<readonly [string, Platform, string, string, KeyboardEventInit, string | null]>([
    ['WhatsApp', whatsapp, wa('halo'), 'footer p', {}, 'it'],
    ['WhatsApp with Ctrl', whatsapp, wa('halo'), 'footer p', { ctrlKey: true }, 'it'],
    ['WhatsApp, a new line', whatsapp, wa('halo'), 'footer p', { shiftKey: true }, null],
    ['the search of WhatsApp', whatsapp, wa('halo'), '#side [contenteditable]', {}, null],
    [
      'WhatsApp without a button',
      whatsapp,
      wa('halo').replace(/<button.*?<\/button>/, ''),
      'footer p',
      {},
      'DIV',
    ],
    ['Telegram K', telegram, k('halo'), '.input-message-input', {}, 'it'],
    ['Telegram K with Ctrl', telegram, k('halo'), '.input-message-input', { ctrlKey: true }, 'it'],
    [
      'Telegram K, nothing typed',
      telegram,
      k('').replace(' send"', ' record"'),
      '.input-message-input',
      {},
      null,
    ],
    ['a caption of Telegram K', telegram, k('halo') + CAPTION, '#caption', {}, 'media'],
    ['Telegram A', telegram, a('halo'), '#editable-message-text', {}, 'it'],
    ['Telegram A, a new line', telegram, a('halo'), '#editable-message-text', { shiftKey: true }, null],
  ])('%s', (_what, platform, html, at, init, expected) => {
    expect(entered(platform, html, at, init)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import type { Opened } from '../../src/platforms/reader.ts';
import { linesIn, namedIn, putIn, showTelegram } from './chat-replica.ts';

const CALON = '-1009900000001';
const GROUP = '-1009900000010';
const INVITED: Opened = {
  leadsTo: 'join',
  targets: [{ relation: 'group', ref: { platform: 'telegram', handle: null, id: '+UjiRelawan000001' } }],
  item: null,
};

/** What a site may change overnight; none of it may aim a press at anybody else. */
const MUTATIONS: Readonly<Record<string, () => void>> = {
  'a wrapper round every button': () => {
    for (const each of document.querySelectorAll('[data-stage] button, [data-stage] .reaction')) wrap(each);
  },
  'unknown attributes': () => {
    for (const each of document.querySelectorAll('*')) each.setAttribute('data-x9', '1');
  },
  'no peer ids': () => {
    for (const each of document.querySelectorAll('[data-peer-id]')) each.removeAttribute('data-peer-id');
  },
  'other classes': () => {
    for (const each of document.querySelectorAll('[data-stage] *')) each.className = 'x1';
  },
  'an unknown language': () => {
    for (const each of document.querySelectorAll('button, .i18n, [role="menuitem"]')) each.textContent = 'Ⅹ';
  },
  'a listed name in every text': () => {
    for (const each of document.querySelectorAll('.peer-title, .fullName, .title, .message-title-name'))
      each.textContent = '@uji_calon';
  },
  'a listed number on every face': () => {
    for (const each of document.querySelectorAll('.avatar, .bubble .peer-title'))
      if (each.closest('.chat-info, .ChatInfo') === null) each.setAttribute('data-peer-id', CALON);
  },
  'a parked copy of a listed channel': () => {
    const parked = putIn(`template[data-chat-template="${CALON}"]`);
    parked.classList.remove('active');
    parked.setAttribute('hidden', '');
    // Nobody presses what is not shown.
    for (const each of parked.querySelectorAll('button, .reaction, a')) each.remove();
  },
};

describe.each(['id', 'en'])('hostile pages of Telegram, lang=%s', (lang) => {
  describe.each(['k', 'a'] as const)('client %s', (name) => {
    it('a channel without a number or a readable name is nobody, whatever its name looks like', () => {
      showTelegram(name, 'NaN', lang, '__rusak', '');
      const lines = linesIn('telegram');
      expect(lines).toContain('react: no target');
      expect(lines).toContain('join: no target');
      expect(lines.filter((each) => /^(?!invite-link).* (?:author|group|account)/.test(each))).toEqual([]);
      // The invite with credentials is forgotten, the other is what its address says.
      expect(namedIn('telegram')).toEqual(['+KopiPagi00000001']);
    });

    it('an invite opened before names nobody but in the window of an invite', () => {
      showTelegram(name, 'NaN', lang, '__rusak', '');
      const held = linesIn('telegram', document, INVITED).filter((each) => each.includes('UjiRelawan'));
      expect(held).toEqual([]);
    });

    it.each(Object.keys(MUTATIONS))('%s: an unlisted group stays nobody else', (mutation) => {
      showTelegram(name, GROUP, lang);
      const before = namedIn('telegram');
      MUTATIONS[mutation]?.();
      expect(before).toEqual(expect.arrayContaining(namedIn('telegram')));
    });

    it.each(Object.keys(MUTATIONS))('%s: a person stays a person', (mutation) => {
      showTelegram(name, '7700000011', lang);
      MUTATIONS[mutation]?.();
      expect(namedIn('telegram').filter((each) => each !== '7700000011')).toEqual([]);
    });
  });
});

describe.each(['k', 'a'] as const)('hostile addresses of Telegram, client %s', (name) => {
  it.each([
    '#@uji_calon\u200b',
    '#@uji_c\u0430lon',
    '#-100990000000',
    '#-1009900000001?x=@uji_calon',
    '#?tgaddr=tg://resolve?domain=uji_calon',
    '#@',
    '#-',
    '#%',
    '#@uji_calon/../kopi_pagi',
  ])('the address %s throws nothing and takes no part of itself for a name', (hash) => {
    showTelegram(name, 'NaN', 'id', '__rusak', hash);
    expect(namedIn('telegram')).not.toContain('uji_calon');
    expect(namedIn('telegram')).not.toContain(CALON);
  });
});

function wrap(element: Element): void {
  const wrapper = document.createElement('div');
  element.replaceWith(wrapper);
  wrapper.append(element);
}

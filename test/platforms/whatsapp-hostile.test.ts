import { describe, expect, it } from 'vitest';
import type { Opened } from '../../src/platforms/reader.ts';
import {
  FREE_CHANNEL,
  FREE_INVITE,
  LISTED_CHANNEL,
  LISTED_INVITE,
} from '../fixtures/platforms/whatsapp/chats.ts';
import { lineOf, linesIn, namedIn, putIn, showWhatsapp } from './chat-replica.ts';
import { inCase } from './replica.ts';

const GROUP: Opened = {
  leadsTo: 'join',
  targets: [{ relation: 'group', ref: { platform: 'whatsapp', handle: null, id: LISTED_INVITE } }],
  item: null,
};
const chat = (id: string): string => `template[data-chat-template="${id}"]`;
const COMMIT = /: (?:join|follow|share|post) (?:group|account)/;

/** What a site may change overnight; none of it may aim a press at anybody else. */
const MUTATIONS: Readonly<Record<string, () => void>> = {
  'a wrapper round every button and link': () => {
    for (const each of document.querySelectorAll('#app button, #app [role="button"], #app a')) wrap(each);
  },
  'unknown attributes': () => {
    for (const each of document.querySelectorAll('*')) each.setAttribute('data-x9', '1');
  },
  'no test ids': () => {
    for (const each of document.querySelectorAll('[data-testid]')) each.removeAttribute('data-testid');
  },
  'no icon names': () => {
    for (const each of document.querySelectorAll('[data-icon]')) each.removeAttribute('data-icon');
    for (const each of document.querySelectorAll('svg title')) each.remove();
  },
  'no labels': () => {
    for (const each of document.querySelectorAll('[aria-label]')) each.removeAttribute('aria-label');
  },
  'other classes': () => {
    for (const each of document.querySelectorAll('#app *')) each.setAttribute('class', 'x1');
  },
  'an invite in every name': () => {
    for (const each of document.querySelectorAll('span[dir="auto"]:not(:has(a))')) {
      each.textContent = `chat.whatsapp.com/${LISTED_INVITE}`;
      each.setAttribute('title', `https://chat.whatsapp.com/${LISTED_INVITE}`);
    }
  },
  'the words of following and joining on every button': () => {
    for (const each of document.querySelectorAll('#main button, #main footer [role="button"]'))
      each.textContent = 'Gabung ke grup';
  },
};

describe.each(['id', 'en'])('hostile pages of WhatsApp, lang=%s', (lang) => {
  it('a link is what its address says, and credentials or another host make it nobody', () => {
    showWhatsapp(chat('rusak'), lang, '__rusak');
    const link = (name: string): string => lineOf('whatsapp', inCase(`whatsapp:rusak:${name}`, 'a'), GROUP);
    expect(link('sandi')).toBe('invite-link: forgets');
    expect(link('inang')).toMatch(/^(?:nothing|invite-link: forgets)$/);
    expect(link('ganti')).toBe(`invite-link: opens join group #${FREE_INVITE}`);
    expect(
      linesIn('whatsapp', document.querySelector('#main') as Element).filter((each) => COMMIT.test(each)),
    ).toEqual([]);
    expect(namedIn('whatsapp')).not.toContain(LISTED_INVITE);
  });

  it('a parked copy of another chat says nothing of the one that is open', () => {
    showWhatsapp(chat('rusak'), lang, '__rusak');
    putIn(chat('warga'), '#app').setAttribute('hidden', '');
    const open = document.querySelector('[data-testcase="whatsapp:rusak:chat"]') as Element;
    expect(linesIn('whatsapp', open, GROUP).filter((each) => each.includes(LISTED_INVITE))).toEqual([]);
  });

  it.each(Object.keys(MUTATIONS))('%s: nothing in a chat is aimed at what was opened before', (mutation) => {
    showWhatsapp(chat('warga'), lang);
    const before = namedIn('whatsapp');
    MUTATIONS[mutation]?.();
    const main = document.querySelector('#main') as Element;
    expect(linesIn('whatsapp', main, GROUP).filter((each) => COMMIT.test(each))).toEqual([]);
    expect(before).toEqual(expect.arrayContaining(namedIn('whatsapp')));
  });

  it.each(Object.keys(MUTATIONS))('%s: a row of the directory never follows another', (mutation) => {
    showWhatsapp(chat('warga'), lang);
    MUTATIONS[mutation]?.();
    const follow = (name: string): string =>
      lineOf('whatsapp', inCase(`whatsapp:${name}:directory`, '[data-try="follow"]'), GROUP);
    expect(follow('kopi')).not.toContain(LISTED_CHANNEL);
    expect(follow('tanpa-tautan')).not.toMatch(/0029Va/);
    expect(follow('calon')).not.toContain(FREE_CHANNEL);
  });
});

function wrap(element: Element): void {
  const wrapper = document.createElement('div');
  element.replaceWith(wrapper);
  wrapper.append(element);
}

import { describe, expect, it } from 'vitest';
import type { Opened } from '../../src/platforms/reader.ts';
import { kindsIn, lineOf, namedIn, putIn, showTelegram } from './chat-replica.ts';

const GROUP = '-1009900000010';
const CALON = '-1009900000001';
const THREAD = '-1009900000005';
const opened = (leadsTo: Opened['leadsTo']): Opened => ({
  leadsTo,
  targets: [{ relation: 'author', ref: { platform: 'telegram', handle: null, id: CALON } }],
  item: null,
});
const find = (selector: string): Element | null => document.querySelector(selector);
const SEND = '[data-stage] [data-try="share"]';
const CLIENTS = [
  ['k', ['forward-beside']],
  ['a', []],
] as const;

describe.each(['id', 'en'])('the replica of Telegram, lang=%s', (lang) => {
  describe.each(CLIENTS)('client %s', (name, beside) => {
    it('has these presses in a group, and is aimed at it and at what is linked there', () => {
      showTelegram(name, GROUP, lang);
      expect(kindsIn('telegram')).toEqual(
        ['account-link', 'another-chat', 'invite-link', 'nothing', 'react', 'send-to-group'].sort(),
      );
      expect(namedIn('telegram')).toEqual(
        ['+KopiPagi00000001', '+UjiRelawan000001', GROUP, 'kopi_pagi', 'uji_calon'].sort(),
      );
    });

    it('has these in a channel, and undoes freely', () => {
      showTelegram(name, CALON, lang);
      const kinds = ['another-chat', 'comments', ...beside, 'join', 'nothing', 'react'];
      expect(kindsIn('telegram')).toEqual(kinds);
      expect(namedIn('telegram')).toEqual([CALON]);
      for (const each of document.querySelectorAll('.reaction, .message-reaction')) {
        each.classList.add('chosen', 'is-chosen');
      }
      expect(kindsIn('telegram')).toEqual(kinds.filter((each) => each !== 'react'));
    });

    it('writes to a person without being aimed at anybody', () => {
      showTelegram(name, '7700000011', lang);
      expect(kindsIn('telegram', document, opened('share'))).toEqual(['another-chat', 'nothing', 'send']);
      expect(namedIn('telegram', opened('share'))).toEqual([]);
    });

    it('comments beneath a post on whom it was opened', () => {
      showTelegram(name, THREAD, lang, '', name === 'a' ? `#${THREAD}_105` : undefined);
      expect(lineOf('telegram', find(SEND), opened('comment'))).toBe(`comment: comment author #${CALON}`);
      expect(lineOf('telegram', find(SEND), opened('share'))).not.toContain(CALON);
    });

    it('likes and forwards by the menu of a message, and only that', () => {
      showTelegram(name, CALON, lang);
      const menu = putIn('template[data-part="menu"]', 'body');
      const [like, , ...rest] = [
        ...menu.querySelectorAll('[data-sign]'),
        ...menu.querySelectorAll('.ReactionSelector__show-more, .btn-menu-item, [role="menuitem"]'),
      ].map((each) => lineOf('telegram', each));
      expect(like).toBe(`react-by-menu: like author #${CALON}`);
      const more = name === 'a' ? ['nothing'] : [];
      expect(rest).toEqual([...more, 'nothing', `forward: opens share author #${CALON}`]);
      for (const each of menu.querySelectorAll('[data-sign]')) each.classList.add('chosen', 'is-chosen');
      expect(kindsIn('telegram', menu)).toEqual(['forward', 'nothing']);
    });

    it('joins by the window of an invite, and cancels freely', () => {
      showTelegram(name, GROUP, lang);
      const invite = putIn('template[data-part="invite"]', 'body');
      const [accept, cancel] = [...invite.querySelectorAll('button')].map((each) =>
        lineOf('telegram', each, opened('join')),
      );
      expect(accept).toMatch(/^accept-invite(?:-in-modal)?: join account #-1009900000001$/);
      expect(cancel).toBe('nothing');
    });

    it('passes on what is shown above the text, until it is sent', () => {
      showTelegram(name, '7700000011', lang);
      putIn('template[data-part="helper"]', '[data-helper]');
      find('.chat')?.classList.add('is-helper-active');
      const sent = (): string => lineOf('telegram', find(SEND), opened('share'));
      if (name === 'k') {
        expect(sent()).toBe(`send-forwarded: share author #${CALON}`);
        // Its words stay, the strip does not.
        find('.chat')?.classList.remove('is-helper-active');
      } else {
        expect(sent()).toBe(`send-forwarded: share author #${CALON}`);
        find('.icon-forward')?.classList.replace('icon-forward', 'icon-reply');
      }
      expect(sent()).toBe('send: aims at nobody');
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Opened } from '../../src/platforms/reader.ts';
import {
  FREE_CHANNEL,
  FREE_INVITE,
  LISTED_CHANNEL,
  LISTED_INVITE,
} from '../fixtures/platforms/whatsapp/chats.ts';
import { kindsIn, lineOf, linesIn, namedIn, putIn, showWhatsapp } from './chat-replica.ts';
import { inCase } from './replica.ts';

const opened = (leadsTo: 'join' | 'follow', id: string): Opened => ({
  leadsTo,
  targets: [{ relation: 'account', ref: { platform: 'whatsapp', handle: null, id } }],
  item: null,
});
const GROUP = opened('join', LISTED_INVITE);
const CHANNEL = opened('follow', LISTED_CHANNEL);
const chat = (id: string): string => `template[data-chat-template="${id}"]`;
const part = (name: string): Element => putIn(`template[data-part="${name}"]`, '[data-layers]');

describe.each(['id', 'en'])('the replica of WhatsApp, lang=%s', (lang) => {
  it('has these presses in a chat, and no others', () => {
    showWhatsapp(chat('warga'), lang);
    expect(kindsIn('whatsapp')).toEqual([
      'channel-card',
      'channel-link',
      'follow-in-list',
      'invite-card',
      'invite-link',
      'nothing',
      'send',
    ]);
    expect(lineOf('whatsapp', inCase('whatsapp:ani:row', '[data-open]'), GROUP)).toBe(
      'another-chat: forgets',
    );
    expect(namedIn('whatsapp')).toEqual([FREE_CHANNEL, LISTED_CHANNEL, FREE_INVITE, LISTED_INVITE].sort());
  });

  it.each([
    ['warga', 'send'],
    ['ani', 'send-by-icon'],
    ['rt', 'send-by-icon'],
    ['nomor', 'send-by-icon'],
  ])('sends in %s by one button', (id, control) => {
    showWhatsapp(chat(id), lang);
    const foot = linesIn('whatsapp', document.querySelector('#main footer') as Element, GROUP);
    expect(foot.filter((each) => each !== 'nothing')).toEqual([`${control}: aims at nobody`]);
  });

  it.each(['forward', 'media', 'status', 'selection'])('in its %s has no press but sending', (name) => {
    showWhatsapp(chat('warga'), lang);
    const kinds = kindsIn('whatsapp', part(name), GROUP).filter((each) => each !== 'nothing');
    expect(kinds).toEqual({ forward: ['forward-by-icon'], media: ['send-by-icon'] }[name] ?? []);
  });

  it('joins by its popup and by no other question', () => {
    showWhatsapp(chat('warga'), lang);
    const popup = part('confirm');
    const ok = popup.querySelector('[data-testid="popup-controls-ok"]') as Element;
    const say = (word: string): void => {
      (ok.querySelector('div div') as Element).textContent = word;
    };
    say(lang === 'id' ? 'Gabung ke grup' : 'Join group');
    expect(lineOf('whatsapp', ok, GROUP)).toBe(`join: join account #${LISTED_INVITE}`);
    expect(lineOf('whatsapp', ok)).toBe('join: no target');
    say(lang === 'id' ? 'Hapus' : 'Delete');
    expect(linesIn('whatsapp', popup, GROUP)).toEqual(['nothing', 'nothing']);
  });

  it('follows the channel that was opened, and in the directory the one of its row', () => {
    showWhatsapp(`template[data-channel-template="${LISTED_CHANNEL}"]`, lang);
    const header = document.querySelector('#main header') as Element;
    expect(linesIn('whatsapp', header, CHANNEL)).toEqual([
      'nothing',
      `follow: follow account #${LISTED_CHANNEL}`,
      'nothing',
    ]);
    const follow = (name: string): string =>
      lineOf('whatsapp', inCase(`whatsapp:${name}:directory`, '[data-try="follow"]'), CHANNEL);
    expect(follow('calon')).toBe(`follow-in-list: follow account #${LISTED_CHANNEL}`);
    expect(follow('kopi')).toBe(`follow-in-list: follow account #${FREE_CHANNEL}`);
    expect(follow('tanpa-tautan')).toBe('follow-in-list: no target');
  });
});

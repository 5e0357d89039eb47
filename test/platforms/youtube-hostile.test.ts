import { describe, expect, it } from 'vitest';
import { youtube } from '../../src/platforms/youtube.ts';
import { controlsByHook, readings } from './changed-page.ts';
import { pressLine, surroundings } from './page.ts';
import { inCase, showReplica } from './replica.ts';

const BROKEN = 'https://www.youtube.com/__rusak';

describe.each(['id', 'en'] as const)('the broken page of YouTube, lang=%s', (lang) => {
  it.each([BROKEN, 'https://www.youtube.com/@uji-calon', 'https://www.youtube.com/watch?v=ujiCalon001'])(
    'aims no press at anybody, at the address %s either',
    (address) => {
      showReplica(BROKEN, `lang=${lang}`);
      const read = readings(youtube, address);
      expect(controlsByHook(read)).toEqual({ 'like-post': 'like', unhooked: 'nothing' });
      expect([...new Set(read.values())].sort()).toEqual(['like: no target', 'nothing']);
    },
  );

  it('throws at no text, no shape and no address', () => {
    showReplica(BROKEN, `lang=${lang}`);
    for (const each of document.querySelectorAll('a')) each.setAttribute('href', 'https://[');
    for (const each of document.querySelectorAll('*')) each.removeAttribute('class');
    for (const address of ['https://www.youtube.com/@', 'https://www.youtube.com/@%', 'about:blank']) {
      const lines = [...document.querySelectorAll('*')].map((each) =>
        pressLine(youtube, each, surroundings(address)),
      );
      expect([...new Set(lines)].sort()).toEqual(['like: no target', 'nothing']);
    }
  });

  it('a watch page whose owner is hidden or spelled with unseen signs aims at nobody', () => {
    const address = 'https://www.youtube.com/watch?v=ujiCalon001';
    const like = (): string =>
      pressLine(youtube, inCase('youtube:uji-calon:watch', '[data-try="like"]'), surroundings(address));
    const owners = (): Element[] => [...document.querySelectorAll('ytd-video-owner-renderer a')];
    for (const href of [
      '/@uji%E2%80%8B-calon',
      'https://user:pw@www.youtube.com/@uji-calon',
      'https://www.youtube.com.contoh.example/@uji-calon',
      '//contoh.example/@uji-calon',
    ]) {
      showReplica(address, `lang=${lang}`);
      for (const each of owners()) each.setAttribute('href', href);
      expect(`${href} ${like()}`).toBe(`${href} like: no target`);
    }
    for (const each of owners()) each.remove();
    expect(like()).toBe('like: no target');
  });

  it('a chat in a window of its own aims at nobody, whoever speaks there', () => {
    const address = 'https://www.youtube.com/live_chat?is_popout=1&v=liveUjiC001';
    showReplica(address, `lang=${lang}`);
    expect(
      pressLine(youtube, inCase('youtube:uji-calon:chat', '[data-try="chat-send"]'), surroundings(address)),
    ).toBe('send-live-chat: no target');
  });
});

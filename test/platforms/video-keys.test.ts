import { describe, expect, it, vi } from 'vitest';
import { inItem, keyPresses } from '../../src/guard/shortcut.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { tiktok } from '../../src/platforms/tiktok.ts';
import { youtube } from '../../src/platforms/youtube.ts';
import { showPage } from './page.ts';
import { article, HOME, heart, MESSAGES, page, panel, VIDEO } from './tiktok-pages.ts';
import { box, CHAT, comment, WATCH, watch } from './youtube-pages.ts';

const find = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;

/** The id of what a key pressed on an element presses. */
function pressed(platform: Platform, on: string, key: string, ctrlKey = false): string | null {
  const results: (string | null)[] = [];
  const hear = (event: Event): void => {
    const found = keyPresses(event as KeyboardEvent, platform, document);
    results.push(found instanceof Element ? found.id : found);
  };
  window.addEventListener('keydown', hear, true);
  const target = find(on);
  target.focus();
  target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, composed: true }));
  window.removeEventListener('keydown', hear, true);
  return results[0] ?? null;
}

describe('keys on TikTok', () => {
  it('L likes the video that has the focus, and only an unliked one', () => {
    showPage(page(article('uji.calon').replace('<article', '<article id="item" tabindex="0"')), HOME);
    expect(pressed(tiktok, '#item', 'l')).toBe('heart');
    expect(pressed(tiktok, '#item', 'l', true)).toBe(null);
    expect(pressed(tiktok, '#item', 'm')).toBe(null);
    showPage(
      page(article('uji.calon', heart(true)).replace('<article', '<article id="item" tabindex="0"')),
      HOME,
    );
    expect(pressed(tiktok, '#item', 'l')).toBe(null);
  });

  it('L means what is shown, wherever the focus was left, and its heart may stand beside it', () => {
    const beside = `<section>${heart().replace('id="heart"', 'id="second"')}</section>`;
    const second = `<div>${article('uji.calon', '').replace('<video', '<video id="shown"')}${beside}</div>`;
    showPage(
      page(
        `<div>${article('kopi.pagi').replace('<article', '<article id="item" tabindex="0"')}</div>${second}`,
      ),
      HOME,
    );
    const middle = vi.spyOn(document, 'elementFromPoint').mockImplementation(() => find('#shown'));
    expect(pressed(tiktok, '#item', 'l')).toBe('second');
    find('#second').setAttribute('aria-pressed', 'true');
    expect(pressed(tiktok, '#item', 'l')).toBe(null);
    middle.mockRestore();
    expect(pressed(tiktok, '#item', 'l')).toBe('heart');
  });

  it('L in a text is a letter; Enter there sends the comment', () => {
    showPage(page(article('uji.calon')) + panel, VIDEO);
    expect(pressed(tiktok, '[contenteditable]', 'l')).toBe(null);
    expect(pressed(tiktok, '[contenteditable]', 'Enter')).toBe('send');
  });

  it('Enter sends a message, but picks from an open list', () => {
    const text = (state: string): string =>
      `<div data-e2e="message-input-area"><div id="text" contenteditable="true" ${state}></div></div>`;
    showPage(text(''), MESSAGES);
    expect(pressed(tiktok, '#text', 'Enter')).toBe('text');
    showPage(text('aria-expanded="true"'), MESSAGES);
    expect(pressed(tiktok, '#text', 'Enter')).toBe(null);
  });

  it('a double press on the video means its heart, never a comment’s', () => {
    showPage(page(article('kopi.pagi') + article('uji.calon').replace('id="heart"', 'id="second"')), HOME);
    const [surface] = tiktok.doublePresses;
    const on = [...document.querySelectorAll('video')].map(
      (each) => inItem(tiktok, surface?.presses ?? [], each.closest(surface?.surface ?? 'x'))?.id,
    );
    expect(on).toEqual(['heart', 'second']);
    showPage(`<div role="dialog"><video></video>${panel}</div>`, VIDEO);
    expect(inItem(tiktok, ['like'], find('video'))).toBe(null);
  });
});

describe('keys on YouTube', () => {
  it('Ctrl+Enter sends the comment or the answer it is pressed in', () => {
    showPage(
      watch(
        '',
        undefined,
        `${box('send')}<ytd-comment-thread-renderer>${comment('uji-tim', 'UgA')}${box('answer')}</ytd-comment-thread-renderer>`,
      ),
      WATCH,
    );
    expect(pressed(youtube, '#contenteditable-root', 'Enter', true)).toBe('send');
    expect(pressed(youtube, 'ytd-comment-thread-renderer #contenteditable-root', 'Enter', true)).toBe(
      'answer',
    );
    expect(pressed(youtube, '#contenteditable-root', 'Enter')).toBe(null);
  });

  it('Enter sends in the live chat', () => {
    showPage(
      '<yt-live-chat-message-input-renderer><yt-live-chat-text-input-field-renderer><div id="input" contenteditable="true"></div></yt-live-chat-text-input-field-renderer><div id="send-button"><button id="send"></button></div></yt-live-chat-message-input-renderer>',
      CHAT,
    );
    expect(pressed(youtube, '#input', 'Enter')).toBe('send');
  });

  it('knows no key that likes', () => {
    showPage(watch('<like-button-view-model><button id="up"></button></like-button-view-model>'), WATCH);
    expect(pressed(youtube, 'ytd-watch-metadata', 'l')).toBe(null);
  });
});

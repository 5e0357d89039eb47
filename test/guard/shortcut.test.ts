import { describe, expect, it } from 'vitest';
import { keyPresses } from '../../src/guard/shortcut.ts';
import { threads } from '../../src/platforms/threads.ts';
import { x } from '../../src/platforms/x.ts';
import { showPage } from '../platforms/page.ts';

const PAGE = `<article data-testid="tweet" tabindex="0" id="outer"><div role="link" tabindex="0" id="quote"><article data-testid="tweet" tabindex="0" id="inner">
  <button data-testid="like" id="inner-like">x</button></article></div><button data-testid="reply" id="reply">r</button><button data-testid="like" id="like">l</button><a href="/a" id="link">a</a></article>
  <input id="search"><div contenteditable="true" id="dm"><p id="dm-text"></p></div>
  <div id="composer"><div><div contenteditable="true" data-testid="tweetTextarea_0" id="part-1"></div><div contenteditable="true" data-testid="tweetTextarea_1" id="part-2"></div></div>
  <div><button data-testid="tweetButton" id="send">s</button></div></div>`;

/** What a key pressed in an element would press, by id. */
function pressed(at: string, key: string, init: KeyboardEventInit = {}, platform = x): string | null {
  const target = document.querySelector(at) as HTMLElement;
  target.focus();
  let found: ReturnType<typeof keyPresses> = null;
  target.addEventListener(
    'keydown',
    (event) => {
      found = keyPresses(event, platform, document);
    },
    { once: true },
  );
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...init }));
  const result = found as ReturnType<typeof keyPresses>;
  return result instanceof Element ? result.id : result;
}

describe('keys of X', () => {
  it.each<readonly [string, string, KeyboardEventInit, string | null]>([
    ['#outer', 'l', {}, 'like'],
    ['#outer', 'L', { shiftKey: true }, null],
    ['#outer', 'r', {}, 'reply'],
    ['#link', 'l', {}, 'like'],
    ['#inner', 'l', {}, 'inner-like'],
    ['#outer', 'n', {}, 'forget-opener'],
    ['#outer', 'l', { ctrlKey: true }, null],
    ['#outer', 'l', { metaKey: true }, null],
    ['#outer', 'l', { altKey: true }, null],
    ['#outer', 'k', {}, null],
    ['#search', 'l', {}, null],
    ['#search', 'n', {}, null],
    ['#search', 'Enter', {}, null],
    ['#search', 'Enter', { ctrlKey: true }, null],
    ['#part-1', 'l', {}, null],
    ['#part-1', 'n', {}, null],
    ['#part-1', 'Enter', {}, null],
    ['#part-1', 'Enter', { ctrlKey: true }, 'send'],
    ['#part-2', 'Enter', { metaKey: true }, 'send'],
    ['#part-1', 'Enter', { ctrlKey: true, altKey: true }, null],
    // The text of another composer does not press this one's button.
    ['#dm', 'Enter', { ctrlKey: true }, null],
    ['#dm-text', 'Enter', { metaKey: true }, null],
    ['#like', 'Enter', {}, 'like'],
    ['#like', ' ', {}, 'like'],
    ['#like', 'Enter', { ctrlKey: true }, 'like'],
    ['#outer', 'Enter', {}, 'outer'],
  ])('%s %s %j presses %s', (at, key, init, expected) => {
    showPage(PAGE, 'https://x.com/home');
    expect(pressed(at, key, init)).toBe(expected);
  });

  it('never presses a button of the post quoted inside', () => {
    showPage(PAGE, 'https://x.com/home');
    document.querySelector('#like')?.remove();
    expect(pressed('#outer', 'l')).toBeNull();
  });
});

describe('keys of Threads', () => {
  it('sends with Ctrl and Enter, and has no single letters', () => {
    showPage(
      '<div role="dialog"><div contenteditable="true" id="text"></div><div role="button" id="send">Posting</div></div>',
      'https://www.threads.com/',
    );
    expect(pressed('#text', 'Enter', { ctrlKey: true }, threads)).toBe('send');
    expect(pressed('#send', 'l', {}, threads)).toBeNull();
    expect(pressed('#send', ' ', {}, threads)).toBe('send');
  });
});

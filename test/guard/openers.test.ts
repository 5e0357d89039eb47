import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import { rememberOpeners } from '../../src/guard/openers.ts';
import type { Opened } from '../../src/platforms/reader.ts';
import { threads } from '../../src/platforms/threads.ts';
import { x } from '../../src/platforms/x.ts';
import { openDesk, press, settle, WARN } from './desk.ts';

const OPENED: Opened = {
  leadsTo: 'comment',
  targets: [{ relation: 'author', ref: { platform: 'x', handle: 'a', id: null } }],
  item: '1',
};

const on = (path: string): URL => new URL(path, 'https://site.example');

describe('what was opened last', () => {
  it.each([
    [x.composerPath, '/home', '/home', true],
    [x.composerPath, '/home', '/compose/post', true],
    [x.composerPath, '/home', '/home/compose/post', false],
    [x.composerPath, '/home', '/a/status/1', false],
    [threads.composerPath, '/', '/intent/post', true],
    [null, '/', '/compose/post', false],
    [null, '/watch?v=a', '/watch?v=a&t=3', true],
    [null, '/watch?v=a', '/watch?v=b', false],
  ])('%s: from %s it holds at %s: %s', (composerPath, from, at, holds) => {
    const openers = rememberOpeners(composerPath);
    expect(openers.recall(on(from))).toBeNull();
    openers.remember(OPENED, on(from));
    expect(openers.recall(on(at))).toBe(holds ? OPENED : null);
  });

  it('is the last one only, and can be forgotten', () => {
    const openers = rememberOpeners(null);
    openers.remember(OPENED, on('/'));
    openers.remember({ ...OPENED, item: '2' }, on('/'));
    expect(openers.recall(on('/'))?.item).toBe('2');
    openers.remember(null, on('/'));
    expect(openers.recall(on('/'))).toBeNull();
  });
});

const COMMENT: Intent = { platform: 'x', action: 'comment', targets: OPENED.targets, item: '1', draft: null };

/** A commit in a page of this markup has gone through, in `#it`; the openers that led to it. */
function onceDone(markup: string, intent: Intent = COMMENT) {
  document.body.innerHTML = markup;
  const openers = rememberOpeners(null);
  openers.remember(OPENED, on('/'));
  openers.went({ element: document.querySelector('#it')!, intent });
  return { openers, recalled: () => openers.recall(on('/')) };
}

describe('once a commit has gone through', () => {
  const DIALOG = '<div role="dialog"><p><button id="it"></button></p></div>';

  it.each([DIALOG, '<dialog><i id="it"></i></dialog>', '<ul role="menu"><li id="it"></li></ul>'])(
    'it is forgotten when %s has gone, and not before: the same box sends again',
    (markup) => {
      const { recalled } = onceDone(markup);
      expect(recalled()).toBe(OPENED);
      // The site makes the button anew, the box stays.
      document.querySelector('#it')!.remove();
      expect(recalled()).toBe(OPENED);
      document.body.firstElementChild!.remove();
      expect(recalled()).toBeNull();
      document.body.innerHTML = markup;
      expect(recalled()).toBeNull();
    },
  );

  it('is forgotten too where the dialog had gone before it was known', () => {
    document.body.innerHTML = DIALOG;
    const openers = rememberOpeners(null);
    openers.remember(OPENED, on('/'));
    const element = document.querySelector('#it')!;
    document.body.firstElementChild!.remove();
    expect(openers.recall(on('/'))).toBe(OPENED);
    openers.went({ element, intent: COMMENT });
    expect(openers.recall(on('/'))).toBeNull();
  });

  it('holds where the box stands in the page: that stays open, or is made anew for the second comment', () => {
    const { recalled } = onceDone('<form><textarea id="it"></textarea></form>');
    document.body.innerHTML = '';
    expect(recalled()).toBe(OPENED);
  });

  it.each<readonly [string, Partial<Intent>]>([
    ['another act', { action: 'like' }],
    ['another post', { item: '2' }],
    ['another account', { targets: [{ relation: 'author', ref: { platform: 'x', handle: 'b', id: null } }] }],
    ['nobody', { targets: [] }],
  ])('%s was not what it led to', (_, other) => {
    const { recalled } = onceDone(DIALOG, { ...COMMENT, ...other });
    document.body.innerHTML = '';
    expect(recalled()).toBe(OPENED);
  });

  it('what is opened next is remembered anew', () => {
    const { openers, recalled } = onceDone(DIALOG);
    openers.remember(OPENED, on('/'));
    document.body.innerHTML = '';
    expect(recalled()).toBe(OPENED);
  });
});

describe('a composer that a post was opened for', () => {
  let desk: ReturnType<typeof openDesk>;
  beforeEach(() => {
    vi.useFakeTimers();
    desk = openDesk();
  });
  afterEach(() => {
    desk.close();
    vi.useRealTimers();
  });

  const compose = (): HTMLElement => {
    document.querySelector('[role="dialog"]')?.remove();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog"><div role="textbox" data-testid="tweetTextarea_0">hai</div><button data-testid="tweetButton">k</button></div>',
    );
    return document.querySelector('[data-testid="tweetButton"]')!;
  };
  /** Presses it; whom the worker was then asked about. */
  async function asks(button: HTMLElement): Promise<readonly unknown[]> {
    const before = desk.asked.length;
    await press(button);
    return desk.asked.slice(before).map(({ targets: [target] }) => target?.ref.handle);
  }

  it('is held again after "Tidak jadi", in a new composer too, and no more once it was sent', async () => {
    await press(document.querySelector('#terdaftar [data-testid="reply"]')!);
    for (const _ of [1, 2]) {
      expect(await asks(compose())).toEqual(['terdaftar']);
      await desk.answer(WARN);
      await desk.shown.at(-1)?.choose('cancel');
    }
    const button = compose();
    button.addEventListener('click', () => button.closest('[role="dialog"]')?.remove());
    expect(await asks(button)).toEqual(['terdaftar']);
    await desk.answer(WARN);
    await desk.shown.at(-1)?.choose('proceed');
    await settle(100);
    expect(desk.noted.at(-1)).toBe('comment settled');
    expect(await asks(compose())).toEqual([]);
  });

  it('is held for every further answer while it stays open', async () => {
    await press(document.querySelector('#terdaftar [data-testid="reply"]')!);
    const button = compose();
    button.addEventListener('click', () => {
      button.previousElementSibling!.textContent = '';
      button.setAttribute('disabled', '');
    });
    expect(await asks(button)).toEqual(['terdaftar']);
    await desk.answer(WARN);
    await desk.shown.at(-1)?.choose('proceed');
    await settle(100);
    button.removeAttribute('disabled');
    button.previousElementSibling!.textContent = 'lagi';
    expect(await asks(button)).toEqual(['terdaftar']);
  });
});

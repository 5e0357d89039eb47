import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLEAR, like, openDesk, send, settle, WARN } from './desk.ts';

let desk: ReturnType<typeof openDesk>;
beforeEach(() => {
  vi.useFakeTimers();
  desk = openDesk();
});
afterEach(() => {
  desk.close();
  vi.useRealTimers();
});

const down = (target: Element, key: string, init: Record<string, unknown> = {}): Event =>
  send(target, 'keydown', { key, code: key === ' ' ? 'Space' : key, ...init });
const up = (target: Element, key: string): Event =>
  send(target, 'keyup', { key, code: key === ' ' ? 'Space' : key });
const post = (handle = 'terdaftar'): HTMLElement => {
  const article = document.querySelector(`#${handle}`) as HTMLElement;
  article.focus();
  return article;
};

describe('a key that presses a listed account’s control', () => {
  it.each([
    ['Enter', () => like()],
    [' ', () => like()],
    ['l', () => post()],
    ['L', () => post()],
  ])('%j is held, its repeats and its release too', async (key, target) => {
    const at = target();
    const event = down(at, key);
    for (let repeats = 0; repeats < 3; repeats += 1) down(at, key, { repeat: true });
    up(at, key);
    expect(event.defaultPrevented).toBe(true);
    expect(desk.page.seen).toEqual([]);
    expect(desk.asked).toMatchObject([{ action: 'like', item: '1' }]);
    await desk.answer(WARN);
    expect(desk.shown).toHaveLength(1);
  });

  it('opens the dialog as a held key while it is down, as a bare press once it is up', async () => {
    down(like(), 'Enter');
    await desk.answer(WARN);
    expect(desk.shown[0]?.cause).toBe('key');
    await desk.shown[0]?.choose('cancel');
    up(like(), 'Enter');
    down(like(), 'Enter');
    up(like(), 'Enter');
    await desk.answer(WARN);
    expect(desk.shown[1]?.cause).toBe('bare-click');
  });

  it('keeps keys from the page while the dialog is open', async () => {
    down(post(), 'l');
    await desk.answer(WARN);
    down(document.body, 'Escape');
    up(document.body, 'Escape');
    expect(desk.page.seen).toEqual([]);
  });

  it('lets the next keys through whole after the dialog, even one whose release was lost', async () => {
    down(post(), 'l');
    await desk.answer(WARN);
    await desk.shown[0]?.choose('cancel');
    const box = document.body.appendChild(document.createElement('textarea'));
    down(box, 'l');
    up(box, 'l');
    expect(desk.page.seen).toEqual(['keydown', 'keyup']);
  });

  it('goes through once with a pass, and is held again after it', async () => {
    down(post(), 'l');
    up(post(), 'l');
    await desk.answer(WARN);
    await desk.shown[0]?.choose('proceed');
    await settle(4_000);
    expect(desk.notices.at(-1)).toBe('again');
    down(post(), 'l');
    up(post(), 'l');
    await settle(10);
    expect(desk.page.seen).toEqual(['keydown', 'keyup']);
    expect(desk.notices.at(-1)).toBe('dismissed');
    down(post(), 'l');
    expect(desk.page.seen).toEqual(['keydown', 'keyup']);
    expect(desk.asked).toHaveLength(2);
  });

  it('presses for the person when the worker clears it, since the key cannot be given back', async () => {
    down(post(), 'l');
    await desk.answer(CLEAR);
    expect(desk.page.clicks).toEqual([false]);
  });
});

describe('every other key', () => {
  it.each([
    ['l on another post', () => post('biasa'), 'l', {}],
    ['Enter on a post', () => post(), 'Enter', {}],
    ['Ctrl+l', () => post(), 'l', { ctrlKey: true }],
    ['Alt+Enter', () => like(), 'Enter', { altKey: true }],
    ['an input method at work', () => like(), 'Enter', { isComposing: true }],
    ['j', () => post(), 'j', {}],
  ])('%s is untouched', (_what, target, key, init) => {
    const event = down(target(), key, init);
    expect(event.defaultPrevented).toBe(false);
    expect(desk.page.seen).toEqual(['keydown']);
    expect(desk.asked).toEqual([]);
  });

  it('is ignored when forged', () => {
    send(like(), 'keydown', { key: 'Enter', code: 'Enter' }, false);
    expect(desk.asked).toEqual([]);
  });

  it('remembers what r and t were pressed on', async () => {
    down(post(), 't');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="menuitem" data-testid="retweetConfirm">x</div>',
    );
    send(document.querySelector('[data-testid="retweetConfirm"]') as Element, 'click');
    expect(desk.asked).toMatchObject([{ action: 'share', item: '1' }]);
  });

  it('forgets it with n: a new post is one’s own', async () => {
    down(post(), 'r');
    down(post(), 'n');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog"><button data-testid="tweetButton">x</button></div>',
    );
    const click = send(document.querySelector('[data-testid="tweetButton"]') as Element, 'click');
    expect(click.defaultPrevented).toBe(false);
    expect(desk.asked).toEqual([]);
  });
});

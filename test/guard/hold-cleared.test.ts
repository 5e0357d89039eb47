import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLEAR, like, openDesk, press, send, settle, WARN } from './desk.ts';

let desk: ReturnType<typeof openDesk>;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  desk.close();
  vi.useRealTimers();
});

const enter = () => send(like(), 'keydown', { key: 'Enter', code: 'Enter' });

describe('a press the worker clears', () => {
  beforeEach(() => {
    desk = openDesk();
  });

  it('in the middle reaches the page as its trusted click alone, never as half a press', async () => {
    await press(like(), () => desk.answer(CLEAR));
    expect(desk.page.seen).toEqual(['click']);
    expect(desk.page.clicks).toEqual([true]);
  });

  it('is whole the next time, until the settings change', async () => {
    await press(like(), () => desk.answer(CLEAR));
    desk.page.seen.length = 0;
    await press(like());
    expect(desk.page.seen).toHaveLength(6);
    desk.forget();
    desk.page.seen.length = 0;
    await press(like());
    expect(desk.page.seen).toEqual([]);
  });

  it('by key, on a site that ignores our click, is asked for once more and then goes through at once', async () => {
    enter();
    await desk.answer(CLEAR);
    expect(desk.page.clicks).toEqual([false]);
    send(like(), 'keyup', { key: 'Enter', code: 'Enter' });
    await settle(4_000);
    expect(desk.notices).toContain('again');
    expect(enter().defaultPrevented).toBe(false);
  });
});

describe('strict mode, a press whose target the page does not name', () => {
  const nameless = () => {
    for (const each of document.querySelectorAll('#biasa a')) each.remove();
    return like('biasa');
  };
  beforeEach(() => {
    desk = openDesk('strict');
  });

  it('is held and asked about with no target', async () => {
    await press(nameless());
    expect(desk.page.seen).toEqual([]);
    expect(desk.asked).toEqual([{ platform: 'x', action: 'like', targets: [], item: null, draft: null }]);
  });

  it('goes on once on the very element, and its pass serves no other', async () => {
    const button = nameless();
    await press(button);
    await desk.answer(WARN);
    button.addEventListener('click', () => button.setAttribute('data-testid', 'unlike'), { once: true });
    await desk.shown[0]?.choose('proceed');
    await settle(200);
    expect(desk.page.clicks).toEqual([false]);
    expect(desk.notices).not.toContain('again');
    for (const each of document.querySelectorAll('#pengutip a')) each.remove();
    document.querySelector('#pengutip [role="link"]')?.remove();
    await press(like('pengutip'));
    expect(desk.asked).toHaveLength(2);
  });

  it('goes through when no worker can say more', async () => {
    const button = nameless();
    await press(button);
    await desk.answer(null);
    expect(desk.shown).toEqual([]);
    expect(desk.page.clicks).toEqual([false]);
  });

  it('is not touched in confirm mode', async () => {
    desk.state.mode = 'confirm';
    await press(nameless());
    expect(desk.page.seen).toHaveLength(6);
    expect(desk.asked).toEqual([]);
  });
});

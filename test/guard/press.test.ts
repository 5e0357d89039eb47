import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Advice } from '../../src/core/messages.ts';
import { beginPress } from '../../src/guard/press.ts';
import type { Commit } from '../../src/platforms/platform.ts';
import { CLEAR } from './desk.ts';

const SEEN = {
  control: {} as Commit,
  element: document.createElement('button'),
  intent: {
    platform: 'x',
    action: 'like',
    targets: [{ relation: 'author', ref: { platform: 'x', handle: 'a', id: null } }],
    item: '1',
    draft: null,
  },
  key: 'k',
  missed: false,
} as const;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a press', () => {
  it('asks at once, and knows the answer only when it is there', async () => {
    const ask = vi.fn(async (): Promise<Advice> => CLEAR);
    const press = beginPress(SEEN, ask);
    expect(ask).toHaveBeenCalledExactlyOnceWith(SEEN.intent);
    expect(press.known()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(0);
    expect(press.known()).toBe(CLEAR);
  });

  it.each([
    [999, undefined],
    [1_000, null],
  ])('after %i ms of silence the worker counts as %s', async (ms, known) => {
    const press = beginPress(SEEN, () => new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(ms);
    expect(press.known()).toBe(known);
  });

  it('counts a broken worker as none: a press is never left waiting', async () => {
    const said = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    const press = beginPress(SEEN, () => Promise.reject(new Error('gone')));
    await expect(press.advice).resolves.toBeNull();
    expect(said).toHaveBeenCalledOnce();
  });
});

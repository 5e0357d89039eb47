import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import { browser } from '../../src/extension/browser.ts';
import { connectWorker } from '../../src/extension/guard-worker.ts';
import { BARE } from '../../src/locales/bare-words.ts';

const intent: Intent = {
  platform: 'x',
  action: 'like',
  targets: [{ relation: 'author', ref: { platform: 'x', handle: 'a', id: null } }],
  item: '1',
  draft: null,
};
const sendMessage = vi.fn();
beforeEach(() => {
  sendMessage.mockReset();
  vi.stubGlobal('browser', browser);
  Object.assign(browser.runtime, { sendMessage });
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
});

describe('the worker as a page’s guard reaches it', () => {
  it('is asked in the protocol’s own words', async () => {
    sendMessage.mockResolvedValue({ v: 1, level: 'none' });
    const worker = connectWorker('x');
    expect(await worker.ask(intent)).toEqual({ v: 1, level: 'none' });
    await worker.start();
    worker.tell(intent, 'cancel', 12);
    expect(sendMessage.mock.calls).toEqual([
      [{ v: 1, type: 'resolve', intent }],
      [{ v: 1, type: 'start', platform: 'x' }],
      [{ v: 1, type: 'chosen', intent, choice: 'cancel', tookMs: 12 }],
    ]);
  });

  it.each([undefined, null, true, 'none', {}, { v: 2, level: 'none' }, { level: 'none' }])(
    'is none when it answers %j',
    async (answer) => {
      sendMessage.mockResolvedValue(answer);
      expect(await connectWorker('x').ask(intent)).toBeNull();
    },
  );

  it('is none in an orphaned tab, whether the API refuses or is gone', async () => {
    sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await connectWorker('x').ask(intent)).toBeNull();
    vi.stubGlobal('browser', { runtime: undefined });
    expect(await connectWorker('x').start()).toBeNull();
  });

  it('hears of a newer index and of settings, and answers a ping, until its end', async () => {
    const renew = vi.fn();
    const life = new AbortController();
    let listener: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
      listener = added as unknown as typeof listener;
    });
    /** The answer, or undefined where none is promised. */
    const hear = (message: unknown): Promise<unknown> | undefined => {
      let respond: (answer: unknown) => void = () => undefined;
      const answer = new Promise((resolve) => {
        respond = resolve;
      });
      return listener(message, {}, respond) ? answer : undefined;
    };
    const removed = vi.spyOn(browser.runtime.onMessage, 'removeListener');
    const settled = vi.fn();
    const onAsk = vi.fn(async () => null);
    connectWorker('x').hear({ onIndex: renew, onSettings: settled, onAsk }, life.signal);
    expect(await hear({ v: 1, type: 'ping' })).toBe(true);
    expect(renew).not.toHaveBeenCalled();
    expect(await hear({ v: 1, type: 'index', platform: 'x', index: 'AAAA' })).toBe(true);
    // Meant for a frame of another platform in the same tab.
    await hear({ v: 1, type: 'index', platform: 'instagram', index: 'BBBB' });
    expect(renew).toHaveBeenCalledExactlyOnceWith('AAAA');
    await hear({ v: 1, type: 'settings', bare: BARE.en, mode: 'remind' });
    expect(settled).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ bare: BARE.en, mode: 'remind' }),
    );
    expect(hear({ v: 2, type: 'index', platform: 'x', index: 'B' })).toBeUndefined();
    expect(hear('ping')).toBeUndefined();
    life.abort();
    expect(removed).toHaveBeenCalledOnce();
  });
});

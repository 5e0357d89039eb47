import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { InterstitialText, Question } from '../../src/core/messages.ts';
import { askElsewhere, hearWindow } from '../../src/extension/ask-elsewhere.ts';
import { browser } from '../../src/extension/browser.ts';

const QUESTION: Question = {
  text: { lang: 'id', title: 'w' } as InterstitialText,
  level: 'caution',
  form: 'full',
};
const sendMessage = vi.fn();
const create = vi.fn();
const get = vi.fn();
let closed: ((id: number) => void) | null = null;
let opened = '';

beforeEach(() => {
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  sendMessage.mockReset();
  get.mockReset().mockResolvedValue({ id: 5 });
  create.mockReset().mockImplementation(async ({ url }: { url: string }) => {
    opened = url.slice(url.indexOf('#') + 1);
    return { id: 5 };
  });
  const onRemoved = {
    addListener: (listener: (id: number) => void) => {
      closed = listener;
    },
    removeListener: () => {
      closed = null;
    },
  };
  Object.assign(browser, { tabs: { ...browser.tabs, sendMessage }, windows: { create, get, onRemoved } });
});

describe('a child frame’s question', () => {
  it('is asked in the top frame of its tab where that is guarded', async () => {
    sendMessage.mockResolvedValue({ v: 1, choice: 'proceed', tookMs: 3 });
    expect(await askElsewhere(QUESTION, 9)).toEqual({ v: 1, choice: 'proceed', tookMs: 3 });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(
      9,
      { v: 1, type: 'ask', question: QUESTION },
      { frameId: 0 },
    );
    expect(create).not.toHaveBeenCalled();
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('Receiving end does not exist'))],
    ['is asking already', () => Promise.resolve(null)],
  ])('is asked in a window of our own where the top frame %s', async (_why, answer) => {
    sendMessage.mockImplementation(answer);
    const asked = askElsewhere(QUESTION, 9);
    await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
    await vi.waitFor(async () =>
      expect(await hearWindow({ v: 1, type: 'window-opened', id: opened })).toEqual(QUESTION),
    );
    await hearWindow({ v: 1, type: 'window-answered', id: opened, choice: 'proceed', tookMs: 12 });
    expect(await asked).toEqual({ v: 1, choice: 'proceed', tookMs: 12 });
    // Answered once: nobody waits for it any more.
    expect(await hearWindow({ v: 1, type: 'window-opened', id: opened })).toBeNull();
    expect(closed).toBeNull();
  });

  it('a window closed before anybody listened means no', async () => {
    sendMessage.mockRejectedValue(new Error('no'));
    get.mockRejectedValue(new Error('No window with id'));
    expect(await askElsewhere(QUESTION, undefined)).toEqual({ v: 1, choice: 'cancel', tookMs: 0 });
  });

  it('closing the window means no', async () => {
    sendMessage.mockRejectedValue(new Error('no'));
    const asked = askElsewhere(QUESTION, undefined);
    await vi.waitFor(() => expect(closed).not.toBeNull());
    closed?.(4);
    closed?.(5);
    expect(await asked).toEqual({ v: 1, choice: 'cancel', tookMs: 0 });
  });

  it.each([null, 'x', { v: 1, type: 'window-opened', id: 'x' }, { v: 2, type: 'window-opened' }])(
    'hears nothing of %j',
    async (message) => expect(await hearWindow(message)).toBeNull(),
  );
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { connectAfter, takeTurn } from '../../src/extension/after-script.ts';
import { browser } from '../../src/extension/browser.ts';

const sendMessage = vi.fn();
beforeEach(() => {
  sendMessage.mockReset();
  vi.stubGlobal('browser', browser);
  Object.assign(browser.runtime, { sendMessage });
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
});

describe('the worker as the small question reaches it', () => {
  it('is asked for the words, and told the reason of the entry it named', async () => {
    const answer = { v: 1, id: 7, text: {}, correction: {} };
    sendMessage.mockResolvedValueOnce(answer).mockResolvedValueOnce({ v: 1 });
    const worker = connectAfter('x');
    expect(await worker.ask()).toBe(answer);
    expect(await worker.tell(7, 'duty')).toBe(true);
    expect(sendMessage.mock.calls).toEqual([
      [{ v: 1, type: 'after', platform: 'x' }],
      [{ v: 1, type: 'reason', platform: 'x', id: 7, reason: 'duty' }],
    ]);
  });

  it.each([undefined, null, true, { v: 2 }])(
    'answers %j: there is nothing to ask, and nothing was kept',
    async (said) => {
      sendMessage.mockResolvedValue(said);
      expect(await connectAfter('x').ask()).toBeNull();
      expect(await connectAfter('x').tell(7, 'slip')).toBe(false);
    },
  );

  it('is gone after an update: nothing was kept', async () => {
    sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await connectAfter('x').tell(7, 'slip')).toBe(false);
  });
});

describe('a turn', () => {
  it('ends the one before in the same page, and no other page’s', () => {
    const [page, other] = [{}, {}];
    const first = takeTurn(page);
    const elsewhere = takeTurn(other);
    expect(first.aborted).toBe(false);
    const second = takeTurn(page);
    expect([first.aborted, second.aborted, elsewhere.aborted]).toEqual([true, false, false]);
  });
});

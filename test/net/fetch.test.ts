import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { HELLO } from '../../src/core/net-messages.ts';
import { heard, hello, LIKE, openPage, say, sent, willAnswer } from './page.ts';

const post = (body: BodyInit, init: RequestInit = {}) =>
  window.fetch('https://x.example/Like?v=1', { method: 'POST', body, ...init });
const soon = () => new Promise((done) => setTimeout(done, 20));

beforeAll(async () => {
  openPage();
  await post(LIKE);
  expect(heard).toEqual([]);
  hello();
});

beforeEach(() => {
  heard.length = 0;
  sent.mockClear();
  willAnswer('hold');
});

describe('a request that acts', () => {
  it('goes at once, with the page’s own arguments, when the guard says so or is gone', async () => {
    for (const word of ['go', null] as const) {
      willAnswer(word);
      const init = { method: 'POST', body: LIKE };
      const answer = window.fetch('https://x.example/Like?v=1', init);
      expect(sent.mock.lastCall).toEqual(['https://x.example/Like?v=1', init]);
      expect(await (await answer).text()).toBe('ok');
    }
    expect(heard).toHaveLength(2);
    expect(heard[0]).toMatchObject({
      is: 'asked',
      transport: 'fetch',
      address: 'https://x.example/Like',
      aims: [{ action: 'like', id: null, handle: null, item: '41' }],
    });
  });

  it('waits, goes once, and is told of', async () => {
    const answer = post(LIKE);
    await soon();
    expect(sent).not.toHaveBeenCalled();
    say('go');
    say('go', heard[0]!.request);
    expect((await answer).status).toBe(200);
    expect(sent).toHaveBeenCalledTimes(1);
    expect(heard.map(({ is }) => is)).toEqual(['asked', 'ended']);
  });

  it('fails as the network does, and nothing is sent', async () => {
    const answer = post(LIKE);
    say('fail');
    await expect(answer).rejects.toThrow(new TypeError('Failed to fetch'));
    say('go', heard[0]!.request);
    expect(sent).not.toHaveBeenCalled();
  });

  it('that the page gave up meanwhile is never sent', async () => {
    const giveUp = new AbortController();
    const answer = post(LIKE, { signal: giveUp.signal });
    giveUp.abort('enough');
    await expect(answer).rejects.toBe('enough');
    say('go');
    expect(heard.map(({ is }) => is)).toEqual(['asked', 'dropped']);
    expect(sent).not.toHaveBeenCalled();
  });

  it.each([
    ['URLSearchParams', () => new URLSearchParams({ tweet_id: '41' })],
    ['bytes', () => new TextEncoder().encode(LIKE)],
    [
      'FormData',
      () => {
        const form = new FormData();
        form.set('tweet_id', '41');
        return form;
      },
    ],
    ['Blob', () => new Blob([LIKE])],
  ])('is read from %s', async (_, body) => {
    void post(body());
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]).toMatchObject({ aims: [{ item: '41' }] });
    expect(sent).not.toHaveBeenCalled();
    say('go');
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('is read from a Request, which is used up like any other', async () => {
    void window.fetch(new Request('https://x.example/Like', { method: 'POST', body: LIKE }));
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    say('go');
    const [request] = sent.mock.lastCall ?? [];
    expect(await (request as Request).text()).toBe(LIKE);
  });

  it('that is held with nobody to say more stays held', async () => {
    void post(LIKE).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 250));
    expect(sent).not.toHaveBeenCalled();
    say('fail');
  });
});

describe('any other request', () => {
  it.each([
    ['a reading', 'https://x.example/Like', { method: 'GET' }],
    ['another address', 'https://x.example/Look', { method: 'POST', body: LIKE }],
  ])('%s goes untouched', (_, address, init) => {
    void window.fetch(address, init);
    expect(sent.mock.lastCall).toEqual([address, init]);
    expect(heard).toEqual([]);
  });

  it('to an address that is shut waits until it is open', async () => {
    void post(LIKE).catch(() => undefined);
    const { request } = heard[0]!;
    say('shut');
    willAnswer('go');
    void window.fetch('https://x.example/Like?other', { method: 'POST', body: 'x' });
    void window.fetch('https://x.example/Look', { method: 'POST' });
    await soon();
    expect(sent).toHaveBeenCalledTimes(1);
    say('open', request);
    await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
  });
});

describe('a page that knows the words', () => {
  it('gets no line by a second hello', () => {
    const line = document.createElement('i');
    const listener = vi.fn();
    line.addEventListener('jn-net', listener);
    document.dispatchEvent(new MouseEvent(HELLO, { relatedTarget: line }));
    void post(LIKE).catch(() => undefined);
    expect(listener).not.toHaveBeenCalled();
    expect(heard).toHaveLength(1);
    say('fail');
  });

  it('sees the browser’s function', () => {
    expect(`${window.fetch}`).toBe(Function.prototype.toString.call(sent));
    expect(window.fetch.length).toBe(sent.length);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOSTS } from '../../src/core/hosts.ts';
import { BLOCK_MS, blockRequests, filterOf, startBlocking } from '../../src/extension/block-request.ts';
import { browser } from '../../src/extension/browser.ts';

const LIKE = 'https://x.com/i/api/graphql/abc/FavoriteTweet';
const FOLLOW = 'https://x.com/i/api/1.1/friendships/create.json';
const from = (tab: number, frameId = 0) => ({ tab: { id: tab }, frameId });
const shut = (address: string, sender: object = from(1)) =>
  blockRequests({ platform: 'x', address, is: 'shut' }, sender);
const open = (address: string, sender: object = from(1)) =>
  blockRequests({ platform: 'x', address, is: 'open' }, sender);
const rules = () => browser.declarativeNetRequest.getSessionRules();
const standing = async () =>
  (await rules()).map(({ condition }) => `${condition.tabIds?.[0]} ${condition.urlFilter}`).toSorted();
const DONE = { v: 1, done: true };
const REFUSED = { v: 1, done: false };
const warn = vi.fn();

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(warn.mockReset());
});
afterEach(async () => {
  // What a test left goes by itself, as it does in the browser.
  await vi.advanceTimersByTimeAsync(BLOCK_MS);
  expect(await rules()).toEqual([]);
  vi.useRealTimers();
});

describe('a block', () => {
  it('is one session rule: this tab and what service workers send for it, this address, POST by script', async () => {
    expect(await shut(LIKE)).toEqual(DONE);
    expect(await rules()).toEqual([
      {
        id: expect.any(Number),
        action: { type: 'block' },
        condition: {
          tabIds: [1, -1],
          resourceTypes: ['xmlhttprequest'],
          requestMethods: ['post'],
          urlFilter: `|${LIKE}^`,
          isUrlFilterCaseSensitive: true,
        },
      },
    ]);
    expect(await open(LIKE)).toEqual(DONE);
    expect(await rules()).toEqual([]);
  });

  it('goes by itself', async () => {
    await shut(LIKE);
    await vi.advanceTimersByTimeAsync(BLOCK_MS - 1);
    expect(await standing()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await standing()).toEqual([]);
  });

  it('of one frame stands while another frame of the tab wishes it too', async () => {
    expect(await Promise.all([shut(LIKE), shut(LIKE, from(1, 7))])).toEqual([DONE, DONE]);
    expect(await standing()).toEqual([`1 |${LIKE}^`]);
    await open(LIKE);
    expect(await standing()).toHaveLength(1);
    await open(LIKE, from(1, 7));
    expect(await standing()).toEqual([]);
  });

  it('is ended by nobody else: no other frame, tab or address, and not twice', async () => {
    await Promise.all([shut(LIKE), shut(LIKE, from(1, 7))]);
    await open(LIKE, from(1, 8));
    await open(LIKE, from(2));
    await open(FOLLOW);
    await open(LIKE);
    await open(LIKE);
    expect(await standing()).toHaveLength(1);
  });

  it('that another wish joined late stands for that one’s own five seconds, not for ever', async () => {
    await shut(LIKE);
    await vi.advanceTimersByTimeAsync(BLOCK_MS - 10);
    await shut(LIKE, from(1, 7));
    await vi.advanceTimersByTimeAsync(BLOCK_MS - 10);
    expect(await standing()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10);
    expect(await standing()).toEqual([]);
  });

  it('is not lost among others that come and go at the same time', async () => {
    const all = [
      shut(LIKE),
      shut(LIKE, from(2)),
      open(LIKE),
      shut(FOLLOW),
      shut(LIKE),
      open(LIKE, from(2)),
      shut(FOLLOW, from(2)),
    ];
    expect(new Set((await Promise.all(all)).map(({ done }) => done))).toEqual(new Set([true]));
    expect(await standing()).toEqual([`1 |${FOLLOW}^`, `1 |${LIKE}^`, `2 |${FOLLOW}^`]);
  });
});

describe('a page that asks and asks', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `https://x.com/${at}`);

  it('gets four of a tab', async () => {
    const answers = await Promise.all(many(9).map((address) => shut(address)));
    expect(answers.map(({ done }) => done)).toEqual([...Array(4).fill(true), ...Array(5).fill(false)]);
    expect(await standing()).toHaveLength(4);
    await open('https://x.com/0');
    expect(await shut(LIKE)).toEqual(DONE);
  });

  it('gets one rule for one address, however often it asks', async () => {
    await Promise.all(Array.from({ length: 9 }, () => shut(LIKE)));
    expect(await standing()).toHaveLength(1);
  });

  it('gets sixteen in all its tabs', async () => {
    const answers = await Promise.all(many(20).map((address, at) => shut(address, from(at + 1))));
    expect(answers.filter(({ done }) => done)).toHaveLength(16);
    expect(await standing()).toHaveLength(16);
  });
});

describe('the address', () => {
  it.each([
    'https://x.com/i/api/graphql/abc/FavoriteTweet',
    'https://api.x.com/1.1/a.json',
    'https://x.com/',
    'https://x.com:8443/a',
    'https://x.com/a%20b/~c/@d',
  ])('is blocked: %s', (address) => {
    expect(filterOf(address, 'x')).toBe(`|${address}^`);
  });

  it.each([
    ['of another platform', HOSTS.threads[0]?.replaceAll('*', 'a') ?? ''],
    ['of no platform', 'https://bank.example/pay'],
    ['of no encryption', 'http://x.com/a'],
    ['of a look-alike', 'https://x.com.jahat.example/a'],
    ['behind a name', 'https://x.com@jahat.example/a'],
    ['with a name', 'https://a@x.com/a'],
    ['with a query', 'https://x.com/a?b=1'],
    ['with an empty query', 'https://x.com/a?'],
    ['with a mark', 'https://x.com/a#b'],
    ['with dots', 'https://x.com/a/../b'],
    ['with a backslash', 'https://x.com\\a'],
    ['with a line break', 'https://x.com/a\nb'],
    ['with a space', 'https://x.com/a b'],
    ['in capitals', 'https://X.com/a'],
    ['with its port', 'https://x.com:443/a'],
    ['without a path', 'https://x.com'],
    ['in other letters', 'https://x.com/é'],
    ['with a star', 'https://x.com/*'],
    ['with a bar', 'https://x.com/a|b'],
    ['with a caret', 'https://x.com/a^b'],
    ['that is none', 'x'],
    ['that is empty', ''],
  ])('%s is refused', async (_what, address) => {
    expect(filterOf(address, 'x')).toBeNull();
    expect(await shut(address)).toEqual(REFUSED);
    expect(await rules()).toEqual([]);
  });
});

describe('the tab', () => {
  it.each([{}, { tab: undefined }, { tab: {} }, { tab: { id: -1 } }])(
    'is the browser’s word: none of %j',
    async (sender) => {
      expect(await shut(LIKE, sender)).toEqual(REFUSED);
      expect(await rules()).toEqual([]);
    },
  );
});

describe('a browser that refuses', () => {
  const update = () => vi.spyOn(browser.declarativeNetRequest, 'updateSessionRules');

  it('is said to the guard, and keeps none of it', async () => {
    update().mockRejectedValueOnce(new Error('quota'));
    expect(await shut(LIKE)).toEqual(REFUSED);
    expect(warn).toHaveBeenCalledOnce();
    expect(await shut(FOLLOW)).toEqual(DONE);
    expect(await standing()).toEqual([`1 |${FOLLOW}^`]);
  });

  it('to end a block is asked once more when its time is up', async () => {
    await shut(LIKE);
    update().mockRejectedValueOnce(new Error('busy'));
    expect(await open(LIKE)).toEqual(REFUSED);
    expect(await standing()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(BLOCK_MS);
    expect(await standing()).toEqual([]);
  });

  it('has no such permission', async () => {
    const { declarativeNetRequest } = browser;
    Object.assign(browser, { declarativeNetRequest: undefined });
    expect(await shut(LIKE)).toEqual(REFUSED);
    Object.assign(browser, { declarativeNetRequest });
  });
});

describe('a worker that starts', () => {
  it('ends what the one before left, and blocks only then', async () => {
    await browser.declarativeNetRequest.updateSessionRules({
      addRules: [1, 2, 900].map((id) => ({ id, action: { type: 'block' }, condition: { tabIds: [1] } })),
    });
    startBlocking();
    expect(await shut(LIKE)).toEqual(DONE);
    expect(await standing()).toEqual([`1 |${LIKE}^`]);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HOSTS, platformOf } from '../../src/core/hosts.ts';
import { PLATFORMS } from '../../src/core/vocabulary.ts';
import { browser } from '../../src/extension/browser.ts';
import { isGuarded, reachOpenTabs, tellTabs } from '../../src/extension/reach-tabs.ts';

const executeScript = vi.fn();
const query = vi.fn();
const sendMessage = vi.fn();

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([]);
  query.mockReset();
  sendMessage.mockReset();
  // The in-memory API has neither scripting nor messages to tabs.
  Object.assign(browser, { scripting: { executeScript }, tabs: { ...browser.tabs, query, sendMessage } });
});

const put = (): readonly string[] =>
  executeScript.mock.calls.map(([{ target, world, files }]) => `${target.tabId} ${world} ${files.join()}`);

describe('open tabs', () => {
  it('get the guard of their own platform, unless one answers', async () => {
    query.mockImplementation(async ({ url }: { url: string[] }) => {
      if (url.some((each) => each.includes('*.x.com'))) return [{ id: 1 }, { id: 2 }, {}];
      return url.some((each) => each.includes('threads')) ? [{ id: 3 }] : [];
    });
    sendMessage.mockImplementation(async (id: number) => {
      if (id === 2) return true;
      throw new Error('Receiving end does not exist');
    });
    await reachOpenTabs();
    expect(query.mock.calls).toEqual(PLATFORMS.map((platform) => [{ url: HOSTS[platform] }]));
    expect(put()).toEqual([
      '1 MAIN content-scripts/x-net.js',
      '1 ISOLATED content-scripts/x.js',
      '3 MAIN content-scripts/threads-net.js',
      '3 ISOLATED content-scripts/threads.js',
    ]);
  });

  it('get the net only where it knows the site’s requests', async () => {
    query.mockImplementation(async ({ url }: { url: readonly string[] }) => [
      { id: PLATFORMS.findIndex((platform) => HOSTS[platform][0] === url[0]) },
    ]);
    sendMessage.mockRejectedValue(new Error('no'));
    await reachOpenTabs();
    const netted = put().flatMap((each) =>
      each.includes('MAIN') ? [PLATFORMS[Number.parseInt(each, 10)]] : [],
    );
    expect(netted).toEqual(PLATFORMS.filter((each) => each !== 'whatsapp' && each !== 'telegram'));
    expect(executeScript).toHaveBeenCalledTimes(PLATFORMS.length + netted.length);
  });

  it('get no guard before the net stands that it speaks to', async () => {
    query.mockResolvedValueOnce([{ id: 1 }]).mockResolvedValue([]);
    sendMessage.mockRejectedValue(new Error('no'));
    let netStands: () => void = () => expect.unreachable();
    executeScript.mockReturnValueOnce(new Promise<void>((resolve) => (netStands = resolve)));
    const reached = reachOpenTabs();
    await vi.waitFor(() => expect(put()).toEqual(['1 MAIN content-scripts/facebook-net.js']));
    await new Promise((later) => setTimeout(later, 20));
    expect(put()).toHaveLength(1);
    netStands();
    await reached;
    expect(put()).toHaveLength(2);
  });

  it('that refuse leave the others reached', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    query
      .mockResolvedValueOnce([{ id: 1 }, { id: 2 }])
      .mockResolvedValueOnce([{ id: 3 }])
      .mockResolvedValue([]);
    sendMessage.mockRejectedValue(new Error('no'));
    executeScript.mockImplementation(async ({ target: { tabId } }) => {
      if (tabId === 1) throw new Error('policy');
    });
    await reachOpenTabs();
    // The guard is tried also where the net was refused: it does without.
    expect(new Set(put().map((each) => each.split(' ').slice(0, 2).join(' ')))).toEqual(
      new Set(['1 MAIN', '1 ISOLATED', '2 MAIN', '2 ISOLATED', '3 MAIN', '3 ISOLATED']),
    );
    expect(warn).toHaveBeenCalledTimes(2);
  });

  it.each([
    [true, true],
    [undefined, false],
    [{ v: 1 }, false],
    ['true', false],
  ])('whose answer is %j are guarded: %s', async (answer, guarded) => {
    sendMessage.mockResolvedValue(answer);
    expect(await isGuarded(1)).toBe(guarded);
    expect(sendMessage).toHaveBeenCalledWith(1, { v: 1, type: 'ping' });
  });
});

describe('news', () => {
  it('is made once for each platform that stands open, and told to its tabs alone', async () => {
    query.mockImplementation(async ({ url }: { url: string[] }) => {
      if (url.some((each) => each.includes('*.x.com'))) return [{ id: 1 }, {}, { id: 2 }];
      return url.some((each) => each.includes('threads')) ? [{ id: 3 }] : [];
    });
    sendMessage.mockRejectedValueOnce(new Error('no guard')).mockResolvedValue(true);
    const asked: string[] = [];
    await tellTabs(async (platform) => {
      asked.push(platform);
      return { v: 1, type: 'index', platform, index: platform.toUpperCase() };
    });
    expect(asked.toSorted()).toEqual(['threads', 'x']);
    expect(sendMessage.mock.calls.map(([id, { index }]) => [id, index]).toSorted()).toEqual([
      [1, 'X'],
      [2, 'X'],
      [3, 'THREADS'],
    ]);
  });
});

describe('the platform of an address', () => {
  it.each([
    ['https://x.com/home', 'x'],
    ['https://mobile.twitter.com/', 'x'],
    ['https://www.threads.net/@a', 'threads'],
    ['https://threads.com', 'threads'],
    ['https://m.facebook.com/', 'facebook'],
    ['https://bsky.app/', 'bluesky'],
    ['https://staging.bsky.app/', null],
    ['https://web.whatsapp.com/', 'whatsapp'],
    ['https://www.whatsapp.com/', 'whatsapp'],
    ['https://wa.me/628', 'whatsapp'],
    ['https://t.me/contoh', 'telegram'],
    ['https://not-t.me/contoh', null],
    ['http://x.com/', null],
    ['https://notx.com/', null],
    ['https://x.com.jahat.example/', null],
    ['https://x.com@jahat.example/', null],
    ['chrome://extensions', null],
    ['about:blank', null],
    ['', null],
  ])('%s is %s', (url, platform) => {
    expect(platformOf(url)).toBe(platform);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HOSTS } from '../../src/core/hosts.ts';
import type { OwnPage } from '../../src/core/popup-state.ts';
import { browser } from '../../src/extension/browser.ts';
import { popupActions } from '../../src/extension/popup.ts';
import fake from '../fake-browser.ts';

vi.mock('../../src/extension/knowledge.ts', () => ({}));
vi.mock('../../src/extension/embedded.ts', () => ({ embedded: { elections: [] } }));

beforeEach(() => fake.reset());

/** Does it, and waits until it is done. */
async function does(act: (actions: ReturnType<typeof popupActions>) => void): Promise<void> {
  const done: Promise<unknown>[] = [];
  act(popupActions((each) => done.push(each), vi.fn()));
  await Promise.all(done);
}

describe('a page of ours', () => {
  const create = vi.fn();
  const openOptionsPage = vi.fn();
  const getViews = vi.fn();
  const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);

  beforeEach(() => {
    for (const each of [create, openOptionsPage, close]) each.mockReset();
    getViews.mockReset().mockReturnValue([window]);
    Object.assign(browser, {
      tabs: { ...browser.tabs, create },
      runtime: { ...browser.runtime, openOptionsPage, getURL: (path: string) => `ext://id/${path}` },
      extension: { getViews },
    });
  });

  const opens = (page: OwnPage) => does((actions) => actions.onOpen(page));

  it('opens in a tab, and the popup goes', async () => {
    await opens('options.html#in-force');
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'ext://id/options.html#in-force' });
    expect(getViews).toHaveBeenCalledWith({ type: 'popup' });
    expect(close).toHaveBeenCalledOnce();
  });

  it('is brought to the front where it is the settings', async () => {
    await opens('options.html');
    expect(openOptionsPage).toHaveBeenCalledOnce();
    expect(create).not.toHaveBeenCalled();
  });

  it('leaves a popup alone that is looked at in a tab', async () => {
    getViews.mockReturnValue([]);
    await opens('journal.html');
    expect(create).toHaveBeenCalledOnce();
    expect(close).not.toHaveBeenCalled();
  });
});

describe('the buttons', () => {
  it('ask for every host at once, inside the press, and reload the tab', async () => {
    const reload = vi.fn();
    const request = vi.fn().mockResolvedValue(true);
    const query = async () => [{ id: 7, url: 'https://x.com/home' }];
    Object.assign(browser, { tabs: { ...browser.tabs, query, reload }, permissions: { request } });
    const granted = does((actions) => actions.onGrant());
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: Object.values(HOSTS).flat() });
    await granted;
    await does((actions) => actions.onReload());
    expect(reload).toHaveBeenCalledExactlyOnceWith(7);
  });
});

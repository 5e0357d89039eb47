import { GUARDED, HOSTS, platformOf } from '../core/hosts.ts';
import type { Settings } from '../core/settings.ts';
import { PLATFORMS, type PlatformId } from '../core/vocabulary.ts';
import { browser } from './browser.ts';
import { embedded } from './embedded.ts';
import { forgetQuietMemory, isQuietMemoryBroken } from './quiet-memory.ts';
import { isGuarded } from './reach-tabs.ts';
import { changeSettings, readSettings } from './settings-store.ts';
import { readTestClock, testMoments } from './test-clock.ts';

const EVERY_HOST = { origins: Object.values(HOSTS).flat() };

/** Everything the popup says, read anew each time. */
export async function readPopup() {
  const [tab, permissionMissing, { settings, broken }] = await Promise.all([
    readTab(),
    browser.permissions.contains(EVERY_HOST).then((all) => !all),
    readSettings(),
  ]);
  const quietMemoryBroken = await isQuietMemoryBroken(settings.sharedComputer ? 'session' : 'local');
  const { info, accounts } = embedded.list;
  return {
    tab,
    permissionMissing,
    list: {
      name: info.name[settings.language],
      date: info.date,
      version: info.version,
      accounts: counts(accounts),
    },
    settings,
    settingsBroken: broken,
    quietMemoryBroken,
    version: __VERSION__,
  };
}

/** Without its host the tab's address is known only because opening the popup grants `activeTab`. */
async function readTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const platform = tab?.url === undefined ? null : platformOf(tab.url);
  if (tab?.id === undefined || platform === null) return { kind: 'other' } as const;
  if (!(await browser.permissions.contains({ origins: [...HOSTS[platform]] }))) {
    return { kind: 'no-permission', platform } as const;
  }
  if (!GUARDED.some((each) => each === platform)) return { kind: 'planned', platform } as const;
  return { kind: (await isGuarded(tab.id)) ? 'guarded' : 'reload', platform } as const;
}

function counts(accounts: readonly { readonly platform: PlatformId; readonly status: string }[]) {
  return PLATFORMS.map((platform) => ({
    platform,
    count: accounts.filter((each) => each.platform === platform && each.status !== 'withdrawn').length,
  })).filter(({ count }) => count > 0);
}

/** What the test edition's popup adds. */
export async function readTestEdition() {
  return { at: await readTestClock(), moments: testMoments(embedded.elections) };
}

/** What the popup's controls do; `after` runs when each is done. */
export function popupActions(after: (done: Promise<unknown>) => void, onForgotten: () => void) {
  return {
    onPersonnel: (personnel: Settings['personnel']) => after(changeSettings({ personnel })),
    onLanguage: (language: Settings['language']) => after(changeSettings({ language })),
    onMode: (mode: Settings['mode']) => after(changeSettings({ mode })),
    onSharedComputer: (sharedComputer: boolean) => after(changeSettings({ sharedComputer })),
    // Inside the press: browsers ask the person only then.
    onGrant: () => after(browser.permissions.request(EVERY_HOST)),
    onReload: () => after(reloadTab()),
    onForget: () => after(forgetQuietMemory().then(onForgotten)),
  };
}

async function reloadTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
}

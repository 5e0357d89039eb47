import { GUARDED, HOSTS, platformOf } from '../core/hosts.ts';
import type { PlatformId } from '../core/vocabulary.ts';
import { PLATFORMS } from '../core/vocabulary.ts';
import embedded from 'virtual:rules';
import { browser } from './browser.ts';
import { readTestClock } from './clock.ts';
import { isGuarded } from './reach-tabs.ts';
import { readSettings } from './settings-store.ts';

const EVERY_HOST = { origins: Object.values(HOSTS).flat() };

/** Everything the popup says, read anew each time. */
export async function readPopup() {
  const [tab, permissionMissing, { settings, broken }, testClock] = await Promise.all([
    readTab(),
    browser.permissions.contains(EVERY_HOST).then((all) => !all),
    readSettings(),
    __EDITION__ === 'test' ? readTestClock() : undefined,
  ]);
  const { info, accounts } = embedded.list;
  return {
    tab,
    permissionMissing,
    list: { name: info.name[settings.language], date: info.date, version: info.version, accounts: counts(accounts) },
    settings,
    settingsBroken: broken,
    version: __VERSION__,
    testClock,
    testPhases: __EDITION__ === 'test' ? testPhases() : [],
  };
}

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

/** Test edition: one moment in each stage of the invented election, a minute after it begins. */
function testPhases() {
  const invented = embedded.elections.find((each) => each.kind === 'test');
  return (invented?.stages ?? []).map(({ phase, from }) => ({ phase, at: `${from.slice(0, 10)}T08:00` }));
}

/** Must be called inside a press: browsers ask the person only then. */
export function grantHosts(): Promise<boolean> {
  return browser.permissions.request(EVERY_HOST);
}

export async function reloadTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
}

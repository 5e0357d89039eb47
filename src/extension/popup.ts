import { canonicalUrl } from '../core/account-page.ts';
import { canaryRef } from '../core/canary.ts';
import { healthOf } from '../core/health.ts';
import { HOSTS, platformOf } from '../core/hosts.ts';
import type { PopupSession } from '../core/popup-state.ts';
import type { Settings } from '../core/settings.ts';
import { PLATFORMS, type PlatformId } from '../core/vocabulary.ts';
import { browser } from './browser.ts';
import { browserName } from './browser-name.ts';
import { embedded } from './embedded.ts';
import { examineTab } from './examine-tab.ts';
import { forgetHealth, readHealth } from './health-store.ts';
import { forgetQuietMemory, isQuietMemoryBroken } from './quiet-memory.ts';
import { isGuarded } from './reach-tabs.ts';
import { changeSettings, readSettings } from './settings-store.ts';
import { readTestClock, testMoments } from './test-clock.ts';

const EVERY_HOST = { origins: Object.values(HOSTS).flat() };

/** Everything the popup says, read anew each time. */
export async function readPopup() {
  const [tab, permissionMissing, { settings, broken }, health] = await Promise.all([
    readTab(),
    browser.permissions.contains(EVERY_HOST).then((all) => !all),
    readSettings(),
    readHealth(),
  ]);
  const quietMemoryBroken = await isQuietMemoryBroken(settings.sharedComputer ? 'session' : 'local');
  const { info, accounts } = embedded.list;
  const platform = tab.kind === 'other' ? null : tab.platform;
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
    health: platform === null ? [] : healthOf(health.rows, platform, health.today),
    healthBroken: health.broken,
    canary: canaryPage(platform),
    version: __VERSION__,
    browserName: browserName(navigator.userAgent),
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
  return { kind: (await isGuarded(tab.id)) ? 'guarded' : 'reload', platform } as const;
}

function counts(accounts: readonly { readonly platform: PlatformId; readonly status: string }[]) {
  return PLATFORMS.map((platform) => ({
    platform,
    count: accounts.filter((each) => each.platform === platform && each.status !== 'withdrawn').length,
  })).filter(({ count }) => count > 0);
}

/** Where a person can try the whole chain. */
function canaryPage(platform: PlatformId | null): string | null {
  const canary = embedded.list.canaries.find((each) => each.platform === platform);
  return canary === undefined ? null : canonicalUrl(canaryRef(canary));
}

/** What the test edition's popup adds. */
export async function readTestEdition() {
  return { at: await readTestClock(), moments: testMoments(embedded.elections) };
}

/** What the popup's controls do; `after` runs when each is done, `remember` keeps what this popup did. */
export function popupActions(
  after: (done: Promise<unknown>) => void,
  remember: (done: Partial<PopupSession>) => void,
) {
  return {
    onPersonnel: (personnel: Settings['personnel']) => after(changeSettings({ personnel })),
    onLanguage: (language: Settings['language']) => after(changeSettings({ language })),
    onMode: (mode: Settings['mode']) => after(changeSettings({ mode })),
    onDrafts: (drafts: boolean) => after(changeSettings({ drafts })),
    onSharedComputer: (sharedComputer: boolean) => after(changeSettings({ sharedComputer })),
    onRulebook: () => after(browser.tabs.create({ url: browser.runtime.getURL('rulebook.html') })),
    // Inside the press: browsers ask the person only then.
    onGrant: () => after(browser.permissions.request(EVERY_HOST)),
    onReload: () => after(reloadTab()),
    onForget: () => after(forgetQuietMemory().then(() => remember({ forgotten: true }))),
    onExamine: () => after(examineTab().then((examination) => remember({ examination }))),
    onForgetHealth: () => after(forgetHealth()),
    onCopyReport: (report: string) =>
      after(
        navigator.clipboard.writeText(report).then(
          () => remember({ report: 'copied' }),
          // A policy may forbid the clipboard: the report is shown for the person to copy.
          () => remember({ report: 'shown' }),
        ),
      ),
  };
}

async function reloadTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
}

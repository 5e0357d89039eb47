import { canonicalUrl } from '../core/account-page.ts';
import { canaryRef } from '../core/canary.ts';
import { healthOf } from '../core/health.ts';
import { isStale } from '../core/held-list.ts';
import { HOSTS, platformOf } from '../core/hosts.ts';
import type { PopupSession } from '../core/popup-state.ts';
import type { Settings } from '../core/settings.ts';
import type { PlatformId } from '../core/vocabulary.ts';
import { browser } from './browser.ts';
import { browserName } from './browser-name.ts';
import { embedded } from './embedded.ts';
import { examineTab } from './examine-tab.ts';
import { forgetHealth, readHealth } from './health-store.ts';
import { type Knowledge, knowledge } from './knowledge.ts';
import { readPolicy } from './policy-store.ts';
import { forgetQuietMemory, isQuietMemoryBroken } from './quiet-memory.ts';
import { isGuarded } from './reach-tabs.ts';
import { changeSettings, readSettings } from './settings-store.ts';
import { readTestClock, testMoments } from './test-clock.ts';

const EVERY_HOST = { origins: Object.values(HOSTS).flat() };

/** Everything the popup says, read anew each time. */
export async function readPopup() {
  const known = await knowledge();
  const [tab, permissionMissing, { settings, broken }, { policy, ignored }, health] = await Promise.all([
    readTab(known),
    browser.permissions.contains(EVERY_HOST).then((all) => !all),
    readSettings(),
    readPolicy(),
    readHealth(),
  ]);
  const quietMemoryBroken = await isQuietMemoryBroken(settings.sharedComputer ? 'session' : 'local');
  const platform = tab.kind === 'other' ? null : tab.platform;
  return {
    tab,
    permissionMissing,
    lists: known.lists.map((held) => {
      const { info, accounts } = held;
      const { version, date } = info;
      return {
        name: info.name[settings.language],
        date,
        version,
        stale: isStale(held, Date.now()),
        accounts,
      };
    }),
    listsBroken: known.storeBroken,
    settings,
    managed: {
      by: policy.agencyName,
      help: policy.helpContact,
      locked: policy.lockedSettings,
      ignored,
    },
    settingsBroken: broken,
    quietMemoryBroken,
    health: platform === null ? [] : healthOf(health.rows, platform, health.today),
    healthBroken: health.broken,
    canary: await canaryPage(known, platform),
    version: __VERSION__,
    browserName: browserName(navigator.userAgent),
  };
}

/** Without its host the tab's address is known only because opening the popup grants `activeTab`. */
async function readTab(known: Knowledge) {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const platform = tab?.url === undefined ? null : platformOf(tab.url);
  if (tab?.id === undefined || platform === null) return { kind: 'other' } as const;
  const off = known.switchedOff(platform);
  if (off !== null) return { kind: 'off', platform, reason: off.reason, since: off.since } as const;
  if (!(await browser.permissions.contains({ origins: [...HOSTS[platform]] }))) {
    return { kind: 'no-permission', platform } as const;
  }
  return { kind: (await isGuarded(tab.id)) ? 'guarded' : 'reload', platform } as const;
}

/** Where a person can try the whole chain. */
async function canaryPage(known: Knowledge, platform: PlatformId | null): Promise<string | null> {
  const { canaries } = await known.excerpt([], false);
  const canary = canaries.find((each) => each.platform === platform);
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
    onLists: () => after(browser.runtime.openOptionsPage()),
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

import { canonicalUrl } from '../core/account-page.ts';
import { canaryRef } from '../core/canary.ts';
import { failing, healthOf } from '../core/health.ts';
import { freshnessOf } from '../core/held-list.ts';
import { HOSTS, platformOf } from '../core/hosts.ts';
import type { OwnPage, PopupSession, PopupState, TabState } from '../core/popup-state.ts';
import type { Settings } from '../core/settings.ts';
import { standingElections } from '../core/standing-elections.ts';
import type { PlatformId } from '../core/vocabulary.ts';
import { browser } from './browser.ts';
import { browserName } from './browser-name.ts';
import { readClock } from './clock.ts';
import { embedded } from './embedded.ts';
import { EVERY_HOST } from './every-host.ts';
import { examineTab } from './examine-tab.ts';
import { forgetHealth, readHealth } from './health-store.ts';
import { type Knowledge, knowledge } from './knowledge.ts';
import { readPolicy } from './policy-store.ts';
import { isQuietMemoryBroken } from './quiet-memory.ts';
import { isGuarded } from './reach-tabs.ts';
import { changeSettings, readSettings } from './settings-store.ts';
import { readTestClock, testMoments } from './test-clock.ts';

/** Everything the popup says, read anew each time; what was done in it is the popup's own. */
export async function readPopup(): Promise<Omit<PopupState, keyof PopupSession>> {
  const known = await knowledge();
  const [found, permissionMissing, { settings, broken }, { policy, ignored }, counted, clock] =
    await Promise.all([
      readTab(known),
      browser.permissions.contains(EVERY_HOST).then((all) => !all),
      readSettings(),
      readPolicy(),
      readHealth(),
      readClock(),
    ]);
  const quietMemoryBroken = await isQuietMemoryBroken(settings.sharedComputer ? 'session' : 'local');
  const { elections, regions } = known.rulebook;
  const { language, region } = settings;
  const platform = found.kind === 'other' ? null : found.platform;
  const health = platform === null ? [] : healthOf(counted.rows, platform, counted.today);
  const bad = failing(health);
  return {
    tab: found.kind === 'guarded' && bad.length > 0 ? { ...found, kind: 'degraded', failing: bad } : found,
    permissionMissing,
    standing: standingElections(elections, clock(), region),
    region: region === null ? null : (regions.get(region) ?? region),
    lists: known.lists.map((held) => {
      const { info, accounts } = held;
      return {
        name: info.name[language],
        date: info.date,
        version: info.version,
        freshness: freshnessOf(held, Date.now()),
        accounts: accounts.reduce((sum, { count }) => sum + count, 0),
      };
    }),
    listsBroken: known.storeBroken,
    settings,
    managed: { by: policy.agencyName, help: policy.helpContact, locked: policy.lockedSettings, ignored },
    settingsBroken: broken,
    quietMemoryBroken,
    health,
    healthBroken: counted.broken,
    canary: await canaryPage(known, platform),
    version: __VERSION__,
    browserName: browserName(navigator.userAgent),
  };
}

/** Without its host the tab's address is known only because opening the popup grants `activeTab`. */
async function readTab(known: Knowledge): Promise<TabState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const platform = tab?.url === undefined ? null : platformOf(tab.url);
  if (tab?.id === undefined || platform === null) return { kind: 'other' };
  const off = known.switchedOff(platform);
  if (off !== null) return { kind: 'off', platform, reason: off.reason, since: off.since };
  if (!(await browser.permissions.contains({ origins: [...HOSTS[platform]] }))) {
    return { kind: 'no-permission', platform };
  }
  return { kind: (await isGuarded(tab.id)) ? 'guarded' : 'reload', platform };
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
    onLanguage: (language: Settings['language']) => after(changeSettings({ language })),
    onMode: (mode: Settings['mode']) => after(changeSettings({ mode })),
    onOpen: (page: OwnPage) => after(openPage(page)),
    // Inside the press: browsers ask the person only then.
    onGrant: () => after(browser.permissions.request(EVERY_HOST)),
    onReload: () => after(reloadTab()),
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

/** Settings that stand open already are brought to the front. */
async function openPage(page: OwnPage): Promise<void> {
  if (page === 'options.html') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(page) });
  // Firefox leaves a popup open over what it has opened; a popup looked at in a tab stays.
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

async function reloadTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
}

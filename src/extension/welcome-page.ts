import { type OfficeView, officeView, reachSchema } from '../core/office-view.ts';
import type { AdminPolicy, ParsedPolicy } from '../core/policy.ts';
import { POLICY_KEY_NAMES, type PolicyKey } from '../core/policy-schema.ts';
import type { RepositoryConfig } from '../core/repository.ts';
import type { ChosenSettings } from '../core/settings.ts';
import type { FileSetting } from '../core/settings-file.ts';
import { type TimeZone, timeZoneOf } from '../core/time-zone.ts';
import { PLATFORMS, type PlatformId } from '../core/vocabulary.ts';
import type { WelcomeActions, WelcomeState } from '../core/welcome-state.ts';
import { browser } from './browser.ts';
import { readClock } from './clock.ts';
import { EVERY_HOST } from './every-host.ts';
import { switchJournal } from './journal-store.ts';
import { type Knowledge, knowledge, onListsChanged } from './knowledge.ts';
import { dropPledge, keepToday, PLEDGE_KEY, readPledge } from './pledge-store.ts';
import { POLICY_KEY, readPolicy } from './policy-store.ts';
import { practiceQuestion } from './practice.ts';
import { followed } from './repositories.ts';
import { readRequests } from './request-log.ts';
import { changeSettings, hasChosen, readSettings } from './settings-store.ts';
import { updateHere } from './update-desk.ts';

/** Everything the welcome page says but what was done on it, read anew each time. */
export async function readWelcomePage(): Promise<Omit<WelcomeState, 'saved'>> {
  const [
    known,
    { settings, broken, locked, managedBy },
    parsed,
    log,
    sources,
    permitted,
    chosen,
    keptOn,
    clock,
  ] = await Promise.all([
    knowledge(),
    readSettings(),
    readPolicy(),
    readRequests(),
    followed(),
    browser.permissions.contains(EVERY_HOST),
    hasChosen('sharedComputer'),
    readPledge(),
    readClock(),
  ]);
  const { sharedComputer } = settings;
  const isSaid = chosen || locked.includes('sharedComputer') || parsed.policy.sharedComputer !== null;
  const own = isSaid ? 'own' : 'unsaid';
  return {
    settings,
    settingsBroken: broken,
    locked,
    managedBy,
    computer: sharedComputer ? 'shared' : own,
    regions: known.rulebook.regions,
    office: readOffice(parsed, log, sources, timeZoneOf(settings.region)),
    permissionMissing: !permitted,
    empty: withoutAccounts(known),
    journalPause: pauseOf(sharedComputer, locked.includes('journal')),
    pledge: known.rules.topics.find(({ id }) => id === 'pledge') ?? null,
    pledgeKeptOn: keptOn,
    sources: known.rulebook.sources,
    practice: practiceQuestion(known, settings, clock()),
  };
}

function pauseOf(sharedComputer: boolean, locked: boolean): WelcomeState['journalPause'] {
  if (locked) return 'policy';
  return sharedComputer ? 'shared-computer' : null;
}

function withoutAccounts({ lists }: Knowledge): readonly PlatformId[] {
  const listed = new Set(lists.flatMap(({ accounts }) => accounts.map(({ platform }) => platform)));
  return PLATFORMS.filter((each) => !listed.has(each));
}

function readOffice(
  { policy, ignored }: ParsedPolicy,
  { requests, broken }: Awaited<ReturnType<typeof readRequests>>,
  sources: readonly RepositoryConfig[],
  zone: TimeZone,
): OfficeView {
  return officeView({
    reach: reachSchema.parse(browser.runtime.getManifest()),
    // Firefox has no such key, and never lets a site connect.
    knowsDoorKey: !browser.runtime.getURL('').startsWith('moz-extension:'),
    policySet: POLICY_KEY_NAMES.filter((key) => isSet(policy, key)),
    policyIgnored: ignored,
    requests,
    logBroken: broken,
    followed: sources.flatMap(({ url }) => url ?? []),
    zone,
  });
}

/** The policy's own no is said as well; only the welcome page is opened where nobody said otherwise. */
function isSet(policy: AdminPolicy, key: PolicyKey): boolean {
  const value = policy[key];
  if (key === 'skipWelcome') return policy.skipWelcome;
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

/** What the page's controls do; `after` runs when each is done, `saved` hears which choice storage now has. */
export function welcomeActions(
  after: (done: Promise<unknown>) => void,
  saved: (setting: FileSetting) => void,
): WelcomeActions {
  const keep = (setting: FileSetting, change: ChosenSettings): void =>
    after(
      changeSettings(change).then(() => {
        saved(setting);
        // Another region has another list; the page hears of it when it is there.
        if (setting === 'region') void tried(updateHere({ when: 'now' }));
      }),
    );
  return {
    onLanguage: (language) => keep('language', { language }),
    onPersonnel: (personnel) => keep('personnel', { personnel }),
    onRegion: (region) => keep('region', { region }),
    onComputer: (sharedComputer) => keep('sharedComputer', { sharedComputer }),
    // Its own section says whether it is on.
    onJournal: (journal) => after(switchJournal(journal)),
    onKeepPledge: () => after(keepToday()),
    onDropPledge: () => after(dropPledge()),
    // Inside the press: browsers ask the person only then.
    onGrant: () => after(tried(browser.permissions.request(EVERY_HOST))),
    onOpen: (page) => after(tried(openOwn(page))),
    onClose: () => after(tried(closeTab())),
  };
}

/** What the page says is as true when this fails: it stays, and the console hears why. */
const tried = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((reason: unknown) => console.error(reason));

/** Opens a page of ours in a tab of its own, so that nobody loses this one. */
export function openOwn(page: string): Promise<unknown> {
  return browser.tabs.create({ url: browser.runtime.getURL(page) });
}

async function closeTab(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}

const SHOWN: readonly string[] = ['settings', 'requests', 'subscriptions', POLICY_KEY, PLEDGE_KEY];

/** Hears of whatever else changes what the page says. */
export function onWelcomePage(changed: () => void): void {
  onListsChanged(changed);
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => SHOWN.includes(key))) changed();
  });
}

import { isStale } from '../core/held-list.ts';
import type { Origin } from '../core/list.ts';
import type {
  InspectedSource,
  ListsPageState,
  PageOutcome,
  PageRefusal,
  ShownList,
  ShownOrigin,
  ShownSource,
} from '../core/lists-page.ts';
import { browser } from './browser.ts';
import { readChecks } from './check-store.ts';
import { importBundle } from './import-bundle.ts';
import { type Knowledge, knowledge, onListsChanged } from './knowledge.ts';
import { LISTS_LOCK } from './locks.ts';
import { readPolicy } from './policy-store.ts';
import { readReports } from './poll-facts.ts';
import { followed, inspect, subscribe, unsubscribe } from './repositories.ts';
import { openRequestLog, readRequests } from './request-log.ts';
import { readSettings } from './settings-store.ts';
import { recordCheck, updateLists } from './update.ts';
import { checkNow, updateDesk } from './update-desk.ts';

/** A file beyond this is read by nobody: a bundle has at most as many characters (core/bundle.ts). */
const LARGEST_FILE = 100_000_000;

/** Everything the lists page says, read anew each time. */
export async function readListsPage(outcome: PageOutcome): Promise<ListsPageState> {
  const [known, { settings }, { policy }, { requests }, reports] = await Promise.all([
    knowledge(),
    readSettings(),
    readPolicy(),
    readRequests(),
    readReports(),
  ]);
  const { language } = settings;
  const now = Date.now();
  return {
    language,
    lists: known.lists.map((held): ShownList => {
      const { info, origin, repository, accounts } = held;
      const renewed = isStale(held, now) ? 'stale' : 'fresh';
      return {
        name: info.name[language],
        origin: shownOrigin(origin, known),
        version: info.version,
        date: info.date,
        accounts: accounts.reduce((sum, { count }) => sum + count, 0),
        freshness: repository === null ? 'embedded' : renewed,
        contact: info.contact,
      };
    }),
    sources: reports.map(({ config, last, dueAt }): ShownSource => {
      return {
        fingerprint: config.fingerprint,
        url: config.url,
        origin: shownOrigin(config.origin, known),
        by: config.by,
        checkedAt: last?.checkedAt ?? null,
        dueAt,
        trouble: last?.fault?.name ?? null,
        refusals: (last?.refusals ?? []).map(({ origin, reason }) => {
          return { origin: shownOrigin(origin, known), reason };
        }),
      };
    }),
    managedBy: policy.agencyName,
    requests,
    storeBroken: known.storeBroken,
    outcome,
  };
}

function shownOrigin(origin: Origin, { rulebook }: Knowledge): ShownOrigin {
  switch (origin.scope) {
    case 'national':
      return { scope: 'national', name: '' };
    case 'region':
      return { scope: 'region', name: rulebook.regions.get(origin.code) ?? origin.code };
    default:
      return { scope: origin.scope, name: origin.name };
  }
}

/** What the page's controls do; `show` is told what came of it, and first that it has begun. */
export function listsPageActions(show: (outcome: PageOutcome) => void) {
  const run = (work: () => Promise<PageOutcome>): void => {
    show({ kind: 'working' });
    void work().then(show, (reason: unknown) => {
      console.error(reason);
      show({ kind: 'refused', why: 'storage' });
    });
  };
  return {
    onCheck: () => run(async () => ({ kind: await checkNow() })),
    onInspect: (url: string) => run(() => inspected(url)),
    onSubscribe: (source: InspectedSource, name: string) => run(() => subscribed(source, name)),
    onUnsubscribe: (fingerprint: string) =>
      run(async () => {
        await unsubscribe(fingerprint);
        await updateLists(updateDesk(), { when: 'new' });
        return { kind: 'unsubscribed' };
      }),
    onImport: (file: File) => run(() => imported(file)),
    onCancel: () => show({ kind: 'nothing' }),
  };
}

const refused = (why: PageRefusal): PageOutcome => ({ kind: 'refused', why });

async function inspected(address: string): Promise<PageOutcome> {
  const found = await inspect(address, openRequestLog());
  if (found.kind === 'found') {
    return { kind: 'inspected', source: { url: found.url, fingerprint: found.fingerprint } };
  }
  return refused(found.why === 'absent' || found.why === 'malformed' ? 'sourceless' : found.why);
}

async function subscribed({ url, fingerprint }: InspectedSource, name: string): Promise<PageOutcome> {
  const kind = await subscribe({ url, fingerprint, name });
  if (kind !== 'subscribed') return refused(kind);
  await updateLists(updateDesk(), { only: fingerprint, when: 'new' });
  const last = (await readChecks()).get(fingerprint);
  return { kind: last?.outcome === 'current' && last.refusals.length === 0 ? kind : 'checked' };
}

async function imported(file: File): Promise<PageOutcome> {
  if (file.size > LARGEST_FILE) return refused('file-too-large');
  const text = await file.text();
  const desk = updateDesk();
  return navigator.locks.request(LISTS_LOCK, async (): Promise<PageOutcome> => {
    const result = await importBundle(text, await followed(), desk);
    switch (result.kind) {
      case 'unreadable':
        return refused(result.fault === 'too-long' ? 'file-too-large' : 'bad-file');
      case 'foreign': {
        const { fingerprint, origin } = result;
        return { kind: 'foreign-file', fingerprint, origin: shownOrigin(origin, await knowledge()) };
      }
      case 'checked': {
        const { config, checked } = result;
        const { outcome } = checked;
        // A bad file says nothing of the source, whose own checks go on as they did.
        if (outcome.kind !== 'current') return refused(outcome.fault.name);
        await recordCheck(config, checked, Date.now());
        // What was refused of it stands on the source's card.
        return { kind: outcome.refusals.length === 0 ? 'imported' : 'checked' };
      }
    }
  });
}

/** Hears of whatever else changes what the page says: the worker's own checks, another page, policy. */
export function onListsPage(changed: () => void): void {
  // Lists by a door of their own, which forgets what was in force before it tells of it.
  onListsChanged(changed);
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => SHOWN.includes(key))) changed();
  });
}

const SHOWN = ['settings', 'policy', 'subscriptions', 'checks', 'requests'];

import { embedded } from './embedded.ts';
import { browserLine } from './fetch-door.ts';
import { type ListStore, openListStore } from './list-store.ts';
import { readPolicy } from './policy-store.ts';
import { readPollFacts } from './poll-facts.ts';
import { openRequestLog } from './request-log.ts';
import { readSettings } from './settings-store.ts';
import { takeLists } from './take-lists.ts';
import { type UpdateDesk, updateLists, type Wanted } from './update.ts';

/** What an update needs, as this browser has it. */
export function updateDesk(): UpdateDesk {
  let opened: Promise<ListStore> | null = null;
  const store = (): Promise<ListStore> => {
    opened ??= openListStore().catch((reason: unknown) => {
      // The next repository tries anew.
      opened = null;
      throw reason;
    });
    return opened;
  };
  return {
    locks: navigator.locks,
    line: browserLine(),
    note: openRequestLog(),
    facts: readPollFacts,
    // The real clock in the test edition too: metadata expires by it, and a clock that stands would never be due.
    now: Date.now,
    store,
    take: (config) => async (repository) => {
      const [{ settings }, { policy }] = await Promise.all([readSettings(), readPolicy()]);
      const take = takeLists({
        config,
        embedded,
        regions: regionsOf(settings.region),
        floor: Math.max(embedded.list.info.version, policy.minListVersion ?? 0),
        store: await store(),
        sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
      });
      return take(repository);
    },
  };
}

/** A run with what this browser has: for the worker's alarm, and for a policy that has just changed. */
export async function updateHere(wanted: Wanted): Promise<void> {
  await updateLists(updateDesk(), wanted);
}

/** The person's button. `too-soon`: every repository was asked within the last minute. */
export async function checkNow(): Promise<'checked' | 'too-soon'> {
  const asked = await updateLists(updateDesk(), { when: 'now' });
  return asked.length > 0 ? 'checked' : 'too-soon';
}

/** A regency and the province it lies in: its people vote in both. */
function regionsOf(code: string | null): readonly string[] {
  if (code === null) return [];
  return [...new Set([code, code.slice(0, 2)])];
}

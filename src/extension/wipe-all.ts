import type { WipePart } from '../core/settings-page.ts';
import { WIPE_PARTS } from '../core/settings-page.ts';
import { forgetChecks } from './check-store.ts';
import { forgetHealth } from './health-store.ts';
import { wipeJournal } from './journal-store.ts';
import { LISTS_LOCK } from './locks.ts';
import { dropPledge } from './pledge-store.ts';
import { forgetQuietMemory } from './quiet-memory.ts';
import { followed, unsubscribeAll } from './repositories.ts';
import { forgetRequests } from './request-log.ts';
import { forgetSettings } from './settings-store.ts';
import { updateLists } from './update.ts';
import { updateDesk } from './update-desk.ts';

/** What each part's own store does; every one of them may fail by itself. */
const WIPES: Readonly<Record<WipePart, () => Promise<unknown>>> = {
  sources: dropOwnSources,
  requests: () => forgetRequests(),
  journal: wipeJournal,
  pledge: dropPledge,
  memory: forgetQuietMemory,
  health: forgetHealth,
  settings: forgetSettings,
};

/**
 * Deletes everything that is the person's, part by part; what fails hinders no other. Answers with the parts that are
 * still there. What policy set, the lists of its sources, and that the person called this computer shared, stay.
 */
export async function wipeAll(): Promise<readonly WipePart[]> {
  const failed: WipePart[] = [];
  for (const part of WIPE_PARTS) {
    try {
      await WIPES[part]();
    } catch (reason) {
      console.error(`Jempol Netral: ${part} cannot be deleted`, reason);
      failed.push(part);
    }
  }
  return failed;
}

/** Throws where something that came from a dropped source is still stored. */
async function dropOwnSources(): Promise<void> {
  await unsubscribeAll();
  const desk = updateDesk();
  await updateLists(desk, { when: 'new' });
  await desk.locks.request(LISTS_LOCK, forgetChecks);
  const [kept, stored] = await Promise.all([followed(), (await desk.store()).repositories()]);
  const left = stored.filter((each) => !kept.some(({ fingerprint }) => fingerprint === each));
  if (left.length > 0) throw new Error(`still stored: ${left.join(', ')}`);
}

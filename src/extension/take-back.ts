import { dropPledge } from './pledge-store.ts';
import { onSettings, readSettings, unsetPausedJournal } from './settings-store.ts';

/**
 * Takes back what a person chose for themselves alone once the computer is shared, by them or by policy: the yes to the
 * journal (also where policy locks it) and the pledge. To be called as the worker starts.
 */
export function startTakingBack(): void {
  onSettings(() => void takeBack());
  void takeBack();
}

async function takeBack(): Promise<void> {
  try {
    await unsetPausedJournal();
    if ((await readSettings()).settings.sharedComputer) await dropPledge();
  } catch (reason) {
    console.warn('Jempol Netral: a choice could not be taken back', reason);
  }
}

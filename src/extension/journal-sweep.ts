import { localDay, timeZoneOf } from '../core/time-zone.ts';
import { browser } from './browser.ts';
import { readClock } from './clock.ts';
import { sweepSteadily } from './journal-store.ts';
import { readSettings } from './settings-store.ts';

/**
 * Removes what the journal has kept long enough, also while it is off or paused: at each start of the browser and with
 * the half-hourly alarm (poll-alarm.ts). To be called as the worker starts, before anything is awaited.
 */
export function startSweeping(): void {
  browser.runtime.onStartup.addListener(() => void sweepNow());
  browser.alarms.onAlarm.addListener(() => void sweepNow());
}

async function sweepNow(): Promise<void> {
  try {
    const [{ settings, broken }, clock] = await Promise.all([readSettings(), readClock()]);
    // How long to keep it cannot be read: the initial days would delete what the person wants kept.
    if (broken) return;
    await sweepSteadily(localDay(clock(), timeZoneOf(settings.region)), settings.journalDays);
  } catch (reason) {
    console.warn('Jempol Netral: the journal could not be swept', reason);
  }
}

import { OUTSIDE_SILENT_DAYS } from '../core/level.ts';
import { z } from '../core/zod.ts';
import { browser } from './browser.ts';
import { QUIET_LOCK } from './locks.ts';

/** Under it the memory lies, in local or session storage. */
export const QUIET_KEY = 'quiet';

/** Hash of what was shown → day number; the key is this installation's own, so the hashes say nothing elsewhere. */
const quietSchema = z.strictObject({
  key: z.string().regex(/^[0-9a-f]{64}$/),
  days: z.record(z.string().regex(/^[0-9a-f]{32}$/), z.int().nonnegative()),
});
type Quiet = z.infer<typeof quietSchema>;

/** What was shown lately, so that repeats are short: a hash and a day, nothing else. */
export interface QuietMemory {
  /** Whole days since each subject was last shown; null: not within memory. */
  daysSince(subjects: readonly string[], today: number): Promise<readonly (number | null)[]>;
  note(subjects: readonly string[], today: number): Promise<void>;
}

/** `session`: a shared computer forgets with the browser. */
export function openQuietMemory(place: 'local' | 'session'): QuietMemory {
  const area = browser.storage[place];
  const read = async (): Promise<Quiet> => {
    const parsed = quietSchema.safeParse((await area.get(QUIET_KEY))[QUIET_KEY]);
    return parsed.success ? parsed.data : { key: hex(crypto.getRandomValues(new Uint8Array(32))), days: {} };
  };
  return {
    async daysSince(subjects, today) {
      const { key, days } = await read();
      const hashes = await Promise.all(subjects.map((each) => hash(key, each)));
      return hashes.map((each) => {
        const day = days[each];
        return day === undefined || day > today ? null : today - day;
      });
    },
    note(subjects, today) {
      return navigator.locks.request(QUIET_LOCK, async () => {
        // What was remembered before the computer was called shared does not outlive the session either.
        if (place === 'session') await browser.storage.local.remove(QUIET_KEY);
        const { key, days } = await read();
        const kept = Object.entries(days).filter(([, day]) => counts(day, today));
        const shown = await Promise.all(
          subjects.map(async (each) => [await hash(key, each), today] as const),
        );
        await area.set({ [QUIET_KEY]: { key, days: Object.fromEntries([...kept, ...shown]) } });
      });
    },
  };
}

/** How much is remembered: the hashes tell nobody of what. */
export interface QuietCount {
  readonly remembered: number;
  /** Day number of the oldest; null where nothing is remembered. */
  readonly since: number | null;
}

/** Counts what still shortens a warning on this day; what is older goes with the next note. */
export async function countQuietMemory(place: 'local' | 'session', today: number): Promise<QuietCount> {
  const { data } = quietSchema.safeParse((await browser.storage[place].get(QUIET_KEY))[QUIET_KEY]);
  const days = Object.values(data?.days ?? {}).filter((day) => counts(day, today));
  return { remembered: days.length, since: days.length === 0 ? null : Math.min(...days) };
}

/** A clock that was set back leaves days that have not come: they are not believed. */
const counts = (day: number, today: number): boolean => day <= today && today - day < OUTSIDE_SILENT_DAYS;

/** Whether storage holds something that is no memory: it is then read as empty, and the popup says so. */
export async function isQuietMemoryBroken(place: 'local' | 'session'): Promise<boolean> {
  const stored = (await browser.storage[place].get(QUIET_KEY))[QUIET_KEY];
  return stored !== undefined && stored !== null && !quietSchema.safeParse(stored).success;
}

/** Forgets everything, key included. */
export function forgetQuietMemory(): Promise<void> {
  return navigator.locks.request(QUIET_LOCK, async () => {
    await browser.storage.local.remove(QUIET_KEY);
    await browser.storage.session.remove(QUIET_KEY);
  });
}

async function hash(key: string, subject: string): Promise<string> {
  const bytes = Uint8Array.from(key.match(/../g) ?? [], (each) => Number.parseInt(each, 16));
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const secret = await crypto.subtle.importKey('raw', bytes, hmac, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', secret, new TextEncoder().encode(subject));
  return hex(new Uint8Array(signed).slice(0, 16));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (each) => each.toString(16).padStart(2, '0')).join('');
}

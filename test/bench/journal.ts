import type { JournalEntry } from '../../src/core/journal.ts';
import type { ChosenSettings } from '../../src/core/settings.ts';
import { ACTIONS, CHOICES, PLATFORMS } from '../../src/core/vocabulary.ts';
import type { Bench, Tab } from './browser.ts';
import { median, pause } from './numbers.ts';

const ENTRIES = 5000;
/** As long as a journal can be kept. */
const DAYS = 365;
const LOADS = 7;
const WITHIN_MS = 30_000;

/** The person's journal with 5,000 entries of a year; milliseconds, medians over 7 tabs. */
export interface JournalTime {
  readonly entries: number;
  /** Navigation to the page's first contentful paint. */
  readonly paintMs: number;
  /** Navigation to the frame that shows the charts of the last 30 days. */
  readonly chartsMs: number;
  /** "Everything" pressed to the frame that shows the whole year. */
  readonly everythingMs: number;
}

function rows(today: Date): readonly JournalEntry[] {
  return Array.from({ length: ENTRIES }, (_, at) => {
    const platform = PLATFORMS[(at * at) % PLATFORMS.length] ?? 'x';
    return {
      // The days of before today: whatever the zone, none of them is still to come.
      day: new Date(today.getTime() - (1 + (at % (DAYS - 2))) * 86_400_000).toISOString().slice(0, 10),
      hour: at % 24,
      platform,
      action: ACTIONS[at % 5] ?? 'like',
      entry: `${platform}:handle:bangku_${at % 211}`,
      rule: `R-${String(1 + (at % 12)).padStart(2, '0')}`,
      choice: CHOICES[(at % 7) % 2] ?? 'cancel',
      seconds: at % 40,
      reason: null,
    };
  });
}

/** What a page answers once it no longer answers null. */
async function until<T>(tab: Tab, script: string, missing: string): Promise<T> {
  for (let waited = 0; waited < WITHIN_MS; waited += 50) {
    const answer = await tab.evaluate<T | null>(script);
    if (answer !== null) return answer;
    await pause(50);
  }
  throw new Error(missing);
}

/** Writes as the extension does: the settings, and its database's first version. */
async function seed(desk: Tab): Promise<void> {
  const settings: ChosenSettings = { journal: true, journalDays: DAYS };
  await desk.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
  const kept = await desk.evaluate(
    (entries: readonly JournalEntry[]) =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('jempol-journal', 1);
        opening.onupgradeneeded = () =>
          opening.result.createObjectStore('entries', { autoIncrement: true }).createIndex('day', 'day');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('entries', 'readwrite');
          const store = writing.objectStore('entries');
          for (const each of entries) store.add(each);
          const counting = store.count();
          writing.onerror = () => fail(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            done(counting.result);
          };
        };
      }),
    rows(new Date()),
  );
  if (kept !== ENTRIES) throw new Error(`${kept} journal entries instead of ${ENTRIES}`);
}

async function load(bench: Bench, address: string): Promise<Omit<JournalTime, 'entries'>> {
  const tab = await bench.open();
  await tab.goto(address);
  const chartsMs = await until<number>(
    tab,
    "performance.getEntriesByName('journal-charts')[0]?.startTime ?? null",
    'the journal showed no charts',
  );
  const paintMs = await tab.evaluate<number>(
    "performance.getEntriesByName('first-contentful-paint')[0].startTime",
  );
  const { months, everythingMs } = await tab.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const buttons = [...document.querySelectorAll<HTMLElement>('.range button')];
    const begun = performance.now();
    buttons.at(-1)?.click();
    await frame();
    await frame();
    const everything = performance.now() - begun;
    return {
      months: document.querySelectorAll('#chart-over-time tbody tr').length,
      everythingMs: everything,
    };
  });
  // Thirteen calendar months hold a year: fewer, and the press did nothing.
  if (months < 12) throw new Error(`the journal showed ${months} months of a year`);
  await tab.close();
  return { paintMs, chartsMs, everythingMs };
}

/** How soon the private journal's page and its charts are seen. */
export async function journalTime(bench: Bench): Promise<JournalTime> {
  const desk = await bench.openDesk();
  await seed(desk);
  const address = await desk.evaluate<string>("chrome.runtime.getURL('journal.html')");
  const loads: Omit<JournalTime, 'entries'>[] = [];
  for (let at = 0; at < LOADS; at += 1) loads.push(await load(bench, address));
  await desk.close();
  const of = (read: (each: Omit<JournalTime, 'entries'>) => number): number => median(loads.map(read));
  return {
    entries: ENTRIES,
    paintMs: of(({ paintMs }) => paintMs),
    chartsMs: of(({ chartsMs }) => chartsMs),
    everythingMs: of(({ everythingMs }) => everythingMs),
  };
}

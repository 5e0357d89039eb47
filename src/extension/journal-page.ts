import type { JournalEntry, KeptEntry, Reason } from '../core/journal.ts';
import type {
  JournalExport,
  JournalOutcome,
  JournalPageActions,
  JournalPageState,
  JournalPause,
} from '../core/journal-page.ts';
import { localDay, timeZoneOf } from '../core/time-zone.ts';
import { citationLine } from '../locales/compose-more.ts';
import { DIALOG } from '../locales/dialog.ts';
import { readClock } from './clock.ts';
import { handOver } from './hand-over.ts';
import { journalFile } from './journal-file.ts';
import { nameEntries } from './journal-names.ts';
import {
  forgetAhead,
  forgetEntry,
  giveReason,
  mendJournal,
  onJournal,
  readJournal,
  readJournalFault,
  sweepJournal,
  switchJournal,
  wipeJournal,
} from './journal-store.ts';
import { type Knowledge, knowledge, onListsChanged } from './knowledge.ts';
import { changeSettings, onSettings, readSettings, type StoredSettings } from './settings-store.ts';

/** Everything the page of the journal says, read anew each time. Throws where the journal cannot be opened. */
export async function readJournalPage(outcome: JournalOutcome): Promise<JournalPageState> {
  const [stored, clock, known, { entries, corrupt }, fault] = await Promise.all([
    readSettings(),
    readClock(),
    knowledge(),
    readJournal(),
    readJournalFault(),
  ]);
  const { language, journal, journalDays, region } = stored.settings;
  const today = localDay(clock(), timeZoneOf(region));
  const excerpt = await known.excerpt([...new Set(entries.map(({ entry }) => entry))], false);
  return {
    language,
    on: journal,
    pause: pauseOf(stored),
    managedBy: stored.managedBy,
    days: journalDays,
    entries,
    corrupt,
    ahead: entries.filter(({ day }) => day > today).length,
    today,
    fault,
    ...nameEntries(entries, excerpt, language),
    rules: citedRules(entries, known, language),
    outcome,
  };
}

function pauseOf({ settings, locked }: StoredSettings): JournalPause | null {
  if (locked.includes('journal')) return 'policy';
  return settings.sharedComputer ? 'shared-computer' : null;
}

function citedRules(
  entries: readonly KeptEntry[],
  { rulebook }: Knowledge,
  language: JournalPageState['language'],
): ReadonlyMap<string, string> {
  const cited = new Set(entries.map(({ rule }) => rule));
  return new Map(
    rulebook.rules.flatMap((rule) => {
      const instrument = rulebook.instruments.get(rule.instrument);
      if (!cited.has(rule.id) || instrument === undefined) return [];
      return [[rule.id, citationLine({ rule, instrument }, DIALOG[language])] as const];
    }),
  );
}

/** What the controls of a page that shows `state` do; `show` is told what came of each. */
export function journalPageActions(
  state: JournalPageState,
  show: (outcome: JournalOutcome) => void,
): JournalPageActions {
  const run = (work: () => Promise<JournalOutcome>): void => {
    void work().then(show, (reason: unknown) => {
      console.error(reason);
      show({ kind: 'failed' });
    });
  };
  const quietly = (work: () => Promise<unknown>): void =>
    run(async () => {
      await work();
      return { kind: 'nothing' };
    });
  return {
    onSwitch: (on: boolean) => quietly(() => switchJournal(on)),
    onDays: (journalDays: number) =>
      quietly(async () => {
        await changeSettings({ journalDays });
        await sweepJournal(state.today, journalDays);
      }),
    onWipe: () =>
      run(async () => {
        await wipeJournal();
        return { kind: 'wiped' };
      }),
    onReason: (id: number, reason: Reason | null) => quietly(() => giveReason(id, reason)),
    onForget: (id: number) => quietly(() => forgetEntry(id)),
    onMend: () => run(async () => ({ kind: 'mended', rows: await mendJournal() })),
    onForgetAhead: () =>
      run(async () => ({ kind: 'ahead-forgotten', entries: await forgetAhead(state.today) })),
    onExport: (kind: JournalExport, entries: readonly JournalEntry[]) => show(exported(kind, entries, state)),
    onCopy: (text: string) =>
      run(async () => {
        await navigator.clipboard.writeText(text);
        return { kind: 'copied' };
      }),
  };
}

function exported(
  kind: JournalExport,
  entries: readonly JournalEntry[],
  state: JournalPageState,
): JournalOutcome {
  try {
    const file = journalFile(kind, entries, state);
    handOver(file);
    return { kind: 'exported', file: file.name };
  } catch (reason) {
    console.error(reason);
    return { kind: 'export-failed' };
  }
}

/** Hears of whatever else changes what the page says: an entry that came, settings, policy, lists. */
export function onJournalPage(changed: () => void): void {
  onJournal(changed);
  onSettings(changed);
  onListsChanged(changed);
}

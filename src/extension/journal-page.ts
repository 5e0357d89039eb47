import type { Reason } from '../core/journal.ts';
import type {
  JournalExport,
  JournalOpening,
  JournalOutcome,
  JournalPageActions,
  JournalPageState,
  JournalPause,
} from '../core/journal-page.ts';
import { localDay, timeZoneOf } from '../core/time-zone.ts';
import { readClock } from './clock.ts';
import { handOver } from './hand-over.ts';
import { journalFile } from './journal-file.ts';
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
import { changeSettings, onSettings, readSettings, type StoredSettings } from './settings-store.ts';

/** Half a megabyte of rules and lists: loaded once the opening is known, whose first frame it would hold up. */
async function loadLists() {
  await readJournalOpening();
  return import('./journal-named.ts');
}

/** What the page says before the journal itself is read: that takes longer the more it holds. */
export async function readJournalOpening(): Promise<JournalOpening> {
  const [stored, clock] = await Promise.all([readSettings(), readClock()]);
  const { language, journal, journalDays, region } = stored.settings;
  return {
    language,
    on: journal,
    pause: pauseOf(stored),
    managedBy: stored.managedBy,
    days: journalDays,
    today: localDay(clock(), timeZoneOf(region)),
    outcome: { kind: 'nothing' },
  };
}

/** Everything the page of the journal says, read anew each time. Throws where the journal cannot be opened. */
export async function readJournalPage(outcome: JournalOutcome): Promise<JournalPageState> {
  const [opening, { entries, corrupt }, fault, nameJournal] = await Promise.all([
    readJournalOpening(),
    readJournal(),
    readJournalFault(),
    loadLists().then(({ openNames }) => openNames()),
  ]);
  const { language, today } = opening;
  return {
    ...opening,
    entries,
    corrupt,
    ahead: entries.filter(({ day }) => day > today).length,
    fault,
    ...(await nameJournal(entries, language)),
    outcome,
  };
}

function pauseOf({ settings, locked }: StoredSettings): JournalPause | null {
  if (locked.includes('journal')) return 'policy';
  return settings.sharedComputer ? 'shared-computer' : null;
}

/** What the controls of a page that shows `state` do; `show` is told what came of each. */
export function journalPageActions(
  { today }: JournalOpening,
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
        await sweepJournal(today, journalDays);
      }),
    onWipe: () =>
      run(async () => {
        await wipeJournal();
        return { kind: 'wiped' };
      }),
    onReason: (id: number, reason: Reason | null) => quietly(() => giveReason(id, reason)),
    onForget: (id: number) => quietly(() => forgetEntry(id)),
    onMend: () => run(async () => ({ kind: 'mended', rows: await mendJournal() })),
    onForgetAhead: () => run(async () => ({ kind: 'ahead-forgotten', entries: await forgetAhead(today) })),
    onExport: (kind: JournalExport, state: JournalPageState) => show(exported(kind, state)),
    onCopy: (text: string) =>
      run(async () => {
        await navigator.clipboard.writeText(text);
        return { kind: 'copied' };
      }),
  };
}

function exported(kind: JournalExport, state: JournalPageState): JournalOutcome {
  try {
    const file = journalFile(kind, state.entries, state);
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
  void loadLists().then(({ onListsChanged }) => onListsChanged(changed));
}

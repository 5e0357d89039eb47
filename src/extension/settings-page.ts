import type { JournalPause } from '../core/journal-page.ts';
import { jakartaDayNumber } from '../core/phase.ts';
import type { AdminPolicy } from '../core/policy.ts';
import type { ChosenSettings, Settings } from '../core/settings.ts';
import { FILE_SETTINGS, type FileSetting, type FileSettings } from '../core/settings-file.ts';
import type {
  OtherPage,
  PageDone,
  SettingsOutcome,
  SettingsPageState,
  SettingsSection,
  ShownMemory,
} from '../core/settings-page.ts';
import type { ComputerChoice } from '../core/welcome-state.ts';
import { browser } from './browser.ts';
import { browserName } from './browser-name.ts';
import { readClock } from './clock.ts';
import { onJournal, readJournal, switchJournal, wipeJournal } from './journal-store.ts';
import { knowledge } from './knowledge.ts';
import { listsPageActions, onListsPage, readListsPage } from './lists-page.ts';
import { dropPledge, keepToday, PLEDGE_KEY, readPledge } from './pledge-store.ts';
import { readPolicy } from './policy-store.ts';
import { countQuietMemory, forgetQuietMemory, isQuietMemoryBroken, QUIET_KEY } from './quiet-memory.ts';
import { exportSettings, readChosenFile } from './settings-file.ts';
import { changeSettings, readChosen, readSettings } from './settings-store.ts';
import { updateHere } from './update-desk.ts';
import { wipeAll } from './wipe-all.ts';

/** Everything the settings page says, read anew each time. */
export async function readSettingsPage(done: PageDone): Promise<SettingsPageState> {
  const [{ settings, broken }, chosen, { policy, ignored }, { rulebook, rules }, lists, rows, keptOn] =
    await Promise.all([
      readSettings(),
      readChosen(),
      readPolicy(),
      knowledge(),
      readListsPage(done.lists),
      countJournal(),
      readPledge(),
    ]);
  return {
    settings,
    chosen,
    computer: computerOf(settings, chosen, policy),
    settingsBroken: broken,
    managed: { by: policy.agencyName, help: policy.helpContact, locked: policy.lockedSettings, ignored },
    regions: rulebook.regions,
    memory: await readMemory(settings),
    lists,
    journal: { pause: pauseOf(settings, policy), rows },
    pledge: {
      topic: rules.topics.find(({ id }) => id === 'pledge') ?? null,
      sources: rulebook.sources,
      keptOn,
    },
    version: __VERSION__,
    browserName: browserName(navigator.userAgent),
    outcome: done.settings,
  };
}

/** A journal that cannot be opened takes no other setting from the page. */
async function countJournal(): Promise<number | null> {
  try {
    const { entries, corrupt } = await readJournal();
    return entries.length + corrupt;
  } catch (reason) {
    console.error('Jempol Netral: the journal cannot be opened', reason);
    return null;
  }
}

async function readMemory({ sharedComputer }: Settings): Promise<ShownMemory> {
  const place = sharedComputer ? 'session' : 'local';
  const today = jakartaDayNumber((await readClock())());
  const [{ remembered, since }, broken] = await Promise.all([
    countQuietMemory(place, today),
    isQuietMemoryBroken(place),
  ]);
  return { remembered, since: since === null ? null : dayText(since), broken };
}

/** `YYYY-MM-DD` of a number of days since the epoch. */
const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The initial value is nobody's word on whose computer it is. */
function computerOf(
  { sharedComputer }: Settings,
  chosen: ChosenSettings,
  policy: AdminPolicy,
): ComputerChoice {
  if (sharedComputer) return 'shared';
  const isSaid =
    chosen.sharedComputer !== undefined ||
    policy.sharedComputer !== null ||
    policy.lockedSettings.includes('sharedComputer');
  return isSaid ? 'own' : 'unsaid';
}

function pauseOf({ sharedComputer }: Settings, { lockedSettings }: AdminPolicy): JournalPause | null {
  if (lockedSettings.includes('journal')) return 'policy';
  return sharedComputer ? 'shared-computer' : null;
}

/** What the page's controls do; `show` is told what came of it. */
export function settingsPageActions(show: (done: Partial<PageDone>) => void) {
  const say = (settings: SettingsOutcome): void => show({ settings });
  const run = (section: SettingsSection, work: () => Promise<SettingsOutcome>): void => {
    void work().then(say, (reason: unknown) => {
      console.error(reason);
      say({ kind: 'failed', section });
    });
  };
  const keep = (section: SettingsSection, setting: FileSetting, change: ChosenSettings): void =>
    run(section, async () => {
      await changeSettings(change);
      if (setting === 'region') askForLists();
      return { kind: 'kept', setting };
    });
  /** The section's own words and buttons tell that it was done. */
  const quietly = (section: SettingsSection, work: () => Promise<unknown>): void =>
    run(section, async () => {
      await work();
      return { kind: 'nothing' };
    });
  return {
    ...listsPageActions((lists) => show({ lists })),
    onPersonnel: (personnel: Settings['personnel']) => keep('person', 'personnel', { personnel }),
    onLanguage: (language: Settings['language']) => keep('person', 'language', { language }),
    onRegion: (region: Settings['region']) => keep('person', 'region', { region }),
    onMode: (mode: Settings['mode']) => keep('reminding', 'mode', { mode }),
    onDrafts: (drafts: boolean) => keep('reminding', 'drafts', { drafts }),
    onSharedComputer: (sharedComputer: boolean) => keep('reminding', 'sharedComputer', { sharedComputer }),
    onWipeJournal: () =>
      run('reminding', async () => {
        await wipeJournal();
        return { kind: 'journal-wiped' };
      }),
    onForget: () =>
      run('memory', async () => {
        await forgetQuietMemory();
        return { kind: 'forgotten' };
      }),
    onJournal: (journal: boolean) => quietly('journal', () => switchJournal(journal)),
    onKeepPledge: () => quietly('pledge', keepToday),
    onDropPledge: () => quietly('pledge', dropPledge),
    onExport: (chosen: ChosenSettings) => say(exportSettings(chosen)),
    onReadFile: (file: File) => run('file', () => readChosenFile(file)),
    onApply: (wanted: FileSettings, locked: readonly FileSetting[]) =>
      run('file', async () => {
        const now = await changeSettings(wanted);
        if (wanted.region !== undefined) askForLists();
        // Policy may have come since the file was read.
        const kept = FILE_SETTINGS.filter((name) => wanted[name] !== undefined && now[name] !== wanted[name]);
        return { kind: 'file-applied', locked: [...locked, ...kept] };
      }),
    onDismiss: () => say({ kind: 'nothing' }),
    onWipe: () => {
      say({ kind: 'wiping' });
      run('wipe', async () => ({ kind: 'wiped', failed: await wipeAll() }));
    },
    onOpen: (page: OtherPage): void => {
      void browser.tabs.create({ url: browser.runtime.getURL(page) });
    },
  };
}

/** Another region has another list; what comes of it stands on the source's card. */
function askForLists(): void {
  void updateHere({ when: 'now' }).catch((reason: unknown) => console.error(reason));
}

/** Hears of whatever else changes what the page says, whoever changed it. */
export function onSettingsPage(changed: () => void): void {
  onListsPage(changed);
  onJournal(changed);
  browser.storage.local.onChanged.addListener((changes) => {
    if (QUIET_KEY in changes || PLEDGE_KEY in changes) changed();
  });
  browser.storage.session.onChanged.addListener((changes) => {
    if (QUIET_KEY in changes) changed();
  });
}

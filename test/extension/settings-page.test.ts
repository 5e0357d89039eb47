import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTHING_DONE_YET, type PageDone, type SettingsOutcome } from '../../src/core/settings-page.ts';
import { browser } from '../../src/extension/browser.ts';
import { openQuietMemory } from '../../src/extension/quiet-memory.ts';
import { onSettingsPage, readSettingsPage, settingsPageActions } from '../../src/extension/settings-page.ts';
import { changeSettings, readSettings } from '../../src/extension/settings-store.ts';
import fake from '../fake-browser.ts';

const on = vi.hoisted(() => ({
  readJournal: vi.fn(),
  wipeJournal: vi.fn(),
  switchJournal: vi.fn(),
  updateHere: vi.fn(),
  wipeAll: vi.fn(),
  topics: [] as { id: string }[],
}));
vi.mock('../../src/extension/lists-page.ts', () => ({
  readListsPage: async (outcome: unknown) => ({ outcome }),
  listsPageActions: () => ({}),
  onListsPage: () => undefined,
}));
vi.mock('../../src/extension/knowledge.ts', () => ({
  knowledge: async () => ({
    rulebook: { regions: new Map([['81', 'Maluku']]), sources: new Map() },
    rules: { topics: on.topics },
  }),
}));
vi.mock('../../src/extension/journal-store.ts', () => ({
  readJournal: on.readJournal,
  wipeJournal: on.wipeJournal,
  switchJournal: on.switchJournal,
  onJournal: () => undefined,
}));
vi.mock('../../src/extension/hand-over.ts', () => ({ handOver: () => undefined }));
vi.mock('../../src/extension/update-desk.ts', () => ({ updateHere: on.updateHere }));
vi.mock('../../src/extension/wipe-all.ts', () => ({ wipeAll: on.wipeAll }));

/** Half past eleven at night in western Indonesia is past midnight in Maluku. */
const NIGHT = '2031-03-01T23:30';
/** 1 March 2031. */
const TODAY = Date.UTC(2031, 2, 1) / 86_400_000;

beforeEach(async () => {
  fake.reset();
  vi.clearAllMocks();
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  on.readJournal.mockResolvedValue({ entries: [], corrupt: 0 });
  on.updateHere.mockResolvedValue(undefined);
  on.topics = [{ id: 'rights' }, { id: 'pledge' }];
  await browser.storage.local.set({ testClock: NIGHT });
});

const read = () => readSettingsPage(NOTHING_DONE_YET);
type Actions = ReturnType<typeof settingsPageActions>;

/** The last thing the page is told of what a control did. */
async function told(act: (actions: Actions) => void, ends = 1): Promise<SettingsOutcome | undefined> {
  const heard: Partial<PageDone>[] = [];
  act(settingsPageActions((done) => heard.push(done)));
  await vi.waitFor(() => expect(heard).toHaveLength(ends));
  return heard.at(-1)?.settings;
}

describe('what the page shows', () => {
  it('of a fresh installation is nothing remembered, nothing kept, nothing broken', async () => {
    expect(await read()).toMatchObject({
      settingsBroken: false,
      managed: { by: null, help: null, locked: [], ignored: [] },
      memory: { remembered: 0, since: null, broken: false },
      journal: { pause: null, rows: 0 },
      pledge: { topic: { id: 'pledge' }, keptOn: null },
      outcome: { kind: 'nothing' },
    });
  });

  it('of whose computer it is: nothing before it was chosen, or policy said so', async () => {
    expect((await read()).computer).toBe('unsaid');
    await browser.storage.local.set({ policy: { sharedComputer: true } });
    expect(await read()).toMatchObject({ computer: 'shared', chosen: {} });
    await changeSettings({ sharedComputer: false });
    expect(await read()).toMatchObject({ computer: 'own', chosen: { sharedComputer: false } });
    await browser.storage.local.set({ settings: {}, policy: { sharedComputer: false } });
    expect(await read()).toMatchObject({ computer: 'own', chosen: {} });
  });

  it('counts what is remembered where this computer keeps it', async () => {
    await openQuietMemory('local').note(['a', 'b'], TODAY - 3);
    expect((await read()).memory).toEqual({ remembered: 2, since: '2031-02-26', broken: false });
    await changeSettings({ sharedComputer: true });
    expect((await read()).memory).toEqual({ remembered: 0, since: null, broken: false });
    await openQuietMemory('session').note(['a'], TODAY);
    expect((await read()).memory).toEqual({ remembered: 1, since: '2031-03-01', broken: false });
    await browser.storage.session.set({ quiet: 'rusak' });
    expect((await read()).memory).toEqual({ remembered: 0, since: null, broken: true });
  });

  it('counts every row of the journal, and outlives a journal that cannot be opened', async () => {
    on.readJournal.mockResolvedValue({ entries: [1, 2], corrupt: 1 });
    expect((await read()).journal).toEqual({ pause: null, rows: 3 });
    on.readJournal.mockRejectedValue(new Error('disk'));
    expect((await read()).journal).toEqual({ pause: null, rows: null });
  });

  it('says why the journal is paused: policy before a shared computer', async () => {
    await changeSettings({ sharedComputer: true });
    expect((await read()).journal.pause).toBe('shared-computer');
    await browser.storage.local.set({ policy: { lockedSettings: ['journal'], agencyName: 'Kota Contoh' } });
    const { journal, managed } = await read();
    expect([journal.pause, managed.by, managed.locked]).toEqual(['policy', 'Kota Contoh', ['journal']]);
  });

  it('says that settings are broken, and does without a pledge that the rulebook lacks', async () => {
    await browser.storage.local.set({ settings: 'rusak', pledge: 'kemarin' });
    on.topics = [];
    expect(await read()).toMatchObject({ settingsBroken: true, pledge: { topic: null, keptOn: null } });
  });

  it('is made anew when memory or pledge change, whoever changed them, and by nothing else', async () => {
    const changed = vi.fn();
    onSettingsPage(changed);
    for (const key of ['quiet', 'pledge', 'pollSeed']) await browser.storage.local.set({ [key]: 1 });
    for (const key of ['quiet', 'channel']) await browser.storage.session.set({ [key]: 1 });
    expect(changed).toHaveBeenCalledTimes(3);
  });
});

describe('what its controls do', () => {
  it('keeps each setting, and tells which', async () => {
    expect(await told((does) => does.onPersonnel('pppk'))).toEqual({ kind: 'kept', setting: 'personnel' });
    expect(await told((does) => does.onLanguage('en'))).toEqual({ kind: 'kept', setting: 'language' });
    expect(await told((does) => does.onMode('strict'))).toEqual({ kind: 'kept', setting: 'mode' });
    expect(await told((does) => does.onDrafts(false))).toEqual({ kind: 'kept', setting: 'drafts' });
    expect(await told((does) => does.onSharedComputer(true))).toEqual({
      kind: 'kept',
      setting: 'sharedComputer',
    });
    expect(await told((does) => does.onJournal(true))).toEqual({ kind: 'nothing' });
    expect(on.switchJournal).toHaveBeenCalledExactlyOnceWith(true);
    expect((await readSettings()).settings).toMatchObject({
      personnel: 'pppk',
      language: 'en',
      mode: 'strict',
      drafts: false,
      sharedComputer: true,
    });
    expect(on.updateHere).not.toHaveBeenCalled();
  });

  it('asks for newer lists in another region, and says it is kept even where none can be asked', async () => {
    on.updateHere.mockRejectedValue(new Error('offline'));
    expect(await told((does) => does.onRegion('81'))).toEqual({ kind: 'kept', setting: 'region' });
    expect(on.updateHere).toHaveBeenCalledWith({ when: 'now' });
  });

  it('deletes the journal of a computer that became shared, and says so where that was chosen', async () => {
    expect(await told((does) => does.onWipeJournal())).toEqual({ kind: 'journal-wiped' });
    expect(on.wipeJournal).toHaveBeenCalledOnce();
    on.wipeJournal.mockRejectedValue(new Error('disk'));
    expect(await told((does) => does.onWipeJournal())).toEqual({ kind: 'failed', section: 'reminding' });
  });

  it('forgets the memory in both its places', async () => {
    await openQuietMemory('session').note(['a'], TODAY);
    await openQuietMemory('local').note(['a'], TODAY);
    expect(await told((does) => does.onForget())).toEqual({ kind: 'forgotten' });
    expect([await browser.storage.local.get('quiet'), await browser.storage.session.get('quiet')]).toEqual([
      {},
      {},
    ]);
  });

  it('keeps the pledge of the day where the person works', async () => {
    await told((does) => does.onKeepPledge());
    expect((await read()).pledge.keptOn).toBe('2031-03-01');
    await changeSettings({ region: '81' });
    await told((does) => does.onKeepPledge());
    expect((await read()).pledge.keptOn).toBe('2031-03-02');
    await told((does) => does.onDropPledge());
    expect((await read()).pledge.keptOn).toBeNull();
    await changeSettings({ sharedComputer: true });
    expect(await told((does) => does.onKeepPledge())).toEqual({ kind: 'nothing' });
    expect((await read()).pledge.keptOn).toBeNull();
  });

  it('applies a file without what was locked meanwhile, and asks for lists only of another region', async () => {
    const applied = { kind: 'file-applied', locked: ['drafts'] };
    expect(await told((does) => does.onApply({ language: 'en' }, ['drafts']))).toEqual(applied);
    expect(on.updateHere).not.toHaveBeenCalled();
    await browser.storage.local.set({ policy: { lockedSettings: ['mode'] } });
    const second = await told((does) => does.onApply({ mode: 'remind', region: '81' }, []));
    expect(second).toEqual({ kind: 'file-applied', locked: ['mode'] });
    expect((await readSettings()).settings).toMatchObject({ mode: 'confirm', region: '81', language: 'en' });
    expect(on.updateHere).toHaveBeenCalledTimes(1);
  });

  it('says that it is deleting, then what is left', async () => {
    on.wipeAll.mockResolvedValue(['pledge']);
    expect(await told((does) => does.onWipe(), 2)).toEqual({ kind: 'wiped', failed: ['pledge'] });
  });

  it('tells in which section something could not be written', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    expect(await told((does) => does.onMode('strict'))).toEqual({ kind: 'failed', section: 'reminding' });
  });
});

import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { TOPICS } from '../../src/core/handbook.ts';
import { browser } from '../../src/extension/browser.ts';
import { readRulebookPage, rulebookActions } from '../../src/extension/rulebook-page.ts';
import { changeSettings, readSettings } from '../../src/extension/settings-store.ts';
import fake from '../fake-browser.ts';
import { fakeStore } from './fake-store.ts';

vi.mock('../../src/extension/embedded.ts', () => {
  const root = join(import.meta.dirname, '../..');
  const reading = readRules(join(root, 'rules'), join(root, 'test/edition'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  const [circular] = reading.data.circulars;
  const linked = circular === undefined ? [] : [{ ...circular, link: 'https://uji.example/se' }];
  return { embedded: { ...reading.data, topics: reading.data.topics.toReversed(), circulars: linked } };
});

const store = fakeStore();
vi.mock('../../src/extension/list-store.ts', () => ({ openListStore: () => store.open() }));

const updateHere = vi.hoisted(() => vi.fn().mockResolvedValue(undefined));
vi.mock('../../src/extension/update-desk.ts', () => ({ updateHere }));

beforeEach(() => fake.reset());

describe('what the rulebook page is given', () => {
  it('is the whole law, the handbook in its own order, and the addresses circulars give', async () => {
    const page = await readRulebookPage();
    expect(page.topics.map((each) => each.id)).toEqual([...TOPICS]);
    const [id] = [...page.links.keys()];
    expect(page.rulebook.instruments.has(id ?? '')).toBe(true);
    expect([...page.links.values()]).toEqual(['https://uji.example/se']);
  });

  it('is the law in force, once a book of the nation has come', async () => {
    vi.resetModules();
    const { readRulebookPage } = await import('../../src/extension/rulebook-page.ts');
    expect((await readRulebookPage()).links.size).toBe(1);
    const { embedded } = await import('../../src/extension/embedded.ts');
    const rows = embedded.circulars.map((each) => ({ ...each, link: null }));
    const book = JSON.stringify({ format: 1, sections: [{ name: 'circulars', version: 1, rows }] });
    const origin = { scope: 'national' } as const;
    const repository = 'a'.repeat(64);
    await browser.storage.local.set({ policy: { repositories: [`- sha256:${repository} national`] } });
    store.books = [{ key: 'aa national', repository, origin, sha256: '00', book, switchesOnly: false }];
    await browser.storage.local.set({ 'lists-changed': 1 });
    expect((await readRulebookPage()).links.size).toBe(0);
    store.books = [];
    await browser.storage.local.set({ 'lists-changed': 2 });
    expect((await readRulebookPage()).links.size).toBe(1);
  });

  it('answers for whoever the settings say, on the day of their region', async () => {
    // Late on the last day of June in the west; in the east July has begun.
    await browser.storage.local.set({ testClock: '2031-06-30T22:30' });
    expect((await readRulebookPage()).day).toBe('2031-06-30');
    await changeSettings({ region: '94', personnel: 'pppk' });
    const page = await readRulebookPage();
    expect(page.day).toBe('2031-07-01');
    expect(page.settings.personnel).toBe('pppk');
    const { now } = page.answer({
      act: 'like',
      subject: { is: 'account', role: 'candidate', kind: 'profile' },
    });
    expect(now.phase).toBe(page.phases[0].phase);
    expect(page.quiz(1)).toEqual(page.quiz(1));
    expect(page.readText('like postingan partai').act).toBe('like');
  });

  it('says which settings the agency has locked, and its name', async () => {
    expect(await readRulebookPage()).toMatchObject({ locked: [], managedBy: null });
    await browser.storage.local.set({
      policy: { region: '33.25', lockedSettings: ['region'], agencyName: 'Kota Contoh' },
    });
    const page = await readRulebookPage();
    expect(page).toMatchObject({ locked: ['region'], managedBy: 'Kota Contoh' });
    expect(page.settings.region).toBe('33.25');
  });

  it('says when the settings were damaged', async () => {
    await browser.storage.local.set({ settings: 7 });
    expect((await readRulebookPage()).settingsBroken).toBe(true);
  });
});

describe('what the page’s controls do', () => {
  it('writes each choice to the settings', async () => {
    const done: Promise<unknown>[] = [];
    const actions = rulebookActions((each) => done.push(each));
    actions.onPersonnel('non-asn');
    await Promise.all(done);
    actions.onLanguage('en');
    await Promise.all(done);
    actions.onRegion('33.25');
    await Promise.all(done);
    expect((await readSettings()).settings).toMatchObject({
      personnel: 'non-asn',
      language: 'en',
      region: '33.25',
    });
    // Another region's list is asked for at once, and by nothing else here.
    expect(updateHere.mock.calls).toEqual([[{ when: 'now' }]]);
  });
});

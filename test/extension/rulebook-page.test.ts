import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { TOPICS } from '../../src/core/handbook.ts';
import { browser } from '../../src/extension/browser.ts';
import { popupActions } from '../../src/extension/popup.ts';
import { readRulebookPage, rulebookActions } from '../../src/extension/rulebook-page.ts';
import { changeSettings, readSettings } from '../../src/extension/settings-store.ts';
import fake from '../fake-browser.ts';

vi.mock('../../src/extension/embedded.ts', () => {
  const root = join(import.meta.dirname, '../..');
  const reading = readRules(join(root, 'rules'), join(root, 'test/edition'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  const [circular] = reading.data.circulars;
  const linked = circular === undefined ? [] : [{ ...circular, link: 'https://uji.example/se' }];
  return { embedded: { ...reading.data, topics: reading.data.topics.toReversed(), circulars: linked } };
});

beforeEach(() => fake.reset());

describe('what the rulebook page is given', () => {
  it('is the whole law, the handbook in its own order, and the addresses circulars give', async () => {
    const page = await readRulebookPage();
    expect(page.topics.map((each) => each.id)).toEqual([...TOPICS]);
    const [id] = [...page.links.keys()];
    expect(page.rulebook.instruments.has(id ?? '')).toBe(true);
    expect([...page.links.values()]).toEqual(['https://uji.example/se']);
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
  });

  it('is opened from the popup, in a tab', async () => {
    const create = vi.fn().mockResolvedValue({});
    Object.assign(browser, { tabs: { ...browser.tabs, create } });
    const done: Promise<unknown>[] = [];
    popupActions((each) => done.push(each), vi.fn()).onRulebook();
    await Promise.all(done);
    expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/\/rulebook\.html$/) });
  });
});

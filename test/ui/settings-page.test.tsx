import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SETTINGS_SECTIONS, type SettingsPageState } from '../../src/core/settings-page.ts';
import { LISTS } from '../../src/locales/lists.ts';
import { SETTINGS } from '../../src/locales/settings.ts';
import { SettingsPage } from '../../src/ui/options/page.tsx';
import { settingsActions } from './settings-actions.ts';
import { SETTINGS_PAGES, settingsIn, settingsPage } from './settings-sample.ts';

const on = settingsActions();

let place: HTMLElement;
beforeEach(() => {
  vi.clearAllMocks();
  place = document.createElement('div');
  document.body.replaceChildren(place);
});
afterEach(() => {
  render(null, place);
  location.hash = '';
});

const show = (state: SettingsPageState) => act(() => render(<SettingsPage state={state} {...on} />, place));
const one = <T extends HTMLElement>(selector: string): T => {
  const found = place.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const status = (section: string): string => one(`#${section} .outcome`).textContent ?? '';
const press = async (label: string): Promise<void> => {
  const button = [...place.querySelectorAll('button')].find((each) => each.textContent === label);
  if (button === undefined) throw new Error(`no button ${label}`);
  button.focus();
  await act(() => button.click());
};
const pick = async (selector: string, value: string): Promise<void> => {
  one<HTMLSelectElement>(selector).value = value;
  await act(() => void one(selector).dispatchEvent(new Event('change', { bubbles: true })));
};
const W = SETTINGS.id;

describe('the settings page', () => {
  it('has every section once, in order, each with a link that leads to it', async () => {
    await show(settingsPage());
    const ids = [...place.querySelectorAll('main > section')].map(({ id }) => id);
    expect(ids).toEqual([...SETTINGS_SECTIONS]);
    const links = [...place.querySelectorAll<HTMLAnchorElement>('nav a')].filter(
      (each) => each.nextElementSibling === null,
    );
    const group = [...place.querySelectorAll('nav ul ul a')].map((each) => each.getAttribute('href'));
    expect(group).toEqual(['#in-force', '#sources', '#subscribe', '#import', '#requests']);
    expect(one('nav a:has(+ ul)').textContent).toBe('Daftar akun');
    expect(links.map((each) => each.getAttribute('href'))).toEqual(ids.map((id) => `#${id}`));
    expect(links.map(({ textContent }) => textContent)).toEqual(
      ids.map((id) => one(`#${id}-heading`).textContent),
    );
  });

  it.each(Object.entries(SETTINGS_PAGES))('has no id twice and no loose reference (%s)', async (_, state) => {
    await show(state);
    const ids = [...place.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const name of ['aria-describedby', 'aria-labelledby', 'for'])
      for (const each of place.querySelectorAll(`[${name}]`))
        for (const id of each.getAttribute(name)?.split(' ') ?? []) expect(ids).toContain(id);
  });

  it('goes to the section that the address names, and to the one a link leads to', async () => {
    location.hash = '#wipe';
    await show(settingsPage());
    expect(document.activeElement?.id).toBe('wipe-heading');
    location.hash = '#journal';
    await act(() => void dispatchEvent(new Event('hashchange')));
    expect(document.activeElement?.id).toBe('journal-heading');
    const here = () =>
      [...place.querySelectorAll('nav [aria-current]')].map(({ textContent }) => textContent);
    expect(here()).toEqual([W.sections.journal.heading]);
    location.hash = '#in-force';
    await act(() => void dispatchEvent(new Event('hashchange')));
    expect(here()).toEqual([LISTS.id.inForce.heading]);
  });

  it('shows the pledge with its own source, and leaves remarks on its points to the rulebook', async () => {
    const { topic } = settingsPage().pledge;
    const [point] = topic?.statements ?? [];
    if (topic === null || point === undefined) throw new Error('the sample has a pledge');
    const statements = [
      { ...point, sources: ['S1', 'S2'] },
      { ...point, id: 'pledge-2' },
    ];
    const sources = new Map([
      ['S1', 'satu.example/a ; dua.example/b'],
      ['S2', 'lain.example'],
    ]);
    await show(settingsPage({ pledge: { topic: { ...topic, statements }, sources, keptOn: null } }));
    const read = [...place.querySelectorAll('#pledge details:last-of-type li')].map(
      ({ textContent }) => textContent,
    );
    expect(read).toEqual(['satu.example/a', 'dua.example/b']);
    expect(one('#pledge').textContent).not.toContain(point.text.id);
    expect(one('#pledge').textContent).toContain(point.quote?.id);
  });

  it('leaves out the pledge where the rulebook has none', async () => {
    await show(settingsPage({ pledge: { topic: null, sources: new Map(), keptOn: null } }));
    expect(place.querySelector('#pledge, a[href="#pledge"]')).toBeNull();
  });

  it('tells what was chosen, by the control', async () => {
    await show(settingsPage());
    await pick('#personnel', 'pppk');
    expect(on.onPersonnel).toHaveBeenCalledWith('pppk');
    await pick('#province', '33');
    expect(on.onRegion).toHaveBeenCalledWith('33');
    await pick('#language', 'en');
    expect(on.onLanguage).toHaveBeenCalledWith('en');
    await act(() => one('[name=mode][value=strict]').click());
    expect(on.onMode).toHaveBeenCalledWith('strict');
    await act(() => one('[name=computer][value=shared]').click());
    expect(on.onSharedComputer).toHaveBeenCalledWith(true);
    await act(() => one('[name=drafts]').click());
    expect(on.onDrafts).toHaveBeenCalledWith(false);
    await show(settingsPage({ outcome: { kind: 'kept', setting: 'region' } }, { region: '33.25' }));
    expect(status('person')).toBe('Tersimpan. Daerah: Kabupaten Batang.');
    expect(status('reminding')).toBe('');
    await show(settingsPage({ outcome: { kind: 'kept', setting: 'mode' } }, { mode: 'strict' }));
    expect([status('person'), status('reminding')]).toEqual(['', 'Tersimpan. Cara mengingatkan: Ketat.']);
  });

  it('ticks nobody’s computer before it was said whose it is', async () => {
    const ticked = () => [...place.querySelectorAll<HTMLInputElement>('[name=computer]:checked')];
    await show(settingsPage());
    expect(ticked()).toEqual([]);
    await show(settingsPage({}, { sharedComputer: false }));
    expect(ticked().map(({ value }) => value)).toEqual(['own']);
  });

  it('says of what is kept the same everywhere, and that a list’s address names the region', async () => {
    await show(settingsPage());
    for (const id of ['person', 'requests', 'about'])
      expect(one(`#${id}`).textContent).toContain(
        'alamat berkasnya menyebut kode daerah itu; tidak ada yang lain tentang Anda.',
      );
    expect(one('#person').textContent).not.toContain('saja. Provinsi');
    expect(one('#reminding legend').className).toBe('unseen');
  });

  it('says where something could not be written, and nowhere else', async () => {
    await show(settingsPage({ outcome: { kind: 'failed', section: 'pledge' } }));
    expect(status('pledge')).toBe(W.failed);
    expect([...place.querySelectorAll('.outcome')].filter((each) => each.textContent !== '')).toHaveLength(1);
  });

  it('shows what policy locks as locked, by whom, and who manages this browser', async () => {
    await show(SETTINGS_PAGES.managed);
    const { by } = SETTINGS_PAGES.managed.managed;
    expect(one('.top').textContent).toContain(`Diatur oleh ${by}`);
    expect(one('.top').textContent).toContain('laporkanKe (tidak dikenal)');
    expect(place.querySelectorAll('fieldset[disabled]')).toHaveLength(2);
    expect(one<HTMLInputElement>('[name=drafts]').disabled).toBe(true);
    expect(one<HTMLSelectElement>('#province').disabled).toBe(true);
    for (const id of ['mode', 'computer', 'drafts', 'province', 'journal'])
      expect(one(`#${id}-locked`).textContent).toBe(`Diatur oleh ${by}`);
    // Language and employment status are the person's own.
    expect(one<HTMLSelectElement>('#language').disabled).toBe(false);
  });

  it('says what is damaged, and what serves instead', async () => {
    await show(SETTINGS_PAGES.broken);
    const said = [...one('.top').querySelectorAll('[role=alert]')].map(({ textContent }) => textContent);
    expect(said).toEqual([
      W.settingsBroken.headline + W.settingsBroken.detail,
      W.memoryBroken.headline + W.memoryBroken.detail,
      LISTS.id.storeBroken,
    ]);
    await show(settingsPage());
    expect(place.querySelector('.top')).toBeNull();
  });

  it('speaks English throughout when asked', async () => {
    await show(settingsIn(SETTINGS_PAGES.used, 'en'));
    // Names of lists and sources and the quoted pledge are Indonesian by themselves.
    expect(place.textContent).not.toMatch(/\b(yang|tidak|dengan|Anda|disimpan|sumber|hapus|setelan)\b/);
  });
});

describe('the memory of warnings', () => {
  it('says how much there is and since when, and forgets', async () => {
    await show(settingsPage());
    expect(one('#memory').textContent).toContain(W.memory.none);
    await show(SETTINGS_PAGES.used);
    expect(one('#memory').textContent).toContain('Kini diingat: 1.234, sejak 3 November 2026.');
    expect(one('#memory').textContent).not.toContain(W.memory.session);
    await press(W.memory.forget);
    expect(on.onForget).toHaveBeenCalledTimes(1);
    await show(settingsPage({ outcome: { kind: 'forgotten' } }, { sharedComputer: true }));
    expect(status('memory')).toBe(W.memory.forgotten);
    expect(one('#memory').textContent).toContain(W.memory.session);
  });
});

describe('the journal', () => {
  it('is opened beside its switch', async () => {
    await show(settingsPage({}, { journal: true }));
    const [stop, open] = one('#journal .line').querySelectorAll('button');
    expect([stop?.textContent, open?.textContent]).toEqual(['Matikan catatan', W.openJournal]);
    open?.click();
    expect(on.onOpen).toHaveBeenCalledWith('journal.html');
    // The journal's page offers the wipe, also where nothing is recorded.
    await show(settingsPage({ journal: { pause: 'shared-computer', rows: 4 } }, { sharedComputer: true }));
    expect(one('#journal .line').textContent).toBe(W.openJournal);
  });

  it('that has entries is pointed at when the computer is shared', async () => {
    const journal = { pause: 'shared-computer', rows: 4 } as const;
    await show(settingsPage({ journal }, { sharedComputer: true }));
    expect(one('#reminding [role=alert]').textContent).toContain('4 entri');
    await press(W.wipeJournal.ask);
    expect(document.activeElement?.textContent).toBe(W.wipeJournal.sureHeading);
    await press(W.wipeJournal.cancel);
    expect(document.activeElement?.textContent).toBe(W.wipeJournal.ask);
    expect(on.onWipeJournal).not.toHaveBeenCalled();
    await press(W.wipeJournal.ask);
    await press(W.wipeJournal.yes);
    expect(on.onWipeJournal).toHaveBeenCalledTimes(1);
    const wiped = { journal: { ...journal, rows: 0 }, outcome: { kind: 'journal-wiped' } } as const;
    await show(settingsPage(wiped, { sharedComputer: true }));
    expect(status('reminding')).toBe(W.wipeJournal.done);
    // What was pressed is gone.
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    expect(place.querySelector('#reminding [role=alert]')).toBeNull();
    await show(settingsPage({ journal: { pause: null, rows: 4 } }));
    expect(place.querySelector('#reminding [role=alert]')).toBeNull();
  });

  it('that cannot be opened takes nothing else away', async () => {
    await show(settingsPage({ journal: { pause: null, rows: null } }));
    expect(one('#journal [role=alert]').textContent).toBe(W.journalUnreadable);
    expect(place.querySelectorAll('main > section')).toHaveLength(SETTINGS_SECTIONS.length);
  });
});

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalOpening, JournalPageState } from '../../src/core/journal-page.ts';
import { JOURNAL } from '../../src/locales/journal.ts';
import { JOURNAL_CONSENT } from '../../src/locales/journal-consent.ts';
import { JournalPage } from '../../src/ui/journal/page.tsx';
import { KEPT, many, NEVER_ON, openingOf } from './journal-page-sample.ts';

const words = JOURNAL.id;
const on = {
  onSwitch: vi.fn(),
  onDays: vi.fn(),
  onWipe: vi.fn(),
  onReason: vi.fn(),
  onForget: vi.fn(),
  onMend: vi.fn(),
  onExport: vi.fn(),
  onForgetAhead: vi.fn(),
  onCopy: vi.fn(),
  onPrint: vi.fn(),
  onCharts: vi.fn(),
};
let place: HTMLElement;
beforeEach(() => {
  vi.clearAllMocks();
  place = document.createElement('div');
  document.body.replaceChildren(place);
});

const show = (state: JournalOpening | JournalPageState) =>
  act(() => render(<JournalPage state={state} {...on} />, place));
const all = (selector: string): HTMLElement[] => [...place.querySelectorAll<HTMLElement>(selector)];
const text = (selector: string): string =>
  all(selector)
    .map((each) => each.textContent)
    .join('|');
const named = (label: string) => all('button').filter((each) => each.textContent === label);
const press = async (label: string, at = 0): Promise<void> => {
  const button = named(label)[at];
  if (button === undefined) throw new Error(`no button ${label}`);
  button.focus();
  await act(() => button.click());
};
const focused = () => document.activeElement?.textContent;

describe('off and empty', () => {
  it('says what it is and offers it, and nothing else', async () => {
    await show(NEVER_ON);
    for (const each of words.about) expect(place.textContent).toContain(each);
    expect(all('section').map(({ id }) => id)).toEqual(['state']);
    // The frame does not jump when it is switched on.
    expect(text('nav')).toBe(words.state);
    expect(all('footer a').map((each) => each.getAttribute('href'))).toEqual([
      'options.html',
      'rulebook.html',
    ]);
  });

  it('looks the same once wiped, but for the line that says so, where the keyboard goes on', async () => {
    await show(NEVER_ON);
    const before = place.innerHTML;
    await show({ ...NEVER_ON, outcome: { kind: 'wiped' } });
    expect(focused()).toBe(words.done.wiped);
    expect(place.innerHTML.replace(words.done.wiped, '')).toBe(before);
  });
});

describe('while the journal is read', () => {
  it('says whether it is on, and nothing of what it holds or does not hold', async () => {
    await show(openingOf(KEPT));
    expect(text('h1')).toBe(words.title);
    expect(text('#state > p')).toBe(`|${words.reading}`);
    expect(text('.consent')).toContain(JOURNAL_CONSENT.id.on);
    expect(all('section[id]').map(({ id }) => id)).toEqual(['state']);
    await show(openingOf(NEVER_ON));
    expect(text('.consent')).toContain(JOURNAL_CONSENT.id.off);
    for (const each of [...words.about, words.entries.none]) expect(place.textContent).not.toContain(each);
  });

  it('says why it records nothing', async () => {
    await show(openingOf({ ...KEPT, on: false, pause: 'shared-computer' }));
    expect(text('.consent')).toBe(JOURNAL_CONSENT.id.paused['shared-computer']);
    await show(openingOf({ ...KEPT, on: false, pause: 'policy', managedBy: 'BKPSDM Contoh' }));
    expect(text('.locked')).toBe('Diatur oleh BKPSDM Contoh');
  });

  it('can be switched already, and whoever is at its button stays there', async () => {
    await show(openingOf(KEPT));
    await press(JOURNAL_CONSENT.id.stop);
    expect(on.onSwitch.mock.calls).toEqual([[false]]);
    const focus = document.activeElement;
    await show(KEPT);
    expect(document.activeElement).toBe(focus);
    expect(text('#state > p')).toBe(`|${words.holds(2, 30)}`);
  });
});

describe('the entries', () => {
  it('stand newest first, each with everything it holds', async () => {
    await show(KEPT);
    const [newest, oldest] = all('#entries li').map((each) => each.textContent ?? '');
    expect(newest).toContain('21 November 2026, pukul 09.00–09.59');
    expect(newest).toContain('Menyukai di X: @pergi (tidak lagi ada dalam daftar)');
    expect(newest).toContain('Dibatalkan setelah 4 detik. Aturan: tidak ada aturan yang dikutip.');
    expect(oldest).toContain('Partai Contoh @Uji');
    expect(oldest).toContain('Diteruskan setelah 4 detik');
    const link = place.querySelector('#entries a[href^="rulebook"]');
    expect([link?.getAttribute('href'), link?.textContent]).toEqual([
      'rulebook.html#R-06',
      'SKB 2022, Lampiran II butir 6',
    ]);
  });

  it('take a reason where the person went on, and take it back', async () => {
    await show(KEPT);
    const [pick, ...others] = all('#entries select') as HTMLSelectElement[];
    expect(others).toEqual([]);
    for (const value of ['duty', '']) {
      pick!.value = value;
      await act(() => void pick!.dispatchEvent(new Event('change', { bubbles: true })));
    }
    expect(on.onReason.mock.calls).toEqual([
      [1, 'duty'],
      [1, null],
    ]);
    expect(place.textContent).not.toContain(words.entries.duty);
    await show({ ...KEPT, entries: KEPT.entries.map((each) => ({ ...each, reason: 'duty' as const })) });
    expect(place.textContent).toContain(words.entries.duty);
  });

  it('can be deleted one by one; the keyboard goes on at what took the place', async () => {
    await show(KEPT);
    await press(words.entries.forget);
    expect(on.onForget.mock.calls).toEqual([[2]]);
    await show({ ...KEPT, entries: KEPT.entries.slice(0, 1) });
    expect(focused()).toContain('3 November 2026');
    await press(words.entries.forget);
    await show({ ...KEPT, entries: [] });
    expect(focused()).toBe(words.entries.heading);
    expect(text('#entries')).toContain(words.entries.none);
  });

  it('come fifty at a time', async () => {
    await show({ ...KEPT, entries: many(101) });
    expect(all('#entries li')).toHaveLength(50);
    expect(text('#entries')).toContain(words.entries.shown(50, 101));
    await press(words.entries.more);
    expect(all('#entries li')).toHaveLength(100);
    expect(document.activeElement).toBe(all('#entries li h3')[50]);
    await press(words.entries.more);
    expect([all('#entries li').length, named(words.entries.more).length]).toEqual([101, 0]);
  });

  it('give a correction report to copy or to mail, and only the one copied says so', async () => {
    await show(KEPT);
    expect(text('#entries pre')).toBe('LAPORAN PERGI|LAPORAN UJI');
    expect(text('#entries details')).toContain(words.correct.noContact);
    expect(all('#entries a.button').map((each) => each.getAttribute('href'))).toEqual([
      'mailto:koreksi@contoh.example?subject=Koreksi',
    ]);
    await press(words.correct.copy, 1);
    expect(on.onCopy.mock.calls).toEqual([['LAPORAN UJI']]);
    expect(text('#entries [role="status"]')).toBe('|');
    await show({ ...KEPT, outcome: { kind: 'copied' } });
    expect(text('#entries [role="status"]')).toBe(`|${words.done.copied}`);
  });
});

describe('states', () => {
  it('a shared computer: how much there is and the wipe, and nothing of what it says', async () => {
    await show({ ...KEPT, on: false, pause: 'shared-computer', ahead: 1, corrupt: 1 });
    expect(text('.banner')).toBe(
      `${words.paused['shared-computer'](30, 3).headline}${words.paused['shared-computer'](30, 3).detail}${words.computer}`,
    );
    expect(text('.banner')).toContain('3 entri');
    expect(place.querySelector('.banner a')?.getAttribute('href')).toBe('options.html#reminding');
    expect(all('section[id]').map(({ id }) => id)).toEqual(['state', 'keep']);
    expect(all('nav a').map((each) => each.getAttribute('href'))).toEqual(['#state', '#keep']);
    expect(place.textContent).not.toMatch(/Partai Contoh|Uji|pergi|Diteruskan|Dibatalkan|November/);
    expect([all('input').length, all('button').map((each) => each.textContent)]).toEqual([
      0,
      [words.keep.wipe],
    ]);
  });

  it('a shared computer without entries says what a journal is', async () => {
    await show({ ...NEVER_ON, on: true, pause: 'shared-computer' });
    expect(all('section[id]').map(({ id }) => id)).toEqual(['state']);
    expect(text('.consent')).toContain('Di komputer bersama');
  });

  it('locked off: what is kept stays in hand', async () => {
    await show({ ...KEPT, on: false, pause: 'policy', managedBy: 'BKPSDM Contoh' });
    expect(text('.banner')).toContain(words.paused.policy(30, 2).detail);
    expect(text('.locked')).toBe('Diatur oleh BKPSDM Contoh');
    expect(all('section[id]').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['entries', 'export', 'keep']),
    );
  });

  it('damaged rows, entries of days to come and a write that failed are said', async () => {
    await show({ ...KEPT, corrupt: 3, ahead: 2, fault: { kind: 'full', day: '2026-11-20' } });
    expect(text('.banner')).toContain('3 baris rusak');
    expect(text('.banner')).toContain('2 entri bertanggal hari depan');
    expect(text('.banner')).toContain('Pada 20 November 2026');
    await press(words.mend);
    expect(on.onMend).toHaveBeenCalledOnce();
    await press(words.forgetAhead);
    expect(on.onForgetAhead).toHaveBeenCalledOnce();
    await show({ ...KEPT, outcome: { kind: 'ahead-forgotten', entries: 2 } });
    expect(focused()).toBe(words.done.aheadForgotten(2));
    await show({ ...KEPT, outcome: { kind: 'mended', rows: 3 } });
    expect(focused()).toBe('3 baris rusak dibuang.');
    expect(all('.banner')).toEqual([]);
  });

  it('damaged rows alone are a journal, too', async () => {
    await show({ ...NEVER_ON, corrupt: 1 });
    expect(named(words.mend)).toHaveLength(1);
    expect(named(words.keep.wipe)).toHaveLength(1);
  });

  it('on without an entry: no summary, no order, no export to go to', async () => {
    await show({ ...KEPT, entries: [] });
    expect(all('section[id]').map(({ id }) => id)).toEqual(['state', 'entries', 'keep']);
    expect(all('nav a').map((each) => each.getAttribute('href'))).toEqual(['#state', '#entries', '#keep']);
    expect(text('#entries')).toContain(words.entries.none);
    expect(text('#entries')).not.toContain(words.entries.lead);
  });

  it('the charts come first, and are told once; what lies beneath them comes after', async () => {
    // What stands there at the moment the charts are told of, however slow the machine that asks.
    let standing: unknown[] = [];
    on.onCharts.mockImplementationOnce(() => {
      standing = [all('.dashboard figure').length > 0, all('section[id]').map(({ id }) => id)];
    });
    render(<JournalPage state={KEPT} {...on} />, place);
    await vi.waitFor(() => expect(on.onCharts).toHaveBeenCalledOnce());
    expect(standing).toEqual([true, ['state', 'summary']]);
    await vi.waitFor(() => expect(all('#entries li')).toHaveLength(2));
    expect(all('section[id]').map(({ id }) => id)).toEqual(['state', 'summary', 'entries', 'export', 'keep']);
    expect(on.onCharts).toHaveBeenCalledOnce();
  });
});

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalPageState } from '../../src/core/journal-page.ts';
import { JOURNAL } from '../../src/locales/journal.ts';
import { ExportPanel } from '../../src/ui/journal/export-panel.tsx';
import { KeepForm } from '../../src/ui/journal/keep-form.tsx';
import { KEPT } from './journal-page-sample.ts';

const { keep, take, sheet, done } = JOURNAL.id;
const on = { onDays: vi.fn(), onWipe: vi.fn(), onExport: vi.fn(), onPrint: vi.fn() };
let place: HTMLElement;
beforeEach(() => {
  vi.clearAllMocks();
  place = document.createElement('div');
  document.body.replaceChildren(place);
});

const showKeep = (state: JournalPageState) => act(() => render(<KeepForm state={state} {...on} />, place));
const showExport = (state: JournalPageState) =>
  act(() => render(<ExportPanel state={state} {...on} />, place));
const text = (selector: string) => place.querySelector(selector)?.textContent ?? '';
const named = (label: string) =>
  [...place.querySelectorAll('button')].find((each) => each.textContent === label);
const press = async (label: string): Promise<void> => {
  const button = named(label);
  if (button === undefined) throw new Error(`no button ${label}`);
  button.focus();
  await act(() => button.click());
};
const pressEscape = () =>
  act(() => {
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    document.activeElement?.dispatchEvent(key);
  });
const save = async (days: string): Promise<void> => {
  const field = place.querySelector<HTMLInputElement>('#journal-days')!;
  field.value = days;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  await act(() => void field.form!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
};

describe('how long', () => {
  it.each(['6', '366', '', '7.5', '-9', 'tujuh'])('"%s" days is not taken, and it says why', async (days) => {
    await showKeep(KEPT);
    await save(days);
    expect(on.onDays).not.toHaveBeenCalled();
    expect(text('#journal-days-hint[role="alert"]')).toBe(keep.hint(7, 365));
    expect(document.activeElement?.id).toBe('journal-days');
  });

  it('is kept at once where nothing goes', async () => {
    await showKeep(KEPT);
    await save('19');
    expect(on.onDays.mock.calls).toEqual([[19]]);
    await showKeep({ ...KEPT, days: 19 });
    expect(text('form [role="status"]')).toBe(keep.now(19));
  });

  it('says what a shorter time deletes before it does', async () => {
    await showKeep(KEPT);
    // The older of the two entries is nineteen days old.
    await save('18');
    expect(on.onDays).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe(keep.shorterHeading);
    expect(text('fieldset')).toContain(keep.shorter(1, 18));
    await press(keep.cancel);
    expect([on.onDays.mock.calls.length, document.activeElement?.id]).toEqual([0, 'journal-days']);
    await save('18');
    await press(keep.shorterYes);
    expect(on.onDays.mock.calls).toEqual([[18]]);
  });
});

describe('the wipe', () => {
  it('is brought into view as a whole', async () => {
    const into = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
    await showKeep(KEPT);
    await press(keep.wipe);
    expect(into.mock.contexts).toEqual([place.querySelector('fieldset')]);
    expect(into.mock.calls).toEqual([[{ block: 'nearest' }]]);
    into.mockRestore();
  });

  it('asks once, says what goes and that it is for good, and starts at no button', async () => {
    await showKeep({ ...KEPT, corrupt: 1 });
    await press(keep.wipe);
    expect(document.activeElement?.localName).toBe('h3');
    expect(named(keep.wipe)).toBeUndefined();
    expect(text('fieldset')).toContain('3 entri');
    expect(text('fieldset')).toContain('Ingatan singkat (tanpa nama) tidak ikut terhapus');
    expect(text('fieldset')).toContain('tidak dapat dibatalkan');
    expect(on.onWipe).not.toHaveBeenCalled();
    await press(keep.wipeYes);
    expect(on.onWipe).toHaveBeenCalledOnce();
  });

  it.each([['Escape', pressEscape] as const, ['a no', () => press(keep.cancel)] as const])(
    '%s leaves everything as it is',
    async (_, end) => {
      await showKeep(KEPT);
      await press(keep.wipe);
      await end();
      expect([named(keep.wipeYes), document.activeElement?.textContent]).toEqual([undefined, keep.wipe]);
      expect(on.onWipe).not.toHaveBeenCalled();
    },
  );
});

describe('exports', () => {
  it('are the totals by default, in two forms and on paper', async () => {
    await showExport(KEPT);
    await press(take.csv);
    await press(take.json);
    await press(take.print);
    expect(on.onExport.mock.calls).toEqual([
      ['totals-csv', KEPT],
      ['totals-json', KEPT],
    ]);
    expect(on.onPrint).toHaveBeenCalledOnce();
  });

  it('are the full record only after it was said what is in it', async () => {
    await showExport(KEPT);
    expect([named(take.recordCsv), named(take.recordJson)]).toEqual([undefined, undefined]);
    await press(take.openRecord);
    for (const each of take.recordText) expect(text('fieldset')).toContain(each);
    expect(named(take.openRecord)).toBeUndefined();
    await press(take.recordCsv);
    expect([text('fieldset'), document.activeElement?.textContent]).toEqual(['', take.openRecord]);
    await press(take.openRecord);
    await press(take.recordJson);
    expect(on.onExport.mock.calls.map(([kind]) => kind)).toEqual(['record-csv', 'record-json']);
    await press(take.openRecord);
    await press(take.cancel);
    expect(document.activeElement?.textContent).toBe(take.openRecord);
  });

  it('say which file came, or that none did', async () => {
    await showExport({ ...KEPT, outcome: { kind: 'exported', file: 'a.csv' } });
    expect(text('section > [role="status"]')).toBe(done.exported('a.csv'));
    await showExport({ ...KEPT, outcome: { kind: 'export-failed' } });
    expect(text('section > [role="status"]')).toBe(done.exportFailed);
  });

  it('the sheet is marked, counts, and names nobody', async () => {
    await showExport(KEPT);
    const said = text('.sheet');
    expect(said).toContain('CATATAN PRIBADI, BUKAN BUKTI');
    expect(said).toContain('Jempol Netral');
    expect(said).toContain(sheet.period('3 November 2026', '21 November 2026'));
    for (const each of sheet.notIn) expect(said).toContain(each);
    expect(text('.sheet tbody')).toBe('November 2026XMenyukai2');
    expect(text('.sheet tfoot')).toBe('Jumlah2');
    expect(said).not.toMatch(/Partai Contoh|Uji|pergi|Diteruskan|Dibatalkan/);
  });
});

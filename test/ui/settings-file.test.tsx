import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SettingsFileFault } from '../../src/core/settings-file.ts';
import { type SettingsPageState, WIPE_PARTS } from '../../src/core/settings-page.ts';
import { SETTINGS } from '../../src/locales/settings.ts';
import { FileSection } from '../../src/ui/options/file-section.tsx';
import { WipeSection } from '../../src/ui/options/wipe-section.tsx';
import { settingsActions } from './settings-actions.ts';
import { SETTINGS_PAGES, settingsPage } from './settings-sample.ts';

const on = settingsActions();
const FILE = SETTINGS.id.file;
const WIPE = SETTINGS.id.wipe;

let place: HTMLElement;
beforeEach(() => {
  vi.clearAllMocks();
  place = document.createElement('div');
  document.body.replaceChildren(place);
});

const file = (state: SettingsPageState) => act(() => render(<FileSection state={state} {...on} />, place));
const wipe = (state: SettingsPageState) => act(() => render(<WipeSection state={state} {...on} />, place));
const status = (): string => place.querySelector('.outcome')?.textContent ?? '';
const focused = (): string | null | undefined => document.activeElement?.textContent;
const press = async (label: string): Promise<void> => {
  const button = [...place.querySelectorAll('button')].find((each) => each.textContent === label);
  if (button === undefined) throw new Error(`no button ${label}`);
  button.focus();
  await act(() => button.click());
};

describe('settings as a file', () => {
  it('are saved at a press, and it is said what is in it and what is not', async () => {
    await file(settingsPage({}, { mode: 'strict' }));
    expect(place.textContent).toContain(FILE.holds);
    expect(place.textContent).toContain(FILE.not);
    await press(FILE.export);
    expect(on.onExport).toHaveBeenCalledWith({ mode: 'strict' });
    await file(settingsPage({ outcome: { kind: 'exported', file: 'setelan.json' } }));
    expect(status()).toContain('setelan.json');
    expect(focused()).toBe(FILE.export);
  });

  it('are handed over from the file that was chosen', async () => {
    await file(settingsPage());
    const input = place.querySelector<HTMLInputElement>('#settings-file')!;
    const chosen = new File(['{}'], 'setelan.json');
    Object.defineProperty(input, 'files', { value: [chosen] });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(on.onReadFile).toHaveBeenCalledWith(chosen);
    // The browser's own words for it are not in the page's language.
    expect(input.labels?.[0]?.className).toBe('button secondary');
    expect(input.labels?.[0]?.textContent).toBe(FILE.choose);
  });

  it('are shown old → new before anything changes, and what policy keeps is named', async () => {
    await file(SETTINGS_PAGES.file);
    expect(focused()).toBe(FILE.compare);
    expect([...place.querySelectorAll('.card li')].map(({ textContent }) => textContent)).toEqual([
      'Status kepegawaian: Belum dipilih → PPPK paruh waktu',
      'Cara mengingatkan: Tanya dulu → Ingatkan saja',
      'Komputer ini: Hanya saya yang memakainya → Komputer bersama',
      'Daerah: Belum dipilih → Kabupaten Batang',
    ]);
    expect(place.textContent).toContain('Dilewati karena diatur oleh instansi: Periksa yang akan dikirim.');
    expect(on.onApply).not.toHaveBeenCalled();
    await press(FILE.apply);
    const { outcome } = SETTINGS_PAGES.file;
    if (outcome.kind !== 'file-read') throw new Error('the sample was read');
    expect(on.onApply).toHaveBeenCalledWith(outcome.wanted, ['drafts']);
    await file(settingsPage({ outcome: { kind: 'file-applied', locked: ['drafts'] } }));
    expect(status()).toContain(FILE.applied);
    expect(status()).toContain('Periksa yang akan dikirim');
    expect(document.activeElement?.getAttribute('role')).toBe('status');
  });

  it('are left at a press, and the keyboard goes back to the file', async () => {
    await file(SETTINGS_PAGES.file);
    await press(FILE.cancel);
    expect(on.onDismiss).toHaveBeenCalledTimes(1);
    await file(settingsPage());
    expect(document.activeElement?.id).toBe('settings-file');
  });

  it('that change nothing are not asked about', async () => {
    await file(settingsPage({ outcome: { kind: 'file-read', wanted: {}, locked: ['mode'] } }));
    expect(status()).toContain(FILE.same);
    expect(status()).toContain('Cara mengingatkan');
    expect(place.querySelector('.card')).toBeNull();
  });

  it.each<SettingsFileFault>([
    { kind: 'too-large' },
    { kind: 'unreadable' },
    { kind: 'foreign' },
    { kind: 'newer', version: 2 },
    { kind: 'unknown-key', key: 'journal' },
    { kind: 'wrong-value', key: 'mode' },
  ])('that cannot be taken are refused in a sentence of their own: $kind', async (fault) => {
    await file(settingsPage({ outcome: { kind: 'file-refused', fault } }));
    expect(status()).toBe(FILE.refused(fault));
    expect(status()).toContain('Tidak ada yang diubah.');
    if (fault.kind === 'wrong-value') expect(status()).toContain('“mode”');
    if (fault.kind === 'wrong-value') expect(status()).toContain('confirm, remind, atau strict');
    if (fault.kind === 'newer') expect(status()).toContain('format 2');
  });
});

describe('"delete everything"', () => {
  it('says what goes and what stays, and deletes nothing before it was asked again', async () => {
    await wipe(settingsPage());
    for (const part of WIPE_PARTS) expect(place.textContent).toContain(WIPE.parts[part]);
    for (const what of WIPE.staying) expect(place.textContent).toContain(what);
    expect(place.textContent).not.toContain(WIPE.sharedStays);
    await wipe(settingsPage({}, { sharedComputer: true }));
    expect(place.textContent).toContain(WIPE.sharedStays);
    await press(WIPE.ask);
    expect(focused()).toBe(WIPE.sureHeading);
    expect(on.onWipe).not.toHaveBeenCalled();
    // The press that opened it, made twice, meets the way out.
    expect(place.querySelector('.card button')?.textContent).toBe(WIPE.cancel);
    await press(WIPE.cancel);
    expect(focused()).toBe(WIPE.ask);
    expect(on.onWipe).not.toHaveBeenCalled();
    await press(WIPE.ask);
    await press(WIPE.yes);
    expect(on.onWipe).toHaveBeenCalledTimes(1);
  });

  it('runs once at a time, and tells when it is done', async () => {
    await wipe(settingsPage({ outcome: { kind: 'wiping' } }));
    expect(status()).toBe(WIPE.working);
    await press(WIPE.ask);
    expect(place.querySelector('.card')).toBeNull();
    await wipe(settingsPage({ outcome: { kind: 'wiped', failed: [] } }));
    expect(status()).toBe(WIPE.done);
  });

  it('names what could not be deleted', async () => {
    await wipe(settingsPage({ outcome: { kind: 'wiped', failed: ['journal', 'pledge'] } }));
    expect(status()).toContain(`${WIPE.parts.journal}; ${WIPE.parts.pledge}`);
    expect(status()).not.toContain(WIPE.done);
  });
});

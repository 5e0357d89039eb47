import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PopupState } from '../../src/core/popup-state.ts';
import type { Language, Mode } from '../../src/core/vocabulary.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { TestClock } from '../../src/ui/popup/test-clock.tsx';
import { MOMENTS, POPUPS } from './popup-samples.ts';

const on = {
  onPersonnel: vi.fn(),
  onLanguage: vi.fn(),
  onMode: vi.fn(),
  onDrafts: vi.fn(),
  onSharedComputer: vi.fn(),
  onRulebook: vi.fn(),
  onLists: vi.fn(),
  onGrant: vi.fn(),
  onReload: vi.fn(),
  onForget: vi.fn(),
  onExamine: vi.fn(),
  onCopyReport: vi.fn(),
  onForgetHealth: vi.fn(),
};

function show(state: PopupState): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  render(<Popup state={state} {...on} />, place);
  return place;
}

const button = (place: HTMLElement, label: string) =>
  [...place.querySelectorAll('button')].find((one) => one.textContent === label);

function change(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => {
  document.body.replaceChildren();
  vi.clearAllMocks();
});

describe('this tab', () => {
  it.each([
    ['guarded', 'X di tab ini dijaga', []],
    ['reminded', 'X di tab ini: hanya pengingat', []],
    ['reload', 'X is not guarded in this tab', ['Reload this tab', 'Allow on all guarded sites']],
    ['broken', 'Threads tidak dijaga: izin belum diberikan', ['Izinkan di semua situs yang dijaga']],
    ['other', 'Bukan situs yang dijaga', ['Izinkan di semua situs yang dijaga']],
  ] as const)('%s', (sample, headline, buttons) => {
    const card = show(POPUPS[sample]).querySelector('.tab') as HTMLElement;
    expect(card.querySelector('h2')?.textContent).toBe(headline);
    expect([...card.querySelectorAll('button')].map((one) => one.textContent)).toEqual(buttons);
  });

  it('says that a press is held only where the mode holds it', () => {
    const detail = (state: PopupState) => show(state).querySelector('.tab p')?.textContent ?? '';
    const inMode = (mode: Mode, language: Language) =>
      detail({ ...POPUPS.guarded, settings: { ...POPUPS.guarded.settings, mode, language } });
    for (const mode of ['confirm', 'strict'] as const) {
      expect(inMode(mode, 'id')).toContain('ditahan dulu sebelum sampai ke situs');
      expect(inMode(mode, 'en')).toContain('is held first, before the site sees it');
    }
    expect(inMode('remind', 'id')).toContain('Tidak ada klik yang ditahan');
    expect(inMode('remind', 'en')).toContain('Nothing is held');
  });

  it.each([
    [
      'id',
      'Penjagaan di X dimatikan oleh daftar nasional sejak 20 September 2026: Tata letak situs berubah. Klik Anda di sini tidak ditahan.',
    ],
    [
      'en',
      'The national list has switched the guard on X off since 20 September 2026: The site was redesigned. Your presses here are not held.',
    ],
  ] as const)('says who switched the guard off, since when and why: %s', (language, detail) => {
    const { settings } = POPUPS.off;
    const card = show({ ...POPUPS.off, settings: { ...settings, language } }).querySelector('.tab');
    expect(card?.querySelector('p')?.textContent).toBe(detail);
    expect(card?.querySelectorAll('button').length).toBe(0);
    expect(card?.querySelector('h2')?.textContent).toMatch(/tidak dijaga$|is not guarded$/);
  });

  it('grants and reloads on a press', () => {
    const place = show(POPUPS.reload);
    button(place, 'Reload this tab')?.click();
    button(place, 'Allow on all guarded sites')?.click();
    expect(on.onReload).toHaveBeenCalledOnce();
    expect(on.onGrant).toHaveBeenCalledOnce();
  });
});

describe('settings', () => {
  it('asks for the personnel status until it is chosen', () => {
    expect(show(POPUPS.fresh).querySelector('#personnel-ask')).not.toBeNull();
    expect(show(POPUPS.guarded).querySelector('#personnel-ask')).toBeNull();
  });

  it('calls back with what was chosen', () => {
    const place = show(POPUPS.guarded);
    change(place.querySelector('select') as HTMLSelectElement, 'pppk-pw');
    expect(on.onPersonnel).toHaveBeenLastCalledWith('pppk-pw');
    place.querySelector<HTMLInputElement>('[value=strict]')?.click();
    expect(on.onMode).toHaveBeenLastCalledWith('strict');
    place.querySelector<HTMLInputElement>('[value=en]')?.click();
    expect(on.onLanguage).toHaveBeenLastCalledWith('en');
    place.querySelector<HTMLInputElement>('[name=drafts]')?.click();
    expect(on.onDrafts).toHaveBeenLastCalledWith(false);
    place.querySelector<HTMLInputElement>('[name=shared]')?.click();
    expect(on.onSharedComputer).toHaveBeenLastCalledWith(true);
    button(place, 'Hapus riwayat peringatan')?.click();
    expect(on.onForget).toHaveBeenCalledOnce();
  });

  it('shows what is chosen, in the chosen language', () => {
    const place = show(POPUPS.english);
    expect(place.querySelector('main')?.lang).toBe('en');
    expect(place.querySelector('select')?.value).toBe('pns');
    const checked = [...place.querySelectorAll<HTMLInputElement>('input:checked')].map((one) => one.name);
    expect(checked).toEqual(['mode', 'language', 'drafts', 'shared']);
  });

  it('says that damaged settings and memory were replaced, and that memory was wiped', () => {
    const alerts = (state: PopupState) =>
      [...show(state).querySelectorAll('[role=alert] strong')].map((each) => each.textContent);
    const settings = 'Setelan rusak; setelan bawaan dipakai';
    const memory = 'Riwayat peringatan rusak; dimulai dari kosong';
    expect(alerts(POPUPS.broken)).toEqual([settings, memory]);
    expect(alerts({ ...POPUPS.broken, settingsBroken: false })).toEqual([memory]);
    expect(show(POPUPS.guarded).querySelector('[role=alert]')).toBeNull();
    expect(show(POPUPS.reload).querySelector('#forget-hint')?.textContent).toBe(
      'The warning history has been deleted.',
    );
  });

  it('labels every control', () => {
    for (const control of show(POPUPS.guarded).querySelectorAll<HTMLInputElement>('input, select')) {
      expect(control.labels?.length, control.outerHTML).toBeGreaterThan(0);
    }
  });
});

describe('what is true', () => {
  it('says that a list is stale and still warns, and leads to the page of lists', () => {
    const [list] = POPUPS.guarded.lists;
    const place = show({ ...POPUPS.guarded, lists: [{ ...list!, stale: true }] });
    expect(place.textContent).toContain('tetap mengingatkan, menurut daftar per 24 September 2026');
    expect(show(POPUPS.guarded).textContent).not.toContain('tetap mengingatkan');
    [...place.querySelectorAll('button')]
      .find((each) => each.textContent.startsWith('Daftar, sumber'))
      ?.click();
    expect(on.onLists).toHaveBeenCalledOnce();
  });

  it('names the list, its day, version and accounts', () => {
    const said = show(POPUPS.guarded).textContent;
    expect(said).toContain('Daftar nasional, 24 September 2026, versi 12');
    expect(said).toContain('1.090 akun terdaftar');
    expect(said).toContain('X1.024');
    expect(show(POPUPS.other).textContent).toContain('Daftar ini tidak memuat akun.');
  });

  it.each([
    [
      'guarded',
      [
        'Tidak ada peringatan bukan berarti boleh.',
        'Ponsel tidak dijaga',
        'tidak meminta apa pun',
        'Versi 0.1.0',
      ],
    ],
    [
      'english',
      ['No warning is not permission.', 'Phones are not guarded', 'it asks nothing', 'Version 0.1.0'],
    ],
  ] as const)('%s states the limits', (sample, limits) => {
    const said = show(POPUPS[sample]).textContent;
    for (const limit of limits) expect(said).toContain(limit);
  });
});

describe('the test clock', () => {
  it('is absent from the popup itself', () => {
    expect(show(POPUPS.guarded).querySelector('#test-clock')).toBeNull();
    expect(show(POPUPS.guarded).textContent).not.toContain('Edisi uji');
  });

  it('sets a moment, a phase or the real clock', () => {
    const onTestClock = vi.fn();
    const place = document.createElement('div');
    document.body.append(place);
    render(
      <Popup state={POPUPS.guarded} {...on}>
        <TestClock at="2026-10-05T09:00" moments={MOMENTS} language="id" onTestClock={onTestClock} />
      </Popup>,
      place,
    );
    change(place.querySelector('#test-clock') as HTMLInputElement, '2026-11-27T08:00');
    expect(onTestClock).toHaveBeenLastCalledWith('2026-11-27T08:00');
    place.querySelector<HTMLElement>('[data-phase=quiet]')?.click();
    expect(onTestClock).toHaveBeenLastCalledWith('2026-11-25T09:00');
    button(place, 'Jam sebenarnya')?.click();
    expect(onTestClock).toHaveBeenLastCalledWith(null);
    expect(place.querySelector('[data-phase=campaign]')?.getAttribute('aria-pressed')).toBe('true');
  });
});

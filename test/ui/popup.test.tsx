import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PopupState } from '../../src/core/popup-state.ts';
import { POPUP } from '../../src/locales/popup.ts';
import { Popup, PopupFailed } from '../../src/ui/popup/popup.tsx';
import { TestClock } from '../../src/ui/popup/test-clock.tsx';
import { MOMENTS, POPUPS } from './popup-samples.ts';
import { button, on, show } from './popup-shown.tsx';

function change(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => {
  document.body.replaceChildren();
  vi.clearAllMocks();
});

describe('what is asked and chosen here', () => {
  it('is not status and region: a link leads to where they are, while one of them is missing', () => {
    const link = (settings: Partial<PopupState['settings']>) => {
      const state = { ...POPUPS.guarded, settings: { ...POPUPS.guarded.settings, ...settings } };
      return show(state).querySelector<HTMLAnchorElement>('.person a');
    };
    expect(link({})).toBeNull();
    expect(link({ region: null })?.textContent).toBe('Lengkapi status dan daerah');
    link({ personnel: 'unknown' })?.click();
    expect(on.onOpen).toHaveBeenLastCalledWith('options.html#person');
    expect(show(POPUPS.fresh).querySelector('#personnel')).toBeNull();
  });

  it('is mode and language', () => {
    const place = show(POPUPS.guarded);
    place.querySelector<HTMLInputElement>('[value=strict]')?.click();
    expect(on.onMode).toHaveBeenLastCalledWith('strict');
    change(place.querySelector('#language') as HTMLSelectElement, 'en');
    expect(on.onLanguage).toHaveBeenLastCalledWith('en');
  });

  it('is shown in the chosen language', () => {
    const place = show(POPUPS.english);
    expect(place.querySelector('main')?.lang).toBe('en');
    expect(place.querySelector<HTMLSelectElement>('#language')?.value).toBe('en');
    expect(place.querySelector<HTMLInputElement>('input:checked')?.value).toBe('confirm');
  });

  it('labels every control', () => {
    const controls = show(POPUPS.fresh).querySelectorAll<HTMLInputElement>('input, select');
    expect(controls.length).toBe(4);
    for (const control of controls) expect(control.labels?.length, control.outerHTML).toBeGreaterThan(0);
  });

  it('may be locked, and then says by whom', () => {
    const place = show(POPUPS.managed);
    const mode = place.querySelector<HTMLFieldSetElement>('fieldset.choices');
    expect(mode?.disabled).toBe(true);
    expect(mode?.querySelector<HTMLInputElement>('input:checked')?.value).toBe('strict');
    const note = place.querySelector(`#${mode?.getAttribute('aria-describedby')}`);
    expect(note?.textContent).toBe('Diatur oleh Pemerintah Kabupaten Contoh');
    expect(place.querySelector<HTMLSelectElement>('#language')?.disabled).toBe(false);
    const { managed } = POPUPS.managed;
    const unnamed = show({ ...POPUPS.managed, managed: { ...managed, by: null } });
    expect(unnamed.querySelector('.locked')?.textContent).toBe('Diatur oleh instansi Anda');
  });

  it('names who manages it, who helps, and which keys do not count', () => {
    const said = (state: PopupState) => show(state).textContent;
    for (const text of ['Bantuan: BKPSDM, pesawat 112', 'repositories (nilainya tidak berlaku)'])
      expect(said(POPUPS.managed)).toContain(text);
    expect(said(POPUPS.guarded)).not.toMatch(/Diatur|Bantuan|diabaikan/);
  });
});

describe('what is true', () => {
  it('is said where something stored was damaged', () => {
    const alerts = (state: PopupState) =>
      [...show(state).querySelectorAll('[role=alert] strong')].map((each) => each.textContent);
    const settings = 'Setelan rusak; setelan bawaan dipakai';
    const memory = 'Ingatan singkat rusak; dimulai dari kosong';
    expect(alerts(POPUPS.broken)).toEqual([settings, memory]);
    expect(alerts({ ...POPUPS.broken, settingsBroken: false })).toEqual([memory]);
    expect(alerts(POPUPS.listsBroken)).toEqual(['Daftar tersimpan tidak terbaca; daftar bawaan dipakai']);
    expect(show(POPUPS.guarded).querySelector('[role=alert]')).toBeNull();
  });

  it('of each list is its name, day, accounts and whether it is still renewed', () => {
    const said = [...show(POPUPS.stale).querySelectorAll('.lists li')].map((each) => each.textContent);
    expect(said[0]).toBe('Daftar nasional24 September 2026, 1.090 akun · Terkini');
    expect(said[1]).toContain('tetap mengingatkan, menurut daftar per 2 Agustus 2026');
    expect(show(POPUPS.other).querySelector('.lists')?.textContent).toContain('0 akun · Bawaan ekstensi');
  });

  it('of the journal is whether anything is recorded, and nothing of what', () => {
    const journal = ({ settings }: PopupState, sharedComputer = false) =>
      show({ ...POPUPS.guarded, settings: { ...settings, sharedComputer } }).querySelector('nav a')
        ?.textContent;
    expect(journal(POPUPS.guarded)).toBe('Catatan pribadi: mati');
    expect(journal(POPUPS.journalOn)).toBe('Catatan pribadi: menyala');
    expect(journal(POPUPS.journalOn, true)).toBe('Catatan pribadi: dijeda');
  });

  it('leads on to every page of ours', () => {
    const place = show(POPUPS.guarded);
    for (const link of place.querySelectorAll<HTMLAnchorElement>('.lists a, nav a')) link.click();
    expect(on.onOpen.mock.calls.flat()).toEqual([
      'options.html#in-force',
      'journal.html',
      'rulebook.html',
      'options.html',
      'welcome.html',
    ]);
  });

  it.each([
    ['guarded', 'Tidak ada peringatan bukan berarti diizinkan. Ponsel tidak dijaga.', 'Versi 0.1.0'],
    ['english', 'No warning is not permission. Phones are not guarded.', 'Version 0.1.0'],
  ] as const)('%s states the limits', (sample, limits, version) => {
    const place = show(POPUPS[sample]);
    expect(place.querySelector('.limits')?.textContent).toBe(limits);
    expect(place.querySelector('.version')?.textContent).toBe(version);
  });

  it('may be unknown, and is then said to be in both languages', () => {
    const place = document.body.appendChild(document.createElement('div'));
    render(<PopupFailed />, place);
    expect([...place.querySelectorAll('[role=alert]')].map((each) => each.textContent)).toEqual([
      POPUP.id.failed,
      POPUP.en.failed,
    ]);
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

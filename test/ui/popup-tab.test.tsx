import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PopupState } from '../../src/core/popup-state.ts';
import type { Language, Mode } from '../../src/core/vocabulary.ts';
import { POPUPS } from './popup-samples.ts';
import { button, on, show } from './popup-shown.tsx';

beforeEach(() => {
  document.body.replaceChildren();
  vi.clearAllMocks();
});

describe('this tab', () => {
  it.each([
    ['guarded', 'X di tab ini dijaga', []],
    ['reminded', 'X di tab ini: hanya pengingat', []],
    ['degraded', 'X di tab ini dijaga sebagian', []],
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
    ['confirm', 'id', 'Klik ini dapat lolos tanpa peringatan: membagikan (terganggu), mengomentari (mati).'],
    [
      'remind',
      'en',
      'Nothing is held, and a reminder may not appear for these presses: sharing (impaired), commenting (off).',
    ],
  ] as const)('says what is not guarded in part, and leads to the details: %s', (mode, language, detail) => {
    const place = show({ ...POPUPS.degraded, settings: { ...POPUPS.degraded.settings, mode, language } });
    expect(place.querySelector('.tab p')?.textContent).toBe(detail);
    const target = place.querySelector('.tab a')?.getAttribute('href') ?? '';
    expect(place.querySelector(target)?.querySelector('details')?.open).toBe(true);
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

describe('the stage of elections', () => {
  const lines = (state: PopupState) =>
    [...show(state).querySelectorAll('.standing li')].map((each) => [
      each.querySelector('strong')?.textContent,
      each.querySelector('.hint')?.textContent,
    ]);

  it('is named with its election and its last day, as many as are told', () => {
    const [first, ...rest] = lines(POPUPS.quiet);
    expect(first?.[0]).toBe('Masa tenang');
    expect(first?.[1]).toMatch(/Bangka Belitung 2025, sampai 27 November 2026$/);
    expect(rest).toEqual([
      ['Masa kampanye', 'Pemilihan Bupati Contoh, sampai 19 Desember 2026'],
      ['Setelah pemungutan suara', 'Pemilu Contoh, sampai 31 Januari 2027'],
    ]);
  });

  it('is outside any where none runs, and says for whom', () => {
    expect(lines(POPUPS.guarded)).toEqual([
      ['Di luar tahapan', 'Tidak ada tahapan pemilihan yang tercatat berjalan bagi Kabupaten Batang.'],
    ]);
    expect(lines(POPUPS.fresh)).toEqual([
      ['Di luar tahapan', 'Tidak ada tahapan pemilihan nasional yang tercatat berjalan.'],
    ]);
  });

  it('leads to the calendar for the rest, and says what it goes by where no region is chosen', () => {
    const link = (state: PopupState) => show(state).querySelector<HTMLAnchorElement>('.standing a');
    link(POPUPS.quiet)?.click();
    expect(on.onOpen).toHaveBeenLastCalledWith('rulebook.html#kalender');
    expect(link(POPUPS.fresh)).toBeNull();
    const said = (state: PopupState) => show(state).querySelector('.standing')?.textContent;
    expect(said(POPUPS.fresh)).toContain('Menurut pemilihan nasional saja.');
    expect(said(POPUPS.guarded)).not.toContain('saja');
  });
});

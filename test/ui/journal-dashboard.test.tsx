import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalEntry, KeptEntry } from '../../src/core/journal.ts';
import type { NamedEntry } from '../../src/core/journal-page.ts';
import type { Language } from '../../src/core/vocabulary.ts';
import { journalCharts as indonesian } from '../../src/locales/id/journal-charts.ts';
import { Dashboard } from '../../src/ui/journal/dashboard.tsx';

const TODAY = '2026-11-22';
const NAMES = new Map<string, NamedEntry>([
  ['facebook:handle:contoh', { name: 'Partai Contoh', handle: '@contoh', platform: 'facebook' }],
  ['x:handle:pergi', { name: null, handle: '@pergi', platform: 'x' }],
]);
const RULES = new Map([['R-06', 'SKB 2022, Lampiran II']]);

const entry = (id: number, over: Partial<JournalEntry> = {}): KeptEntry => ({
  id,
  day: '2026-11-18',
  hour: 9,
  platform: 'facebook',
  action: 'like',
  entry: 'facebook:handle:contoh',
  rule: 'R-06',
  choice: 'cancel',
  seconds: 4,
  reason: null,
  ...over,
});
const many = (count: number, over: (at: number) => Partial<JournalEntry>): KeptEntry[] =>
  Array.from({ length: count }, (_, at) => entry(at, over(at)));

/** 12 of the last 30 days, 9 backed out of; 2 from before. */
const SOME = [
  ...many(12, (at) => ({ choice: at < 9 ? 'cancel' : 'proceed', day: at < 6 ? '2026-11-18' : '2026-10-26' })),
  entry(20, { day: '2026-09-30', platform: 'x', entry: 'x:handle:pergi', action: 'follow', rule: 'R-99' }),
  entry(21, { day: '2026-09-30', platform: 'x', entry: 'x:handle:pergi', action: 'follow', rule: '' }),
];

let place: HTMLElement;
const onDrawn = vi.fn();
beforeEach(() => {
  onDrawn.mockReset();
  place = document.createElement('div');
  document.body.replaceChildren(place);
});

async function show(entries: readonly KeptEntry[], language: Language = 'id'): Promise<void> {
  const given = { entries, language, names: NAMES, rules: RULES, today: TODAY, days: 60 };
  await act(() => render(<Dashboard state={given} onDrawn={onDrawn} />, place));
}
const chart = (id: string): HTMLElement => place.querySelector<HTMLElement>(`#chart-${id}`)!;
/** Ranges of days are written with thin spaces. */
const text = (of: Element | null | undefined): string => (of?.textContent ?? '').replace(/\s/g, ' ');
const gist = (id: string): string => text(chart(id).querySelector('p'));
const label = (id: string): string =>
  (chart(id).querySelector('[role="img"]')?.getAttribute('aria-label') ?? '').replace(/\s/g, ' ');
const rows = (id: string): string[][] =>
  [...chart(id).querySelectorAll('tbody tr')].map((row) => [...row.children].map(text));
const status = (): string => text(place.querySelector('[role="status"]'));
const field = (at: 'from' | 'to') => place.querySelector<HTMLInputElement>(`#range-${at}`)!;
const problem = (at: 'from' | 'to'): string =>
  text(place.querySelector(`#${field(at).getAttribute('aria-describedby')}`));

async function press(name: string): Promise<void> {
  const button = [...place.querySelectorAll('button')].find((each) => each.textContent === name);
  await act(() => button?.click());
}
async function type(at: 'from' | 'to', value: string): Promise<void> {
  field(at).value = value;
  await act(() => void field(at).dispatchEvent(new Event('input', { bubbles: true })));
}

describe('the dashboard', () => {
  it('says of each chart in a sentence what it shows now', async () => {
    await show(SOME);
    expect(gist('over-time')).toBe('Dari 12 peringatan, 9 Anda batalkan (75%).');
    expect(gist('share')).toBe('Tiap minggu antara 50% dan 100% dibatalkan.');
    expect(gist('platforms')).toBe('Paling sering: Facebook, 12 dari 12 peringatan.');
    expect(gist('actions')).toContain('Menyukai');
    expect(gist('rules')).toContain('SKB 2022, Lampiran II');
    expect(gist('repeats')).toBe('1 akun Anda temui lagi dengan tindakan yang sama, seluruhnya 11 kali.');
    expect(gist('habit')).toContain('Belum dapat dibandingkan');
  });

  it('tells once that it is drawn, when it is', async () => {
    const drawn: number[] = [];
    onDrawn.mockImplementation(() =>
      queueMicrotask(() => drawn.push(place.querySelectorAll('figure').length)),
    );
    await show(SOME);
    expect(drawn).toEqual([7]);
    await press('Bulan ini');
    await show(SOME.slice(1));
    expect(onDrawn).toHaveBeenCalledOnce();
  });

  it('gives every drawing a label with its gist, and every chart its numbers', async () => {
    await show(SOME);
    for (const each of place.querySelectorAll('.chart')) {
      expect(each.querySelector('details caption'), each.id).not.toBeNull();
      for (const svg of each.querySelectorAll('svg:not([aria-hidden])'))
        expect(svg.getAttribute('aria-label'), each.id).toMatch(/\d/);
    }
    expect(label('over-time')).toBe(
      'Grafik batang. Peringatan dari waktu ke waktu: paling banyak 6, 26 Okt – 1 Nov 2026.',
    );
    expect(label('platforms')).toBe('Grafik batang. Menurut situs: Facebook 12.');
    expect(rows('over-time')).toHaveLength(5);
    expect(rows('over-time')[1]).toEqual(['26 Okt – 1 Nov 2026', '6', '3', '3', '50%']);
    expect(rows('share')[0]).toEqual(['24–25 Okt 2026', '–', '0']);
  });

  it('names the rule by its id when it is gone, and the account by its handle', async () => {
    await show(SOME);
    await press('Semua');
    expect(rows('rules').map(([name]) => name)).toEqual([
      'SKB 2022, Lampiran II',
      'Tanpa aturan yang dikutip',
      'R-99',
    ]);
    const named = rows('repeats').slice(-2);
    expect(named).toEqual([
      ['Menyukai: Partai Contoh (@contoh, Facebook)', '12'],
      ['Mengikuti: @pergi (X)', '2'],
    ]);
  });

  it('says where the published marks come from, and that they are no target', async () => {
    await show(SOME);
    expect(chart('share').textContent).toMatch(/34%.*Twitter.*62%.*Chrome.*CHI 2015.*bukan target/s);
    expect(chart('share').querySelectorAll('svg[role] .mark-line')).toHaveLength(2);
  });

  it('names all that are as frequent as each other', async () => {
    await show([entry(1), entry(2, { platform: 'x' })]);
    expect(gist('platforms')).toBe('Paling sering: Facebook dan X, masing-masing 1 dari 2 peringatan.');
  });

  it('draws the eight most frequent and leaves the rest to the table', async () => {
    await show(many(10, (at) => ({ rule: `R-${at}` })));
    expect(chart('rules').querySelectorAll('svg[role] .solid')).toHaveLength(8);
    expect(rows('rules')).toHaveLength(10);
    expect(chart('rules').textContent).toContain('2 lainnya ada dalam tabel.');
  });

  it('says that nothing came again, without an empty drawing', async () => {
    await show([entry(1)]);
    expect(gist('repeats')).toContain('Belum ada akun');
    expect(chart('repeats').querySelector('[role="img"]')).toBeNull();
  });

  it('compares the third week with the first, and says when both fell', async () => {
    const weeks = (seconds: number, cancelled: number) => [
      ...many(5, () => ({ day: '2026-11-02', seconds: 8 })),
      ...many(5, (at) => ({ day: '2026-11-16', seconds, choice: at < cancelled ? 'cancel' : 'proceed' })),
    ];
    await show(weeks(3, 3));
    expect(gist('habit')).toContain('sampai memilih 3 detik, semula 8 detik; dibatalkan 60%, semula 100%.');
    expect(gist('habit')).toContain(indonesian.habit.falling);
    await show(weeks(3, 5));
    expect(gist('habit')).toContain(indonesian.habit.steady);
    expect(rows('habit')[1]?.slice(1)).toEqual(['belum cukup', 'belum cukup', '0']);
  });

  it('of fewer than five warnings it gives no share', async () => {
    await show(many(4, (at) => ({ choice: at < 3 ? 'cancel' : 'proceed' })));
    expect(place.querySelector('#chart-share')).toBeNull();
    expect(place.textContent).toContain('Belum cukup untuk dibaca (paling sedikit 5 peringatan).');
    expect(gist('over-time')).toBe('Dari 4 peringatan, 3 Anda batalkan.');
    expect(place.textContent).not.toContain('%');
    await show(many(5, () => ({})));
    expect(gist('over-time')).toBe('Dari 5 peringatan, 5 Anda batalkan (100%).');
    expect(chart('share')).not.toBeNull();
    expect(place.textContent).not.toContain(indonesian.share.thin);
  });

  it('speaks the language chosen', async () => {
    await show(SOME, 'en');
    expect(gist('over-time')).toBe('Of 12 warnings, you backed out of 9 (75%).');
  });

  it('says of an empty range that nothing is recorded in it', async () => {
    await show([]);
    expect(place.textContent).toContain(indonesian.empty);
    expect(place.querySelector('.chart')).toBeNull();
  });

  it('leaves out days that have not come', async () => {
    await show([entry(1), entry(2, { day: '2026-12-24' })]);
    expect(status()).toContain('1 peringatan');
  });
});

describe('its range', () => {
  it('is chosen quickly', async () => {
    await show(SOME);
    expect(status()).toContain('24 Okt – 22 Nov 2026, 12 peringatan');
    await press('Bulan ini');
    expect(status()).toContain('1–22 Nov 2026, 6 peringatan');
    expect(field('from').value).toBe('2026-11-01');
    const pressed = [...place.querySelectorAll('[aria-pressed="true"]')].map((each) => each.textContent);
    expect(pressed).toEqual(['Bulan ini']);
  });

  it('is chosen by days', async () => {
    await show(SOME);
    await type('to', '2026-10-26');
    expect(status()).toContain('24–26 Okt 2026, 6 peringatan');
    expect(place.querySelector('[aria-pressed="true"]')).toBeNull();
  });

  it.each([
    ['from', '', 'Tanggal belum lengkap.'],
    ['from', '2026-09-29', 'Catatan Anda baru mulai 30 September 2026.'],
    ['to', '2026-11-23', 'Paling akhir hari ini, 22 November 2026.'],
    ['to', '2026-10-01', 'Tanggal akhir tidak boleh sebelum tanggal awal.'],
  ] as const)(
    'tells beside %s why %j is impossible, and keeps the last good one',
    async (at, value, told) => {
      await show(SOME);
      await type(at, value);
      expect(problem(at)).toBe(`${told} Yang ditampilkan tetap 24 Okt – 22 Nov 2026.`);
      expect(field(at).getAttribute('aria-invalid')).toBe('true');
      expect(field(at).value).toBe(value);
      expect(status()).toContain('12 peringatan');
      await press('Semua');
      expect([problem(at), field(at).getAttribute('aria-invalid')]).toEqual(['', 'false']);
    },
  );

  it('waits for a year that is being typed, until the field is left', async () => {
    await show(SOME);
    await type('from', '0020-11-01');
    expect(problem('from')).toBe('');
    await act(() => void field('from').dispatchEvent(new Event('blur')));
    expect(problem('from')).toContain('Catatan Anda baru mulai');
  });

  it('falls back where the days chosen are no longer recorded', async () => {
    await show(SOME);
    await press('Semua');
    await type('to', '2026-10-01');
    expect(status()).toContain('2 peringatan');
    await show(SOME.slice(0, 12));
    expect(status()).toContain('12 peringatan');
  });
});

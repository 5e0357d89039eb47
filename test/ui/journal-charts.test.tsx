import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { journalCharts as english } from '../../src/locales/en/journal-charts.ts';
import { journalCharts as indonesian } from '../../src/locales/id/journal-charts.ts';
import { BarChart } from '../../src/ui/journal/bar-chart.tsx';
import { ChartTable } from '../../src/ui/journal/chart-table.tsx';
import { LineChart } from '../../src/ui/journal/line-chart.tsx';
import { brokenName, RowChart } from '../../src/ui/journal/row-chart.tsx';
import type { Series } from '../../src/ui/journal/series.tsx';

const CHOICES: readonly Series[] = [
  { name: 'Dibatalkan', look: 'solid' },
  { name: 'Diteruskan', look: 'hatched' },
];

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.replaceChildren(place);
});
const show = async (what: ComponentChild) => await act(() => render(what, place));
const chart = (): SVGElement => place.querySelector<SVGElement>('svg[role="img"]')!;
const all = (selector: string): Element[] => [...chart().querySelectorAll(selector)];
const number = (of: Element, name: string): number => Number(of.getAttribute(name));
const words = (selector: string): string[] => all(selector).map((each) => each.textContent);

const columns = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ tick: `${at + 1} Nov`, name: `Minggu ${at}`, values: [3, 1] }));

describe('standing bars', () => {
  it('stack their parts: heights are in proportion, and none reaches into another', async () => {
    const one = [{ tick: '2 Nov', name: '2–8 Nov 2026', values: [6, 2] }];
    await show(<BarChart label="Inti" width={400} series={CHOICES} columns={one} format={String} />);
    const [solid, hatched] = [all('.solid')[0]!, all('.hatched')[0]!];
    expect(number(solid, 'height')).toBeCloseTo(3 * number(hatched, 'height'));
    expect(number(hatched, 'y') + number(hatched, 'height')).toBeCloseTo(number(solid, 'y'));
    expect(chart().getAttribute('aria-label')).toBe('Inti');
    expect(words('.value')).toEqual(['8']);
    expect(words('title')).toEqual(['2–8 Nov 2026: Dibatalkan 6, Diteruskan 2']);
  });

  it('tell their parts apart without colour', async () => {
    await show(<BarChart label="" width={400} series={CHOICES} columns={columns(1)} format={String} />);
    const fill = all('.hatched')[0]?.getAttribute('fill') ?? '';
    expect(chart().querySelector(`pattern[id="${fill.slice('url(#'.length, -1)}"]`)).not.toBeNull();
    expect(place.querySelector('.legend')?.textContent).toBe('DibatalkanDiteruskan');
  });

  it('draw nothing for a week without warnings, and never tick a part of one', async () => {
    const none = [{ tick: '2 Nov', name: '2–8 Nov', values: [0, 0] }];
    await show(<BarChart label="" width={400} series={CHOICES} columns={none} format={String} />);
    expect(all('.solid, .hatched, .value')).toEqual([]);
    expect(words('text')).toEqual(['0', '1', '2 Nov']);
  });

  it('are drawn for their width: narrow, some days go unwritten, but no bar', async () => {
    const of = async (width: number) => {
      await show(<BarChart label="" width={width} series={CHOICES} columns={columns(20)} format={String} />);
      const right = all('.solid').map((each) => number(each, 'x') + number(each, 'width'));
      expect(Math.max(...right)).toBeLessThanOrEqual(width);
      expect(number(chart(), 'width')).toBe(width);
      return [all('.solid').length, words('text').filter((each) => each.endsWith('Nov')).length];
    };
    expect(await of(1400)).toEqual([20, 20]);
    expect(await of(240)).toEqual([20, 4]);
  });
});

describe('lying bars', () => {
  const rows = [
    { key: 'a', name: 'SKB 2022, Lampiran II angka 6', values: [4, 4] },
    { key: 'b', name: 'UU 20/2023', values: [2, 0] },
  ];

  it('are as long as their numbers, with the number written at the end', async () => {
    await show(<RowChart label="" width={400} series={CHOICES} rows={rows} format={String} />);
    const [first, second] = all('.solid');
    expect(number(first!, 'width')).toBeCloseTo(2 * number(second!, 'width'));
    expect(number(all('.hatched')[0]!, 'x')).toBeCloseTo(number(first!, 'width'));
    expect(words('.value')).toEqual(['8', '2']);
  });

  it('break a long name instead of shrinking it, and make room for it', async () => {
    const heightAt = async (width: number) => {
      await show(<RowChart label="" width={width} series={CHOICES} rows={rows} format={String} />);
      return number(chart(), 'height');
    };
    expect(await heightAt(160)).toBe((await heightAt(400)) + 17);
    expect(brokenName('satu dua tiga', 8)).toEqual(['satu dua', 'tiga']);
    expect(brokenName('sangatpanjang a', 5)).toEqual(['sangatpanjang', 'a']);
  });
});

describe('a line', () => {
  const points = [0.5, null, 1, 0.25, 0].map((value, at) => ({
    tick: `${at}`,
    name: `Minggu ${at}`,
    value,
  }));
  const percent = (value: number): string => `${Math.round(value * 100)}%`;
  const marks = [{ value: 0.34, label: 'Twitter' }];

  it('leaves a gap where there is no value, and keeps a lone value as a dot', async () => {
    await show(<LineChart label="" width={400} points={points} most={1} format={percent} />);
    const path = all('.course')[0]?.getAttribute('d') ?? '';
    expect(path.match(/[ML]/g)).toEqual(['M', 'M', 'L', 'L']);
    expect(words('title')).toEqual(['Minggu 0: 50%', 'Minggu 2: 100%', 'Minggu 3: 25%', 'Minggu 4: 0%']);
    await show(<LineChart label="" width={60} points={points} most={1} format={percent} />);
    expect(words('title')).toEqual(['Minggu 0: 50%']);
  });

  it('puts values where the axis says, and writes the last', async () => {
    await show(<LineChart label="" width={400} points={points} most={1} format={percent} />);
    const heightOf = (label: string) => number(all('text').find((each) => each.textContent === label)!, 'y');
    expect(all('.dot').map((each) => number(each, 'cy'))[1]).toBeCloseTo(heightOf('100%'));
    expect(words('.value')).toEqual(['0%']);
  });

  it('names a mark above the drawing and writes its value beside it', async () => {
    await show(<LineChart label="" width={400} points={points} most={1} marks={marks} format={percent} />);
    const [line] = all('.mark-line');
    expect(words('text')).toContain('34%');
    expect(place.querySelector('.legend')?.textContent).toBe('Twitter');
    const swatch = place.querySelector('.legend line');
    expect(swatch?.getAttribute('stroke-dasharray')).toBe(line?.getAttribute('stroke-dasharray'));
  });

  it('is no line without values', async () => {
    const none = points.map((each) => ({ ...each, value: null }));
    await show(<LineChart label="" width={400} points={none} most={null} format={percent} />);
    expect(all('.dot, .value')).toEqual([]);
    expect(all('.course')[0]?.getAttribute('d')).toBe('');
  });
});

describe('the table behind a chart', () => {
  it('heads its columns and its rows, and is reached by keyboard where it scrolls', async () => {
    const rows = [{ key: 'x', cells: ['X', '2'] }];
    await show(<ChartTable caption="Menurut situs" columns={['Platform', 'Kali']} rows={rows} />);
    expect(place.querySelector('caption')?.textContent).toBe('Menurut situs');
    const heads = [...place.querySelectorAll('th')].map((each) => [each.scope, each.textContent]);
    expect(heads).toEqual([
      ['col', 'Platform'],
      ['col', 'Kali'],
      ['row', 'X'],
    ]);
    expect(place.querySelector('td')?.textContent).toBe('2');
    expect(place.querySelector('section')?.tabIndex).toBe(0);
  });
});

/** Every sentence with its path; functions are called with placeholders. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const given = path.endsWith('.most') ? ['§'] : '§';
    return sentences(value(given, '§', '§'), path);
  }
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

describe('words of the dashboard', () => {
  it('are complete and different in both languages, and judge nobody', () => {
    const id = sentences(indonesian);
    const en = new Map(sentences(english));
    expect([...en.keys()]).toEqual(id.map(([path]) => path));
    for (const [path, sentence] of id) {
      expect(sentence.trim(), path).not.toBe('');
      expect(en.get(path), path).not.toBe(sentence);
      expect(`${sentence} ${en.get(path)}`).not.toMatch(
        /pelanggar|lalai|ceroboh|offender|careless|buruk|bad\b/i,
      );
    }
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jempol } from '../../src/admin/jempol.ts';
import { readRules } from '../../src/admin/read-rules.ts';
import { reviewCsv, reviewHtml } from '../../src/admin/review-sheet.ts';
import { reviewUnits, textsOf } from '../../src/admin/review-units.ts';
import type { RulesData } from '../../src/core/rulebook.ts';
import { RULES, RulesCopy } from './rules-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'review-'));
afterAll(() => rmSync(folder, { recursive: true }));
const out = (name: string) => join(folder, name);

const reading = readRules(RULES, null);
const data = reading.ok ? reading.data : (undefined as unknown as RulesData);
const units = reviewUnits(data);

/** A CSV as Excel reads it where the list separator is a semicolon. */
function parse(csv: string): readonly (readonly string[])[] {
  const cells = [...csv.matchAll(/"((?:[^"]|"")*)"(;|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, text = '', end] of cells) {
    rows.at(-1)!.push(text.replaceAll('""', '"'));
    if (end !== ';') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the sheet', () => {
  it('holds every bilingual sentence of the law, the calendar and the handbook', () => {
    const shown = new Set(units.flatMap((unit) => unit.texts.flatMap(({ id, en }) => [id, en])));
    const sentences = (value: unknown): string[] => {
      if (typeof value !== 'object' || value === null) return [];
      const { id, en } = value as Record<string, unknown>;
      return typeof id === 'string' && typeof en === 'string'
        ? [id, en]
        : Object.values(value).flatMap(sentences);
    };
    const { rules, circulars, instruments, sanctions, elections, topics } = data;
    const expected = sentences([rules, circulars, instruments, sanctions, elections, topics, data.list.info]);
    expect(expected.length).toBeGreaterThan(500);
    expect(expected.filter((each) => !shown.has(each))).toEqual([]);
    expect(instruments.filter(({ title }) => !shown.has(title))).toEqual([]);
  });

  it('puts wording, sources and confidence beside each rule', () => {
    const rule = data.rules.find((each) => each.id === 'R-06')!;
    const unit = units.find((each) => each.id === 'R-06')!;
    expect(unit.wording).toBe(rule.quote?.id);
    expect(unit.sources).toEqual(rule.sources.map((code) => `${code}: ${data.sources[code]}`));
    expect(unit.confidence).toBe(`perbuatan ${rule.confidence.act}, sanksi ${rule.confidence.sanction}`);
  });

  it('says of what is not verified that it is not', () => {
    const open = data.topics.find((each) => each.id === 'unverified')!.statements[0]!;
    expect(units.find((each) => each.id === `unverified/${open.id}`)?.confidence).toBe('tidak terverifikasi');
  });

  it('finds a text in a field nobody has named yet', () => {
    expect(textsOf({ id: 'R-99', later: [{ aside: { id: 'kelak', en: 'later' } }] })).toEqual([
      { field: 'later, 1, aside', id: 'kelak', en: 'later' },
    ]);
  });
});

describe('as CSV', () => {
  const rows = parse(reviewCsv(units));

  it('opens in Excel: its mark, semicolons, one row a text, columns to sign', () => {
    const csv = reviewCsv(units);
    expect(csv.startsWith('\uFEFF"Bagian";"Kode";')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(rows.length - 1).toBe(units.reduce((sum, each) => sum + each.texts.length, 0));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([14]));
    expect(rows[0]).toEqual(expect.arrayContaining(['Setuju (ya/tidak)', 'Nama dan jabatan', 'Tanggal']));
  });

  it('says who reviewed, and that nobody did', () => {
    const signed = { ...units[0]!, reviewedBy: ['Bagian Hukum Setda Contoh', 'BKPSDM Contoh'] };
    expect(parse(reviewCsv([signed]))[1]![9]).toBe('Bagian Hukum Setda Contoh; BKPSDM Contoh');
    expect(parse(reviewCsv([{ ...signed, reviewedBy: [] }]))[1]![9]).toBe('belum ditinjau');
  });

  it('keeps quotation marks, lines and separators, and runs no formula', () => {
    const hostile = ['=HYPERLINK("http://uji.example")', '+1', '-1', '@a', '\t=1', 'a "b"; c\nd'];
    const texts = hostile.map((id) => ({ field: 'x', id, en: '' }));
    const read = parse(reviewCsv([{ ...units[0]!, texts }]))
      .slice(1)
      .map((row) => row[4]);
    expect(read).toEqual([...hostile.slice(0, 5).map((each) => `'${each}`), hostile[5]]);
  });
});

describe('as HTML', () => {
  const html = reviewHtml(units, 'Judul <uji>');

  it('loads nothing, runs nothing, and can be signed on paper', () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|\bsrc=|\bhref=|url\(|@import/i);
    expect(html).toContain('@page');
    expect(html).toContain('<html lang="id">');
    expect(html).toMatch(/tanda tangan<\/th>/);
    expect(html.match(/Ditinjau oleh: belum ditinjau/g)).toHaveLength(
      units.filter((each) => each.reviewedBy.length === 0).length,
    );
  });

  it('writes every text as text', () => {
    const texts = [{ field: '<b>', id: '<img src=x onerror=alert(1)> & "x"', en: '' }];
    const page = reviewHtml([{ ...units[0]!, texts, wording: '<i>' }], 'x');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;x&quot;');
    expect(page).not.toMatch(/<img|<i>|<td><b>/);
  });
});

describe('jempol rules review', () => {
  it.each(['lembar.html', 'lembar.CSV'])('writes %s', (name) => {
    const { lines, exitCode } = jempol(['rules', 'review', '--out', out(name)]);
    expect(lines).toEqual([
      expect.stringMatching(/: \d+ teks dalam \d+ satuan; \d+ satuan belum ditinjau\.$/),
    ]);
    expect(exitCode).toBe(0);
    expect(readFileSync(out(name), 'utf8')).toContain('SKB 2022');
  });

  it('says what is missing or cannot be', () => {
    expect(jempol(['rules', 'review'])).toEqual({
      lines: [expect.stringMatching(/→ tambahkan --out/)],
      exitCode: 2,
    });
    const format = jempol(['rules', 'review', '--out', out('lembar.pdf')]);
    expect(format).toEqual({
      lines: [expect.stringMatching(/lembar\.pdf” bukan \.html atau \.csv → /)],
      exitCode: 2,
    });
    writeFileSync(out('berkas'), '');
    const place = jempol(['rules', 'review', '--out', out('berkas/lembar.csv')]);
    expect(place).toEqual({
      lines: [expect.stringMatching(/tidak dapat ditulis \(.+\) → periksa/)],
      exitCode: 1,
    });
  });

  it('makes no sheet of rules that are not valid', () => {
    const copy = new RulesCopy();
    copy.change('conduct/R-06.json', (rule) => {
      rule.sanction = 'DENDA';
    });
    const { lines, exitCode } = jempol([
      'rules',
      'review',
      '--rules',
      copy.folder,
      '--out',
      out('rusak.csv'),
    ]);
    copy.remove();
    expect(exitCode).toBe(1);
    expect(lines.at(-1)).toMatch(/tidak ditulis: aturannya belum sah/);
  });
});

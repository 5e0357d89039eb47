import { makeBook } from '../../src/admin/make-book.ts';
import { readRules } from '../../src/admin/read-rules.ts';
import { type BookProblem, parseBook } from '../../src/core/book.ts';
import type { Book } from '../../src/core/book-sections.ts';
import type { Circular } from '../../src/core/circular.ts';
import type { Origin } from '../../src/core/list.ts';
import type { RulesData } from '../../src/core/rulebook.ts';

export const NATION: Origin = { scope: 'national' };
export const BATANG: Origin = { scope: 'region', code: '33.25' };

/** What is tested against is what ships. */
export function realRules(): RulesData {
  const reading = readRules('rules', null);
  if (!reading.ok) throw new Error(reading.problems.map((each) => JSON.stringify(each)).join('\n'));
  return reading.data;
}

/** An invented circular of a real region, as its BKPSDM would write it. */
export function circular(fields: Partial<Circular> = {}): Circular {
  return {
    id: 'SE-33.25-2026-1',
    rule: fields.id ?? 'SE-33.25-2026-1',
    title: 'SE Contoh tentang Netralitas ASN',
    short: { id: 'SE Contoh 1/2026', en: 'Contoh circular 1/2026' },
    number: '1/2026',
    path: { id: 'isi surat edaran', en: 'body of the circular' },
    date: '2026-01-05',
    region: '33.25',
    acts: ['attend'],
    binds: ['pns'],
    phases: ['always'],
    wording: { id: 'ASN agar tidak hadir.', en: 'ASN are not to attend.' },
    plain: { id: 'Tidak menghadiri kampanye.', en: 'No attending of campaigns.' },
    validFrom: '2026-01-05',
    validTo: null,
    elections: [],
    link: null,
    status: { id: 'berlaku', en: 'in force' },
    confidence: 'A',
    sources: [],
    reviewedBy: [],
    ...fields,
  };
}

/** The text of a book with these sections; `version` 1. */
export function textOf(sections: Readonly<Record<string, readonly unknown[]>>): string {
  const rows = Object.entries(sections).map(([name, each]) => ({ name, version: 1, rows: each }));
  return JSON.stringify({ format: 1, sections: rows });
}

export function bookOf(text: unknown): Book {
  const reading = parseBook(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.book;
}

export function problemOf(text: unknown): BookProblem {
  const reading = parseBook(text);
  if (reading.ok) throw new Error('the book was taken');
  return reading.problem;
}

export function nationalBook(data: RulesData): Book {
  return bookOf(makeBook(data, NATION));
}

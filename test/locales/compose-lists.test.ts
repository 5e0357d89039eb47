import { describe, expect, it } from 'vitest';
import type { HeldList } from '../../src/core/held-list.ts';
import type { Listed } from '../../src/core/list.ts';
import type { Hit } from '../../src/core/press-advice.ts';
import type { Language } from '../../src/core/vocabulary.ts';
import { hit } from '../core/sample-contest.ts';
import { compose, HELD } from './compose-press.ts';

const REGION = { scope: 'region', code: '33.25' } as const;
/** A region's list beside the invented one of the nation. */
const LOCAL: HeldList = {
  ...HELD,
  info: {
    ...HELD.info,
    id: 'batang',
    name: { id: 'Daftar Batang', en: 'Batang list' },
    version: 8,
    date: '2027-02-20',
    contact: 'koreksi@batang.example',
    criteria: { id: 'Kriteria Batang.', en: 'Criteria of Batang.' },
  },
  origin: REGION,
  repository: 'ab'.repeat(32),
  validUntil: 5_000,
};
const listOf = ({ origin }: Listed) => (origin.scope === 'national' ? HELD : LOCAL);

const base = hit('candidate', 'campaign');
const national: Hit = base;
const regional = (fields: Partial<Listed> = {}): Hit => ({
  ...base,
  entry: { ...base.entry, origin: REGION, ...fields } as Hit['entry'],
});
const said = (hits: readonly Hit[], instant = 0, language: Language = 'id') => {
  const text = compose({ action: 'like', hits, personnel: 'pns', language, with: { listOf, instant } });
  if (text === null) throw new Error('no dialog');
  return text;
};
const section = (text: ReturnType<typeof said>, heading: string) =>
  text.more.find((each) => each.heading === heading)?.paragraphs ?? [];

describe('a dialog whose entry stands in another list than the nation’s', () => {
  it('names that list, its day and version, and where it takes corrections', () => {
    const text = said([regional()]);
    expect(text.listed).toMatch(/; Daftar wilayah .*\(33\.25\), per 20 Februari 2027\.$/);
    expect(text.report).toContain('Daftar: batang, Daftar Batang, versi 8, per 20 Februari 2027.');
    expect(text.report).not.toContain('Daftar contoh');
    expect(section(text, 'Bila keliru').join()).toContain('sampaikan kepada koreksi@batang.example');
  });

  it('sends a correction to the entry’s own contact where it has one', () => {
    const text = said([regional({ contact: 'bkpsdm@uji.example' })]);
    expect(section(text, 'Bila keliru').join()).toContain('sampaikan kepada bkpsdm@uji.example');
    expect(section(text, 'Bila keliru').join()).not.toContain('koreksi@batang.example');
  });

  it('says until when a disputed entry is answered, where a day is set', () => {
    const disputed = { status: 'disputed', replyBy: '2027-03-15' } as const;
    expect(said([regional(disputed)]).remarks).toContain(
      'Pencatatan @SariContoh dalam daftar sedang dipersoalkan; tenggat jawabannya 15 Maret 2027.',
    );
    expect(said([regional(disputed)], 0, 'en').remarks).toContain(
      'The listing of @SariContoh is being disputed; an answer is due by 15 March 2027.',
    );
  });
});

describe('a dialog with hits from several lists', () => {
  it('says a line once that both say, and names both lists where lists are named', () => {
    const text = said([national, regional()]);
    expect(text.accounts).toHaveLength(1);
    expect(text.listed).toContain('; Daftar contoh, per ');
    expect(text.report.split('\n').filter((each) => each.startsWith('Daftar: '))).toEqual([
      'Daftar: contoh, Daftar contoh, versi 3, per 20 November 2026.',
      'Daftar: batang, Daftar Batang, versi 8, per 20 Februari 2027.',
    ]);
    expect(section(text, 'Daftar dan versi').join()).toMatch(/Kriteria yang sama.*Kriteria Batang/);
  });

  it('keeps lines apart that differ', () => {
    const other = regional({ role: 'team' } as Partial<Listed>);
    expect(said([national, other]).accounts.map(({ role }) => role)).toHaveLength(2);
  });

  it('says that a list is past its validity from that moment on, of the deciding entry’s list alone', () => {
    const stale = (hits: readonly Hit[], instant: number) =>
      said(hits, instant).remarks.filter((each) => each.includes('lewat masa berlakunya'));
    expect(stale([regional()], 4_999)).toEqual([]);
    expect(stale([regional()], 5_000)).toEqual([
      'Daftar ini sudah lewat masa berlakunya; peringatan ini menurut daftar per 20 Februari 2027.',
    ]);
    expect(stale([national, regional()], 9e15)).toEqual([]);
  });
});

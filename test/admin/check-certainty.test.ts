import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { certainSentences } from '../../src/admin/check-certainty.ts';
import { type Loose, RulesCopy } from './rules-copy.ts';

let copy: RulesCopy;
beforeEach(() => {
  copy = new RulesCopy();
});
afterEach(() => copy.remove());

const RULE = 'conduct/R-06.json';
const BATANG = 'circulars/SE-BATANG-2023.json';
const RIGHTS = 'handbook/rights.json';
const FIGURES = 'handbook/figures.json';

const set = (at: string, language: 'id' | 'en', said: string) => (row: Loose) => {
  const text: Loose = at === 'text' ? row.statements[0].text : row[at];
  text[language] += `. ${said}`;
};

describe('a sanction asserted as certain', () => {
  it.each<readonly [string, string, 'id' | 'en', string]>([
    [RULE, 'plain', 'id', 'Anda pasti dihukum.'],
    [RULE, 'plain', 'id', 'Pelanggarnya akan dikenai hukuman berat.'],
    [RULE, 'plain', 'id', 'Pelanggarnya diberhentikan.'],
    [RULE, 'plain', 'en', 'You will be dismissed.'],
    [RULE, 'plain', 'en', 'You may appeal and will certainly be punished.'],
    [BATANG, 'plain', 'id', 'ASN dapat diperiksa dan pasti diberhentikan.'],
    [BATANG, 'plain', 'en', 'Violations are punished.'],
    [BATANG, 'status', 'en', 'Staff shall be sanctioned.'],
    [RIGHTS, 'text', 'id', 'Siapa pun yang memihak akan mendapat sanksi.'],
    [RIGHTS, 'text', 'en', 'Anyone who takes sides is dismissed.'],
    [FIGURES, 'text', 'id', 'Tahun depan lebih banyak orang akan dijatuhi sanksi.'],
    ['sanctions.json', '0', 'id', 'Anda pasti dikenai.'],
    ['instruments/UU-ITE.json', 'status', 'en', 'You are certain to be fined.'],
  ])('in %s, %s.%s: “%s”', (file, at, language, said) => {
    copy.change(file, (row) => set(at === '0' ? 'basis' : at, language, said)(at === '0' ? row[0] : row));
    const lines = copy.lines();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`rules/${file} `);
    expect(lines[0]).toMatch(new RegExp(`${at === '0' ? 'basis' : at}\\.${language}: `));
    expect(lines[0]).toContain(`“${said}” asserts a sanction as certain → write what the rules allow: “`);
  });

  it('lets the wording of a circular be its own, and holds our account of it to the rule', () => {
    const said = 'ASN yang menyukai unggahan peserta akan dikenakan sanksi.';
    copy.change(BATANG, (row) => {
      row.wording = { id: said, en: `(in Indonesian) ${said}` };
    });
    expect(copy.lines()).toEqual([]);
    copy.change(BATANG, (row) => {
      row.plain = { id: said, en: `(in Indonesian) ${said}` };
    });
    expect(copy.lines()).toEqual([
      expect.stringContaining('plain.id: “'),
      expect.stringContaining('plain.en: “'),
    ]);
  });

  it.each([
    [RULE, 'plain', 'Dapat dikenai hukuman sedang, setelah pemeriksaan.'],
    [RULE, 'plain', 'Sanksinya tidak pasti.'],
    [RULE, 'plain', 'Sebuah berita menulis “pasti dihukum”.'],
    [FIGURES, 'text', 'Sebanyak 19 orang dihukum.'],
  ])('is not read into %s, %s: “%s”', (file, at, said) => {
    copy.change(file, set(at, 'id', said));
    expect(copy.lines()).toEqual([]);
  });

  it('is told sentence by sentence', () => {
    const text = 'It may be sanctioned. It is punished; it carries no sanction.';
    expect(certainSentences(text, 'en')).toEqual(['It is punished;']);
  });
});

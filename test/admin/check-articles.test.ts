import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Loose, RulesCopy } from './rules-copy.ts';

let copy: RulesCopy;
beforeEach(() => {
  copy = new RulesCopy();
});
afterEach(() => copy.remove());

function linesOf(path: { id: string; en: string }): readonly string[] {
  copy.change('conduct/R-06.json', (rule) => {
    rule.path = path;
  });
  return copy.lines();
}

describe('an article', () => {
  it.each([
    ['Pasal 3; Ps 5 huruf n angka 5', '“Ps 5”'],
    ['Article 5 huruf n angka 5, Pasal', '“Article 5”'],
    ['Pasal n angka 5', '“Pasal n”'],
    ['Pasal 9(2)', '“Pasal 9(2)”'],
    ['Pasal 14 i angka 3', '“Pasal 14 i”'],
    ['Pasal 9 ayat 2', '“ayat 2”'],
    ['Pasal 5 huruf 5', '“huruf 5”'],
    ['Pasal 5 angka n', '“angka n”'],
    ['Lampiran II butir f', '“butir f”'],
    ['Lampiran 2 butir 6', '“Lampiran 2”'],
    ['Pasal 5 angka 5 huruf n', '“angka 5 huruf n”'],
    ['Pasal 52 huruf g ayat (3)', '“huruf g ayat (3)”'],
  ])('written “%s” is refused with its place and how to write it', (id, found) => {
    const en = `Article ${(id.match(/\d+/g) ?? []).join(' ')}`;
    const lines = linesOf({ id, en });
    expect(lines).toHaveLength(1);
    const place = 'rules/conduct/R-06.json (R-06): path.id: ';
    expect(lines[0]).toContain(`${place}${found} is not how an article is written → write `);
  });

  it.each([
    ['Pasal 9 (2)', '“Pasal 9”'],
    ['Article 9 (2)', '“Article 9 (2)”'],
  ])('written “%s” in English is refused', (en, found) => {
    expect(linesOf({ id: 'Pasal 9 ayat (2)', en })).toEqual([
      expect.stringContaining(`path.en: ${found} is not how an article is written → write`),
    ]);
  });

  it('has the same numbers in both languages', () => {
    expect(linesOf({ id: 'Pasal 5 huruf n angka 5', en: 'Article 5(n) number 6' })).toEqual([
      'rules/conduct/R-06.json (R-06): path: the numbers differ: 5 5 in Indonesian, 5 6 in English → correct the one that is wrong',
    ]);
  });

  it('is a place', () => {
    expect(linesOf({ id: 'bagian netralitas', en: 'the part on neutrality' })).toEqual([
      expect.stringMatching(
        /path\.id: “bagian netralitas” names no place in the instrument → name the article/,
      ),
    ]);
  });

  it('is looked at in the bases of a rule and of a sanction', () => {
    copy.change('conduct/R-06.json', (rule) => {
      rule.legalBasis.id = rule.legalBasis.id.replace('ayat (2)', 'ayat 2');
      rule.sanctionBasis.en = rule.sanctionBasis.en.replace('8(4)', '8(3)');
    });
    copy.change('sanctions.json', (rows) => {
      rows.find((row: Loose) => row.id === 'BERAT').basis.id = 'PP 94/2021 Pasal 8 ayat 4';
    });
    expect(
      copy.lines().map((line) =>
        line
          .split(' is not ')[0]
          ?.split(': the numbers')[0]
          ?.replace(/^.* row \d+ /, ''),
      ),
    ).toEqual([
      'rules/conduct/R-06.json (R-06): legalBasis.id: “ayat 2”',
      'rules/conduct/R-06.json (R-06): sanctionBasis',
      '(BERAT): basis.id: “ayat 4”',
    ]);
  });

  it.each([
    ['Pasal 5 huruf n angka 5', 'Article 5(n) number 5'],
    ['Pasal 52 ayat (3) huruf j jo. ayat (4)', 'Article 52(3)(j) with (4)'],
    ['Pasal 45A ayat (3)', 'Article 45A(3)'],
    [
      'Lampiran II, Pelanggaran Disiplin butir 7 (a calon; b tim sukses)',
      'Annex II, Discipline item 7 (a; b)',
    ],
    ['isi SE (nomor butir tidak terverifikasi)', 'body of the circular'],
    [
      'Pasal 51–53; Pasal 13 (huruf g menurut satu sumber)',
      'Articles 51–53; Article 13 (letter g by one source)',
    ],
  ])('written “%s” is read', (id, en) => {
    expect(linesOf({ id, en })).toEqual([]);
  });
});

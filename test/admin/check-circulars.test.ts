import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { type Loose, RulesCopy } from './rules-copy.ts';

let copy: RulesCopy;
beforeEach(() => {
  copy = new RulesCopy();
});
afterEach(() => copy.remove());

const BATANG = 'circulars/SE-BATANG-2023.json';
const NEW = 'circulars/SE-CONTOH-2026.json';

/** A circular as a BKPSDM would write its own. */
function circular(change: (row: Loose) => void = () => {}): Loose {
  const row: Loose = {
    id: 'SE-CONTOH-2026',
    rule: 'SE-CONTOH-2026',
    title: 'SE Bupati Contoh tentang Netralitas ASN',
    short: { id: 'SE Bupati Contoh 1/2026', en: 'Contoh Regent’s Circular 1/2026' },
    number: '1/2026',
    path: { id: 'butir 1', en: 'item 1' },
    date: '2026-01-05',
    region: '33.25',
    acts: ['like'],
    binds: ['pns'],
    phases: ['always'],
    wording: { id: 'ASN agar tidak menyukai unggahan calon.', en: 'ASN are not to like candidates’ posts.' },
    plain: { id: 'Tidak menyukai unggahan calon.', en: 'No liking of candidates’ posts.' },
    validFrom: '2026-01-05',
    validTo: null,
    elections: [],
    link: null,
    status: { id: 'berlaku', en: 'in force' },
    confidence: 'A',
    sources: [],
    reviewedBy: [],
  };
  change(row);
  return row;
}

function linesOf(change: (row: Loose) => void): readonly string[] {
  copy.write(NEW, JSON.stringify(circular(change)));
  return copy.lines();
}

describe('a circular', () => {
  it('that a BKPSDM writes itself is read', () => {
    expect(linesOf(() => {})).toEqual([]);
  });

  it.each([
    [
      'an unknown region',
      (row: Loose) => (row.region = '97.01'),
      /region: region 97\.01 has no name → add it/,
    ],
    [
      'an unknown election',
      (row: Loose) => (row.elections = ['pilkada-2029']),
      /elections\[0\]: pilkada-2029 does not exist → add it to elections/,
    ],
    [
      'an unknown source',
      (row: Loose) => (row.sources = ['S999']),
      /sources: S999 does not exist → add it to sources\.json/,
    ],
    [
      'a validity that ends before it begins',
      (row: Loose) => (row.validTo = '2026-01-04'),
      /validTo: it ends on 2026-01-04, before it begins on 2026-01-05 → exchange/,
    ],
    [
      'a validity before its own date',
      (row: Loose) => (row.validFrom = '2026-01-01'),
      /validFrom: it holds from 2026-01-01, before its own date 2026-01-05 → let it hold/,
    ],
    [
      'neither wording nor source',
      (row: Loose) => (row.wording = null),
      /sources: neither its wording nor a source is given → copy/,
    ],
    [
      'the number of a national rule',
      (row: Loose) => (row.rule = 'R-06'),
      /rule: R-06 is already a national rule in rules\/conduct\/R-06\.json → write the circular’s own id/,
    ],
    [
      'another circular’s rule',
      (row: Loose) => (row.rule = 'R-26'),
      /rule: R-26 is already in rules\/circulars\/SE-BATANG-2023\.json → keep one/,
    ],
    [
      'another circular’s id as its rule',
      (row: Loose) => (row.rule = 'SE-LAIN-2026'),
      /rule: SE-LAIN-2026 is another circular’s id → write the circular’s own id, SE-CONTOH-2026/,
    ],
    [
      'the number of another circular of its region',
      (row: Loose) => (row.number = 'Nomor 800 / 169 / 2023'),
      /number: .* is already in rules\/circulars\/SE-BATANG-2023\.json → keep one/,
    ],
    ['nothing plain', (row: Loose) => (row.plain.id = ''), /plain\.id: .* → fill it in/],
    [
      'an act that is none',
      (row: Loose) => (row.acts = ['menyukai']),
      /acts\[0\]: .* → use one of: like, share/,
    ],
    ['no act', (row: Loose) => (row.acts = []), /acts: .* → /],
    ['a day that is none', (row: Loose) => (row.validTo = '2026-02-30'), /validTo: .* → write a real day/],
    [
      'a wrong article',
      (row: Loose) => (row.plain.id = 'Lihat PP 94/2021 Ps. 5 n.'),
      /plain\.id: “Ps\. 5” is not how an article is written → write Pasal/,
    ],
    [
      'a wrong article in its place',
      (row: Loose) => (row.path = { id: 'Ps 5 huruf n angka 6', en: 'Article 5(n) number 6' }),
      /path\.id: “Ps 5” is not how an article is written → write Pasal/,
    ],
    [
      'another article in English',
      (row: Loose) => (row.path = { id: 'Pasal 5', en: 'Article 99' }),
      /path: the numbers differ: 5 in Indonesian, 99 in English → correct/,
    ],
    [
      'a wrong article in its wording',
      (row: Loose) => (row.wording.en = 'See Article 9 (2).'),
      /wording\.en: “Article 9 \(2\)” is not how an article is written → write the bracket/,
    ],
    [
      'nobody known to bind',
      (row: Loose) => (row.binds = ['unknown']),
      /binds: it binds personnel that is unknown → name who: pns, pppk, pppk-pw, non-asn/,
    ],
    [
      'an erratum',
      (row: Loose) => (row.plain.id = 'Lihat PP 94/2020.'),
      /plain\.id: “94\/2020” is a known mistake \(E-01\) →/,
    ],
  ])('with %s is refused with file, place and remedy', (_, change, line) => {
    const lines = linesOf(change);
    expect(lines).toEqual([expect.stringMatching(line)]);
    expect(lines[0]).toMatch(/^rules\/circulars\/SE-CONTOH-2026\.json \(SE-CONTOH-2026\): /);
    expect(readRules(copy.folder, null)).toMatchObject({ ok: false });
  });

  it('may have the number of one in another region', () => {
    const lines = linesOf((row) => {
      row.number = '800/169/2023';
      row.region = '11';
    });
    expect(lines).toEqual([]);
  });

  it('may cite articles in words nobody translated', () => {
    const plain = 'Sesuai Pasal 9 ayat (2), tidak menyukai unggahan calon.';
    expect(linesOf((row) => (row.plain = { id: plain, en: `(in Indonesian) ${plain}` }))).toEqual([]);
  });

  it('may hold for a single day', () => {
    expect(linesOf((row) => (row.validTo = row.validFrom))).toEqual([]);
  });

  it('is not an instrument as well', () => {
    copy.write(
      'instruments/SE-BATANG-2023.json',
      JSON.stringify({
        id: 'SE-BATANG-2023',
        title: 'SE Bupati Batang',
        short: { id: 'SE Batang', en: 'Batang circular' },
        numbers: [],
        date: null,
        inForceFrom: null,
        inForceTo: null,
        replacedBy: null,
        status: { id: 'historis', en: 'historical' },
        confidence: 'B',
        sources: ['S51'],
      }),
    );
    expect(copy.lines()).toEqual([
      expect.stringMatching(
        /^rules\/circulars\/SE-BATANG-2023\.json .*id: .* is already an instrument in .* → keep it in circulars\/ only$/,
      ),
    ]);
  });

  it('keeps its file’s name', () => {
    copy.change(BATANG, (row) => {
      row.id = 'SE-BATANG-2024';
    });
    expect(copy.lines()).toEqual([
      expect.stringMatching(/id: .* → rename the file to SE-BATANG-2024\.json$/),
    ]);
  });
});

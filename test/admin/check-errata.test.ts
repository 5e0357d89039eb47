import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { type Loose, RULES, RulesCopy } from './rules-copy.ts';

let copy: RulesCopy;
beforeEach(() => {
  copy = new RulesCopy();
});
afterEach(() => copy.remove());

/** Writes one sentence where a person would read it. */
function say(text: string, language: 'id' | 'en' = 'id'): readonly string[] {
  copy.change('conduct/R-06.json', (rule) => {
    rule.note[language] = text;
  });
  return copy.lines();
}

describe('a mistake of the press', () => {
  it.each([
    ['E-01', 'Menurut PP 94/2020, satu suka dilarang.'],
    ['E-01', 'Menurut PP Nomor 94 Tahun 2020.'],
    ['E-02', 'SKB yang ditandatangani oleh MenPANRB, Mendagri, KPU, dan Bawaslu.'],
    ['E-02', 'Keputusan Bersama MenPANRB, Mendagri, Kepala BKN, dan Ketua KPU.'],
    ['E-03', 'Lihat SKB Nomor 22 Tahun 2022.'],
    ['E-04', 'SKB lima lembaga tanggal 22 September 2023.'],
    ['E-05', 'PP 42/2004 Pasal 15 ayat (10).'],
    ['E-06', 'Perpres 91 Tahun 2014 dan Perpres No. 91/2014.'],
    ['E-07', 'Dapat dikenai penurunan pangkat.'],
    ['E-08', 'Dapat dikenai penundaan kenaikan pangkat.'],
    ['E-08', 'Dapat dikenai penundaan kenaikan gaji.'],
    ['E-09', 'Dapat dikenai teguran lisan atau teguran tertulis 1.'],
    ['E-10', 'Tidak menyebarkan ujaran serta berita bohong.'],
    ['E-11', 'Menghindari konflik, tidak memihak.'],
    ['E-12', 'PPPK bukan ASN.'],
    ['E-13', 'Melanggar UU 5/2014 Pasal 9 ayat (2).'],
    ['E-13', 'Melanggar UU Nomor 5 Tahun 2014.'],
    ['E-14', 'Melanggar PP 53/2010 Pasal 4 angka 12.'],
    ['E-15', 'Kasus berjalan dari Bawaslu ke KASN.'],
    ['E-16', 'MK membubarkan KASN.'],
    ['E-17', 'MK 121/PUU-XXII/2024 dibacakan 7 Oktober 2024.'],
    ['E-18', 'Pasal 283 jo. Pasal 490.'],
    ['E-19', 'PKPU 1363/2024 Lampiran IX.'],
    ['E-20', 'Sanksi terberat adalah pemberhentian tidak dengan hormat.'],
    ['E-21', 'Menjelang pilkada 2027.'],
  ])('is refused: %s in “%s”', (id, text) => {
    const place = 'rules/conduct/R-06\\.json \\(R-06\\): note\\.id';
    expect(say(text)).toEqual([
      expect.stringMatching(new RegExp(`^${place}: “.+” is a known mistake \\(${id}\\) → write: .+$`)),
    ]);
  });

  it.each([
    ['E-01', 'Government Regulation 94 of 2020'],
    ['E-02', 'a Joint Decision signed by MenPANRB, BKN and KPU'],
    ['E-08', 'may carry a delayed salary increase'],
    ['E-11', 'avoiding conflict'],
    ['E-12', 'PPPK are not ASN'],
    ['E-13', 'under Law 5 of 2014'],
    ['E-14', 'under Government Regulation 53/2010'],
    ['E-16', 'the Constitutional Court dissolved KASN'],
  ])('is refused in English too: %s in “%s”', (id, text) => {
    expect(say(text, 'en')).toEqual([expect.stringContaining(`note.en: `)]);
    expect(copy.lines()[0]).toContain(`is a known mistake (${id})`);
  });

  it.each([
    ['a circular', 'circulars/SE-BATANG-2023.json', 'plain.id', (row: Loose) => row.plain],
    ['an instrument in force', 'instruments/PP-94-2021.json', 'status.id', (row: Loose) => row.status],
    ['one that is not', 'instruments/PP-53-2010.json', 'status.id', (row: Loose) => row.status],
    ['a sanction', 'sanctions.json', 'kinds[0].id', (rows: Loose) => rows[0].kinds[0]],
    ['a topic', 'handbook/route.json', 'statements[2].text.id', (topic: Loose) => topic.statements[2].text],
    ['an election', 'elections/pilkada-2024.json', 'name.id', (row: Loose) => row.name],
  ])('is refused in %s, with its place', (_, file, path, pick) => {
    copy.change(file, (value) => {
      pick(value).id = 'menurut PP 94/2020';
    });
    expect(copy.lines()).toEqual([
      expect.stringContaining(`: ${path}: “94/2020” is a known mistake (E-01) →`),
    ]);
    expect(copy.lines()[0]).toContain(`rules/${file} `);
  });

  it('is refused where a rule rests on a regulation that was replaced', () => {
    copy.change('conduct/R-06.json', (rule) => {
      rule.instrument = 'PP-53-2010';
    });
    expect(copy.lines()).toEqual([expect.stringMatching(/: instrument: “PP-53-2010” is a known mistake/)]);
  });

  it('is refused in the name of an instrument in force', () => {
    copy.change('instruments/SKB-2022.json', (row) => {
      row.title = 'Keputusan Bersama MenPANRB, Mendagri, dan Ketua KPU';
    });
    expect(copy.lines()).toEqual([expect.stringMatching(/: title: “.+ KPU” is a known mistake \(E-02\) →/)]);
  });

  it('is what the topic on errata quotes, and no other', () => {
    copy.change('handbook/errata.json', (topic) => {
      topic.statements[0].text.id = 'PP 94/2020 tidak ada.';
    });
    expect(copy.lines()).toEqual([]);
  });
});

describe('what only looks like one', () => {
  it.each([
    'Setelah KPU menetapkan calon, tindakan ini termuat dalam SKB 2022 Lampiran II.',
    'SKB 2022 ditandatangani MenPANRB, Mendagri, BKN, KASN, dan Bawaslu, bukan KPU.',
    'KPU menetapkan calon pada 22 September 2024.',
    'Surat edaran tertanggal 22 September 2023.',
    'Dahulu UU 5/2014 Pasal 87 ayat (4) huruf c.',
    'Dikutip dari UU 5/2014, kini UU 20/2023.',
    'PP 53/2010 sudah diganti PP 94/2021.',
    'Menghindari konflik kepentingan pribadi, kelompok maupun golongan.',
    'Teguran lisan, teguran tertulis, atau pernyataan tidak puas secara tertulis.',
    'Penurunan jabatan setingkat lebih rendah selama 12 bulan.',
    'PPPK adalah ASN, tetapi bukan PNS.',
    'Dahulu kasus berjalan dari Bawaslu ke KASN.',
    'MK 121/PUU-XXII/2024 dibacakan 16 Oktober 2025.',
  ])('passes: “%s”', (text) => {
    expect(say(text)).toEqual([]);
  });
});

describe('an erratum', () => {
  const broken = (change: (row: Loose) => void) => {
    copy.change('errata.json', (rows) => change(rows[0]));
    return copy.lines();
  };

  it('that cannot be read is reported', () => {
    const lines = broken((row) => {
      row.pattern = 'PP (94';
    });
    expect(lines).toEqual([
      'rules/errata.json row 1 (E-01): pattern: PP (94 is no regular expression → correct it; it is read with the flags iu',
    ]);
  });

  it('that misses its own mistake, or catches what is right, is reported', () => {
    expect(broken((row) => (row.pattern = 'PP 94/2002'))[0]).toMatch(
      /^rules\/errata\.json row 1 \(E-01\): pattern: it does not catch its own wrong → widen/,
    );
    const lines = broken((row) => (row.pattern = 'PP 94/202\\d'));
    expect(lines).toContainEqual(
      expect.stringMatching(/row 1 \(E-01\): pattern: it catches its own right → narrow/),
    );
  });

  it('cites sources that are written out', () => {
    const lines = broken((row) => row.sources.push('S999'));
    expect(lines[0]).toMatch(/^rules\/errata\.json row 1 \(E-01\): sources: S999 does not exist → add it/);
  });

  it('is in nothing the project says', () => {
    expect(readRules(RULES, null)).toMatchObject({ ok: true });
  });
});

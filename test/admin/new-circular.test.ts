import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CIRCULAR_FIELD_NAMES, CIRCULAR_FIELDS } from '../../src/admin/circular-answers.ts';
import { findRegion } from '../../src/admin/find-region.ts';
import { jempol } from '../../src/admin/jempol.ts';
import { askCircular } from '../../src/admin/new-circular.ts';
import { circularSchema } from '../../src/core/circular.ts';
import { RulesCopy } from './rules-copy.ts';

const GIVEN = {
  title: 'Surat Edaran Bupati Batang tentang Netralitas ASN di Media Sosial',
  number: '800/1/2026',
  date: '2026-11-01',
  region: 'Batang',
  acts: 'menyukai, share, komentar',
  binds: 'pns, PPPK',
  wording: 'ASN dilarang menyukai unggahan peserta.',
  plain: 'ASN di Pemkab Batang diminta tidak menyukai unggahan peserta.',
  from: '2026-11-02',
} as const;

let copy: RulesCopy;
beforeEach(() => {
  copy = new RulesCopy();
});
afterEach(() => copy.remove());

const circulars = () => readdirSync(join(copy.folder, 'circulars')).toSorted();

function create(changed: Readonly<Record<string, string>> = {}) {
  const options = Object.entries<string>({ ...GIVEN, ...changed }).flatMap(([name, value]) =>
    value === '' ? [] : [`--${name}`, value],
  );
  return jempol(['rules', 'new-circular', '--rules', copy.folder, ...options]);
}

describe('jempol rules new-circular with options', () => {
  it('writes a circular that the rules hold as valid and canonical, and previews it in both languages', () => {
    const { lines, exitCode } = create({ to: '2027-11-30', link: 'https://batangkab.example/se.pdf' });
    expect(exitCode).toBe(0);
    const text = readFileSync(join(copy.folder, 'circulars/SE-33.25-2026-1.json'), 'utf8');
    const circular = circularSchema.parse(JSON.parse(text));
    expect(circular).toMatchObject({
      id: 'SE-33.25-2026-1',
      rule: 'SE-33.25-2026-1',
      region: '33.25',
      short: { id: 'SE Kabupaten Batang 800/1/2026' },
      acts: ['like', 'share', 'comment'],
      binds: ['pns', 'pppk'],
      plain: { en: `(in Indonesian) ${GIVEN.plain}` },
      validFrom: '2026-11-02',
      validTo: '2027-11-30',
      link: 'https://batangkab.example/se.pdf',
      sources: [],
      reviewedBy: [],
    });
    const check = jempol(['rules', 'check', '--rules', copy.folder]);
    expect(check.lines.join('\n')).toMatch(/sah\.$/);
    const said = lines.join('\n');
    expect(said).toContain('Setempat  SE Kabupaten Batang 800/1/2026, isi surat edaran');
    expect(said).toContain(`Bunyi     “${GIVEN.wording}”`);
    expect(said).toContain(
      'Berlaku   2026-11-02 sampai 2027-11-30, bagi pegawai di Kabupaten Batang (33.25)',
    );
    expect(said).toMatch(
      /^Aturan nasional .*\(.*R-06.*\) tampil lebih dahulu\. .* sebagai aturan setempat\.$/m,
    );
    expect(said).toMatch(/^The national rule .*\(.*R-06.*\) stands first\. .* as a local rule\.$/m);
    expect(said).toMatch(/Sanksi +dapat dikenai .* setelah pemeriksaan/);
    expect(said).toContain('Local     SE Kabupaten Batang 800/1/2026, body of the circular');
    expect(said).toMatch(/Sanction +possible .* after examination/);
  });

  it.each([
    ['', ['always']],
    ['pilkada-2024', ['prospective', 'candidate']],
  ])('for the elections “%s” speaks in %j', (elections, phases) => {
    create({ elections });
    const text = readFileSync(join(copy.folder, 'circulars/SE-33.25-2026-1.json'), 'utf8');
    expect(circularSchema.parse(JSON.parse(text)).phases).toEqual(phases);
  });

  it('numbers a second one', () => {
    create();
    expect(create({ number: '800/2/2026' }).exitCode).toBe(0);
    expect(circulars()).toEqual(expect.arrayContaining(['SE-33.25-2026-1.json', 'SE-33.25-2026-2.json']));
  });

  it.each<readonly [Record<string, string>, RegExp]>([
    [{ title: '' }, /^--title: wajib diisi$/m],
    [{ date: '1 November 2026' }, /--date: “1 November 2026” bukan tanggal → tulis tahun-bulan-hari/],
    [{ date: '2026-02-30' }, /--date: “2026-02-30” bukan tanggal/],
    [{ region: 'Bekasi' }, /--region: .*Bekasi.* → mungkin .*32\.16 Kabupaten Bekasi; 32\.75 Kota Bekasi/],
    [{ region: '99.99' }, /--region: .*tidak dikenal .*→ tulis kode Kemendagri/],
    [{ acts: 'like, bersiul' }, /--acts: tindakan “bersiul” tidak dikenal → .*follow \(mengikuti akun\)/],
    [{ binds: 'asn' }, /--binds: .*“asn”.* → pilih dari: pns, pppk, pppk-pw, non-asn/],
    [{ wording: 'menurut PP 94/2020' }, /--wording: “[^”]*94\/2020[^”]*” adalah kekeliruan yang dikenal → /],
    [{ plain: 'menurut PP 94/2020' }, /--plain: .*kekeliruan/],
    [{ from: '2026-10-01' }, /--from: 2026-10-01 mendahului tanggal suratnya, 2026-11-01 → /],
    [{ to: '2026-11-01' }, /--to: 2026-11-01 mendahului hari mulai berlakunya, 2026-11-02 → /],
    [{ elections: 'pilkada-2099' }, /--elections: pemilihan “pilkada-2099” tidak dikenal → .*pilkada-2024/],
    [{ link: 'batangkab.example' }, /--link: .* → tulis dengan https:/],
  ])('refuses %o and writes nothing', (changed, said) => {
    const before = circulars();
    const { lines, exitCode } = create(changed);
    expect(lines.join('\n')).toMatch(said);
    expect(lines.at(-1)).toBe('Tidak ada yang ditulis.');
    expect(exitCode).toBe(2);
    expect(circulars()).toEqual(before);
  });

  it('names everything that is wrong at once', () => {
    const { lines } = create({ title: '', date: 'besok', link: 'x' });
    expect(lines.filter((line) => line.startsWith('--'))).toHaveLength(3);
  });

  it('writes nothing that does not fit the rules beside it', () => {
    create();
    const { lines, exitCode } = create();
    expect(lines[0]).toMatch(/SE-33\.25-2026-2\.json .*800\/1\/2026 is already in /);
    expect(exitCode).toBe(1);
    expect(existsSync(join(copy.folder, 'circulars/SE-33.25-2026-2.json'))).toBe(false);
  });

  it('takes nothing into rules that are broken already', () => {
    copy.change('conduct/R-06.json', (rule) => {
      rule.sanction = 'DENDA';
    });
    const before = circulars();
    const { lines, exitCode } = create();
    expect(lines.at(-1)).toMatch(/belum sah → jempol rules check/);
    expect([exitCode, circulars()]).toEqual([1, before]);
  });
});

/** Types the answers one after the other, and keeps what was asked and said. */
async function typed(answers: readonly (string | null)[], given = {}) {
  const left = [...answers];
  const asked: string[] = [];
  const said: string[] = [];
  const outcome = await askCircular(
    given,
    { folder: copy.folder, edition: null },
    {
      ask: async (prompt) => {
        asked.push(prompt);
        const answer = left.shift();
        if (answer === undefined) throw new Error(`nothing left to answer: ${prompt}`);
        return answer;
      },
      say: (line) => said.push(line),
    },
  );
  return { outcome, asked, said, left };
}

const ORDER = CIRCULAR_FIELD_NAMES.map((name) => (GIVEN as Readonly<Record<string, string>>)[name] ?? '');

describe('jempol rules new-circular at a terminal', () => {
  it('asks in order, previews, and writes after a yes', async () => {
    const { outcome, asked, said, left } = await typed([...ORDER, 'ya']);
    expect(outcome.exitCode).toBe(0);
    expect(left).toEqual([]);
    expect(asked[0]).toBe(CIRCULAR_FIELDS.title.ask);
    expect(asked.at(-1)).toBe('Tulis berkas ini? (ya/tidak)');
    expect(said.join('\n')).toContain('Pratinjau dialog');
    expect(circulars()).toContain('SE-33.25-2026-1.json');
  });

  it('says at once what is wrong and asks again', async () => {
    const answers = ORDER.flatMap((each) => (each === GIVEN.region ? ['Bekasi', '', each] : [each]));
    const { outcome, asked, said } = await typed([...answers, 'ya']);
    expect(outcome.exitCode).toBe(0);
    expect(asked.filter((each) => each === CIRCULAR_FIELDS.region.ask)).toHaveLength(3);
    expect(said.slice(0, 2)).toEqual([expect.stringMatching(/Kota Bekasi/), 'wajib diisi']);
  });

  it('does not ask what the options say', async () => {
    const { asked, outcome } = await typed([...ORDER.slice(1), 'y'], { title: GIVEN.title });
    expect(asked[0]).toBe(CIRCULAR_FIELDS.number.ask);
    expect(outcome.exitCode).toBe(0);
  });

  it.each([
    ['a no', [...ORDER, 'tidak']],
    ['leaving at the end', [...ORDER, null]],
    ['leaving in the middle', [GIVEN.title, null]],
  ])('writes nothing after %s', async (_, answers) => {
    const before = circulars();
    const { outcome } = await typed(answers);
    expect(outcome).toEqual({ lines: ['Dibatalkan. Tidak ada yang ditulis.'], exitCode: 1 });
    expect(circulars()).toEqual(before);
  });
});

describe('a region by its name', () => {
  const names = {
    '33': 'Jawa Tengah',
    '33.25': 'Kabupaten Batang',
    '32.16': 'Kabupaten Bekasi',
    '32.75': 'Kota Bekasi',
  };

  it.each([
    ['33.25', '33.25'],
    ['kab. batang', '33.25'],
    ['KABUPATEN BATANG', '33.25'],
    ['Kota Bekasi', '32.75'],
    ['jawa tengah', '33'],
    ['Bekasi', null],
    ['Batan', null],
    ['', null],
  ])('%s', (text, code) => {
    expect(findRegion(text, names).code).toBe(code);
  });

  it('is suggested when it was nearly said', () => {
    expect(findRegion('Batanng', names).suggestions).toEqual(['33.25 Kabupaten Batang']);
    expect(findRegion('Sengkang', names).suggestions).toEqual([]);
  });
});

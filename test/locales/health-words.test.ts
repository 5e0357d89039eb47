import { describe, expect, it } from 'vitest';
import { countsOf, type Examination } from '../../src/core/health.ts';
import { CANARY } from '../../src/locales/canary.ts';
import { examinationLines, healthReport } from '../../src/locales/health-report.ts';
import { HEALTH } from '../../src/locales/health-words.ts';
import { POPUPS } from '../ui/popup-samples.ts';

const NONE = countsOf(() => 0);
const COUNTS = { ...NONE, resolved: 7, unresolved: 2, settled: 3, unsettled: 1 };
const FOUND = { action: 'like', controls: 9, aimed: 8, openers: 4 };

/** Every sentence with its path; functions are called with something fitting. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const given = path.endsWith('counts') ? COUNTS : path.endsWith('found') ? FOUND : ['§'];
    return sentences(value(given, 'confirm'), path);
  }
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

describe.each([
  ['health', HEALTH],
  ['the canary', CANARY],
] as const)('the words of %s', (_what, words) => {
  it('are complete and different in both languages', () => {
    const id = new Map(sentences(words.id));
    const en = new Map(sentences(words.en));
    expect([...en.keys()]).toEqual([...id.keys()]);
    for (const [path, sentence] of [...id, ...en]) expect(sentence.trim(), path).not.toBe('');
    for (const [path, sentence] of id) expect(en.get(path), path).not.toBe(sentence);
  });
});

describe('counts in words', () => {
  it('say what was read, and what became of what was confirmed', () => {
    expect(HEALTH.id.counts(COUNTS)).toBe('9 klik, 7 terbaca tujuannya; 4 diteruskan, 3 diterima situs');
    expect(HEALTH.id.counts({ ...COUNTS, settled: 0, unsettled: 0 })).toBe('9 klik, 7 terbaca tujuannya');
    expect(HEALTH.en.counts({ ...NONE, resolved: 1 })).toBe('1 press, target read in 1');
  });

  it('say what only the second net saw, where it saw something', () => {
    const net = { ...NONE, caught: 2, unknown: 3, unheld: 4 };
    expect(HEALTH.id.counts(net)).toBe(
      'terlewat saat ditekan, tetapi permintaannya tertahan: 2; permintaan yang tujuannya tidak kami ketahui, diteruskan: 3; permintaan yang tidak dapat ditahan, diteruskan: 4',
    );
    expect(HEALTH.en.counts({ ...net, resolved: 1, unknown: 0, unheld: 0 })).toBe(
      '1 press, target read in 1; missed at the press, but the request was held: 2',
    );
  });

  it('are silent where nothing was counted', () => {
    expect([HEALTH.id.counts(NONE), HEALTH.en.counts(NONE)]).toEqual(['', '']);
  });
});

describe('an examination in words', () => {
  const lines = (actions: Examination['actions'], whole = true) =>
    examinationLines({ actions, whole }, ['like', 'share', 'follow'], HEALTH.id);
  const found = { action: 'like', controls: 3, aimed: 2, openers: 0 } as const;

  it('has a line an action in the platform’s order, and names what is not on the page', () => {
    expect(lines([{ ...found, action: 'share', openers: 3 }, found])).toEqual([
      'Menyukai: 3 tombol, 2 terbaca tujuannya.',
      'Membagikan: 3 tombol, 2 terbaca tujuannya; 3 di antaranya pembuka menu atau kotak tulis.',
      'Tidak tampak di halaman ini: mengikuti.',
    ]);
  });

  it('says plainly when nothing is recognised, and when the look was cut short', () => {
    expect(lines([])).toEqual([HEALTH.id.nothingFound]);
    expect(lines([found], false).at(-1)).toBe(HEALTH.id.notWhole);
  });
});

describe('the report', () => {
  it('is versions, states and numbers', () => {
    expect(healthReport(POPUPS.examined, 'x').split('\n')).toEqual([
      'Laporan kesehatan Jempol Netral',
      'Jempol Netral 0.1.0, Chrome 137',
      'Daftar: Daftar nasional, v12, 2026-09-24',
      'Situs: X',
      'Menyukai: Berfungsi (42 klik, 41 terbaca tujuannya; 3 diteruskan, 3 diterima situs)',
      'Membagikan: Terganggu (10 klik, 6 terbaca tujuannya; 1 diteruskan, 1 diterima situs)',
      'Mengomentari: Mati (5 klik, 0 terbaca tujuannya)',
      'Mengikuti: Berfungsi (2 klik, 2 terbaca tujuannya; 2 diteruskan, 1 diterima situs)',
      'Bergabung: Belum ada klik tercatat',
      'Mengunggah: Berfungsi (3 klik, 3 terbaca tujuannya)',
      'Periksa halaman:',
      '- Menyukai: 24 tombol, 24 terbaca tujuannya.',
      '- Membagikan: 24 tombol, 23 terbaca tujuannya; 24 di antaranya pembuka menu atau kotak tulis.',
      `- ${HEALTH.id.notWhole}`,
    ]);
  });

  it('names what the second net caught, also where no press was seen', () => {
    const lines = healthReport(POPUPS.caught, 'x').split('\n');
    expect(lines).toContain(
      'Membagikan: Terganggu (10 klik, 10 terbaca tujuannya; 1 diteruskan, 1 diterima situs; terlewat saat ditekan, tetapi permintaannya tertahan: 5)',
    );
    expect(lines).toContain('Bergabung: Terganggu (terlewat saat ditekan, tetapi permintaannya tertahan: 1)');
    expect(lines).toContain(
      'Mengunggah: Belum ada klik tercatat (permintaan yang tujuannya tidak kami ketahui, diteruskan: 2)',
    );
  });

  it.each(['guarded', 'english', 'examined', 'unanswered', 'caught'] as const)(
    'of %s holds no address, account or personal setting',
    (sample) => {
      const report = healthReport(POPUPS[sample], 'x');
      expect(report).not.toMatch(/https?:|@|uji_|x\.com|pns|undefined|null/i);
    },
  );

  it('says that the page was not looked over, or did not answer', () => {
    expect(healthReport(POPUPS.guarded, 'x')).toContain('- belum dijalankan');
    expect(healthReport(POPUPS.unanswered, 'x')).toContain('- The page does not answer.');
  });
});

import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../src/core/journal.ts';
import {
  monthlyTotals,
  recordJson,
  recordRows,
  recordTable,
  totalsJson,
  totalsTable,
} from '../../src/core/journal-export.ts';
import { JOURNAL } from '../../src/locales/journal.ts';
import { PLATFORM_NAMES } from '../../src/locales/platform-names.ts';

const ENTRY: JournalEntry = {
  day: '2026-11-03',
  hour: 9,
  platform: 'x',
  action: 'like',
  entry: 'x:handle:uji',
  rule: 'R-06',
  choice: 'proceed',
  seconds: 4,
  reason: 'duty',
};
const WORDS = { ...JOURNAL.id, platforms: PLATFORM_NAMES };
const NAMES = new Map([['x:handle:uji', { name: 'Partai Contoh', handle: '@Uji', platform: 'x' as const }]]);
const FACTS = { made: '2026-11-22', language: 'id', note: 'CATATAN PRIBADI' } as const;

describe('the monthly totals', () => {
  const totals = monthlyTotals([
    { ...ENTRY, day: '2027-01-31', platform: 'facebook' },
    ENTRY,
    { ...ENTRY, day: '2026-11-30', choice: 'cancel', reason: null, entry: 'x:handle:lain' },
    { ...ENTRY, action: 'follow' },
    { ...ENTRY, platform: 'instagram' },
  ]);

  it('count by month, site and action, whatever was chosen and whoever it was', () => {
    expect(totals).toEqual([
      { month: '2026-11', platform: 'instagram', action: 'like', warnings: 1 },
      { month: '2026-11', platform: 'x', action: 'like', warnings: 2 },
      { month: '2026-11', platform: 'x', action: 'follow', warnings: 1 },
      { month: '2027-01', platform: 'facebook', action: 'like', warnings: 1 },
    ]);
    expect(monthlyTotals([])).toEqual([]);
  });

  it('hold no name, choice, reason, rule, day or hour, in either form', () => {
    const text = totalsJson(totals, FACTS) + JSON.stringify(totalsTable(totals, WORDS));
    expect(text).not.toMatch(/uji|proceed|cancel|duty|R-06|-03|-30|Diteruskan|Dibatalkan|Tugas|"hour"|Jam/);
  });

  it('say what they are', () => {
    expect(JSON.parse(totalsJson(totals, FACTS))).toEqual({
      ...{ format: 'jempol-netral-totals', version: 1 },
      ...{ made: '2026-11-22', language: 'id', note: 'CATATAN PRIBADI' },
      totals,
    });
    expect(totalsTable(totals, WORDS).slice(0, 2)).toEqual([
      ['Bulan', 'Situs', 'Tindakan', 'Peringatan'],
      ['2026-11', 'Instagram', 'Menyukai', 1],
    ]);
  });
});

describe('the full record', () => {
  const kept = { id: 7, ...ENTRY };
  const gone = { ...ENTRY, entry: 'x:handle:pergi', choice: 'cancel', reason: null } as const;

  it('names every account, and one that left the lists by its key', () => {
    const rows = recordRows([kept, gone], NAMES);
    expect(rows.map(({ name, handle }) => [name, handle])).toEqual([
      ['Partai Contoh', '@Uji'],
      [null, 'x:handle:pergi'],
    ]);
    expect(JSON.parse(recordJson(rows, FACTS))).toMatchObject({
      ...{ format: 'jempol-netral-record', version: 1, made: '2026-11-22' },
      entries: [
        { ...ENTRY, name: 'Partai Contoh', handle: '@Uji' },
        { ...gone, name: null },
      ],
    });
    expect(recordJson(rows, FACTS)).not.toContain('"id": 7');
  });

  it('is a table in the words of its language', () => {
    const [headings, ...rows] = recordTable(recordRows([kept, gone], NAMES), WORDS);
    expect(headings?.slice(0, 4)).toEqual(['Tanggal', 'Jam', 'Situs', 'Tindakan']);
    expect(rows).toEqual([
      [
        ...['2026-11-03', 9, 'X', 'Menyukai', 'Partai Contoh', '@Uji', 'x:handle:uji', 'R-06'],
        ...['Diteruskan', 4, 'Tugas kedinasan'],
      ],
      [
        ...['2026-11-03', 9, 'X', 'Menyukai', '', 'x:handle:pergi', 'x:handle:pergi', 'R-06'],
        ...['Dibatalkan', 4, ''],
      ],
    ]);
  });
});

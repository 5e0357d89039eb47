import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ACTS, LEVELS, PERSONNEL, PHASES, ROLES } from '../../src/core/vocabulary.ts';
import { adviceTable } from './advice-table.ts';
import { realRulebook } from './sample-contest.ts';

const file = fileURLToPath(new URL('./golden/advice.tsv', import.meta.url));
const table = adviceTable(realRulebook());
const rows = table
  .trimEnd()
  .split('\n')
  .slice(3)
  .map((line) => line.split('\t'));

describe('the golden table', () => {
  it('is what the rules say today (GOLDEN=write keeps it)', () => {
    if (process.env['GOLDEN'] === 'write') writeFileSync(file, table);
    expect(table).toBe(readFileSync(file, 'utf8'));
  });

  it('is canonical: one line each, no value left out, none twice', () => {
    expect(new Set(rows.map((row) => row.slice(0, 7).join(' '))).size).toBe(rows.length);
    for (const row of rows) {
      expect(row).toHaveLength(13);
      expect(row).not.toContain('');
    }
    const named = (column: number) => new Set(rows.flatMap((row) => (row[column] ?? '').split(',')));
    const all = (values: readonly string[]) => expect.arrayContaining([...values]);
    expect([...named(0)]).toEqual(all(ACTS));
    expect([...named(1)]).toEqual(all(PERSONNEL));
    expect([...named(2)]).toEqual(all(PHASES));
    expect([...named(3)]).toEqual(all(ROLES));
    expect([...named(7)]).toEqual(all(LEVELS));
    expect(table.length).toBeLessThan(1_000_000);
  });

  it('says of every prohibition by what rule and, of what an agency punishes, how', () => {
    for (const [act, personnel, phase, , , , , level, rules, sanctions, criminal] of rows) {
      if (level !== 'prohibited') continue;
      const line = `${act} ${personnel} ${phase} ${rules}`;
      expect(rules, line).not.toBe('-');
      expect(`${sanctions}${criminal}`, line).not.toBe('--');
    }
  });
});

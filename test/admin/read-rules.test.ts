import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { BROKEN_ACCOUNTS, PARTIES } from './broken-accounts.ts';
import { BROKEN_ADDRESSES } from './broken-addresses.ts';
import { BROKEN_LAW } from './broken-law.ts';
import { EDITION, type Loose, RULES, RulesCopy } from './rules-copy.ts';

let copy: RulesCopy;
beforeEach(() => {
  copy = new RulesCopy();
});
afterEach(() => copy.remove());

describe('a broken row in rules/', () => {
  it.each([...BROKEN_ACCOUNTS, ...BROKEN_ADDRESSES, ...BROKEN_LAW])(
    'is reported with file, row and remedy: $what',
    ({ file, change, line }) => {
      copy.change(file, change);
      expect(copy.lines()).toContainEqual(expect.stringMatching(line));
    },
  );

  it('that is not JSON names the place', () => {
    copy.write('sanctions.json', '[{]');
    expect(copy.lines()[0]).toMatch(/^rules\/sanctions\.json: not JSON: .* → correct the punctuation/);
  });

  it('in a file that belongs nowhere is reported', () => {
    copy.write('accounts/Parties.json', '[]');
    expect(copy.lines()).toEqual([
      expect.stringMatching(
        /^rules\/accounts\/Parties\.json: no kind of rule lives here → move it to one of: instruments/,
      ),
    ]);
  });

  it('does not hide the others: every problem of every file is collected', () => {
    copy.change('conduct/R-06.json', (rule) => {
      rule.sanction = 'DENDA';
      rule.title.en = '';
    });
    copy.change('conduct/R-02.json', (rule) => {
      rule.instrument = 'SKB-2021';
    });
    copy.change(PARTIES, (rows) => {
      const [first, second] = rows.filter((row: Loose) => row.platform === 'facebook');
      first.role = 'partai';
      second.handles = [];
    });
    const lines = copy.lines();
    expect(lines.map((line) => line.split(/[ :]/)[0]).toSorted()).toEqual([
      `rules/${PARTIES}`,
      `rules/${PARTIES}`,
      'rules/conduct/R-02.json',
      'rules/conduct/R-06.json',
    ]);
  });

  it('does not make the references to it look missing', () => {
    copy.change('sanctions.json', (rows) => {
      rows[0].confidence = 'U';
    });
    expect(copy.lines()).toHaveLength(1);
  });

  it('is one line each', () => {
    copy.change(PARTIES, (rows) => {
      for (const row of rows) row.handles = 'x';
    });
    for (const line of copy.lines()) expect(line).toMatch(/^[^\n]+ → [^\n]+$/);
  });
});

describe('what is valid', () => {
  it('is the project’s own rules, alone and with the test edition', () => {
    expect(readRules(RULES, null)).toMatchObject({ ok: true });
    expect(readRules(RULES, EDITION)).toMatchObject({ ok: true });
    expect(copy.lines()).toEqual([]);
  });

  it('is the same account listed again for a later time', () => {
    copy.change('accounts/tickets-2024.json', (rows) => {
      rows.push({ ...rows[0], validFrom: '2025-01-01', validTo: null });
    });
    expect(copy.lines()).toEqual([]);
  });

  it('is not a folder that does not exist', () => {
    const reading = readRules('tidak-ada', null);
    expect(reading.ok ? [] : reading.problems).toHaveLength(1);
  });
});

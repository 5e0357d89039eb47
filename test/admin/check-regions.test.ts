import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { openRulebook } from '../../src/core/rulebook.ts';
import { EDITION, type Loose, RULES, RulesCopy } from './rules-copy.ts';

let copy: RulesCopy;
beforeEach(() => {
  copy = new RulesCopy();
});
afterEach(() => copy.remove());

const ADD = '→ add it to names in regions.json or correct the code';
const PARTIES = 'accounts/parties-2024.json';

describe('regions', () => {
  it('have the names the rules and the edition give them', () => {
    const reading = readRules(RULES, EDITION);
    if (!reading.ok) throw new Error('rules are broken');
    const { regions } = openRulebook(reading.data);
    expect([regions.get('11'), regions.get('99.01')]).toEqual(['Aceh', 'Kabupaten Contoh']);
  });

  it.each([
    ['an election', 'elections/pilkada-2024.json', '', (row: Loose) => row, 'pilkada-2024'],
    ['a contestant', 'accounts/contestants.json', ' row 1', (rows: Loose) => rows[0], '[a-z-]+'],
    ['an entry', PARTIES, ' row 1', (rows: Loose) => rows[0], '.+'],
  ])('named by %s have a name', (_, file, row, pick, label) => {
    copy.change(file, (value) => {
      pick(value).region = '33.99';
    });
    expect(copy.lines()).toEqual([
      expect.stringMatching(
        new RegExp(`^rules/${file}${row} \\(${label}\\): region: region 33\\.99 has no name ${ADD}$`),
      ),
    ]);
  });

  it('that answer for an entry have a name', () => {
    copy.change(PARTIES, (rows) => {
      rows[0].origin = { scope: 'region', code: '33.99' };
    });
    expect(copy.lines()).toEqual([
      expect.stringMatching(/ row 1 \(.+\): origin\.code: region 33\.99 has no name → add it to names/),
    ]);
    copy.change('regions.json', (regions) => {
      regions.names['33.99'] = 'Kabupaten Rekaan';
    });
    expect(copy.lines()).toEqual([]);
  });

  it('are asked for once when the name itself is broken', () => {
    copy.change('regions.json', (regions) => {
      regions.names['11'] = '';
    });
    expect(copy.lines()).toEqual([
      expect.stringMatching(/^rules\/regions\.json: names\.11: .* → fill it in/),
    ]);
  });

  it('are refused under a code that is none', () => {
    copy.change('regions.json', (regions) => {
      regions.names['3325'] = 'Kabupaten Batang';
    });
    expect(copy.lines()).toEqual([expect.stringMatching(/^rules\/regions\.json: names\.3325: .* → /)]);
  });

  it('have one name', () => {
    copy.change('regions.json', (regions) => {
      regions.names['99.01'] = 'Kabupaten Lain';
    });
    expect(copy.lines(EDITION)).toEqual([
      expect.stringMatching(/names\.99\.01: 99\.01 is already in rules\/regions\.json → keep one/),
    ]);
  });

  it('cite a source that is written out', () => {
    copy.change('regions.json', (regions) => {
      regions.sources = ['S999'];
    });
    expect(copy.lines()[0]).toMatch(/^rules\/regions\.json .*sources: S999 does not exist → add it/);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { EDITION, type Loose, RULES, RulesCopy } from './rules-copy.ts';

let copy: RulesCopy;
beforeEach(() => {
  copy = new RulesCopy();
});
afterEach(() => copy.remove());

const PARTIES = 'accounts/parties-2024.json';
const PILKADA = 'elections/pilkada-2024.json';

interface Breakage {
  readonly what: string;
  readonly file: string;
  readonly change: (value: Loose) => void;
  /** The whole line, or what it must match. */
  readonly line: RegExp;
}

const at = (handle: string) => (row: Loose) => row.handles[0] === handle;
const party = (handle: string, change: (row: Loose) => void) => (rows: Loose) => {
  change(rows.find(at(handle)));
};

const BREAKAGES: readonly Breakage[] = [
  {
    what: 'a handle the platform could not hold',
    file: PARTIES,
    change: party('DPP_PPP', (row) => {
      row.handles[0] = 'dpp.ppp!';
    }),
    line: /^rules\/accounts\/parties-2024\.json row \d+ \(x @dpp\.ppp!\): handles\[0\]: "dpp\.ppp!" is no handle x could hold → copy the handle/,
  },
  {
    what: 'an id that is none',
    file: PARTIES,
    change: (rows) => {
      rows.find((row: Loose) => row.ids[0] === '105220035562924').ids[0] = '10-5';
    },
    line: /row \d+ \(facebook 10-5\): ids\[0\]: .* → copy the platform’s own stable id$/,
  },
  {
    what: 'an unknown contestant',
    file: PARTIES,
    change: party('psi_id', (row) => {
      row.contestant = 'psii';
    }),
    line: /\): contestant: psii does not exist → add it to accounts\/contestants\.json/,
  },
  {
    what: 'a misspelt key',
    file: PARTIES,
    change: party('PDemokrat', (row) => {
      row.validUntil = null;
    }),
    line: /\(x @PDemokrat\): Unrecognized key: "validUntil" → remove validUntil or correct/,
  },
  {
    what: 'a word outside the vocabulary',
    file: PARTIES,
    change: party('PDemokrat', (row) => {
      row.role = 'partai';
    }),
    line: /\(x @PDemokrat\): role: .* → use one of: candidate, prospective, party/,
  },
  {
    what: 'a date that is none',
    file: PARTIES,
    change: party('PDemokrat', (row) => {
      row.sources[0].date = '2023-11-31';
    }),
    line: /\(x @PDemokrat\): sources\[0\]\.date: .* → write a real day as YYYY-MM-DD$/,
  },
  {
    what: 'no source',
    file: PARTIES,
    change: party('PDemokrat', (row) => {
      row.sources = [];
    }),
    line: /\(x @PDemokrat\): sources: .* → fill it in/,
  },
  {
    what: 'the same account twice, in another case',
    file: 'accounts/tickets-2024.json',
    change: (rows) => {
      rows.push({ ...rows[0], platform: 'x', handles: ['pdemokrat'], validFrom: null, validTo: null });
    },
    line: /row \d+ \(x @pdemokrat\): x:handle:pdemokrat is already in rules\/accounts\/parties-2024\.json row \d+ → keep one/,
  },
  {
    what: 'an account both listed and protected',
    file: PARTIES,
    change: party('PDemokrat', (row) => {
      row.handles[0] = 'kpu_id';
    }),
    line: /\(x @kpu_id\): x:handle:kpu_id is protected in rules\/protected\/national\.json row \d+ → decide which/,
  },
  {
    what: 'a Threads entry deriving from nothing',
    file: PARTIES,
    change: (rows) => {
      rows.find((row: Loose) => row.platform === 'threads').handles[0] = 'lain';
    },
    line: /\(threads @lain\): sources\[0\]: no Instagram entry of the same name/,
  },
  {
    what: 'a prospective candidate nobody declared',
    file: PARTIES,
    change: party('PDemokrat', (row) => {
      row.role = 'prospective';
    }),
    line: /\(x @PDemokrat\): sources: .* → add the person’s or a party’s own declaration/,
  },
  {
    what: 'a supporter’s personal profile',
    file: PARTIES,
    change: party('PDemokrat', (row) => {
      row.role = 'supporter';
    }),
    line: /\(x @PDemokrat\): role: .* → remove the row: private persons are never listed$/,
  },
  {
    what: 'a source from the future',
    file: PARTIES,
    change: party('PDemokrat', (row) => {
      row.sources[0].date = '2027-01-01';
    }),
    line: /sources\[0\]\.date: 2027-01-01 is later than the list’s own date 2026-11-21 → correct it/,
  },
  {
    what: 'an invented source among the real ones',
    file: PARTIES,
    change: party('PDemokrat', (row) => {
      row.sources[0].kind = 'test';
    }),
    line: /\(x @PDemokrat\): sources\[0\]: an invented source → move the row to the test edition$/,
  },
  {
    what: 'a contestant left out without a reason',
    file: 'accounts/gaps.json',
    change: (rows) => {
      rows.splice(
        rows.findIndex((row: Loose) => row.contestant === 'ummat'),
        1,
      );
    },
    line: /^rules\/accounts\/contestants\.json row \d+ \(ummat\): neither listed on facebook nor explained → list the account, or add a gap/,
  },
  {
    what: 'an unknown election',
    file: 'accounts/contestants.json',
    change: (rows) => {
      rows[0].candidacies[0].election = 'pemilu-1955';
    },
    line: /candidacies: pemilu-1955 does not exist → add it to elections/,
  },
  {
    what: 'an unknown instrument',
    file: 'conduct/R-06.json',
    change: (rule) => {
      rule.instrument = 'SKB-2021';
    },
    line: /^rules\/conduct\/R-06\.json \(R-06\): instrument: SKB-2021 does not exist → add it to instruments/,
  },
  {
    what: 'an unknown sanction',
    file: 'conduct/R-06.json',
    change: (rule) => {
      rule.sanction = 'DENDA';
    },
    line: /^rules\/conduct\/R-06\.json \(R-06\): sanction: DENDA does not exist → add it to sanctions\.json/,
  },
  {
    what: 'an unknown source code',
    file: 'conduct/R-06.json',
    change: (rule) => {
      rule.sources.push('S999');
    },
    line: /^rules\/conduct\/R-06\.json \(R-06\): sources: S999 does not exist → add it to sources\.json/,
  },
  {
    what: 'an unverified rule',
    file: 'conduct/R-06.json',
    change: (rule) => {
      rule.confidence.act = 'U';
    },
    line: /^rules\/conduct\/R-06\.json \(R-06\): confidence\.act: .* → use one of: A, B, C$/,
  },
  {
    what: 'a reference nobody cites',
    file: 'sources.json',
    change: (sources) => {
      sources.S999 = 'contoh';
    },
    line: /^rules\/sources\.json .*S999: no rule, .* cites it → remove it or cite it$/,
  },
  {
    what: 'overlapping stages',
    file: PILKADA,
    change: (election) => {
      election.stages[1].from = '2024-09-20T00:00:00+07:00';
    },
    line: /^rules\/elections\/pilkada-2024\.json \(pilkada-2024\): stages\[1\]\.from: determined begins before prospective ends →/,
  },
  {
    what: 'stages out of order',
    file: PILKADA,
    change: (election) => {
      election.stages.reverse();
    },
    line: /stages\[1\]: quiet stands after after → order the stages/,
  },
  {
    what: 'a stage that ends before it begins',
    file: PILKADA,
    change: (election) => {
      election.stages[2].to = '2024-09-01T00:00:00+07:00';
    },
    line: /stages\[2\]: campaign ends before it begins → exchange or correct/,
  },
  {
    what: 'a stage without an end',
    file: PILKADA,
    change: (election) => {
      election.stages[2].to = null;
    },
    line: /stages\[2\]\.to: campaign has no end → give the sourced end; only after may lack one$/,
  },
  {
    what: 'after without an end and without saying so',
    file: PILKADA,
    change: (election) => {
      election.stages[4].note = null;
    },
    line: /stages\[4\]\.to: after has no end → give the sourced end, or a note/,
  },
  {
    what: 'an edge that is no midnight',
    file: PILKADA,
    change: (election) => {
      election.stages[4].from = '2024-11-28T13:00:00+07:00';
    },
    line: /stages\[4\]\.from: 2024-11-28T13:00:00\+07:00 is not a midnight →/,
  },
  {
    what: 'a voting day outside the quiet stage',
    file: PILKADA,
    change: (election) => {
      election.stages[3].to = '2024-11-27T00:00:00+07:00';
    },
    line: /votingDay: voting day 2024-11-27 lies outside the quiet stage → let quiet end/,
  },
  {
    what: 'an invented election among the real ones',
    file: PILKADA,
    change: (election) => {
      election.kind = 'test';
    },
    line: /kind: an invented election stands among the real ones → move it to the test edition$/,
  },
  {
    what: 'an id that is not the file’s',
    file: PILKADA,
    change: (election) => {
      election.id = 'pilkada-2025';
    },
    line: /\(pilkada-2025\): id: .* → rename the file to pilkada-2025\.json$/,
  },
];

describe('a broken row in rules/', () => {
  it.each(BREAKAGES)('is reported with file, row and remedy: $what', ({ file, change, line }) => {
    copy.change(file, change);
    expect(copy.lines()).toContainEqual(expect.stringMatching(line));
  });

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

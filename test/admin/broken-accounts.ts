import type { Breakage, Loose } from './rules-copy.ts';

export const PARTIES = 'accounts/parties-2024.json';

const at = (handle: string) => (row: Loose) => row.handles[0] === handle;
const party = (handle: string, change: (row: Loose) => void) => (rows: Loose) => {
  change(rows.find(at(handle)));
};

/** Faults in accounts, contestants and gaps. */
export const BROKEN_ACCOUNTS: readonly Breakage[] = [
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
];

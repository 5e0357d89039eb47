import type { Breakage } from './rules-copy.ts';

const PILKADA = 'elections/pilkada-2024.json';

/** Faults in rules, sanctions, sources and elections. */
export const BROKEN_LAW: readonly Breakage[] = [
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
    what: 'an unknown criminal sanction',
    file: 'conduct/R-15.json',
    change: (rule) => {
      rule.criminal = 'DENDA';
    },
    line: /^rules\/conduct\/R-15\.json \(R-15\): criminal: DENDA does not exist → add it to sanctions\.json/,
  },
  {
    what: 'an instrument replaced by one that is not there',
    file: 'instruments/UU-5-2014.json',
    change: (instrument) => {
      instrument.replacedBy = 'UU-99-2099';
    },
    line: /^rules\/instruments\/UU-5-2014\.json \(UU-5-2014\): replacedBy: UU-99-2099 does not exist → add it to instr/,
  },
  {
    what: 'an instrument replaced by itself',
    file: 'instruments/UU-5-2014.json',
    change: (instrument) => {
      instrument.replacedBy = 'UU-5-2014';
    },
    line: /^rules\/instruments\/UU-5-2014\.json \(UU-5-2014\): replacedBy: UU-5-2014 cannot take its own place → name/,
  },
  {
    what: 'an instrument that ends before it begins',
    file: 'instruments/PP-53-2010.json',
    change: (instrument) => {
      instrument.inForceFrom = '2022-01-01';
    },
    line: /^rules\/instruments\/PP-53-2010\.json \(PP-53-2010\): inForceTo: it no longer holds on 2021-08-31, but holds only from 2022-01-01 → exchange/,
  },
  {
    what: 'a rule that binds nobody known',
    file: 'conduct/R-06.json',
    change: (rule) => {
      rule.binds.push('unknown');
    },
    line: /^rules\/conduct\/R-06\.json \(R-06\): binds: it binds personnel that is unknown → name who: pns, pppk/,
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
      election.stages[1].from = '2024-09-20';
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
      election.stages[2].to = '2024-09-01';
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
    what: 'an edge that is no whole day',
    file: PILKADA,
    change: (election) => {
      election.stages[4].from = '2024-11-28T13:00:00+07:00';
    },
    line: /stages\[4\]\.from: .* → write a real day as YYYY-MM-DD$/,
  },
  {
    what: 'a voting day outside the quiet stage',
    file: PILKADA,
    change: (election) => {
      election.stages[3].to = '2024-11-27';
    },
    line: /votingDay: voting day 2024-11-27 lies outside the quiet stage → let quiet end/,
  },
  {
    what: 'an election that is silent and does not say why',
    file: 'elections/pemilu-nasional-2029.json',
    change: (election) => {
      election.note = null;
    },
    line: /^rules\/elections\/pemilu-nasional-2029\.json .*: stages: no stages and no note → give the sourced stages/,
  },
  {
    what: 'a region under a code that is none',
    file: PILKADA,
    change: (election) => {
      election.region = '3325';
    },
    line: /^rules\/elections\/pilkada-2024\.json \(pilkada-2024\): region: .* → write it to fit/,
  },
  {
    what: 'a voting day whose source nobody wrote out',
    file: PILKADA,
    change: (election) => {
      election.sources = ['S999'];
    },
    line: /\(pilkada-2024\): sources: S999 does not exist → add it to sources\.json/,
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

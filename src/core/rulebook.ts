import type { Election } from './election.ts';
import type { AccountList } from './list.ts';
import type { Instrument, Rule, Sanction } from './rule.ts';

/** The law and the calendar, resolved and cross-checked: every id named inside it exists. */
export interface Rulebook {
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly rules: readonly Rule[];
  readonly sanctions: ReadonlyMap<string, Sanction>;
  readonly elections: ReadonlyMap<string, Election>;
  /** Source code (S01 …) → reference, as printed under a citation. */
  readonly sources: ReadonlyMap<string, string>;
  /** Kemendagri code → name, for every region that an entry, a contestant or an election names. */
  readonly regions: ReadonlyMap<string, string>;
}

/** Everything `rules/` holds, as plain JSON: what the build embeds in the worker. */
export interface RulesData {
  readonly instruments: readonly Instrument[];
  readonly rules: readonly Rule[];
  readonly sanctions: readonly Sanction[];
  readonly elections: readonly Election[];
  readonly sources: Readonly<Record<string, string>>;
  readonly regions: Readonly<Record<string, string>>;
  readonly list: AccountList;
}

export function openRulebook(data: RulesData): Rulebook {
  return {
    instruments: new Map(data.instruments.map((each) => [each.id, each])),
    rules: data.rules,
    sanctions: new Map(data.sanctions.map((each) => [each.id, each])),
    elections: new Map(data.elections.map((each) => [each.id, each])),
    sources: new Map(Object.entries(data.sources)),
    regions: new Map(Object.entries(data.regions)),
  };
}

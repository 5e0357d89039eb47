import { type Circular, openCircular } from './circular.ts';
import type { Election } from './election.ts';
import type { Topic } from './handbook.ts';
import type { Lexicon } from './lexicon.ts';
import type { AccountList } from './list.ts';
import type { Instrument, Rule, Sanction, StoredRule } from './rule.ts';
import type { Switch } from './switch.ts';

/** The law and the calendar, resolved and cross-checked: every id named inside it exists. */
export interface Rulebook {
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly rules: readonly Rule[];
  readonly sanctions: ReadonlyMap<string, Sanction>;
  readonly elections: ReadonlyMap<string, Election>;
  /** Source code (S01 …) → reference, as printed under a citation. */
  readonly sources: ReadonlyMap<string, string>;
  /** Kemendagri code → name of every province, regency and city. */
  readonly regions: ReadonlyMap<string, string>;
}

/** Everything `rules/` holds, as plain JSON: what the build embeds in the worker and in the rulebook page. */
export interface RulesData {
  readonly instruments: readonly Instrument[];
  readonly rules: readonly StoredRule[];
  readonly circulars: readonly Circular[];
  readonly sanctions: readonly Sanction[];
  readonly elections: readonly Election[];
  readonly sources: Readonly<Record<string, string>>;
  readonly regions: Readonly<Record<string, string>>;
  readonly topics: readonly Topic[];
  /** What people call acts and accounts when they ask. */
  readonly lexicon: Lexicon;
  /** Platforms whose guard the nation has switched off. */
  readonly switches: readonly Switch[];
  readonly list: AccountList;
}

export function openRulebook(data: RulesData): Rulebook {
  const local = data.circulars.map(openCircular);
  const instruments = [...data.instruments, ...local.map((each) => each.instrument)];
  return {
    instruments: new Map(instruments.map((each) => [each.id, each])),
    rules: [...data.rules.map((each): Rule => ({ ...each, scope: null })), ...local.map((each) => each.rule)],
    sanctions: new Map(data.sanctions.map((each) => [each.id, each])),
    elections: new Map(data.elections.map((each) => [each.id, each])),
    sources: new Map(Object.entries(data.sources)),
    regions: new Map(Object.entries(data.regions)),
  };
}

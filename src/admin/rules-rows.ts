import type { Circular } from '../core/circular.ts';
import type { Election } from '../core/election.ts';
import type { Erratum, Topic } from '../core/handbook.ts';
import type { Lexicon } from '../core/lexicon.ts';
import type {
  Account,
  Canary,
  Contestant,
  Gap,
  Hoax,
  ListedAddress,
  ListInfo,
  Phrase,
  Protected,
  Skew,
} from '../core/list.ts';
import type { RegionNames } from '../core/region.ts';
import type { Instrument, Sanction, StoredRule } from '../core/rule.ts';
import type { Switch } from '../core/switch.ts';
import type { Located } from './problem.ts';

/** Everything that parsed, still knowing where it was read. */
export interface RulesRows {
  readonly instruments: readonly Located<Instrument>[];
  readonly rules: readonly Located<StoredRule>[];
  readonly circulars: readonly Located<Circular>[];
  readonly topics: readonly Located<Topic>[];
  readonly errata: readonly Located<Erratum>[];
  readonly lexicon: readonly Located<Lexicon>[];
  readonly sanctions: readonly Located<Sanction>[];
  readonly elections: readonly Located<Election>[];
  readonly sources: readonly Located<Readonly<Record<string, string>>>[];
  readonly regions: readonly Located<RegionNames>[];
  readonly info: readonly Located<ListInfo>[];
  readonly contestants: readonly Located<Contestant>[];
  readonly accounts: readonly Located<Account>[];
  readonly protected: readonly Located<Protected>[];
  readonly gaps: readonly Located<Gap>[];
  readonly skews: readonly Located<Skew>[];
  readonly canaries: readonly Located<Canary>[];
  readonly links: readonly Located<ListedAddress>[];
  readonly items: readonly Located<ListedAddress>[];
  readonly phrases: readonly Located<Phrase>[];
  readonly hoaxes: readonly Located<Hoax>[];
  readonly switches: readonly Located<Switch>[];
  /** Ids written in the files, those of rows that did not parse included: a broken row is not a missing one. */
  readonly written: {
    readonly instruments: ReadonlySet<string>;
    readonly sanctions: ReadonlySet<string>;
    readonly elections: ReadonlySet<string>;
    readonly contestants: ReadonlySet<string>;
    /** Region codes that have a name. */
    readonly regions: ReadonlySet<string>;
  };
}

import type { Instrument, Rule, RulePhase, Sanction } from './rule.ts';
import type { Rulebook } from './rulebook.ts';
import type { Action, Personnel, Phase } from './vocabulary.ts';

export type KnownPersonnel = Exclude<Personnel, 'unknown'>;

/** One rule that speaks on an act, with why it does. */
export interface Citation {
  readonly rule: Rule;
  readonly instrument: Instrument;
  readonly sanction: Sanction;
  /** Matched by the stage of the election, not only because the rule speaks at any time. */
  readonly byStage: boolean;
  /** Whether the rule applies in this stage is argued. */
  readonly uncertain: boolean;
  /** While the personnel is unknown: the classes a rule that does not bind every ASN speaks to; else null. */
  readonly only: readonly KnownPersonnel[] | null;
}

/** The law's own stage for a phase; null outside any election, where only what holds always speaks. */
export const LAW_STAGE: Readonly<Record<Phase, Exclude<RulePhase, 'always'> | null>> = {
  outside: null,
  prospective: 'prospective',
  determined: 'candidate',
  campaign: 'candidate',
  quiet: 'candidate',
  after: 'after',
};

/** Rank 5 says how a class of personnel is sanctioned. */
export const PERSONNEL_RANK = 5;
/** The umbrella duty of neutrality. */
export const DUTY_RANK = 4;

/** Part-time PPPK are PPPK: what binds PPPK binds them, save the rules on how full-time PPPK are sanctioned. */
export function binds(rule: Rule, personnel: KnownPersonnel): boolean {
  if (rule.binds.includes(personnel)) return true;
  return personnel === 'pppk-pw' && rule.rank < PERSONNEL_RANK && rule.binds.includes('pppk');
}

const KNOWN: readonly KnownPersonnel[] = ['pns', 'pppk', 'pppk-pw', 'non-asn'];

/** Null when the rule does not speak to this personnel. */
function reach(rule: Rule, personnel: Personnel): { readonly only: Citation['only'] } | null {
  if (personnel !== 'unknown') return binds(rule, personnel) ? { only: null } : null;
  if (rule.binds.includes('pns') && rule.binds.includes('pppk')) return { only: null };
  return { only: KNOWN.filter((each) => rule.binds.includes(each)) };
}

function weight(citation: Citation): readonly number[] {
  const severity = ['general', 'ethics', 'discipline-moderate', 'discipline-severe', 'contract', 'dismissal'];
  return [
    citation.only === null ? 0 : 1,
    citation.rule.rank === PERSONNEL_RANK ? 1 : 0,
    citation.uncertain ? 1 : 0,
    citation.rule.rank,
    -severity.indexOf(citation.sanction.class),
  ];
}

function before(a: Citation, b: Citation): number {
  const other = weight(b);
  const difference = weight(a)
    .map((each, place) => each - (other[place] ?? 0))
    .find((each) => each !== 0);
  return difference ?? a.rule.id.localeCompare(b.rule.id);
}

/**
 * The rules that speak on an act by this personnel in this phase, the deciding one first: binding before
 * conditional, certain before argued, then by rank and by the weight of the sanction. May be empty.
 */
export function cite(
  rulebook: Rulebook,
  act: {
    readonly action: Action;
    readonly personnel: Personnel;
    readonly phase: Phase;
    readonly photo: boolean;
  },
): readonly Citation[] {
  const stage = LAW_STAGE[act.phase];
  return rulebook.rules
    .filter((rule) => rule.acts.includes(act.action) && (act.photo || !rule.photo))
    .flatMap((rule): Citation[] => {
      const instrument = rulebook.instruments.get(rule.instrument);
      const sanction = rulebook.sanctions.get(rule.sanction);
      const reached = reach(rule, act.personnel);
      if (instrument === undefined || sanction === undefined || reached === null) return [];
      const certain = stage !== null && rule.phases.includes(stage);
      const argued = stage !== null && rule.phasesUncertain.includes(stage);
      if (!certain && !argued && !rule.phases.includes('always')) return [];
      const byStage = certain || argued;
      return [{ rule, instrument, sanction, byStage, uncertain: argued && !certain, ...reached }];
    })
    .sort(before);
}

import type { Instrument, Rule, RulePhase, Sanction, Scope } from './rule.ts';
import type { Rulebook } from './rulebook.ts';
import type { Act, Personnel, Phase } from './vocabulary.ts';

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
  /** Something besides these facts must be so. The condition of a rule on photos is that the public can see them, and that is one. */
  readonly conditional: boolean;
  /** Authorities disagree about it, and about this act. */
  readonly disputed: boolean;
  /** While the personnel is unknown: the classes a rule that does not bind every ASN speaks to; else null. */
  readonly only: readonly KnownPersonnel[] | null;
}

/** What a rule is asked about: an act, by whom, when and where. */
export interface Circumstances {
  readonly act: Act;
  readonly personnel: Personnel;
  readonly phase: Phase;
  /** A photo or video goes along where the public can see it. */
  readonly photo: boolean;
  /** Kemendagri code of where the person works; null while unknown, and then no local rule speaks. */
  readonly region: string | null;
  /** The local day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Ids of the elections in question. */
  readonly elections: readonly string[];
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

/** Mildest first. */
export const SEVERITY: readonly Sanction['class'][] = [
  'general',
  'ethics',
  'discipline-light',
  'discipline-moderate',
  'discipline-severe',
  'contract',
  'dismissal',
  'criminal',
];

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
  const only = KNOWN.filter((each) => rule.binds.includes(each));
  return only.length === 0 ? null : { only };
}

/** A local rule speaks to who works in its region or below it, on its days, in its elections. */
function speaksThere(scope: Scope, { region, day, elections }: Circumstances): boolean {
  const there = region !== null && (region === scope.region || region.startsWith(`${scope.region}.`));
  const then = scope.from <= day && (scope.to === null || day <= scope.to);
  return (
    there && then && (scope.elections.length === 0 || scope.elections.some((id) => elections.includes(id)))
  );
}

/** What no longer holds is history: the rulebook tells of it, no advice cites it. */
function holds(rule: Rule, { inForceTo }: Instrument, where: Circumstances): boolean {
  if (rule.scope !== null) return speaksThere(rule.scope, where);
  return inForceTo === null || where.day < inForceTo;
}

function isArgued(rule: Rule, act: Act, stage: RulePhase | null): boolean {
  return rule.argued.some(({ acts, phases }) => acts.includes(act) && phases.some((each) => each === stage));
}

/** A rule whose sanction a court imposes, not the agency. */
export function isCriminal({ sanction }: Citation): boolean {
  return sanction.class === 'criminal';
}

function weight(citation: Citation): readonly number[] {
  const { rule, sanction, only, uncertain, conditional } = citation;
  return [
    isCriminal(citation) ? 1 : 0,
    conditional ? 1 : 0,
    rule.scope === null ? 0 : 1,
    only === null ? 0 : 1,
    rule.rank === PERSONNEL_RANK ? 1 : 0,
    uncertain ? 1 : 0,
    rule.rank,
    -SEVERITY.indexOf(sanction.class),
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
 * The rules that speak on an act in these circumstances, the deciding one first: employment before crime, plain before
 * conditional, the nation's before a region's, binding before what binds some, certain before argued, then by rank and
 * by the weight of the sanction. May be empty.
 */
export function cite(rulebook: Rulebook, where: Circumstances): readonly Citation[] {
  const stage = LAW_STAGE[where.phase];
  // Of an act that is a photo the photo need not be said.
  const photo = where.photo || where.act === 'photo';
  return rulebook.rules
    .filter((rule) => rule.acts.includes(where.act) && (photo || !rule.photo))
    .flatMap((rule): Citation[] => {
      const doubtful = isArgued(rule, where.act, stage);
      const certain = stage !== null && rule.phases.includes(stage) && !doubtful;
      const argued = stage !== null && (rule.phasesUncertain.includes(stage) || doubtful);
      if (!certain && !argued && !rule.phases.includes('always')) return [];
      const instrument = rulebook.instruments.get(rule.instrument);
      const milder = stage === 'prospective' ? rule.sanctionProspective : null;
      const sanction = rulebook.sanctions.get(milder ?? rule.sanction);
      const reached = reach(rule, where.personnel);
      if (instrument === undefined || sanction === undefined || reached === null) return [];
      if (!holds(rule, instrument, where)) return [];
      return [
        {
          rule,
          instrument,
          sanction,
          byStage: certain || argued,
          uncertain: argued && !certain,
          conditional: rule.condition !== null && !rule.photo,
          disputed: rule.dispute !== null && (rule.disputedActs?.includes(where.act) ?? true),
          ...reached,
        },
      ];
    })
    .sort(before);
}

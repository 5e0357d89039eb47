import { type Advice, advise, type Facts } from './advise.ts';
import { type Citation, LAW_STAGE } from './cite.ts';
import type { Election } from './election.ts';
import { addressesOf, type Intent } from './intent.ts';
import { isBackground, type LawRemark } from './law-remark.ts';
import { type Form, formOf } from './level.ts';
import type { Hoax } from './list.ts';
import { type ListLookup, type Match, match, matchAddresses } from './match.ts';
import { type PhaseNow, phaseStrictness, phasesAt } from './phase.ts';
import type { ListedPhrase, Published } from './published.ts';
import type { Rulebook } from './rulebook.ts';
import type { SanctionRange } from './sanction-range.ts';
import { type Action, LEVELS, type Level, type Mode, type Personnel, RELATIONS } from './vocabulary.ts';

/** A match and where its contestant stands now, strictest election first. */
export interface Hit extends Match {
  readonly phases: readonly [PhaseNow, ...PhaseNow[]];
}

export interface PressFacts {
  readonly action: Action;
  readonly hits: readonly Hit[];
  readonly personnel: Personnel;
  /** Where the person works, a Kemendagri code; null while unknown. */
  readonly region: string | null;
  /** The local day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly mode: Mode;
  /** The same account and action was shown within `COMPACT_DAYS`. */
  readonly repeated: boolean;
  readonly published: Published;
}

/** Something the person should know before relying on the advice; the words are the locales'. */
export type Remark =
  | LawRemark
  | { readonly kind: 'disagreement'; readonly hit: Hit }
  | { readonly kind: 'entry-disputed'; readonly hit: Hit }
  | { readonly kind: 'entry-derived'; readonly hit: Hit }
  | { readonly kind: 'still-prospective'; readonly hit: Hit }
  | { readonly kind: 'elections'; readonly phases: readonly PhaseNow[] }
  | { readonly kind: 'phrase'; readonly found: ListedPhrase }
  | { readonly kind: 'hoax'; readonly hoax: Hoax }
  | { readonly kind: 'opaque'; readonly hosts: readonly string[] }
  | { readonly kind: 'draft-not-kept' };

export interface RatedHit extends Hit {
  readonly level: Exclude<Level, 'none'>;
}

/** What the rules say about one press: advice, never a verdict. */
export type Finding =
  | { readonly level: 'none' }
  | {
      readonly level: Exclude<Level, 'none'>;
      readonly form: Form;
      readonly action: Action;
      readonly personnel: Personnel;
      /** Strictest first; the first decides the rules and the phase, all are named. */
      readonly hits: readonly [RatedHit, ...RatedHit[]];
      /** As in `Advice`, on the first hit. */
      readonly citations: readonly Citation[];
      readonly sanctions: readonly SanctionRange[];
      /** Authorities disagree about the rule whose sanction is said … */
      readonly disputed: boolean;
      /** … about how grave the act is. */
      readonly classDisputed: boolean;
      readonly general: boolean;
      readonly remarks: readonly Remark[];
      /** What explains and does not qualify: it stands under "more". */
      readonly background: readonly LawRemark[];
    };

export type Warning = Exclude<Finding, { readonly level: 'none' }>;

interface Rated {
  readonly hit: RatedHit;
  readonly advice: Advice;
}

/** Every listed account or address that a press and its draft name, each with its phases. `today` as in `match`, `instant` as in `phasesAt`. */
export function findHits(
  lookup: ListLookup,
  elections: ReadonlyMap<string, Election>,
  intent: Pick<Intent, 'platform' | 'targets' | 'item' | 'draft'>,
  now: { readonly instant: number; readonly today: string },
): readonly Hit[] {
  const { item, links } = addressesOf(intent);
  return [
    ...match(lookup, intent.targets, now.today),
    ...matchAddresses(lookup, item, 'author', now.today),
    ...matchAddresses(lookup, links, 'linked', now.today),
  ].map((found) => ({ ...found, phases: phasesAt(found.contestant, elections, now.instant) }));
}

function factsOn(
  { entry, target, phases, disagreement }: Hit,
  { phase }: PhaseNow,
  press: PressFacts,
): Facts {
  const { action, personnel, region, day, published } = press;
  return {
    act: action,
    role: entry.role,
    kind: 'kind' in entry ? entry.kind : 'page',
    relation: target.relation,
    phase,
    personnel,
    region,
    day,
    elections: phases.flatMap(({ election }) => (election === null ? [] : [election.id])),
    photo: published.photo,
    disagreement,
  };
}

/** Of several elections at once the one whose rules say most decides, then the one nearest to its vote; all are named. */
function rate(rulebook: Rulebook, press: PressFacts, hit: Hit): Rated[] {
  const [first, ...others] = hit.phases
    .map((now) => ({ now, advice: advise(rulebook, factsOn(hit, now, press)) }))
    .sort((a, b) => LEVELS.indexOf(b.advice.level) - LEVELS.indexOf(a.advice.level));
  if (first === undefined || first.advice.level === 'none') return [];
  const phases = [first.now, ...others.map(({ now }) => now)] as const;
  return [{ hit: { ...hit, phases, level: first.advice.level }, advice: first.advice }];
}

function stricter({ hit: a }: Rated, { hit: b }: Rated): number {
  return (
    LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) ||
    phaseStrictness(b.phases[0].phase) - phaseStrictness(a.phases[0].phase) ||
    RELATIONS.indexOf(a.target.relation) - RELATIONS.indexOf(b.target.relation)
  );
}

/** Of the law's remarks, those that depend on the account: said of each hit, beside what its entry says. */
const OF_THE_ACCOUNT: readonly Remark['kind'][] = ['indirect', 'office', 'party-in-stage'];

function remarksOnHit({ hit, advice }: Rated): Remark[] {
  const { entry, phases } = hit;
  const asCandidate = LAW_STAGE[phases[0].phase] === 'candidate';
  return [
    ...(hit.disagreement ? [{ kind: 'disagreement', hit } as const] : []),
    ...(entry.status === 'disputed' ? [{ kind: 'entry-disputed', hit } as const] : []),
    ...(entry.confidence === 'derived' ? [{ kind: 'entry-derived', hit } as const] : []),
    ...advice.remarks.filter(({ kind }) => OF_THE_ACCOUNT.includes(kind)),
    ...(entry.role === 'prospective' && asCandidate ? [{ kind: 'still-prospective', hit } as const] : []),
    ...(phases.length > 1 ? [{ kind: 'elections', phases } as const] : []),
  ];
}

function remarksOnDraft(rated: readonly Rated[], { phrases, hoaxes, opaque }: Published): Remark[] {
  const own = rated.some(({ hit: { target } }) => ['linked', 'mentioned'].includes(target.relation));
  return [
    ...phrases.map((found) => ({ kind: 'phrase', found }) as const),
    ...hoaxes.map((hoax) => ({ kind: 'hoax', hoax }) as const),
    ...(opaque.length > 0 ? [{ kind: 'opaque', hosts: opaque } as const] : []),
    ...(own || phrases.length > 0 || hoaxes.length > 0 ? [{ kind: 'draft-not-kept' } as const] : []),
  ];
}

/** Of the remarks on the press as a whole: what the law leaves open, what is published, what the person should know of it. */
const ORDER: readonly Remark['kind'][] = [
  'rule-disputed',
  'phrase',
  'photo',
  'hoax',
  'opaque',
  'draft-not-kept',
  'personnel-unknown',
  'viewing-free',
];

/** Computes the advice on one press from facts alone: each account it touches is advised on, the strictest decides. */
export function adviseOnPress(rulebook: Rulebook, press: PressFacts): Finding {
  const rated = press.hits
    .flatMap((hit) => rate(rulebook, press, hit))
    .sort(stricter)
    // Whoever is pressed on and mentioned besides stands there once, as what weighs most.
    .filter(({ hit }, at, all) => all.findIndex((each) => each.hit.entry === hit.entry) === at);
  const [first, ...rest] = rated;
  if (first === undefined) return { level: 'none' };
  const { level, citations, sanctions, general, classDisputed } = first.advice;
  const disputed = first.advice.disputed && sanctions.length > 0;
  const ofTheAct = first.advice.remarks.filter(
    // Where a sanction is said, its line says that it is disputed, and the dispute stands under "more".
    (each) =>
      !isBackground(each) &&
      !OF_THE_ACCOUNT.includes(each.kind) &&
      !(each.kind === 'rule-disputed' && disputed),
  );
  return {
    level,
    form: formOf(first.hit.level, press.mode, press.repeated),
    action: press.action,
    personnel: press.personnel,
    hits: [first.hit, ...rest.map(({ hit }) => hit)],
    citations,
    sanctions,
    disputed,
    classDisputed,
    general,
    remarks: [
      ...rated.flatMap(remarksOnHit),
      ...[...ofTheAct, ...remarksOnDraft(rated, press.published)].sort(
        (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
      ),
    ],
    background: first.advice.remarks.filter(isBackground),
  };
}

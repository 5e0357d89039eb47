import { type Citation, cite, type KnownPersonnel, LAW_STAGE } from './cite.ts';
import type { Election } from './election.ts';
import { addressesOf, type Intent } from './intent.ts';
import { type Apart, type Form, formOf, isApart, isIndirect, levelOf } from './level.ts';
import type { Hoax } from './list.ts';
import { type ListLookup, type Match, match, matchAddresses } from './match.ts';
import { type PhaseNow, phaseStrictness, phasesAt } from './phase.ts';
import type { ListedPhrase, Published } from './published.ts';
import type { Rulebook } from './rulebook.ts';
import { prohibits, type SanctionRange, sanctionRange } from './sanction-range.ts';
import type { Bilingual } from './text.ts';
import {
  type Action,
  LEVELS,
  type Level,
  type Mode,
  type Personnel,
  type Phase,
  RELATIONS,
} from './vocabulary.ts';

/** A match and where its contestant stands now, strictest election first. */
export interface Hit extends Match {
  readonly phases: readonly [PhaseNow, ...PhaseNow[]];
}

export interface Facts {
  readonly action: Action;
  readonly hits: readonly Hit[];
  readonly personnel: Personnel;
  readonly mode: Mode;
  /** The same account and action was shown within `COMPACT_DAYS`. */
  readonly repeated: boolean;
  readonly published: Published;
}

/** Something the person should know before relying on the advice; the words are the locales'. */
export type Remark =
  | { readonly kind: 'disagreement'; readonly hit: Hit }
  | { readonly kind: 'entry-disputed'; readonly hit: Hit }
  | { readonly kind: 'entry-derived'; readonly hit: Hit }
  | { readonly kind: 'indirect'; readonly relation: Apart }
  | { readonly kind: 'office'; readonly hit: Hit }
  | { readonly kind: 'party-in-stage'; readonly hit: Hit }
  | { readonly kind: 'still-prospective'; readonly hit: Hit }
  | { readonly kind: 'elections'; readonly phases: readonly PhaseNow[] }
  | { readonly kind: 'rule-disputed'; readonly dispute: Bilingual }
  | { readonly kind: 'phrase'; readonly found: ListedPhrase }
  | { readonly kind: 'photo' }
  | { readonly kind: 'hoax'; readonly hoax: Hoax }
  | { readonly kind: 'opaque'; readonly hosts: readonly string[] }
  | { readonly kind: 'draft-not-kept' }
  | { readonly kind: 'personnel-unknown' }
  | { readonly kind: 'viewing-free' };

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
      /** Deciding rule first; empty means that no rule was found, which is said and is not permission. */
      readonly citations: readonly Citation[];
      /** One range a class of personnel; empty when no specific sanction was found. Several only while unknown. */
      readonly sanctions: readonly SanctionRange[];
      /** Authorities disagree about the class of the sanction. */
      readonly disputed: boolean;
      /** No rule names the act in this phase: applying the general ones to it is argued. */
      readonly general: boolean;
      readonly remarks: readonly Remark[];
    };

export type Warning = Exclude<Finding, { readonly level: 'none' }>;

const ASN: readonly KnownPersonnel[] = ['pns', 'pppk', 'pppk-pw'];

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

function citeFor(
  rulebook: Rulebook,
  { action, personnel, published }: Pick<Facts, 'action' | 'personnel' | 'published'>,
  phase: Phase,
): readonly Citation[] {
  return cite(rulebook, { action, personnel, phase, photo: published.photo });
}

function rate(rulebook: Rulebook, facts: Facts, hit: Hit): RatedHit[] {
  const [{ phase }] = hit.phases;
  const citations = citeFor(rulebook, facts, phase);
  const level = levelOf({
    role: hit.entry.role,
    phase,
    action: facts.action,
    relation: hit.target.relation,
    disagreement: hit.disagreement,
    ruled: citations.some((each) => each.only === null && prohibits(each, citations)),
    named: citations.some((each) => each.only === null && prohibits(each, citations) && each.rule.rank <= 2),
  });
  return level === 'none' ? [] : [{ ...hit, level }];
}

function stricter(a: RatedHit, b: RatedHit): number {
  return (
    LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) ||
    phaseStrictness(b.phases[0].phase) - phaseStrictness(a.phases[0].phase) ||
    RELATIONS.indexOf(a.target.relation) - RELATIONS.indexOf(b.target.relation)
  );
}

function remarksOn(hit: RatedHit, action: Action, named: boolean): Remark[] {
  const { entry } = hit;
  const { relation } = hit.target;
  const stage = LAW_STAGE[hit.phases[0].phase];
  const asCandidate = stage === 'candidate';
  const office = entry.role === 'office' || entry.role === 'dual-use';
  return [
    ...(hit.disagreement ? [{ kind: 'disagreement', hit } as const] : []),
    ...(entry.status === 'disputed' ? [{ kind: 'entry-disputed', hit } as const] : []),
    ...(entry.confidence === 'derived' ? [{ kind: 'entry-derived', hit } as const] : []),
    ...(isApart(relation) && isIndirect(action, relation) ? [{ kind: 'indirect', relation } as const] : []),
    ...(office ? [{ kind: 'office', hit } as const] : []),
    ...(entry.role === 'party' && asCandidate && named ? [{ kind: 'party-in-stage', hit } as const] : []),
    ...(entry.role === 'prospective' && asCandidate ? [{ kind: 'still-prospective', hit } as const] : []),
    ...(hit.phases.length > 1 ? [{ kind: 'elections', phases: hit.phases } as const] : []),
  ];
}

function remarksOnDraft(
  hits: readonly RatedHit[],
  { phrases, hoaxes, opaque }: Published,
  citations: readonly Citation[],
): Remark[] {
  const own = hits.some(({ target: { relation } }) => relation === 'linked' || relation === 'mentioned');
  return [
    ...phrases.map((found) => ({ kind: 'phrase', found }) as const),
    ...(citations.some(({ rule }) => rule.photo) ? [{ kind: 'photo' } as const] : []),
    ...hoaxes.map((hoax) => ({ kind: 'hoax', hoax }) as const),
    ...(opaque.length > 0 ? [{ kind: 'opaque', hosts: opaque } as const] : []),
    ...(own || phrases.length > 0 || hoaxes.length > 0 ? [{ kind: 'draft-not-kept' } as const] : []),
  ];
}

function sanctionsOf(rulebook: Rulebook, facts: Facts, hit: RatedHit): readonly SanctionRange[] {
  const classes = facts.personnel === 'unknown' ? ASN : [facts.personnel];
  const { phase } = hit.phases[0];
  return classes.flatMap((personnel) => {
    const citations = citeFor(rulebook, { ...facts, personnel }, phase);
    const range = sanctionRange(rulebook, citations, facts.action, personnel);
    return range === null ? [] : [range];
  });
}

/** Computes the advice on one press from facts alone. Total: every combination has citations or an explicit none. */
export function advise(rulebook: Rulebook, facts: Facts): Finding {
  const rated = facts.hits
    .flatMap((hit) => rate(rulebook, facts, hit))
    .sort(stricter)
    // Whoever is pressed on and mentioned besides stands there once, as what weighs most.
    .filter((hit, at, all) => all.findIndex(({ entry }) => entry === hit.entry) === at);
  const [first, ...rest] = rated;
  if (first === undefined) return { level: 'none' };
  const { action, personnel } = facts;
  const { phase } = first.phases[0];
  const citations = citeFor(rulebook, facts, phase);
  const [deciding] = citations;
  const sanctions = sanctionsOf(rulebook, facts, first);
  const disputed = deciding !== undefined && deciding.rule.dispute !== null && sanctions.length > 0;
  return {
    level: first.level,
    form: formOf(first.level, facts.mode, facts.repeated),
    action,
    personnel,
    hits: [first, ...rest],
    citations,
    sanctions,
    disputed,
    general:
      deciding === undefined || deciding.rule.rank === 3 || deciding.rule.rank === 4 || deciding.uncertain,
    remarks: [
      ...rated.flatMap((hit) => remarksOn(hit, action, deciding !== undefined && deciding.rule.rank <= 2)),
      // Where a sanction is said, its line says that it is disputed, and the dispute stands under "more".
      ...(deciding !== undefined && deciding.rule.dispute !== null && !disputed
        ? [{ kind: 'rule-disputed', dispute: deciding.rule.dispute } as const]
        : []),
      ...remarksOnDraft(rated, facts.published, citations),
      ...(personnel === 'unknown' ? [{ kind: 'personnel-unknown' } as const] : []),
      ...(action === 'follow' ? [{ kind: 'viewing-free' } as const] : []),
    ],
  };
}

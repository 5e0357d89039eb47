import { type Circumstances, type Citation, cite, isCriminal, LAW_STAGE, PERSONNEL_RANK } from './cite.ts';
import { type Apart, isAboutSomeone, isApart, isIndirect, isOffice, isPressable } from './level.ts';
import type { Rule, RulePhase } from './rule.ts';
import type { Rulebook } from './rulebook.ts';
import type { Phase, Relation, Role } from './vocabulary.ts';

/** A stage of an election in which a rule may name an act. */
export type NamedStage = Exclude<RulePhase, 'always'>;

/** Something to know before relying on an advice, from the law and the facts alone; the words are the locales'. */
export type LawRemark =
  /** The account is touched only through something between. */
  | { readonly kind: 'indirect'; readonly relation: Apart }
  /** No source says whether a neutral item of an office account is covered. */
  | { readonly kind: 'office' }
  /** Whether the rows about candidates' accounts cover parties' is disputed. */
  | { readonly kind: 'party-in-stage' }
  /** Authorities disagree about the deciding rule, or about one that names the act. */
  | { readonly kind: 'rule-disputed'; readonly citation: Citation }
  /** No rule names the act in this stage; `rule` is the first that does, and `stages` are all in which one does. */
  | { readonly kind: 'other-stage'; readonly rule: Rule; readonly stages: readonly NamedStage[] }
  /** Aimed at a protected institution: whether what is passed on or shown takes a side, only its content says. */
  | { readonly kind: 'depends-on-content' }
  /** A photo goes along, which nobody looked at. */
  | { readonly kind: 'photo' }
  | { readonly kind: 'personnel-unknown' }
  | { readonly kind: 'viewing-free' }
  /** No exemption for a private account or a closed group was found. */
  | { readonly kind: 'private' }
  /** The rule on state facilities, should the account or the device be the office's: an interpretation. */
  | { readonly kind: 'facilities'; readonly citation: Citation }
  /** What binds the incumbent, not the person: context, never a threat. */
  | { readonly kind: 'incumbent'; readonly rule: Rule }
  /** Who examines a case of discipline or ethics. */
  | { readonly kind: 'route' };

export interface RemarkFacts extends Circumstances {
  readonly role: Role;
  readonly relation: Relation;
}

/** The citation whose dispute bears on the answer: the deciding one, else one that names the act. */
export function disputedAmong(citations: readonly Citation[]): Citation | null {
  return citations.find(({ rule, disputed }, at) => disputed && (at === 0 || rule.rank <= 2)) ?? null;
}

function facilities(rulebook: Rulebook, facts: RemarkFacts, citations: readonly Citation[]): LawRemark[] {
  const rules = cite(rulebook, { ...facts, act: 'facility' });
  const citation = rules.find((each) => each.rule.rank <= 3 && !isCriminal(each));
  if (citation === undefined || citations.some((each) => each.rule === citation.rule)) return [];
  return [{ kind: 'facilities', citation }];
}

/** One phase of each stage of the law. */
const STAGES: readonly Phase[] = ['prospective', 'determined', 'after'];

/** Whether a citation names the act, and not the umbrella duty or a class's sanctions beside other rules. */
function namesAct({ rule, byStage }: Citation, _at: number, among: readonly Citation[]): boolean {
  if (rule.scope !== null) return false;
  const alone = byStage && among.every((each) => each.rule.rank === PERSONNEL_RANK);
  return rule.rank <= 3 || (rule.rank === PERSONNEL_RANK && alone);
}

/** Of an act that no button does: where no rule names it in this stage, the stages in which one does. */
function otherStages(rulebook: Rulebook, facts: RemarkFacts): LawRemark[] {
  if (isPressable(facts.act) || cite(rulebook, facts).some(namesAct)) return [];
  const named = STAGES.flatMap((phase) => {
    const stage = LAW_STAGE[phase];
    const citation = cite(rulebook, { ...facts, phase }).find(namesAct);
    return stage === null || citation === undefined ? [] : [{ stage, rule: citation.rule }];
  });
  const [first] = named;
  if (first === undefined) return [];
  return [{ kind: 'other-stage', rule: first.rule, stages: named.map(({ stage }) => stage) }];
}

/** What binds nobody who works for the state speaks of whom they work for. */
function incumbents(rulebook: Rulebook, facts: RemarkFacts): LawRemark[] {
  const stage = LAW_STAGE[facts.phase];
  const kinds = facts.elections.map((id) => rulebook.elections.get(id)?.kind ?? 'test');
  // An election that is not known, or invented for a test, may be of any kind.
  const runs = ({ contest }: Rule) =>
    contest === null || kinds.length === 0 || kinds.some((kind) => kind === contest || kind === 'test');
  return rulebook.rules
    .filter((rule) => rule.binds.length === 0 && stage !== null && rule.phases.includes(stage) && runs(rule))
    .map((rule) => ({ kind: 'incumbent', rule }));
}

/** The remarks on one advice: first what belongs beside it, then what stands under "more" (`isBackground`). */
export function lawRemarks(
  rulebook: Rulebook,
  facts: RemarkFacts,
  citations: readonly Citation[],
): readonly LawRemark[] {
  const { act, relation, role, phase, personnel } = facts;
  const [deciding] = citations;
  const disputed = disputedAmong(citations);
  const stage = LAW_STAGE[phase];
  const standing = stage === 'prospective' || stage === 'candidate';
  const pressed = isPressable(act);
  const office = isOffice(role) && isAboutSomeone(act);
  // The row disputed for parties is the one about accounts.
  const named = pressed && act !== 'attend' && deciding !== undefined && deciding.rule.rank <= 2;
  return [
    ...(pressed && isApart(relation) && isIndirect(act, relation)
      ? [{ kind: 'indirect', relation } as const]
      : []),
    ...(office ? [{ kind: 'office' } as const] : []),
    ...(role === 'party' && stage === 'candidate' && named ? [{ kind: 'party-in-stage' } as const] : []),
    ...(disputed === null ? [] : [{ kind: 'rule-disputed', citation: disputed } as const]),
    ...otherStages(rulebook, facts),
    ...(pressed && citations.some(({ rule }) => rule.photo) ? [{ kind: 'photo' } as const] : []),
    ...(personnel === 'unknown' ? [{ kind: 'personnel-unknown' } as const] : []),
    ...(act === 'follow' ? [{ kind: 'viewing-free' } as const] : []),
    ...(pressed && act !== 'attend' && standing ? [{ kind: 'private' } as const] : []),
    ...(pressed && standing ? facilities(rulebook, facts, citations) : []),
    ...(office ? incumbents(rulebook, facts) : []),
    ...(citations.some((each) => !isCriminal(each)) ? [{ kind: 'route' } as const] : []),
  ];
}

const BACKGROUND: readonly LawRemark['kind'][] = ['private', 'facilities', 'incumbent', 'route'];

/** Whether a remark explains and does not qualify: it stands under "more". */
export function isBackground({ kind }: LawRemark): boolean {
  return BACKGROUND.includes(kind);
}

import { type Circumstances, type Citation, cite, isCriminal, LAW_STAGE } from './cite.ts';
import { type Apart, isAboutSomeone, isApart, isIndirect, isOffice, isPressable } from './level.ts';
import type { Rule } from './rule.ts';
import type { Rulebook } from './rulebook.ts';
import type { Relation, Role } from './vocabulary.ts';

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
  return citations.find(({ rule }, at) => rule.dispute !== null && (at === 0 || rule.rank <= 2)) ?? null;
}

function facilities(rulebook: Rulebook, facts: RemarkFacts, citations: readonly Citation[]): LawRemark[] {
  const rules = cite(rulebook, { ...facts, act: 'facility' });
  const citation = rules.find((each) => each.rule.rank <= 3 && !isCriminal(each));
  if (citation === undefined || citations.some((each) => each.rule === citation.rule)) return [];
  return [{ kind: 'facilities', citation }];
}

/** What binds nobody who works for the state speaks of whom they work for. */
function incumbents(rulebook: Rulebook, facts: RemarkFacts): LawRemark[] {
  const stage = LAW_STAGE[facts.phase];
  return rulebook.rules
    .filter((rule) => rule.binds.length === 0 && stage !== null && rule.phases.includes(stage))
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

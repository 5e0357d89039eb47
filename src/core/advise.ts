import {
  type Circumstances,
  type Citation,
  cite,
  isCriminal,
  type KnownPersonnel,
  LAW_STAGE,
  PERSONNEL_RANK,
} from './cite.ts';
import { disputedAmong, type LawRemark, lawRemarks } from './law-remark.ts';
import { isPressable, levelOf, levelOfOther } from './level.ts';
import type { Rulebook } from './rulebook.ts';
import { classDisputed, prohibits, type SanctionRange, sanctionRange } from './sanction-range.ts';
import type { Kind, Level, Relation, Role } from './vocabulary.ts';

/** One act on one account, by one person, on one day: all that the rules ask about. */
export interface Facts extends Circumstances {
  readonly role: Role;
  /** Named for the record: no rule found tells a page from a group or a channel. */
  readonly kind: Kind;
  readonly relation: Relation;
  /** Id and handle of the target point at different accounts. */
  readonly disagreement: boolean;
}

/** What the rules say of one act: advice, never a verdict. */
export interface Advice {
  readonly level: Level;
  /** Deciding rule first; empty means that no rule was found in this stage, which is said and is not permission. */
  readonly citations: readonly Citation[];
  /** One range a class of personnel; empty when no specific sanction was found. Several only while unknown. */
  readonly sanctions: readonly SanctionRange[];
  /** Rules by which a court may punish the act, each with that sanction; never part of `sanctions`. */
  readonly criminal: readonly Citation[];
  /** Authorities disagree about the deciding rule or another that names the act … */
  readonly disputed: boolean;
  /** … about how grave it is. */
  readonly classDisputed: boolean;
  /** No rule names the act in this phase: applying the general ones to it is argued. */
  readonly general: boolean;
  readonly remarks: readonly LawRemark[];
}

const ASN: readonly KnownPersonnel[] = ['pns', 'pppk', 'pppk-pw'];

/** Criminal provisions stand apart: beside a press they would read as a threat; of an act no button does they are the answer. */
function citationsOn(rulebook: Rulebook, facts: Facts): readonly Citation[] {
  const spoken = cite(rulebook, facts);
  return isPressable(facts.act) ? spoken.filter((each) => !isCriminal(each)) : spoken;
}

/** Each criminal sanction once, by the rule that is about it before one that only mentions it. */
function criminalOn(rulebook: Rulebook, facts: Facts): readonly Citation[] {
  const stage = LAW_STAGE[facts.phase];
  const spoken = cite(rulebook, facts);
  const beside = spoken.flatMap((citation): Citation[] => {
    const { criminal, sanctionProspective } = citation.rule;
    const sanction = rulebook.sanctions.get(criminal ?? '');
    // Where the law is milder before candidates are determined, what stands beside the graver sanction waits with it.
    const waits = stage === 'prospective' && sanctionProspective !== null;
    return sanction === undefined || waits ? [] : [{ ...citation, sanction }];
  });
  return [...spoken.filter(isCriminal), ...beside].filter(
    (each, at, all) => all.findIndex(({ sanction }) => sanction === each.sanction) === at,
  );
}

function levelOn(facts: Facts, citations: readonly Citation[], remarks: readonly LawRemark[]): Level {
  const { act } = facts;
  const certain = citations.filter((each) => each.only === null && prohibits(each, citations));
  if (isPressable(act)) {
    const named = certain.some((each) => each.rule.rank <= 2);
    return levelOf({ ...facts, action: act, ruled: certain.length > 0, named });
  }
  // After the vote, as in the table, only a rule about the act forbids it: how a class is sanctioned does not.
  const ruled = certain.some((each) => facts.phase !== 'after' || each.rule.rank <= 3);
  // Named in another stage an act is not free in this one.
  const cited = citations.length > 0 || remarks.some(({ kind }) => kind === 'other-stage');
  return levelOfOther({ ...facts, act, ruled, cited });
}

function sanctionsOn(
  rulebook: Rulebook,
  facts: Facts,
  citations: readonly Citation[],
): readonly SanctionRange[] {
  const { personnel } = facts;
  const ranges =
    personnel === 'unknown'
      ? ASN.map((each) => sanctionRange(rulebook, citationsOn(rulebook, { ...facts, personnel: each }), each))
      : [sanctionRange(rulebook, citations, personnel)];
  return ranges.filter((each) => each !== null);
}

/** Whether the deciding rule leaves open that it means this very act. */
function isGeneral(facts: Facts, deciding: Citation | undefined): boolean {
  if (deciding === undefined || deciding.uncertain || deciding.conditional) return true;
  // General prohibitions name no button; acts that no button does they name themselves.
  const general = isPressable(facts.act) ? 3 : 4;
  return deciding.rule.rank >= general && deciding.rule.rank < PERSONNEL_RANK;
}

/** Computes the advice on one act from facts alone. Total and pure: every combination has citations or an explicit none. */
export function advise(rulebook: Rulebook, facts: Facts): Advice {
  const citations = citationsOn(rulebook, facts);
  const [deciding] = citations;
  const disputed = disputedAmong(citations);
  const remarks = lawRemarks(rulebook, facts, citations);
  const level = levelOn(facts, citations, remarks);
  return {
    level,
    citations,
    // What is not warned of threatens nothing.
    sanctions: level === 'none' ? [] : sanctionsOn(rulebook, facts, citations),
    criminal: criminalOn(rulebook, facts),
    disputed: disputed !== null,
    classDisputed: disputed !== null && classDisputed(rulebook, disputed),
    general: isGeneral(facts, deciding),
    remarks,
  };
}

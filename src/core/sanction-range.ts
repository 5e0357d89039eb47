import { binds, type Citation, type KnownPersonnel, PERSONNEL_RANK } from './cite.ts';
import type { Sanction } from './rule.ts';
import type { Rulebook } from './rulebook.ts';
import type { Action } from './vocabulary.ts';

export type SanctionClass = Sanction['class'];

/** What one class of personnel may be subjected to, after examination: never more than the rules say. */
export interface SanctionRange {
  readonly personnel: KnownPersonnel;
  readonly from: SanctionClass;
  readonly to: SanctionClass;
}

const LADDER: readonly SanctionClass[] = ['general', 'ethics', 'discipline-moderate', 'discipline-severe'];

/**
 * Whether a citation carries a sanction of its own for this act, and not only the umbrella duty. How a class of
 * personnel is sanctioned says so only where nothing else binds that class: then it is the prohibition too.
 */
export function prohibits(citation: Citation, among: readonly Citation[]): boolean {
  if (citation.uncertain) return false;
  if (citation.rule.rank <= 3) return true;
  return (
    citation.rule.rank === PERSONNEL_RANK &&
    citation.byStage &&
    among.every((each) => each.rule.rank === PERSONNEL_RANK)
  );
}

/**
 * When a rule's class is disputed, the range begins at the mildest class that any rule naming the same act puts
 * on it: authorities that call a like a matter of ethics read the sibling row.
 */
function mildest(
  rulebook: Rulebook,
  conduct: Citation,
  action: Action,
  personnel: KnownPersonnel,
): SanctionClass {
  if (conduct.rule.dispute === null) return conduct.sanction.class;
  const siblings = rulebook.rules.filter(
    (rule) => rule.rank === conduct.rule.rank && rule.acts.includes(action) && binds(rule, personnel),
  );
  const classes = siblings.flatMap((rule) => {
    const found = rulebook.sanctions.get(rule.sanction)?.class;
    return found !== undefined && found !== 'general' && LADDER.includes(found) ? [found] : [];
  });
  const [lowest] = classes.sort((a, b) => LADDER.indexOf(a) - LADDER.indexOf(b));
  return lowest ?? conduct.sanction.class;
}

/** The sanction range of an act for one class of personnel; null when no rule found carries one. */
export function sanctionRange(
  rulebook: Rulebook,
  citations: readonly Citation[],
  action: Action,
  personnel: KnownPersonnel,
): SanctionRange | null {
  const [conduct] = citations.filter((each) => each.rule.rank <= 3 && prohibits(each, citations));
  const own = citations.find((each) => each.rule.rank === PERSONNEL_RANK);
  if (conduct === undefined) {
    if (own === undefined || !prohibits(own, citations)) return null;
    return { personnel, from: own.sanction.class, to: own.sanction.class };
  }
  const from = mildest(rulebook, conduct, action, personnel);
  // Ethics ends at a moral sanction; how a contract ends is asked only where discipline is at stake.
  if (conduct.sanction.class === 'ethics' || own === undefined) {
    return { personnel, from, to: conduct.sanction.class };
  }
  return { personnel, from, to: own.sanction.class };
}

import { binds, type Citation, type KnownPersonnel, PERSONNEL_RANK } from './cite.ts';
import type { Sanction } from './rule.ts';
import type { Rulebook } from './rulebook.ts';
import type { Action } from './vocabulary.ts';

/** What one class of personnel may be subjected to, after examination: never more than the rules say. */
export interface SanctionRange {
  readonly personnel: KnownPersonnel;
  readonly from: Sanction;
  readonly to: Sanction;
}

const LADDER: readonly Sanction['class'][] = ['ethics', 'discipline-moderate', 'discipline-severe'];

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
function mildest(rulebook: Rulebook, conduct: Citation, action: Action, personnel: KnownPersonnel): Sanction {
  if (conduct.rule.dispute === null) return conduct.sanction;
  const siblings = rulebook.rules.filter(
    (rule) => rule.rank === conduct.rule.rank && rule.acts.includes(action) && binds(rule, personnel),
  );
  const [lowest] = siblings
    .flatMap((rule) => rulebook.sanctions.get(rule.sanction) ?? [])
    .filter((sanction) => LADDER.includes(sanction.class))
    .sort((a, b) => LADDER.indexOf(a.class) - LADDER.indexOf(b.class));
  return lowest ?? conduct.sanction;
}

/** The sanction range of an act for one class of personnel; null when no rule found carries one. */
export function sanctionRange(
  rulebook: Rulebook,
  citations: readonly Citation[],
  action: Action,
  personnel: KnownPersonnel,
): SanctionRange | null {
  const conduct = citations.find((each) => each.rule.rank <= 3 && prohibits(each, citations));
  const own = citations.find((each) => each.rule.rank === PERSONNEL_RANK);
  if (conduct === undefined) {
    if (own === undefined || !prohibits(own, citations)) return null;
    return { personnel, from: own.sanction, to: own.sanction };
  }
  const from = mildest(rulebook, conduct, action, personnel);
  // Ethics ends at a moral sanction; how a contract ends is asked only where discipline is at stake.
  const ceiling = conduct.sanction.class === 'ethics' || own === undefined ? conduct : own;
  return { personnel, from, to: ceiling.sanction };
}

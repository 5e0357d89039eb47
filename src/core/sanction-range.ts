import { binds, type Citation, isCriminal, type KnownPersonnel, PERSONNEL_RANK, SEVERITY } from './cite.ts';
import type { Rule, Sanction } from './rule.ts';
import type { Rulebook } from './rulebook.ts';

/** What one class of personnel may be subjected to, after examination: never more than the rules say. */
export interface SanctionRange {
  readonly personnel: KnownPersonnel;
  readonly from: Sanction;
  readonly to: Sanction;
}

/** Speaks of itself: nothing else need be so, everywhere in the country, and no court is needed. */
function isPlain(citation: Citation): boolean {
  return !citation.conditional && citation.rule.scope === null && !isCriminal(citation);
}

/**
 * Whether a citation forbids this act by itself, and not only through the umbrella duty. How a class of personnel is
 * sanctioned does so only where nothing else binds that class: then it is the prohibition too.
 */
export function prohibits(citation: Citation, among: readonly Citation[]): boolean {
  const { rule, uncertain, conditional, byStage } = citation;
  if (uncertain || conditional) return false;
  if (rule.rank <= 3) return true;
  return (
    rule.rank === PERSONNEL_RANK &&
    byStage &&
    among.every((each) => each.rule.rank === PERSONNEL_RANK || !isPlain(each))
  );
}

/** A sanction of one's own service: not only "according to the provisions", and no court's. */
function isSpecific({ class: kind }: Sanction): boolean {
  return kind !== 'general' && kind !== 'criminal';
}

function weightOf(sanction: Sanction): number {
  return SEVERITY.indexOf(sanction.class);
}

function mildestOf(sanctions: readonly Sanction[]): Sanction | undefined {
  return sanctions.toSorted((a, b) => weightOf(a) - weightOf(b))[0];
}

/** The same row of another stage: it names the very same acts, where this one is silent. */
function isSameRow(one: Rule, other: Rule): boolean {
  if (one === other) return true;
  const acts = one.acts.length === other.acts.length && one.acts.every((act) => other.acts.includes(act));
  return acts && !one.phases.some((phase) => other.phases.includes(phase));
}

/**
 * The sanctions of the same row wherever the regulation has it: authorities that call a like a matter of ethics read
 * it in the other table.
 */
function rowOf(rulebook: Rulebook, row: Rule, personnel: KnownPersonnel): readonly Sanction[] {
  return rulebook.rules
    .filter(
      (rule) =>
        rule.rank === row.rank && rule.scope === null && isSameRow(rule, row) && binds(rule, personnel),
    )
    .flatMap(({ sanction, sanctionProspective }) => [sanction, sanctionProspective ?? sanction])
    .flatMap((id) => rulebook.sanctions.get(id) ?? [])
    .filter(isSpecific);
}

/** Whether a citation's dispute is about how grave the act is: the same row stands elsewhere with another sanction. */
export function classDisputed(rulebook: Rulebook, { rule, sanction, disputed }: Citation): boolean {
  if (!disputed) return false;
  const classes: readonly KnownPersonnel[] = ['pns', 'pppk', 'pppk-pw', 'non-asn'];
  return classes.some((each) =>
    rowOf(rulebook, rule, each).some((other) => weightOf(other) !== weightOf(sanction)),
  );
}

/** How a class other than PNS is sanctioned: the rule cited on this act, or the one that says it of any. */
function ownSanction(
  rulebook: Rulebook,
  citations: readonly Citation[],
  personnel: KnownPersonnel,
): Sanction | null {
  const own =
    citations.find((each) => each.rule.rank === PERSONNEL_RANK)?.rule ??
    rulebook.rules.find((rule) => rule.rank === PERSONNEL_RANK && binds(rule, personnel));
  const sanction = own === undefined ? undefined : rulebook.sanctions.get(own.sanction);
  return sanction === undefined || !isSpecific(sanction) ? null : sanction;
}

/** The sanction range of an act for one class of personnel, from the citations on it; null when no rule found carries one. */
export function sanctionRange(
  rulebook: Rulebook,
  citations: readonly Citation[],
  personnel: KnownPersonnel,
): SanctionRange | null {
  const binding = citations.filter((each) => isPlain(each) && prohibits(each, citations));
  if (binding.length === 0) return null;
  const conduct = binding.filter((each) => each.rule.rank <= 3 && isSpecific(each.sanction));
  // A rule that names the act says how grave it is; a general prohibition only where none does.
  const naming = conduct.filter((each) => each.rule.rank <= 2);
  const spoken = naming.length > 0 ? naming : conduct;
  const own = personnel === 'pns' ? null : ownSanction(rulebook, citations, personnel);
  const sanctions = spoken.map((each) => each.sanction);
  const [first] = spoken;
  const disputed = first?.disputed === true ? rowOf(rulebook, first.rule, personnel) : [];
  const from = mildestOf([...sanctions, ...disputed]);
  const to = sanctions.toSorted((a, b) => weightOf(b) - weightOf(a))[0];
  if (from === undefined || to === undefined) return own === null ? null : { personnel, from: own, to: own };
  if (personnel === 'pns') return { personnel, from, to };
  // Ethics ends at a moral sanction, and only what is severe may end a contract; how is the law of their own class.
  const theirs = (sanction: Sanction) => (sanction.class === 'discipline-severe' ? own : sanction);
  const [least, most] = [theirs(from), theirs(to)];
  return least === null || most === null ? null : { personnel, from: least, to: most };
}

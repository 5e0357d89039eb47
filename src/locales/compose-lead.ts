import type { RatedHit, Warning } from '../core/advise.ts';
import type { Intent } from '../core/intent.ts';
import type { PhaseNow } from '../core/phase.ts';
import type { DialogMessages } from './dialog-messages.ts';
import { firstSource, hitHandle, hitName, hitOffice, refName } from './name-hit.ts';

/** The day before a half-open end, `YYYY-MM-DD`: the last whole day of the stage. */
function dayBefore(instant: string): string {
  const day = new Date(`${instant.slice(0, 10)}T00:00:00Z`);
  return new Date(day.getTime() - 86_400_000).toISOString().slice(0, 10);
}

function passedOn({ target }: RatedHit): 'quoted' | 'reposter' | null {
  return target.relation === 'quoted' || target.relation === 'reposter' ? target.relation : null;
}

export function composeTitle({ action, hits }: Warning, words: DialogMessages): string {
  const [hit] = hits;
  const { role, kind } = hit.account;
  const { phase } = hit.phases[0];
  const whose = words.whose(role, phase);
  const relation = passedOn(hit);
  if (relation !== null) return words.title.indirect(relation, whose);
  if (phase === 'outside') return words.title.outside(role);
  return words.title.stage(words.act[action].begin(whose, kind), phase);
}

function stageSentence(hit: RatedHit, now: PhaseNow, words: DialogMessages): string {
  if (now.phase === 'outside') return words.lead.outside(hit.account.role);
  return words.lead.stage({
    phase: now.phase,
    election: now.election.name[words.language],
    votingDay: words.day(now.election.votingDay),
    lastDay: words.day(dayBefore(now.stage.to ?? now.election.votingDay)),
    determinedOn: now.determinedOn === null ? null : words.day(now.determinedOn),
  });
}

/** What is about to happen and where the election stands: two sentences at most. */
export function composeLead({ action, hits }: Warning, intent: Intent, words: DialogMessages): string {
  const [hit] = hits;
  const { account } = hit;
  const [now] = hit.phases;
  const determinedOn = now.determinedOn === null ? null : words.day(now.determinedOn);
  const named = words.lead.named({
    role: account.role,
    name: `${hitName(hit)} (${hitHandle(hit)})`,
    office: hitOffice(hit, words),
    phase: now.phase,
    determinedOn,
    source: firstSource(account.sources).title,
  });
  const relation = passedOn(hit);
  const { doing } = words.act[action];
  const author = words.lead.byOthers(refName((intent.targets[0] ?? hit.target).ref));
  const about =
    relation === null
      ? words.lead.about(doing(named, account.kind))
      : words.lead.indirect(doing(author, account.kind), relation, named);
  // A determined candidate's own line already says when KPU determined them.
  const said = now.phase === 'determined' && account.role === 'candidate' && determinedOn !== null;
  return said ? about : `${about} ${stageSentence(hit, now, words)}`;
}

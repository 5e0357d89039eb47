import type { Intent } from '../core/intent.ts';
import { type Apart, isApart, isIndirect } from '../core/level.ts';
import type { PhaseNow } from '../core/phase.ts';
import type { RatedHit, Warning } from '../core/press-advice.ts';
import { daysBefore } from '../core/time-zone.ts';
import type { Action, Kind } from '../core/vocabulary.ts';
import type { DialogMessages } from './dialog-messages.ts';
import { firstSource, hitHandle, hitName, hitOffice, refName } from './name-hit.ts';

/** How the listed account stands beside the press; null where the press is simply on what is its own. */
function apart({ target: { relation } }: RatedHit, action: Action): Apart | null {
  if (!isApart(relation)) return null;
  // A comment beneath a comment hangs beneath its host's post all the same.
  return relation === 'host' && !isIndirect(action, relation) ? null : relation;
}

function kindOf({ entry }: RatedHit): Kind {
  return 'kind' in entry ? entry.kind : 'page';
}

/** Leave to go on: with one's own words it is sending them, whatever the button is for. */
export function composeProceed({ action, hits: [hit] }: Warning, words: DialogMessages): string {
  const { relation } = hit.target;
  return words.act[relation === 'linked' || relation === 'mentioned' ? 'post' : action].proceed;
}

export function composeTitle({ action, hits }: Warning, words: DialogMessages): string {
  const [hit] = hits;
  const { role } = hit.entry;
  const { phase } = hit.phases[0];
  const whose = words.whose(role, phase);
  const relation = apart(hit, action);
  if (relation !== null) return words.title.apart(relation, whose);
  if (phase === 'outside') return words.title.outside(role);
  return words.title.stage(words.act[action].begin(whose, kindOf(hit)), phase);
}

function stageSentence(hit: RatedHit, now: PhaseNow, words: DialogMessages): string {
  if (now.phase === 'outside') return words.lead.outside(hit.entry.role);
  return words.lead.stage({
    phase: now.phase,
    election: now.election.name[words.language],
    votingDay: now.election.votingDay === null ? null : words.day(now.election.votingDay),
    lastDay: words.day(daysBefore(now.stage.to, 1)),
    determinedOn: now.determinedOn === null ? null : words.day(now.determinedOn),
  });
}

/** What is about to happen and where the election stands: two sentences at most. */
export function composeLead({ action, hits }: Warning, intent: Intent, words: DialogMessages): string {
  const [hit] = hits;
  const { entry } = hit;
  const [now] = hit.phases;
  const determinedOn = now.determinedOn === null ? null : words.day(now.determinedOn);
  const named = words.lead.named({
    role: entry.role,
    name: `${hitName(hit)} (${hitHandle(hit)})`,
    office: hitOffice(hit, words),
    phase: now.phase,
    determinedOn,
    source: firstSource(entry.sources).title,
  });
  const relation = apart(hit, action);
  const { doing } = words.act[action];
  const author = words.lead.byOthers(refName((intent.targets[0] ?? hit.target).ref));
  const about =
    relation === null
      ? words.lead.about(doing(named, kindOf(hit)))
      : words.lead.apart({ relation, action, doing: doing(author, kindOf(hit)), author, named });
  // A determined candidate's own line already says when KPU determined them.
  const said = now.phase === 'determined' && entry.role === 'candidate' && determinedOn !== null;
  return said ? about : `${about} ${stageSentence(hit, now, words)}`;
}

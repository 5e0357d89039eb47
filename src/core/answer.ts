import { type Advice, advise, type Facts } from './advise.ts';
import { cite, DUTY_RANK } from './cite.ts';
import type { Election } from './election.ts';
import { isAboutSomeone } from './level.ts';
import { type PhaseNow, phasesFor } from './phase.ts';
import type { Question } from './question.ts';
import type { Rulebook } from './rulebook.ts';
import { localDay, timeZoneOf } from './time-zone.ts';
import { type Act, LEVELS, type Personnel, type Phase, type Relation } from './vocabulary.ts';

/** Who asks, and when. */
export interface Who {
  readonly personnel: Personnel;
  /** Where they work, a Kemendagri code; null while unknown. */
  readonly region: string | null;
  /** Milliseconds since the epoch. */
  readonly instant: number;
}

export interface StageAnswer {
  readonly phase: Phase;
  readonly advice: Advice;
}

/** The answer today, and the election whose stage gives it; null outside any. */
export interface NowAnswer extends StageAnswer {
  readonly election: Election | null;
}

export interface Answer {
  readonly question: Question;
  /** Why no rule is asked: it looks at, likes or answers a protected institution, or touches no account and is only looking. */
  readonly free: 'institution' | 'reading' | null;
  /** Of all elections that run where the person works, in the one whose stage asks most of this act. */
  readonly now: NowAnswer;
  /** How the answer changes: one phase for each of the law's own stages. */
  readonly stages: readonly StageAnswer[];
}

const STAGES: readonly Phase[] = ['outside', 'prospective', 'determined', 'after'];

/** A press on nobody's account that says nothing of one's own: what is left of it is looking. */
const LOOKING: readonly Act[] = ['like', 'follow', 'join'];

const RELATIONS: Readonly<Partial<Record<Act, Relation>>> = { follow: 'account', join: 'group' };

/** What one does with an institution's account and says nothing of a contestant by. */
const FREE_AT_INSTITUTION: readonly Act[] = ['like', 'follow', 'join', 'comment'];

/** Acts of a party's own: asked of a party where nobody is named. */
const OF_A_PARTY: readonly Act[] = ['party-member', 'approach-party'];

function freeOf({ act, subject }: Question): Answer['free'] {
  if (!isAboutSomeone(act)) return null;
  if (subject.is === 'institution') return FREE_AT_INSTITUTION.includes(act) ? 'institution' : null;
  return subject.is === 'nobody' && LOOKING.includes(act) ? 'reading' : null;
}

/** Of an act aimed at nobody the gravest reading is asked: that it is a candidate's. */
function aimOf({ act, subject }: Question): Pick<Facts, 'role' | 'kind' | 'relation'> {
  const relation = RELATIONS[act] ?? 'author';
  if (subject.is === 'account') return { role: subject.role, kind: subject.kind, relation };
  return { role: OF_A_PARTY.includes(act) ? 'party' : 'candidate', kind: 'profile', relation };
}

function weight({ advice }: StageAnswer): number {
  return LEVELS.indexOf(advice.level);
}

const FREE: Advice = {
  level: 'none',
  citations: [],
  sanctions: [],
  criminal: [],
  disputed: false,
  classDisputed: false,
  general: false,
  remarks: [],
};

/** Of what is passed on from an institution, or shown with it, only the content can take a side: the general duty speaks. */
function adviseOnContent(rulebook: Rulebook, facts: Facts): Advice {
  const citations = cite(rulebook, facts).filter(
    ({ rule }) => rule.rank === DUTY_RANK && rule.scope === null,
  );
  return { ...FREE, level: 'caution', citations, general: true, remarks: [{ kind: 'depends-on-content' }] };
}

/** The answer to "Bolehkah saya …?" today, and in every stage of the elections that concern the person. */
export function answer(rulebook: Rulebook, question: Question, who: Who): Answer {
  const { personnel, region, instant } = who;
  const { act } = question;
  const free = freeOf(question);
  const running = phasesFor(rulebook.elections, instant, region);
  const facts = {
    ...aimOf(question),
    act,
    personnel,
    region,
    day: localDay(instant, timeZoneOf(region)),
    photo: act === 'photo',
    disagreement: false,
  };
  // Of a stage that does not run, local rules on the elections that do are asked.
  const ids = running.flatMap(({ election }) => (election === null ? [] : [election.id]));
  const adviseOn = (asked: Facts): Advice => {
    if (free !== null) return FREE;
    const onContent = question.subject.is === 'institution' && isAboutSomeone(act);
    return onContent ? adviseOnContent(rulebook, asked) : advise(rulebook, asked);
  };
  const at = (phase: Phase): StageAnswer => ({
    phase,
    advice: adviseOn({ ...facts, phase, elections: phase === 'outside' ? [] : ids }),
  });
  const inElection = ({ phase, election }: PhaseNow): NowAnswer => ({ ...at(phase), election });
  const [first, ...others] = running;
  // They come strictest stage first: of equal levels the nearest to its vote decides.
  const now = others
    .map(inElection)
    .reduce((most, each) => (weight(each) > weight(most) ? each : most), inElection(first));
  return { question, free, now, stages: STAGES.map(at) };
}

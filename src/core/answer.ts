import { type Advice, advise, type Facts } from './advise.ts';
import { isAboutSomeone } from './level.ts';
import { phasesFor } from './phase.ts';
import type { Question } from './question.ts';
import type { Rulebook } from './rulebook.ts';
import { localDay, timeZoneOf } from './time-zone.ts';
import type { Act, Personnel, Phase, Relation } from './vocabulary.ts';

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

export interface Answer {
  readonly question: Question;
  /** Why no rule is asked: it is aimed at a protected institution, or touches no account and is only looking. */
  readonly free: 'institution' | 'reading' | null;
  /** In the strictest stage that runs where the person works. */
  readonly now: StageAnswer;
  /** How the answer changes: one phase for each of the law's own stages. */
  readonly stages: readonly StageAnswer[];
}

const STAGES: readonly Phase[] = ['outside', 'prospective', 'determined', 'after'];

/** A press on nobody's account that says nothing of one's own: what is left of it is looking. */
const LOOKING: readonly Act[] = ['like', 'follow', 'join'];

const RELATIONS: Readonly<Partial<Record<Act, Relation>>> = { follow: 'account', join: 'group' };

/** Acts of a party's own: asked of a party where nobody is named. */
const OF_A_PARTY: readonly Act[] = ['party-member', 'approach-party'];

function freeOf({ act, subject }: Question): Answer['free'] {
  if (!isAboutSomeone(act)) return null;
  if (subject.is === 'institution') return 'institution';
  return subject.is === 'nobody' && LOOKING.includes(act) ? 'reading' : null;
}

/** Of an act aimed at nobody the gravest reading is asked: that it is a candidate's. */
function aimOf({ act, subject }: Question): Pick<Facts, 'role' | 'kind' | 'relation'> {
  const relation = RELATIONS[act] ?? 'author';
  if (subject.is === 'account') return { role: subject.role, kind: subject.kind, relation };
  return { role: OF_A_PARTY.includes(act) ? 'party' : 'candidate', kind: 'profile', relation };
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
  const at = (phase: Phase): StageAnswer => ({
    phase,
    advice:
      free === null ? advise(rulebook, { ...facts, phase, elections: phase === 'outside' ? [] : ids }) : FREE,
  });
  return { question, free, now: at(running[0].phase), stages: STAGES.map(at) };
}

import type { Advice } from './advise.ts';
import { type Answer, answer, type Who } from './answer.ts';
import type { Question } from './question.ts';
import type { Rulebook } from './rulebook.ts';
import { ACTIONS, LEVELS, type Level, type Phase, type Role } from './vocabulary.ts';

/** One question of the quiz, and what the rules say to it. */
export interface QuizItem {
  readonly question: Question;
  readonly phase: Phase;
  readonly options: readonly Level[];
  readonly right: Level;
  /** The advice that the right answer comes from; without citations where no rule is asked (`free`). */
  readonly because: Advice;
  /** Why it is free: aimed at a protected institution, or (whatever the question's act) only looking. */
  readonly free: Answer['free'];
  /** What must be said beside the answer: authorities disagree, or no rule names the act. */
  readonly doubt: 'disputed' | 'general' | null;
}

/** How many of each right answer: a quiz in which all is forbidden teaches nothing. */
const SHARES = { none: 3, caution: 3, prohibited: 4 } as const satisfies Readonly<Record<Level, number>>;
const LENGTH = 10;

const PHASES_ASKED = ['outside', 'prospective', 'determined', 'after'] as const satisfies readonly Phase[];
type AskedPhase = (typeof PHASES_ASKED)[number];

/**
 * Whose accounts are asked about. Before KPU determines them there are no candidates; whether the rows on candidates
 * cover parties' and office accounts is disputed or unknown, so those are no quiz question there.
 */
const CONTESTANTS: Readonly<Record<AskedPhase, Role | null>> = {
  outside: null,
  prospective: 'prospective',
  determined: 'candidate',
  after: 'candidate',
};
const OTHERS: Readonly<Record<AskedPhase, readonly Role[]>> = {
  outside: ['party', 'team', 'supporter'],
  prospective: ['team', 'supporter'],
  determined: ['team', 'supporter'],
  after: ['party', 'team', 'supporter'],
};
const PRESSES = ACTIONS.filter((act) => act !== 'attend');
/** Looking stands under the press that it is mistaken for. */
const LOOKING: Question = { act: 'follow', subject: { is: 'nobody' } };

function questionsIn(phase: AskedPhase): readonly Question[] {
  const contestant = CONTESTANTS[phase];
  const contestants = contestant === null ? [] : [contestant];
  const aimed = PRESSES.flatMap((act) =>
    [...contestants, ...OTHERS[phase]].map((role): Question => {
      const kind = act === 'join' ? 'group' : 'profile';
      return { act, subject: { is: 'account', role, kind } };
    }),
  );
  // Attending is no question: whether one may listen without taking part is disputed.
  const met = (['photo', 'support', 'banner', 'id-support'] as const).flatMap((act) =>
    contestants.map((role): Question => ({ act, subject: { is: 'account', role, kind: 'profile' } })),
  );
  const alone = (['party-member', 'campaign-team', 'facility', 'decision', 'approach-party'] as const).map(
    (act): Question => ({ act, subject: { is: 'nobody' } }),
  );
  const free = (['follow', 'like', 'comment'] as const).map(
    (act): Question => ({ act, subject: { is: 'institution' } }),
  );
  return [...aimed, ...met, ...alone, ...free, LOOKING];
}

function itemsOf({ question, free, stages }: Answer, phase: AskedPhase): readonly QuizItem[] {
  const because = stages.find((each) => each.phase === phase)?.advice;
  if (because === undefined) return [];
  const { level, disputed, general } = because;
  const doubt = disputed ? 'disputed' : general && free === null ? 'general' : null;
  const item: QuizItem = { question, phase, options: LEVELS, right: level, because, free, doubt };
  return isAskable(item) ? [item] : [];
}

/** What the answer rests on must be firm; where only the class of the sanction is disputed, the prohibition is. */
function isAskable({ right, because, free }: QuizItem): boolean {
  if (right === 'none') return free !== null;
  const [deciding] = because.citations;
  if (deciding === undefined || deciding.uncertain || deciding.only !== null) return false;
  if (because.disputed && !because.classDisputed) return false;
  return right === 'caution' || !because.general;
}

/** A small generator of numbers in [0, 1) that is the same everywhere (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], next: () => number): readonly T[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function role({ question: { subject } }: QuizItem): string {
  return subject.is === 'account' ? subject.role : subject.is;
}

/** How much of an item was asked already: the same act weighs most. */
function sameness(item: QuizItem, asked: readonly QuizItem[]): number {
  return asked.reduce((sum, other) => {
    const act = other.question.act === item.question.act && other.free !== 'reading' ? 4 : 0;
    return sum + act + (other.phase === item.phase ? 2 : 0) + (role(other) === role(item) ? 2 : 0);
  }, 0);
}

function freshest(items: readonly QuizItem[], asked: readonly QuizItem[]): QuizItem | null {
  const left = items.filter((item) => !asked.includes(item));
  return left.reduce<QuizItem | null>(
    (best, item) => (best === null || sameness(item, asked) < sameness(best, asked) ? item : best),
    null,
  );
}

/**
 * Ten questions for one person, answered by the rules: the same for the same seed, of every level, about different
 * acts, accounts and stages. Fewer only where the rules of a class of personnel answer fewer.
 */
export function makeQuiz(rulebook: Rulebook, who: Who, seed: number): readonly QuizItem[] {
  const next = numbersFrom(seed);
  const pool = shuffled(
    PHASES_ASKED.flatMap((phase) =>
      questionsIn(phase).flatMap((question) => itemsOf(answer(rulebook, question, who), phase)),
    ),
    next,
  );
  const asked: QuizItem[] = [];
  const take = (items: readonly QuizItem[], count: number): void => {
    for (let taken = 0; taken < count; taken += 1) {
      const item = freshest(items, asked);
      if (item !== null) asked.push(item);
    }
  };
  take(
    pool.filter((each) => each.free === 'reading'),
    1,
  );
  take(
    pool.filter((each) => each.free === 'institution'),
    SHARES.none - 1,
  );
  for (const level of ['caution', 'prohibited'] as const)
    take(
      pool.filter((each) => each.right === level),
      SHARES[level],
    );
  // Where one level is short of questions, others stand in.
  take(
    pool.filter((each) => each.free !== 'reading'),
    LENGTH - asked.length,
  );
  return shuffled(asked, next);
}

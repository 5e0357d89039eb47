import type { Answer } from '../../core/answer.ts';
import type { Topic } from '../../core/handbook.ts';
import type { PhaseNow } from '../../core/phase.ts';
import type { Question } from '../../core/question.ts';
import type { QuizItem } from '../../core/quiz.ts';
import type { ReadQuestion } from '../../core/read-question.ts';
import type { Rulebook } from '../../core/rulebook.ts';
import type { Settings } from '../../core/settings.ts';
import type { Language, Personnel } from '../../core/vocabulary.ts';

export interface RulebookProps {
  readonly rulebook: Rulebook;
  readonly topics: readonly Topic[];
  /** Instrument id → address of its text, where a local circular gives one. */
  readonly links: ReadonlyMap<string, string>;
  readonly settings: Pick<Settings, 'language' | 'personnel' | 'region'>;
  readonly settingsBroken: boolean;
  /** Settings that the agency's policy keeps from being changed. */
  readonly locked: readonly (keyof Settings)[];
  /** The agency as its policy names it; null where it does not, or where there is no policy. */
  readonly managedBy: string | null;
  /** Local calendar day the answers are for, `YYYY-MM-DD`. */
  readonly day: string;
  /** Every stage that concerns the person's region now, strictest first. */
  readonly phases: readonly PhaseNow[];
  readonly readText: (text: string) => ReadQuestion;
  readonly answer: (question: Question) => Answer;
  /** Ten questions; the same seed gives the same ones. */
  readonly quiz: (seed: number) => readonly QuizItem[];
  /** Seed of the first quiz; each further one counts on. */
  readonly seed: number;
  readonly onLanguage: (language: Language) => void;
  readonly onPersonnel: (personnel: Personnel) => void;
  readonly onRegion: (region: string | null) => void;
}

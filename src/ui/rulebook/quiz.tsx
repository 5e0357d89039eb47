import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Level } from '../../core/vocabulary.ts';
import type { RulebookMessages } from '../../locales/rulebook.ts';
import { Part } from './parts.tsx';
import type { RulebookProps } from './props.ts';
import { QuizQuestion } from './quiz-question.tsx';

interface QuizProps extends Pick<RulebookProps, 'quiz' | 'seed' | 'settings'> {
  readonly words: RulebookMessages;
  readonly hidden: boolean;
}

/** One run: which questions, how far, what was answered. */
interface Run {
  readonly seed: number;
  readonly at: number;
  readonly answers: readonly Level[];
}

/** Ten questions, one at a time; nothing of it is kept. */
export function Quiz({ quiz, seed, settings, words, hidden }: QuizProps) {
  const { quiz: said } = words;
  const { personnel, region } = settings;
  const [run, setRun] = useState<Run | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever is asked changes the questions.
  const items = useMemo(() => (run === null ? [] : quiz(run.seed)), [run?.seed, personnel, region]);
  // A new question takes the focus, an answer leaves it.
  useEffect(() => heading.current?.focus(), [run?.seed, run?.at]);
  // Answers to other questions mean nothing.
  useEffect(() => setRun(null), [personnel, region]);

  const begin = (from: number): void => setRun({ seed: from, at: 0, answers: [] });
  const item = run === null ? undefined : items[run.at];
  const right = run?.answers.filter((each, at) => each === items[at]?.right).length ?? 0;
  return (
    <Part section="quiz" words={words} lead={words.leads.quiz} hidden={hidden}>
      {run === null && (
        <button type="button" class="primary" onClick={() => begin(seed)}>
          {said.start}
        </button>
      )}
      {run !== null && item !== undefined && (
        <QuizQuestion
          key={`${run.seed} ${run.at}`}
          item={item}
          number={said.number(run.at + 1, items.length)}
          personnel={personnel}
          answer={run.answers[run.at] ?? null}
          last={run.at + 1 === items.length}
          heading={heading}
          words={words}
          onAnswer={(level) => setRun({ ...run, answers: [...run.answers, level] })}
          onNext={() => setRun({ ...run, at: run.at + 1 })}
        />
      )}
      {run !== null && item === undefined && (
        <div class="card">
          <h3 ref={heading} tabIndex={-1}>
            {said.score(right, items.length)}
          </h3>
          <p>{said.after}</p>
          <button type="button" class="primary" onClick={() => begin(run.seed + 1)}>
            {said.again}
          </button>
        </div>
      )}
    </Part>
  );
}

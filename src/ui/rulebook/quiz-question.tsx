import type { Ref } from 'preact';
import type { QuizItem } from '../../core/quiz.ts';
import type { Level, Personnel } from '../../core/vocabulary.ts';
import { DIALOG } from '../../locales/dialog.ts';
import type { RulebookMessages } from '../../locales/rulebook.ts';
import { Icon } from '../shared/icon.tsx';
import { citedPlace, lawStage, questionTitle, sanctionText } from './answer-words.ts';

interface QuizQuestionProps {
  readonly item: QuizItem;
  readonly number: string;
  /** For whom it is asked. */
  readonly personnel: Personnel;
  /** What was answered; null before. */
  readonly answer: Level | null;
  readonly last: boolean;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly words: RulebookMessages;
  readonly onAnswer: (level: Level) => void;
  readonly onNext: () => void;
}

/** One question; once answered it says what the rules say and where. */
export function QuizQuestion(props: QuizQuestionProps) {
  const { item, answer, personnel, words } = props;
  const { quiz: said } = words;
  const whom = personnel === 'unknown' ? null : DIALOG[words.language].personnel[personnel];
  return (
    <div class="card">
      <p class="hint">{props.number}</p>
      <h3 ref={props.heading} tabIndex={-1}>
        {said.asks(item.free === 'reading' ? words.ask.reading : questionTitle(item.question, words))}
      </h3>
      <p>{said.setting(whom, words.answer.stages[lawStage(item.phase)])}</p>
      <div class="options">
        {item.options.map((level) => (
          <button
            key={level}
            type="button"
            class="secondary"
            aria-pressed={answer === level}
            // Not disabled: the focus would fall off the page.
            aria-disabled={answer !== null}
            onClick={() => answer === null && props.onAnswer(level)}
          >
            {said.options[level]}
          </button>
        ))}
      </div>
      <div role="status">
        {answer !== null && <Explained item={item} personnel={personnel} answer={answer} words={words} />}
      </div>
      {answer !== null && (
        <button type="button" class="primary" onClick={props.onNext}>
          {props.last ? said.finish : said.next}
        </button>
      )}
    </div>
  );
}

interface ExplainedProps extends Pick<QuizQuestionProps, 'item' | 'personnel' | 'words'> {
  readonly answer: Level;
}

function Explained({ item, personnel, answer, words }: ExplainedProps) {
  const { quiz: said, language } = words;
  const [deciding] = item.because.citations;
  const correct = answer === item.right;
  return (
    <>
      <p class="outcome" data-right={correct}>
        <Icon name={correct ? 'done' : 'remark'} />
        <strong>{correct ? said.right : said.wrong(said.options[item.right])}</strong>
      </p>
      {item.free !== null && (
        <p>
          {words.answer.free[item.free]} {words.answer.notPermission}{' '}
          <a href="#rights">{words.answer.freeMore}</a>
        </p>
      )}
      {item.free === null && deciding === undefined && <p>{DIALOG[language].noRule}</p>}
      {deciding !== undefined && (
        <p>
          {said.because}:{' '}
          <a href={`#${deciding.rule.id}`}>
            {deciding.rule.id}: {citedPlace(deciding, words)}
          </a>
          . {deciding.rule.plain[language]}
        </p>
      )}
      {item.doubt !== null && <p>{said.doubt[item.doubt]}</p>}
      <p>{sanctionText(item.because, item.phase, personnel, words)}</p>
    </>
  );
}

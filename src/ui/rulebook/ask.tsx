import { useRef, useState } from 'preact/hooks';
import type { ReadQuestion } from '../../core/read-question.ts';
import { ACTS, type Act } from '../../core/vocabulary.ts';
import type { RulebookMessages, Whom } from '../../locales/rulebook.ts';
import { PickList } from '../shared/pick.tsx';
import { AnswerCard, levelShown, ReadingCard } from './answer-card.tsx';
import { questionTitle, subjectOf, whomOf } from './answer-words.ts';
import type { RulebookProps } from './props.ts';
import { SeeStatement } from './see-statement.tsx';

const WHOMS: readonly Whom[] = [
  'candidate',
  'prospective',
  'party',
  'team',
  'supporter',
  'office',
  'dual-use',
  'institution',
  'nobody',
];

const NOTHING: ReadQuestion = { act: null, subject: null, reading: false, topic: null };
/** In the list of acts: looking only. */
const READING = 'reading';

interface AskProps extends RulebookProps {
  readonly words: RulebookMessages;
}

/** "Bolehkah saya …?": written or picked, answered at once. */
export function Ask(props: AskProps) {
  const { words, readText, answer } = props;
  const { ask } = words;
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<ReadQuestion>(NOTHING);
  const card = useRef<HTMLDivElement>(null);

  const write = (written: string): void => {
    setText(written);
    setAsked(written.trim() === '' ? NOTHING : readText(written));
  };
  const pick = (act: Act | null, whom: Whom | null): void => {
    setAsked({ ...NOTHING, act, subject: whom === null ? null : subjectOf(whom, act ?? 'follow') });
  };
  const { act, subject, reading, topic } = asked;
  const whom = subject === null ? null : whomOf(subject);
  const given = act === null || subject === null ? null : answer({ act, subject });
  const unread = text.trim() !== '' && given === null && !reading;
  const said = (): string => {
    if (reading) return `${ask.reading}: ${words.answer.level.none}`;
    if (given === null) return '';
    return `${questionTitle(given.question, words)}: ${words.answer.level[levelShown(given)]}`;
  };
  return (
    <>
      <form
        class="ask"
        onSubmit={(event) => {
          event.preventDefault();
          card.current?.querySelector<HTMLElement>('#answer')?.focus();
        }}
      >
        <div class="field wide">
          <label for="ask-text">{ask.text}</label>
          <div class="line">
            <input
              id="ask-text"
              type="text"
              autocomplete="off"
              list="ask-examples"
              aria-describedby="ask-read"
              value={text}
              onInput={(event) => write(event.currentTarget.value)}
            />
            <button type="submit" class="primary">
              {ask.submit}
            </button>
          </div>
          <datalist id="ask-examples">
            {ask.examples.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
          <p id="ask-read" class="hint" role="status">
            {unread && topic === null && (act === null && subject === null ? ask.unread : ask.halfRead)}
            {unread && topic !== null && <SeeStatement {...props} statement={topic} />}
          </p>
        </div>
        <div class="examples">
          <span>{ask.examplesLabel}:</span>
          {ask.examples.map((each) => (
            <button key={each} type="button" class="example" onClick={() => write(each)}>
              {each}
            </button>
          ))}
        </div>
        <fieldset class="picks">
          <legend>{ask.or}</legend>
          <PickList
            id="ask-act"
            label={ask.act}
            value={reading ? READING : (act ?? '')}
            options={[
              { value: '', name: ask.choose },
              ...ACTS.map((value) => ({ value, name: ask.acts[value].name })),
              { value: READING, name: ask.reading },
            ]}
            onPick={(value) =>
              value === READING
                ? setAsked({ ...NOTHING, reading: true })
                : pick(ACTS.find((each) => each === value) ?? null, whom)
            }
          />
          <PickList
            id="ask-whom"
            label={ask.whom}
            value={whom ?? ''}
            options={[
              { value: '', name: ask.choose },
              ...WHOMS.map((value) => ({ value, name: ask.whoms[value] })),
            ]}
            onPick={(value) => pick(act, WHOMS.find((each) => each === value) ?? null)}
          />
        </fieldset>
      </form>
      <p class="unseen" role="status">
        {said()}
      </p>
      <div ref={card}>
        {reading && <ReadingCard words={words} />}
        {given !== null && <AnswerCard {...props} answer={given} />}
      </div>
    </>
  );
}

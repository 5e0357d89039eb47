import { useState } from 'preact/hooks';
import {
  type DaySpan,
  QUICK_SPANS,
  type QuickSpan,
  quickSpan,
  type SpanProblem,
  spanProblem,
} from '../../core/journal-weeks.ts';
import type { Language } from '../../core/vocabulary.ts';
import type { JournalChartsWords } from '../../locales/id/journal-charts.ts';
import { longDay } from '../shared/long-day.ts';

/** A quick choice moves with the days; days chosen by hand stay. */
export type RangeChoice = QuickSpan | DaySpan;

/** The days a choice means now; chosen by hand and no longer all recorded, the last 30 days. */
export function chosenSpan(choice: RangeChoice, recorded: DaySpan): DaySpan {
  if (typeof choice === 'string') return quickSpan(choice, recorded);
  return spanProblem(choice, recorded) === null ? choice : quickSpan('recent', recorded);
}

interface RangeFormProps {
  readonly choice: RangeChoice;
  readonly recorded: DaySpan;
  /** Days an entry is kept, written in this language. */
  readonly days: string;
  /** What is shown, in words. */
  readonly shown: string;
  /** The same, of the days alone. */
  readonly shownDays: string;
  readonly words: JournalChartsWords['range'];
  readonly language: Language;
  readonly onChoose: (choice: RangeChoice) => void;
}

/** Which days are shown: an impossible range is told beside its field, and the last possible one stays. */
export function RangeForm(props: RangeFormProps) {
  const { choice, recorded, days, shown, shownDays, words, language, onChoose } = props;
  // What stands in the fields while it is no possible range.
  const [draft, setDraft] = useState<DaySpan | null>(null);
  const [problem, setProblem] = useState<SpanProblem | null>(null);
  const fields = draft ?? chosenSpan(choice, recorded);
  const judge = (span: DaySpan, finished: boolean): void => {
    const found = spanProblem(span, recorded);
    setDraft(found === null ? null : span);
    // A year being typed begins with zeros: nothing is said of it yet.
    if (finished || found === null || !span[found.at].startsWith('0')) setProblem(found);
    if (found === null && !finished) onChoose(span);
  };
  return (
    <fieldset class="range">
      <legend>{words.legend}</legend>
      <div class="line">
        {QUICK_SPANS.map((each) => (
          <button
            key={each}
            type="button"
            class="secondary"
            aria-pressed={choice === each}
            onClick={() => {
              setDraft(null);
              setProblem(null);
              onChoose(each);
            }}
          >
            {words.quick[each]}
          </button>
        ))}
      </div>
      <div class="days">
        {(['from', 'to'] as const).map((at) => (
          <div key={at} class="field">
            <label for={`range-${at}`}>{words.day[at]}</label>
            <input
              id={`range-${at}`}
              type="date"
              min={recorded.from}
              max={recorded.to}
              value={fields[at]}
              aria-invalid={problem?.at === at}
              aria-describedby={`range-${at}-problem`}
              onInput={(event) => judge({ ...fields, [at]: event.currentTarget.value }, false)}
              onBlur={() => judge(fields, true)}
            />
            <p id={`range-${at}-problem`} class="problem" aria-live="polite">
              {problem?.at === at &&
                `${words.problems[problem.kind](longDay(recorded.from, language), longDay(recorded.to, language))} ${words.stays(shownDays)}`}
            </p>
          </div>
        ))}
      </div>
      <p role="status">{shown}</p>
      <p class="hint">{words.kept(days)}</p>
    </fieldset>
  );
}

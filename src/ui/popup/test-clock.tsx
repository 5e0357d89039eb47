import type { PopupWords } from '../../locales/id/popup.ts';
import type { TestPhase } from './popup-state.ts';

export interface TestClockProps {
  /** `YYYY-MM-DDTHH:MM`, null for the real clock. */
  readonly at: string | null;
  readonly phases: readonly TestPhase[];
  readonly words: PopupWords;
  readonly onTestClock: (at: string | null) => void;
}

/** Only the test edition passes a clock: it reaches every phase of the invented election. */
export function TestClock({ at, phases, words, onTestClock }: TestClockProps) {
  return (
    <fieldset class="test">
      <legend>{words.test}</legend>
      <label for="test-clock">{words.testClock}</label>
      <input
        id="test-clock"
        type="datetime-local"
        value={at ?? ''}
        onChange={({ currentTarget }) => onTestClock(currentTarget.value === '' ? null : currentTarget.value)}
      />
      <div class="phases">
        <button type="button" class="secondary" aria-pressed={at === null} onClick={() => onTestClock(null)}>
          {words.realClock}
        </button>
        {phases.map((one) => (
          <button
            key={one.at}
            type="button"
            class="secondary"
            aria-pressed={at === one.at}
            data-phase={one.phase}
            onClick={() => onTestClock(one.at)}
          >
            {words.testPhases[one.phase]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

import type { Language, Phase } from '../../core/vocabulary.ts';
import { TEST_CLOCK } from '../../locales/test-clock.ts';

/** One moment the test clock can be set to with one press. */
export interface TestMoment {
  readonly phase: Phase;
  /** `YYYY-MM-DDTHH:MM`, as a datetime-local input holds it. */
  readonly at: string;
}

interface TestClockProps {
  /** `YYYY-MM-DDTHH:MM`, null for the real clock. */
  readonly at: string | null;
  readonly moments: readonly TestMoment[];
  readonly language: Language;
  readonly onTestClock: (at: string | null) => void;
}

/** Only the test edition passes a clock: it reaches every phase of the invented election. */
export function TestClock({ at, moments, language, onTestClock }: TestClockProps) {
  const words = TEST_CLOCK[language];
  return (
    <fieldset class="test">
      <legend>{words.edition}</legend>
      <label for="test-clock">{words.clock}</label>
      <input
        id="test-clock"
        type="datetime-local"
        value={at ?? ''}
        onChange={({ currentTarget }) => onTestClock(currentTarget.value === '' ? null : currentTarget.value)}
      />
      <div class="phases">
        <button type="button" class="secondary" aria-pressed={at === null} onClick={() => onTestClock(null)}>
          {words.real}
        </button>
        {moments.map((one) => (
          <button
            key={one.at}
            type="button"
            class="secondary"
            aria-pressed={at === one.at}
            data-phase={one.phase}
            onClick={() => onTestClock(one.at)}
          >
            {words.phases[one.phase]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

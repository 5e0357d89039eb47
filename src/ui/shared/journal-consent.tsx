import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { JOURNAL_DAYS } from '../../core/journal.ts';
import type { JournalPause } from '../../core/journal-page.ts';
import type { Language } from '../../core/vocabulary.ts';
import { JOURNAL_CONSENT } from '../../locales/journal-consent.ts';
import { LockedNote } from './locked-note.tsx';
import { Step } from './step.tsx';

interface JournalConsentProps {
  readonly on: boolean;
  /** Why it cannot be on at the moment; null where it can. */
  readonly pause: JournalPause | null;
  /** Who locked it off, in words; null where the person may choose. */
  readonly lockedBy: string | null;
  readonly language: Language;
  /** Buttons beside its own; away while it asks. */
  readonly beside?: ComponentChildren;
  /** Called with true only after both steps. */
  readonly onSwitch: (on: boolean) => void;
}

type Stage = 'idle' | 'what' | 'who';

/** Switches the private journal: on after two steps in plain words, off at once. Shown off where it cannot be on. */
export function JournalConsent({ on, pause, lockedBy, language, beside, onSwitch }: JournalConsentProps) {
  const words = JOURNAL_CONSENT[language];
  const [stage, setStage] = useState<Stage>('idle');
  const idle = on || stage === 'idle';
  const turner = useRef<HTMLButtonElement>(null);
  const back = useRef(false);

  // What was pressed is gone: the keyboard goes on at the button that stands for the whole again.
  useLayoutEffect(() => {
    if (back.current) turner.current?.focus();
    back.current = false;
  }, [idle, on]);

  const end = (): void => {
    back.current = true;
    setStage('idle');
  };
  const held = lockedBy === null ? pause : 'policy';
  if (held !== null) {
    return (
      <div class="consent">
        <p>{words.paused[held]}</p>
        <LockedNote id="journal-locked" by={lockedBy} />
        {beside !== undefined && <div class="line">{beside}</div>}
      </div>
    );
  }
  if (!idle) {
    return stage === 'what' ? (
      <Step
        key="what"
        id="journal-what"
        heading={words.firstHeading}
        cancel={words.cancel}
        onCancel={end}
        acts={
          <button type="button" class="primary" onClick={() => setStage('who')}>
            {words.next}
          </button>
        }
      >
        {words.points(JOURNAL_DAYS).map(({ name, text }) => (
          <p key={name}>
            <strong>{name}:</strong> {text}
          </p>
        ))}
      </Step>
    ) : (
      <Step
        key="who"
        id="journal-who"
        heading={words.secondHeading}
        cancel={words.cancel}
        onCancel={end}
        acts={
          <button
            type="button"
            class="primary"
            onClick={() => {
              end();
              onSwitch(true);
            }}
          >
            {words.yes}
          </button>
        }
      >
        <p>{words.secondText}</p>
      </Step>
    );
  }
  return (
    <div class="consent">
      <p>{on ? words.on : words.off}</p>
      <p class="hint">{on ? words.onHint : words.offHint}</p>
      <div class="line">
        <button
          type="button"
          class="secondary"
          ref={turner}
          onClick={() => (on ? onSwitch(false) : setStage('what'))}
        >
          {on ? words.stop : words.start}
        </button>
        {beside}
      </div>
    </div>
  );
}

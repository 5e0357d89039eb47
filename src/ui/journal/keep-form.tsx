import { useEffect, useRef, useState } from 'preact/hooks';
import { JOURNAL_DAYS } from '../../core/journal.ts';
import type { JournalPageActions, JournalPageState } from '../../core/journal-page.ts';
import { daysBefore } from '../../core/time-zone.ts';
import { JOURNAL } from '../../locales/journal.ts';
import { Section } from '../shared/section.tsx';
import { Step, useOpening } from '../shared/step.tsx';

interface KeepFormProps extends Pick<JournalPageActions, 'onDays' | 'onWipe'> {
  readonly state: JournalPageState;
}

/** How long entries are kept, and the end of them all; the end alone where they cannot be looked at. */
export function KeepForm({ state, onDays, onWipe }: KeepFormProps) {
  const { language, entries, corrupt, pause } = state;
  const words = JOURNAL[language].keep;
  const { asking, opener, ask, end } = useOpening();
  return (
    <Section id="keep" heading={words.heading}>
      {pause !== 'shared-computer' && <DaysForm state={state} onDays={onDays} />}
      <p class="hint">{words.wipeHint}</p>
      {asking ? (
        <Step
          id="wipe-step"
          heading={words.wipeHeading}
          cancel={words.cancel}
          onCancel={end}
          acts={
            <button type="button" class="danger" onClick={onWipe}>
              {words.wipeYes}
            </button>
          }
        >
          {words.wipeText(entries.length + corrupt).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Step>
      ) : (
        <button type="button" class="danger" ref={opener} onClick={ask}>
          {words.wipe}
        </button>
      )}
    </Section>
  );
}

function DaysForm({ state, onDays }: Pick<KeepFormProps, 'state' | 'onDays'>) {
  const { language, days, entries, today } = state;
  const words = JOURNAL[language].keep;
  const { least, most } = JOURNAL_DAYS;
  const [text, setText] = useState(String(days));
  const [wrong, setWrong] = useState(false);
  /** Entries that the days asked for would delete; null while nothing is asked. */
  const [goes, setGoes] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setText(String(days)), [days]);

  const wished = Number(text);
  const save = (): void => {
    setGoes(null);
    onDays(wished);
    field.current?.focus();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const valid = /^\d+$/.test(text.trim()) && wished >= least && wished <= most;
    setWrong(!valid);
    if (!valid) {
      field.current?.focus();
      return;
    }
    const oldest = daysBefore(today, wished);
    const gone = entries.filter(({ day }) => day < oldest).length;
    if (gone > 0) setGoes(gone);
    else save();
  };
  return (
    <>
      <form class="field" noValidate onSubmit={submit}>
        <label for="journal-days">{words.days}</label>
        <div class="line">
          <input
            id="journal-days"
            ref={field}
            type="text"
            inputMode="numeric"
            value={text}
            aria-invalid={wrong}
            aria-describedby="journal-days-hint"
            onInput={(event) => {
              setText(event.currentTarget.value);
              setGoes(null);
            }}
          />
          <button type="submit" class="secondary">
            {words.save}
          </button>
        </div>
        <p class={wrong ? 'locked' : 'hint'} id="journal-days-hint" role={wrong ? 'alert' : undefined}>
          {words.hint(least, most)}
        </p>
        <p role="status">{words.now(days)}</p>
      </form>
      {goes !== null && (
        <Step
          id="shorter-step"
          heading={words.shorterHeading}
          cancel={words.cancel}
          onCancel={() => {
            setGoes(null);
            field.current?.focus();
          }}
          acts={
            <button type="button" class="danger" onClick={save}>
              {words.shorterYes}
            </button>
          }
        >
          <p>{words.shorter(goes, wished)}</p>
        </Step>
      )}
    </>
  );
}

import type { Told } from '../../locales/told.ts';
import { LockedNote } from './locked-note.tsx';

interface ChoicesProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  /** A heading says the same to whoever sees it. */
  readonly legendUnseen?: boolean;
  /** Null while nothing is chosen. */
  readonly value: Value | null;
  readonly choices: readonly { readonly value: Value; readonly told: Told }[];
  /** Who locked it, in words; null where the person may choose. */
  readonly lockedBy?: string | null;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, each with what it means. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { name, legend, legendUnseen = false, value, choices, lockedBy = null, onChoose } = props;
  return (
    <fieldset
      class="choices"
      disabled={lockedBy !== null}
      aria-describedby={lockedBy === null ? undefined : `${name}-locked`}
    >
      <legend class={legendUnseen ? 'unseen' : undefined}>{legend}</legend>
      <LockedNote id={`${name}-locked`} by={lockedBy} />
      {choices.map(({ value: each, told }) => (
        <label key={each} class="choice">
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === value}
            aria-describedby={`${name}-${each}`}
            onChange={() => onChoose(each)}
          />
          <span>
            {told.headline}
            <span class="hint" id={`${name}-${each}`}>
              {told.detail}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

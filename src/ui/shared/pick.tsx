import { LockedNote } from './locked-note.tsx';

/** One choice of a pick list. */
export interface Option {
  readonly value: string;
  readonly name: string;
}

interface PickListProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly hint?: string | null;
  /** Who locked it, in words; null where the person may choose. */
  readonly lockedBy?: string | null;
  readonly onPick: (value: string) => void;
}

/** A labelled pick list. */
export function PickList({ id, label, value, options, hint = null, lockedBy = null, onPick }: PickListProps) {
  const notes = [hint === null ? [] : `${id}-hint`, lockedBy === null ? [] : `${id}-locked`].flat();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={lockedBy !== null}
        aria-describedby={notes.length === 0 ? undefined : notes.join(' ')}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.name}
          </option>
        ))}
      </select>
      {hint !== null && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <LockedNote id={`${id}-locked`} by={lockedBy} />
    </div>
  );
}

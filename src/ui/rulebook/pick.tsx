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
  /** Who locked it, in words; null where the person may choose. */
  readonly lockedBy?: string | null;
  readonly onPick: (value: string) => void;
}

/** A labelled pick list. */
export function PickList({ id, label, value, options, lockedBy = null, onPick }: PickListProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={lockedBy !== null}
        aria-describedby={lockedBy === null ? undefined : `${id}-locked`}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.name}
          </option>
        ))}
      </select>
      {lockedBy !== null && (
        <p class="locked" id={`${id}-locked`}>
          {lockedBy}
        </p>
      )}
    </div>
  );
}

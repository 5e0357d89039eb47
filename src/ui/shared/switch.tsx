import type { Told } from '../../locales/told.ts';
import { LockedNote } from './locked-note.tsx';

interface SwitchProps {
  readonly name: string;
  readonly on: boolean;
  readonly told: Told;
  /** Who locked it, in words; null where the person may change it. */
  readonly lockedBy?: string | null;
  readonly onSwitch: (on: boolean) => void;
}

/** One thing that is on or off, with what it does. */
export function Switch({ name, on, told, lockedBy = null, onSwitch }: SwitchProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        name={name}
        checked={on}
        disabled={lockedBy !== null}
        aria-describedby={`${name}-hint${lockedBy === null ? '' : ` ${name}-locked`}`}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span>
        {told.headline}
        <span class="hint" id={`${name}-hint`}>
          {told.detail}
        </span>
        <LockedNote id={`${name}-locked`} by={lockedBy} />
      </span>
    </label>
  );
}

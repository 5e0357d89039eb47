import type { Choice } from '../../core/vocabulary.ts';

/** A press is answered only by a new press: later than the dialog, than the release of what opened it, and calm. */
const CANCEL_AFTER_MS = 300;
const PROCEED_AFTER_MS = 600;
/** A key whose release never came (the window lost it) counts as released when it has stopped repeating. */
const SILENT_KEY_MS = 1_200;

/** Decides whether a button of the dialog may act yet; a held or doubled Enter never chooses. */
export interface Arming {
  /** Every trusted pointer or key event while the dialog is open. */
  hear(event: Event): void;
  /** Whether a click now is a new, deliberate press. */
  ready(choice: Choice): boolean;
  /** The dialog was covered or away, and is shown anew: every wait begins again. */
  restart(): void;
}

export function armSlowly(cause: 'pointer' | 'key' | 'bare-click', clock: () => number): Arming {
  let shown = clock();
  let released = cause === 'key' ? Number.POSITIVE_INFINITY : shown;
  let lastKey = shown;
  /** When the press that is about to click began; a bare click has no beginning. */
  let begun: number | null = null;
  const releasedAt = (): number =>
    released === Number.POSITIVE_INFINITY && clock() - lastKey > SILENT_KEY_MS ? lastKey : released;
  return {
    hear(event) {
      if (event.type === 'keydown') lastKey = clock();
      if (event.type === 'keydown' && !(event as KeyboardEvent).repeat) begun = clock();
      if (event.type === 'pointerdown') begun = clock();
      if (event.type === 'keyup') released = Math.min(released, clock());
    },
    ready(choice) {
      const from = Math.max(shown, releasedAt()) + (choice === 'cancel' ? CANCEL_AFTER_MS : PROCEED_AFTER_MS);
      const since = begun ?? clock();
      begun = null;
      return since >= from && clock() >= from;
    },
    restart() {
      shown = clock();
    },
  };
}

import { targetOf } from './stop.ts';

/** From the control that opened a tray the pointer crosses a few elements on its way into it. */
const REMEMBERED = 16;

/** What the pointer and the focus met last, kept as it came and read only when a press needs it. */
export interface Met {
  readonly note: (event: Event) => void;
  /** Latest first. */
  readonly latest: () => readonly Element[];
}

export function rememberMet(): Met {
  const ring: (EventTarget | null)[] = [];
  let next = 0;
  return {
    note(event) {
      // A page can forge where the pointer was, and would accuse or clear whom it likes.
      if (!event.isTrusted) return;
      ring[next] = targetOf(event);
      next = (next + 1) % REMEMBERED;
    },
    latest: () =>
      [...ring.slice(next), ...ring.slice(0, next)].reverse().filter((each) => each instanceof Element),
  };
}

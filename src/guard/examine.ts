import type { Clock } from '../core/clock.ts';
import type { Examination, Found } from '../core/health.ts';
import type { Action } from '../core/vocabulary.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Reading } from '../platforms/reader.ts';
import { aimOf, readAt, type Sight } from './aim.ts';

/** What one look may cost: the person waits for it, and the page must not feel it. */
const MOST_ELEMENTS = 2_000;
const MOST_MS = 2_000;
const SLICE_MS = 25;

/**
 * Looks once over the page as a press would at each of its controls, and counts. No account, no item and no text is
 * in the answer, and what people are writing is not read. `pause` lets the page live between slices of 25 ms.
 */
export async function examine(
  platform: Platform,
  document: Document,
  clock: Clock,
  pause: () => Promise<void>,
): Promise<Examination> {
  const sight: Sight = {
    platform,
    // Nothing is under the pointer, which is on the popup, and a menu left open is not being pressed.
    around: { address: () => new URL(document.location.href), opened: () => null, hovered: () => [] },
    state: { mode: 'confirm', drafts: false },
  };
  const until = clock() + MOST_MS;
  let slice = clock() + SLICE_MS;
  const found = new Map<Action, Found>();
  const elements = document.querySelectorAll(platform.controls.map(({ selector }) => selector).join(', '));
  let looked = 0;
  for (const element of elements) {
    if (looked === MOST_ELEMENTS || clock() > until) break;
    if (clock() > slice) {
      await pause();
      slice = clock() + SLICE_MS;
    }
    looked += 1;
    const reading = readAt(sight, element, 'key');
    // What a control holds is read as a press on the control, which is met by itself.
    if (reading?.element === element) count(found, sight, reading);
  }
  return { actions: [...found.values()], whole: looked === elements.length };
}

function count(found: Map<Action, Found>, sight: Sight, reading: Reading): void {
  const opens = 'opened' in reading;
  const aim = opens ? null : aimOf(sight, reading);
  const action = opens ? reading.control.leadsTo : (aim?.intent.action ?? null);
  if (action === null) return;
  const isAimed = opens ? reading.opened !== null : aim?.missed === false;
  const { controls, aimed, openers } = found.get(action) ?? { controls: 0, aimed: 0, openers: 0 };
  found.set(action, {
    action,
    controls: controls + 1,
    aimed: aimed + (isAimed ? 1 : 0),
    openers: openers + (opens ? 1 : 0),
  });
}

import { passKey } from '../core/intent.ts';
import type { Platform } from '../platforms/platform.ts';
import { controlAt, readPress, type Surroundings } from '../platforms/reader.ts';
import type { Press } from './press.ts';

/** Slow sites flip after seconds; asking for a second press too early would undo the first. */
const SETTLE_MS = 3_500;
const LOOK_EVERY_MS = 50;

/** `settled`: the site took it. `unsettled`: pressed, but nothing came of it. `gone`: there is nothing to press. */
export type Outcome = 'settled' | 'unsettled' | 'gone';

/**
 * Presses the confirmed control once, wherever the site has put it by now. Nothing is ever reopened: a menu that
 * closed is the person's to open again.
 */
export async function replay(
  press: Press,
  platform: Platform,
  document: Document,
  around: Surroundings,
): Promise<Outcome> {
  const element = locate(press, platform, document, around);
  if (element === null) return 'gone';
  element.click();
  for (let waited = 0; waited < SETTLE_MS; waited += LOOK_EVERY_MS) {
    await pause(LOOK_EVERY_MS);
    if (settled(press, element, () => locate(press, platform, document, around))) return 'settled';
  }
  return 'unsettled';
}

function settled(press: Press, element: HTMLElement, find: () => HTMLElement | null): boolean {
  switch (press.control.settled) {
    case 'unseen':
      return true;
    case 'leaves':
      return (
        !element.isConnected ||
        element.hasAttribute('disabled') ||
        element.getAttribute('aria-disabled') === 'true'
      );
    case 'flips':
      return element.isConnected ? controlAt(press.control, element) !== element : find() === null;
  }
}

/** The control as it stands now: the same node, or the one that does the same to the same target and item. */
function locate(
  press: Press,
  platform: Platform,
  document: Document,
  around: Surroundings,
): HTMLElement | null {
  const same = (element: Element): boolean => {
    const reading = readPress(platform, element, around);
    return (
      reading !== null &&
      reading.control === press.control &&
      'intent' in reading &&
      reading.intent !== null &&
      passKey(reading.intent) === press.key
    );
  };
  const { element, intent } = press;
  if (intent.targets.length === 0) {
    return element.isConnected && controlAt(press.control, element) === element ? element : null;
  }
  if (element.isConnected && same(element)) return element;
  // Without an id of its own the item cannot be told from another of the same account.
  if (intent.item === null && intent.targets[0]?.relation === 'author') return null;
  for (const each of document.querySelectorAll<HTMLElement>(press.control.selector)) {
    if (controlAt(press.control, each) === each && same(each)) return each;
  }
  return null;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

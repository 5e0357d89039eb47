import { UNSEEN } from '../core/draft.ts';
import { readDraft } from '../platforms/draft.ts';
import { controlAt } from '../platforms/reader.ts';
import { aimOf, readAt, type Sight } from './aim.ts';
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
export async function replay(press: Press, sight: Sight, document: Document): Promise<Outcome> {
  const element = locate(press, sight, document);
  if (element === null) return 'gone';
  // A text box that sends by Enter alone has nothing that could be pressed for the person.
  if (press.control.by === 'key') return 'unsettled';
  const written = (): boolean => isWritten(press, element, sight);
  const wasWritten = written();
  click(element);
  for (let waited = 0; waited < SETTLE_MS; waited += LOOK_EVERY_MS) {
    await pause(LOOK_EVERY_MS);
    // What was written goes away once it is sent, whatever else can or cannot be seen.
    const sent = !wasWritten || !written();
    if (sent && settled(press, element, () => locate(press, sight, document))) return 'settled';
  }
  return 'unsettled';
}

/** Whether the words the press publishes still stand in their editor. */
function isWritten({ control: { draft } }: Press, element: Element, { around }: Sight): boolean {
  if (draft === null || draft.editor === null || !element.isConnected) return false;
  return readDraft(draft, element, around.address()).text.replace(UNSEEN, '').trim() !== '';
}

function settled(press: Press, element: Element, find: () => Element | null): boolean {
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
function locate(press: Press, sight: Sight, document: Document): Element | null {
  const by = press.control.by === 'key' ? 'key' : 'pointer';
  const same = (element: Element): boolean => {
    const aim = aimOf(sight, readAt(sight, element, by));
    return aim?.control === press.control && aim.key === press.key;
  };
  const { element, intent } = press;
  if (intent.targets.length === 0) {
    return element.isConnected && controlAt(press.control, element) === element ? element : null;
  }
  if (element.isConnected && same(element)) return element;
  // Without an id of its own the item cannot be told from another of the same account.
  if (intent.item === null && intent.targets[0]?.relation === 'author') return null;
  for (const each of document.querySelectorAll(press.control.selector)) {
    if (controlAt(press.control, each) === each && same(each)) return each;
  }
  return null;
}

function click(element: Element): void {
  if (element instanceof HTMLElement) return element.click();
  // A drawing can be a button too, but has no click of its own.
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

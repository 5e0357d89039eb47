import type { Question } from '../../core/messages.ts';
import type { Choice } from '../../core/vocabulary.ts';
import { mountView } from '../interstitial/mount.ts';

/** How a press came about: the dialog waits for what opened it to be let go. */
export type Cause = 'pointer' | 'key' | 'bare-click';

const PRESSES = ['pointerdown', 'pointerup', 'keydown', 'keyup', 'click'] as const;

/** The real dialog over a page of ours, where nothing stands behind it. Ends with its signal. */
export function openRehearsal(
  document: Document,
  read: (rule: string) => void,
  signal: AbortSignal,
): (question: Question, cause: Cause) => Promise<Choice> {
  const view = mountView(document, 'open', read, signal);
  const hear = (event: Event): void => {
    if (view.owns(event)) view.take(event);
  };
  for (const type of PRESSES) document.defaultView?.addEventListener(type, hear, { capture: true, signal });
  return async (question, cause) => (await view.ask({ ...question, cause })).choice;
}

import { PROTOCOL, type Question } from '../core/messages.ts';
import type { Choice } from '../core/vocabulary.ts';
import { browser } from './browser.ts';

/** The worker may know the question only a moment after the window stands. */
const TRIES = 20;
const BETWEEN_MS = 50;

/** The question this window was opened for; null where nobody waits for an answer any more. */
export async function readQuestion(id: string): Promise<Question | null> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const question: unknown = await browser.runtime.sendMessage({ v: PROTOCOL, type: 'window-opened', id });
    if (question !== null && question !== undefined) return question as Question;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  return null;
}

/** Tells what was chosen. */
export async function tellAnswer(id: string, choice: Choice, tookMs: number): Promise<void> {
  await browser.runtime.sendMessage({ v: PROTOCOL, type: 'window-answered', id, choice, tookMs });
}

import { type Answered, PROTOCOL, type Question } from '../core/messages.ts';
import { browser } from './browser.ts';
import { fromWindowSchema } from './message-schema.ts';

/** Small enough to be seen as a question, large enough for the whole of it. */
const WINDOW = { type: 'popup', width: 520, height: 720 } as const;
const NOT_ASKED = { v: PROTOCOL, choice: 'cancel', tookMs: 0 } as const;

interface Pending {
  readonly question: Question;
  readonly settle: (answer: Answered) => void;
}
const pending = new Map<string, Pending>();

/** Asks for a child frame: in its tab's top frame where that is guarded, else in a window of our own. */
export async function askElsewhere(question: Question, tabId: number | undefined): Promise<Answered> {
  const answer = tabId === undefined ? null : await askTop(question, tabId);
  return answer ?? askInWindow(question);
}

async function askTop(question: Question, tabId: number): Promise<Answered | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(
      tabId,
      { v: PROTOCOL, type: 'ask', question },
      { frameId: 0 },
    );
    return (answer as Answered | null | undefined) ?? null;
  } catch (reason) {
    // No guard in the top frame: a site that embeds a guarded one.
    console.debug('Jempol Netral: the top frame is not guarded', reason);
    return null;
  }
}

async function askInWindow(question: Question): Promise<Answered> {
  const id = crypto.randomUUID();
  const url = browser.runtime.getURL(`ask.html#${id}`);
  const opened = await browser.windows.create({ ...WINDOW, url });
  return new Promise((resolve) => {
    const closed = (windowId: number): void => {
      if (windowId === opened.id) settle(NOT_ASKED);
    };
    const settle = (answer: Answered): void => {
      if (!pending.delete(id)) return;
      browser.windows.onRemoved.removeListener(closed);
      resolve(answer);
    };
    pending.set(id, { question, settle });
    browser.windows.onRemoved.addListener(closed);
    // Closed before anybody listened: it answers no more.
    if (opened.id !== undefined) browser.windows.get(opened.id).catch(() => settle(NOT_ASKED));
  });
}

/** Our own window asks what it shows, and says what was chosen; null where nobody waits for it any more. */
export async function hearWindow(message: unknown): Promise<Question | null> {
  const parsed = fromWindowSchema.safeParse(message);
  if (!parsed.success) return null;
  const waiting = pending.get(parsed.data.id);
  if (waiting === undefined) return null;
  if (parsed.data.type === 'window-opened') return waiting.question;
  const { choice, tookMs } = parsed.data;
  waiting.settle({ v: PROTOCOL, choice, tookMs });
  return null;
}

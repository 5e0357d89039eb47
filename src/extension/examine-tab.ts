import type { Examination } from '../core/health.ts';
import { examinationSchema } from '../core/health-record.ts';
import { PROTOCOL, type ToGuard } from '../core/messages.ts';
import { browser } from './browser.ts';

/** One look over the active tab's page, by its own guard; a frame inside it is another page. */
export async function examineTab(): Promise<Examination | 'unanswered'> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return 'unanswered';
  const question: ToGuard = { v: PROTOCOL, type: 'examine' };
  try {
    const answer: unknown = await browser.tabs.sendMessage(tab.id, question, { frameId: 0 });
    const parsed = examinationSchema.safeParse(answer);
    return parsed.success ? parsed.data : 'unanswered';
  } catch (reason) {
    // No live guard in the tab: the popup says what to do.
    console.debug('Jempol Netral: the page does not answer', reason);
    return 'unanswered';
  }
}

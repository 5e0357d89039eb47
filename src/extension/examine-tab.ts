import type { Examination } from '../core/health.ts';
import { examinationSchema } from '../core/health-record.ts';
import { PROTOCOL, type ToGuard } from '../core/messages.ts';
import { browser } from './browser.ts';

/**
 * One look over the active tab's page, by a script put there for it; a frame inside it is another page. Where no live
 * guard stands it would speak of presses that nobody holds.
 */
export async function examineTab(): Promise<Examination | 'unanswered'> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return 'unanswered';
  const ping: ToGuard = { v: PROTOCOL, type: 'ping' };
  try {
    if ((await browser.tabs.sendMessage(tab.id, ping, { frameId: 0 })) !== true) return 'unanswered';
    const target = { tabId: tab.id, frameIds: [0] };
    const [look] = await browser.scripting.executeScript({ target, files: ['examine.js'] });
    const parsed = examinationSchema.safeParse(look?.result);
    return parsed.success ? parsed.data : 'unanswered';
  } catch (reason) {
    // No live guard in the tab, or a page that takes no script: the popup says what to do.
    console.debug('Jempol Netral: the page does not answer', reason);
    return 'unanswered';
  }
}

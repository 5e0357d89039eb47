import type { Intent } from '../core/intent.ts';
import type { Answered } from '../core/messages.ts';
import type { View } from './ports.ts';

/**
 * The view of a child frame: it asks in the tab's top frame, or in a window of the extension's own, and where neither
 * answers in the frame itself. Notices stand beside the press.
 */
export function elsewhere(here: View, ask: (intent: Intent) => Promise<Answered | null>): View {
  let asking = false;
  return {
    get open() {
      return asking || here.open;
    },
    owns: here.owns,
    take: here.take,
    notice: here.notice,
    dismissNotice: here.dismissNotice,
    async ask(shown, intent) {
      asking = true;
      const answer = intent === null ? null : await ask(intent);
      asking = false;
      return answer ?? here.ask(shown, intent);
    },
  };
}

import { commit, itemShape } from './controls.ts';
import { reactsAnew } from './extractors-telegram.ts';
import type { Platform, Shortcut } from './platform.ts';
import { JOIN_CONTROLS } from './telegram-joins.ts';
import { published, shown, unverified } from './telegram-plans.ts';
import { EDITOR, SEND_CONTROLS } from './telegram-sends.ts';

/** Which of the two sends is the person's own setting, and the page does not tell. */
const SEND_KEYS: readonly Shortcut[] = (['none', 'ctrl-or-meta'] as const).map((modifier) => ({
  key: 'enter',
  modifier,
  where: { editor: EDITOR },
  presses: ['send-media', 'send-caption', 'send'],
  evidence: published,
}));

/** Two clients (K and A) on one host, and the pages of t.me. */
export const telegram: Platform = {
  id: 'telegram',
  name: 'Telegram',
  items: [
    // For double presses alone: whose message it is, the bubble itself or the chat's header says.
    itemShape({
      name: 'message',
      container: '.bubble[data-mid], .message-list-item, .Message[data-message-id]',
      author: [],
      identity: { by: 'nothing' },
    }),
  ],
  composerPath: null,
  controls: [
    commit({
      id: 'react',
      action: 'like',
      // Inline ones only count, tags sort one's own saved messages.
      selector:
        '.reactions .reaction:not(.is-chosen):not(.reaction-inline):not(.reaction-tag), ' +
        '.Reactions .message-reaction:not(.chosen)',
      targets: shown('author'),
      settled: 'flips',
      evidence: published,
    }),
    commit({
      id: 'react-by-menu',
      action: 'like',
      // At the document's root; a chosen one is taken back, and the last one of A's row opens more of them.
      selector:
        '.btn-menu-reactions-reaction:not(.is-chosen), .ReactionSelectorReaction:not(.chosen), ' +
        '.ReactionSelector__reactions > :not(.chosen, .ReactionSelector__show-more, .ReactionSelectorReaction)',
      targets: shown('author'),
      settled: 'leaves',
      evidence: published,
    }),
    commit({
      id: 'react-quickly',
      action: 'like',
      selector: '.bubble-hover-reaction, .quick-reaction',
      extractor: reactsAnew,
      targets: shown('author'),
      settled: 'unseen',
      evidence: unverified,
    }),
    ...JOIN_CONTROLS,
    ...SEND_CONTROLS,
  ],
  shortcuts: SEND_KEYS,
  // A reacts; K answers.
  doublePresses: [{ surface: '.Message .message-content', presses: ['react-quickly'], evidence: unverified }],
};

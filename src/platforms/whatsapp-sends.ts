import { commit, named, privateDraft, words } from './controls.ts';
import type { Commit, Control, DraftShape, Label, Shortcut } from './platform.ts';
import { BUTTONS, checked, DIALOGS, inside, MESSAGES, unverified } from './whatsapp-places.ts';

/** The icon's name stands on it, or since 2026-08 in the drawing's title; both occur. */
const SEND_ICON: Label = {
  on: { selector: '[data-icon], svg', attribute: 'data-icon' },
  any: ['send', 'send-light', 'wds-ic-send-filled'],
  paths: [],
};
/** "Send 1 selected", but not "Send message", which opens a chat. */
const SEND_NAME = named(/^(?:send|kirim|enviar|отправить)(?: \d+ .*)?$/);

const EDITOR =
  '[data-testid="conversation-compose-box-input"], [data-testid="media-caption-input-container"], ' +
  '[contenteditable="true"][role="textbox"]';
const PRESSABLE = 'button, [role="button"], [role="menuitem"]';
const IN_DIALOG = inside(DIALOGS, BUTTONS);
const PHOTOS = '[data-testid="media-editor-canvas"], img[src^="blob:"][alt="Preview"]';
const CHOSEN = ['[role="checkbox"][aria-checked="true"]', 'input[type="checkbox"]:checked'];

/** The whole foot of the chat goes out: the text, a link's preview, the message that is answered. */
const MESSAGE: DraftShape = { ...privateDraft(EDITOR, '#main footer'), photos: PHOTOS };
/** Nothing is typed: the messages that were chosen go out. */
const FORWARDED: DraftShape = {
  ...privateDraft(
    '[role="dialog"] [contenteditable="true"]',
    MESSAGES.flatMap((message) => CHOSEN.map((chosen) => `${message}:has(${chosen})`)).join(', '),
  ),
  photos: '[role="dialog"] img[src^="blob:"]',
};

type Sent = Pick<Commit, 'id' | 'selector' | 'draft' | 'evidence'> & Partial<Commit>;

/** A message is read for its addresses alone: by itself it is aimed at nobody. */
function sending(given: Sent): Commit {
  return commit({ action: 'share', targets: [], settled: 'unseen', aimless: true, ...given });
}

const SENDING = ['send', 'send-by-icon', 'send-by-name'];

/** Sending in a chat, with a picture, and on from another chat; and the pages that open a chat with a text. */
export const SEND_CONTROLS: readonly Control[] = [
  sending({
    id: 'forward-by-icon',
    selector: IN_DIALOG,
    label: SEND_ICON,
    draft: FORWARDED,
    evidence: unverified,
  }),
  sending({
    id: 'forward-by-name',
    selector: IN_DIALOG,
    label: SEND_NAME,
    draft: FORWARDED,
    evidence: unverified,
  }),
  sending({
    id: 'send',
    selector: '[data-testid="compose-btn-send"]',
    draft: MESSAGE,
    evidence: checked,
  }),
  sending({ id: 'send-by-icon', selector: PRESSABLE, label: SEND_ICON, draft: MESSAGE, evidence: checked }),
  sending({ id: 'send-by-name', selector: PRESSABLE, label: SEND_NAME, draft: MESSAGE, evidence: checked }),
  // Where no button is known, Enter is: without it nothing could be held.
  sending({
    id: 'send-by-enter',
    by: 'key',
    selector: '#main footer [contenteditable="true"]',
    draft: MESSAGE,
    evidence: checked,
  }),
  // The app that takes over is beyond us, and WhatsApp Web's own button sends: so its link is free.
  sending({
    id: 'share-by-page',
    selector: '#action-button, a[href^="whatsapp://send"]',
    draft: { audience: 'private', editor: null, alongside: null, photos: null, parameters: ['text'] },
    evidence: unverified,
  }),
  sending({
    id: 'share-by-page-words',
    selector: 'a, button, [role="button"]',
    label: words(/^(?:continue to chat|lanjut(?:kan)? ke (?:chat|obrolan)|(?:share|bagikan) .*whatsapp)$/),
    draft: { audience: 'private', editor: null, alongside: null, photos: null, parameters: ['text'] },
    evidence: unverified,
  }),
];

/** Which Enter sends is the person's own setting, and the page does not tell. */
export const SEND_KEYS: readonly Shortcut[] = [SENDING, ['send-by-enter']].flatMap((presses) =>
  (['none', 'ctrl-or-meta'] as const).map((modifier) => ({
    key: 'enter',
    modifier,
    where: { editor: EDITOR },
    presses,
    evidence: checked,
  })),
);

import { commit, named, opener, privateDraft, publicDraft, words } from './controls.ts';
import { draftStands, inGroup, passesOn, underComments, withCaption } from './extractors-telegram.ts';
import type { Commit, Control, DraftShape } from './platform.ts';
import { FORWARD, published, SEND_NOW, SEND_QUIETLY, shown, unverified } from './telegram-plans.ts';

export const EDITOR =
  '.input-message-input:not(.input-field-input-fake), #editable-message-text, ' +
  '#editable-message-text-modal, .Composer [contenteditable="true"]';
/** Above the text: what is forwarded or answered, and a link's preview. K leaves the last one's words in it. */
const STRIP = '.chat.active.is-helper-active .reply-wrapper, .ComposerEmbeddedMessage, .WebPagePreview';
const PHOTOS = '.popup-new-media :is(img, video), .Modal :is(img, video)';
const MESSAGE: DraftShape = { ...privateDraft(EDITOR, STRIP), photos: PHOTOS };

/** While nothing is typed the same button records a voice. */
const SEND = '.btn-send:not(.record), .Composer .main-button:not(.record)';

type Sent = Pick<Commit, 'id' | 'selector' | 'evidence'> & Partial<Commit>;

/** A message: to a group or channel it is a post there, to a person it is aimed at nobody. */
function sending(given: Sent): readonly Control[] {
  const sent = { settled: 'unseen', aimless: true, draft: MESSAGE, ...given } as const;
  const { extractor = null } = given;
  return [
    commit({
      ...sent,
      id: `${given.id}-to-group`,
      action: 'post',
      extractor: (button) => inGroup(button) && (extractor === null || extractor(button)),
      targets: shown('group'),
    }),
    commit({ ...sent, action: 'share', targets: [] }),
  ];
}

/** Passing on what the forward was pressed on. Its button stays, and sends something else once that is done. */
function passing(given: Pick<Commit, 'id' | 'extractor'> & Partial<Commit>): Control {
  return commit({
    action: 'share',
    selector: SEND,
    targets: [{ from: 'opener', leadsTo: 'share' }],
    settled: 'flips',
    aimless: true,
    draft: MESSAGE,
    evidence: unverified,
    ...given,
  });
}

/** Sending: in a chat nothing but the addresses is read; beneath a channel's message it is a public comment. */
export const SEND_CONTROLS: readonly Control[] = [
  opener({
    id: 'comments',
    leadsTo: 'comment',
    selector: '.replies[data-post-key], .replies-footer, .CommentButton',
    targets: [
      ...shown('author'),
      {
        from: 'control',
        naming: { handle: null, id: { attribute: 'data-post-key', pattern: /^(-?\d+)_/ } },
      },
    ],
    evidence: published,
  }),
  opener({
    id: 'forward',
    leadsTo: 'share',
    selector: '.btn-menu-item, .MenuItem, .selection-container button, .MessageSelectToolbar .item',
    label: words(FORWARD),
    targets: shown('author'),
    evidence: published,
  }),
  opener({
    id: 'forward-by-name',
    leadsTo: 'share',
    selector: '.message-action-button, .MessageSelectToolbar [role="button"]',
    label: named(FORWARD),
    targets: shown('author'),
    evidence: unverified,
  }),
  opener({
    id: 'forward-beside',
    leadsTo: 'share',
    selector: '.bubble-beside-button.forward, .selection-container-forward',
    targets: shown('author'),
    evidence: unverified,
  }),
  // What was opened belongs to the chat that is left now; a popup's rows only choose where it goes.
  opener({
    id: 'another-chat',
    leadsTo: null,
    selector: '#column-left .chatlist-chat, #LeftColumn .ListItem',
    targets: [],
    evidence: published,
  }),
  commit({
    id: 'comment',
    action: 'comment',
    selector: SEND,
    extractor: underComments,
    targets: [{ from: 'opener', leadsTo: 'comment' }],
    settled: 'unseen',
    aimless: true,
    draft: { ...publicDraft(EDITOR, PHOTOS), alongside: STRIP },
    evidence: unverified,
  }),
  passing({
    id: 'forward-to-group',
    extractor: (button) => passesOn(button) && inGroup(button),
    beside: shown('group'),
  }),
  passing({ id: 'send-forwarded', extractor: passesOn }),
  ...sending({ id: 'send', selector: SEND, evidence: published }),
  ...sending({
    id: 'send-quietly',
    selector: '.menu-send .btn-menu-item, .CustomSendMenu .MenuItem',
    label: words(SEND_QUIETLY),
    settled: 'leaves',
    evidence: published,
  }),
  ...sending({
    id: 'send-media',
    selector: '.popup-new-media .btn-primary, .AttachmentModal .send, .popup-schedule .btn-primary',
    settled: 'leaves',
    evidence: unverified,
  }),
  ...sending({
    id: 'send-caption',
    // A's classes inside are made up anew with each build: its words, in a window with a caption's text.
    selector: '.Modal button',
    label: words(SEND_NOW),
    extractor: withCaption,
    settled: 'leaves',
    evidence: unverified,
  }),
  // A listens on the document: Enter sends the draft though the focus is elsewhere.
  ...sending({
    id: 'send-from-anywhere',
    by: 'key',
    selector: 'body',
    extractor: draftStands,
    evidence: published,
  }),
];

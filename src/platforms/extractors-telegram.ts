/** What Telegram's two clients show only around a control, not on it. */

/** K says only in words what the strip above its text is for; a reply and a link's preview stand there too. */
const FORWARDING = /forward|terus|пере(?:сл|адр)/i;

/** A message of another chat goes out with the text: K keeps its strip mounted and shows it by a class of the chat. */
export function passesOn(control: Element): boolean {
  if (control.closest('.Composer')?.querySelector('.ComposerEmbeddedMessage .icon-forward') != null)
    return true;
  const title = control.closest('.chat.is-helper-active')?.querySelector('.reply-wrapper .reply-title');
  return title != null && FORWARDING.test(title.textContent ?? '');
}

/** The chat that is shown is a group's or channel's, whose numbers are below zero; what a person is sent is no post. */
export function inGroup({ ownerDocument }: Element): boolean {
  if (/^#-\d+$/.test(ownerDocument.defaultView?.location.hash ?? '')) return true;
  const shown =
    '.chat.active .chat-info .peer-title[data-peer-id], .MiddleHeader .ChatInfo .Avatar[data-peer-id]';
  return ownerDocument.querySelector(shown)?.getAttribute('data-peer-id')?.startsWith('-') === true;
}

/** The discussion beneath one message of a channel is open: K marks the column, both the address. */
export function underComments(control: Element): boolean {
  if (control.closest('.chat.type-discussion, .chat[data-type="discussion"]') !== null) return true;
  const hash = control.ownerDocument.defaultView?.location.hash ?? '';
  return /^#(?:-\d+|@\w+)_\d+$|[?&](?:thread|comment)=\d/.test(hash);
}

/** A's window of a photo or file, which has a text of its own. */
export function withCaption(control: Element): boolean {
  return control.closest('.Modal')?.querySelector('#editable-message-text-modal') != null;
}

/** Nothing was chosen on this message, so that a quick reaction is a new one and not its undo. */
export function reactsAnew(control: Element): boolean {
  const message = control.closest('.bubble, .Message, .message-list-item');
  return message === null || message.querySelector('.reaction.is-chosen, .message-reaction.chosen') === null;
}

/** A draft stands in Telegram A, which sends it on Enter wherever the focus is. */
export function draftStands(page: Element): boolean {
  const draft = page.querySelector('#editable-message-text');
  return draft !== null && (draft.textContent ?? '').trim() !== '';
}

import { type Opened, readPress } from '../../src/platforms/reader.ts';
import { telegram } from '../../src/platforms/telegram.ts';
import { whatsapp } from '../../src/platforms/whatsapp.ts';
import { pressLine, surroundings } from './page.ts';
import { showReplica } from './replica.ts';

/** Of both messengers, whose replicas keep chats, menus and windows in templates that their scripts put in place. */
export const WHATSAPP = 'https://web.whatsapp.com/';
export const client = (name: 'k' | 'a', hash = ''): string => `https://web.telegram.org/${name}/${hash}`;
const PLATFORM = { telegram, whatsapp } as const;

/** Puts a part of the replica where its script would: by its template, into the first match of `into`. */
export function putIn(template: string, into = '[data-stage]'): Element {
  const part = document.querySelector<HTMLTemplateElement>(template)?.content.firstElementChild;
  if (part == null) throw new Error(`no ${template}`);
  const clone = document.importNode(part, true);
  document.querySelector(into)?.append(clone);
  return clone;
}

/** A client with one of its chats open, its send button ready. */
export function showTelegram(
  name: 'k' | 'a',
  chat: string,
  lang: string,
  path = '',
  hash = `#${chat}`,
): void {
  showReplica(`${client(name)}${path}${hash}`, `lang=${lang}`);
  putIn(`template[data-chat-template="${chat}"]`);
  document.querySelector('.btn-send, .main-button')?.classList.replace('record', 'send');
}

/** The page with a chat or channel open, a send button in its slot. */
export function showWhatsapp(template: string, lang: string, path = ''): void {
  showReplica(`${WHATSAPP}${path}`, `lang=${lang}`);
  putIn(template);
  const inner = document.querySelector<HTMLTemplateElement>('#main > template[data-part="send"]');
  if (inner !== null) document.querySelector('#main .slot')?.replaceChildren(inner.content.cloneNode(true));
}

export function lineOf(
  platform: keyof typeof PLATFORM,
  element: Element | null,
  opened: Opened | null = null,
): string {
  if (element === null) throw new Error('nothing to press');
  return pressLine(PLATFORM[platform], element, surroundings(window.location.href, opened));
}

const PRESSABLE =
  'button, a[href], [role="button"], [role="menuitem"], [role="option"], .reaction, .replies, .btn-menu-item, ' +
  '.bubble-beside-button, .btn-menu-reactions-reaction, .ReactionSelectorReaction, [contenteditable], .bubble, .Message';

/** Everything that could be pressed, and what each is read as. */
export function linesIn(
  platform: keyof typeof PLATFORM,
  within: ParentNode = document,
  opened: Opened | null = null,
): string[] {
  return [...within.querySelectorAll(PRESSABLE)].map((each) => lineOf(platform, each, opened));
}

/** The controls read over all that could be pressed. */
export function kindsIn(
  platform: keyof typeof PLATFORM,
  within: ParentNode = document,
  opened: Opened | null = null,
): string[] {
  return [...new Set(linesIn(platform, within, opened).map((each) => each.replace(/:.*/, '')))].sort();
}

/** Every account and group that any press would be aimed at. */
export function namedIn(platform: keyof typeof PLATFORM, opened: Opened | null = null): string[] {
  const around = surroundings(window.location.href, opened);
  const refs = [...document.querySelectorAll('*')].flatMap((each) => {
    const reading = readPress(PLATFORM[platform], each, around);
    const targets =
      reading === null
        ? []
        : 'opened' in reading
          ? (reading.opened?.targets ?? [])
          : (reading.intent?.targets ?? []);
    return targets.map(({ ref }) => ref.handle ?? ref.id ?? '');
  });
  return [...new Set(refs)].sort();
}

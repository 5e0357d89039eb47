import { LONGEST_TEXT, MOST_LINKS, type RawDraft } from '../core/draft.ts';
import { nearestHolding } from './extractors.ts';
import type { DraftShape } from './platform.ts';

const UNSAID = 'svg, script, style, [hidden], [aria-hidden="true"]';
/** Texts that go along are a few bubbles or a card. */
const MOST_BESIDE = 20;
/** An editor's words lie a few levels deep; a page may nest them until the reading breaks. */
const DEEPEST = 200;
/** Each of these is sent by a button of its own. */
const APART = '[role="dialog"], dialog, form';
/** Elements that end a line: the words of two paragraphs are not one word. */
const LINES = new Set(['ADDRESS', 'BLOCKQUOTE', 'BR', 'DIV', 'LI', 'OL', 'P', 'PRE', 'TR', 'UL']);

/**
 * What a publishing press sends, as the page holds it at that press: the text being written, the links in and beside
 * it, whether a photo goes along. Nothing is kept here.
 */
export function readDraft(shape: DraftShape, control: Element, address: URL): RawDraft {
  const editors = shape.editor === null ? [] : editorsOf(shape.editor, control);
  const beside = shape.alongside === null ? [] : nearOrAnywhere(shape.alongside, control);
  const linked = [...editors, ...beside].flatMap((each) => linksIn(each, address));
  return {
    audience: shape.audience,
    text: editors.map(textOf).join('\n').slice(0, LONGEST_TEXT),
    beside: [
      ...beside.map(textOf),
      ...shape.parameters.flatMap((name) => address.searchParams.getAll(name)),
    ].map((text) => text.slice(0, LONGEST_TEXT)),
    links: linked.slice(0, MOST_LINKS),
    photos:
      shape.photos !== null &&
      (control.querySelector(shape.photos) ?? nearestHolding(control, shape.photos)) !== null,
  };
}

/** The control where it is the editor itself, else all in the nearest ancestor that holds one: parts of one thread. */
function editorsOf(selector: string, control: Element): readonly Element[] {
  const own = control.closest(selector);
  if (own !== null) return [own];
  for (let each: Element | null = control; each !== null; each = each.parentElement) {
    const found = matchesIn(each, selector);
    // What stands behind a dialog is not what it sends.
    if (found.length > 0 || each.matches('[role="dialog"]')) return found;
  }
  return [];
}

/** What stands in another dialog or chat is not what this one sends. */
function nearOrAnywhere(selector: string, control: Element): readonly Element[] {
  const near = nearestHolding(control, selector);
  const found = matchesIn(near ?? control.ownerDocument.documentElement, selector).filter((each) => {
    const apart = each.closest(APART);
    return apart === null || apart.contains(control);
  });
  return found.slice(0, MOST_BESIDE);
}

/** Every match that stands in no other. */
function matchesIn(within: Element, selector: string): readonly Element[] {
  const found = [...within.querySelectorAll(selector)];
  return found.filter((each) => each.parentElement?.closest(selector) == null);
}

/** The value of a field, else the words a person sees. */
function textOf(element: Element): string {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return element.value;
  return saidIn(element).trim();
}

function saidIn(node: Node, depth = 0): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!(node instanceof Element) || node.matches(UNSAID)) return '';
  // Deeper down it is read as it stands, without its lines.
  if (depth === DEEPEST) return node.textContent;
  const said = Array.from(node.childNodes, (each) => saidIn(each, depth + 1)).join('');
  return LINES.has(node.tagName) ? `\n${said}\n` : said;
}

function linksIn(element: Element, address: URL): readonly string[] {
  const links = [...element.querySelectorAll('a[href]')];
  const all = element.matches('a[href]') ? [element, ...links] : links;
  return all.flatMap((each) => URL.parse(each.getAttribute('href') ?? '', address.href)?.href ?? []);
}

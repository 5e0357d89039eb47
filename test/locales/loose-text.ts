import { isNode, nameOf, parseFile, type SyntaxNode, textOf, walk } from './syntax.ts';

/** Attributes and properties whose text a person sees or hears. */
const SPOKEN = /^(?:aria-(?:label|description|roledescription|valuetext)|ariaLabel|title|placeholder|alt)$/;
const WRITTEN = /^(?:textContent|innerText|innerHTML|outerHTML|nodeValue)$/;
const PRODUCT = 'Jempol Netral';
/** The same in every language: the product, and each language in its own name. */
const NAMES: readonly string[] = [PRODUCT, 'Bahasa Indonesia', 'English'];

const LETTER = /\p{L}/u;
/** Three words in a row are a sentence; ids and class names have other signs between them. */
const SENTENCE = /\p{L}{2,}[,;:.]?\s+\p{L}{2,}[,;:.]?\s+\p{L}{2,}/u;

/** A text that belongs in `src/locales` or `rules/`: where it stands and what it says. */
export interface LooseText {
  readonly line: number;
  readonly why: 'element' | 'attribute' | 'property' | 'sentence' | 'bilingual' | 'page';
  readonly text: string;
}

/** Null where nothing but a name is said. */
function words(text: string | null): string | null {
  return text !== null && !NAMES.includes(text) && LETTER.test(text.replace(PRODUCT, '')) ? text : null;
}

function says(node: unknown): string | null {
  const value = isExpression(node) ? node['expression'] : node;
  return isNode(value) ? words(textOf(value)) : null;
}

function isExpression(node: unknown): node is SyntaxNode {
  return isNode(node) && node.type === 'JSXExpressionContainer';
}

function spokenIn(node: SyntaxNode): Pick<LooseText, 'why' | 'text'> | null {
  const told = (why: LooseText['why'], text: string | null) => (text === null ? null : { why, text });
  if (node.type === 'JSXText') {
    return told('element', words(String(node['value']).trim()));
  }
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    const children = node['children'] as readonly SyntaxNode[];
    return told(
      'element',
      children
        .filter(isExpression)
        .map(says)
        .find((each) => each !== null) ?? null,
    );
  }
  if (node.type === 'JSXAttribute' && SPOKEN.test(nameOf(node)))
    return told('attribute', says(node['value']));
  if (node.type === 'AssignmentExpression') {
    const name = nameOf(node['left']);
    return SPOKEN.test(name) || WRITTEN.test(name) ? told('property', says(node['right'])) : null;
  }
  if (node.type === 'CallExpression' && nameOf(node['callee']) === 'setAttribute') {
    const [name, value] = node['arguments'] as readonly unknown[];
    return SPOKEN.test(nameOf(name)) ? told('property', says(value)) : null;
  }
  return null;
}

/** `{ id: 'Tutup', en: 'Close' }`, or words further inside: a text in both languages, wherever it is kept. */
function bilingual(node: SyntaxNode): string | null {
  if (node.type !== 'ObjectExpression') return null;
  const properties = (node['properties'] as readonly SyntaxNode[]).filter((each) => each.type === 'Property');
  const values = ['id', 'en'].map((key) => properties.find((each) => nameOf(each) === key)?.['value']);
  const said = values.map((value) =>
    isNode(value)
      ? ([...walk(value)].map(([each]) => says(each)).find((each) => each !== null) ?? null)
      : null,
  );
  return said.includes(null) ? null : said.join(' / ');
}

/** An error or a note in the console is for whoever mends the program, and a class is no text. */
function isUnread(above: readonly SyntaxNode[]): boolean {
  return above.some(
    (node) =>
      (node.type === 'NewExpression' && /Error$/.test(nameOf(node['callee']))) ||
      (node.type === 'CallExpression' && isConsole(node['callee'])) ||
      (node.type === 'JSXAttribute' &&
        /^(?:class|id|d|style|aria-(?:labelledby|describedby))$/.test(nameOf(node))),
  );
}

function isConsole(callee: unknown): boolean {
  return isNode(callee) && callee.type === 'MemberExpression' && nameOf(callee['object']) === 'console';
}

/** Texts in a source file that are written where they are shown; `sentences`: and any sentence at all. */
export function looseIn(file: string, source: string, sentences: boolean): readonly LooseText[] {
  const found: LooseText[] = [];
  for (const [node, above] of walk(parseFile(file, source))) {
    const line = source.slice(0, node.start).split('\n').length;
    const spoken = spokenIn(node);
    if (spoken !== null) found.push({ line, ...spoken });
    const twice = bilingual(node);
    if (twice !== null) found.push({ line, why: 'bilingual', text: twice });
    const text = sentences && !isUnread(above) ? textOf(node) : null;
    if (text !== null && SENTENCE.test(text)) found.push({ line, why: 'sentence', text });
  }
  return found;
}

/** Texts in a page: its title may be the product's name, the rest is filled by its program. */
export function looseInPage(html: string): readonly LooseText[] {
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ');
  const shown = html.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<!doctype[^>]*>/gi, blank);
  const at = (index = 0): number => shown.slice(0, index).split('\n').length;
  const attributes = [...shown.matchAll(/\s(aria-label|title|placeholder|alt)\s*=\s*"([^"]*)"/gi)];
  const texts = [...shown.replace(/<[^>]*>/g, blank).matchAll(/\S(?:.*\S)?/g)];
  return [
    ...texts.map((each) => ({ line: at(each.index), text: each[0] })),
    ...attributes.map((each) => ({ line: at(each.index), text: each[2] ?? '' })),
  ]
    .filter(({ text }) => words(text) !== null)
    .map((each) => ({ ...each, why: 'page' as const }));
}

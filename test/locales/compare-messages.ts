import { nameOf, parseFile, type SyntaxNode, textOf, walk } from './syntax.ts';

/** Where two languages do not hold the same messages, and how. */
export type Difference = string;

const kind = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;

/** Messages that only one language has, that are of another kind in the other, or that one language leaves empty. */
export function differences(id: unknown, en: unknown, path = ''): readonly Difference[] {
  if (kind(id) !== kind(en)) return [`${path}: ${kind(id)} in Indonesian, ${kind(en)} in English`];
  if (typeof id === 'string' && typeof en === 'string') {
    // What is left empty in both is not said: whose item it is where nobody else's is meant.
    const said = [id, en].filter((each) => each.trim() !== '').length;
    return said === 1 ? [`${path}: empty`] : [];
  }
  if (typeof id !== 'object' || typeof en !== 'object' || id === null || en === null) return [];
  const [ids, ens] = [new Map(Object.entries(id)), new Map(Object.entries(en))];
  return [...new Set([...ids.keys(), ...ens.keys()])].flatMap((key) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (!ens.has(key)) return [`${at}: only in Indonesian`];
    return ids.has(key) ? differences(ids.get(key), ens.get(key), at) : [`${at}: only in English`];
  });
}

/** Small words that no sentence of a language does without; names of offices and laws hold none of the other's. */
const WORDS = {
  id: /\b(?:yang|dan|tidak|dengan|untuk|dari|akun|anda|sudah|belum|adalah|oleh|unggahan|atau|bukan|ini|itu|kami)\b/iu,
  en: /\b(?:the|and|not|with|your|you|is|are|was|of|this|that|account|by|from|or|which)\b/iu,
} as const;
type Language = keyof typeof WORDS;

/** By the folder, or by the nearest `id:` or `en:` above; null for what belongs to neither. */
function languageOf(file: string, above: readonly SyntaxNode[]): Language | null {
  const folder = /\/(id|en)\//.exec(file)?.[1];
  if (folder === 'id' || folder === 'en') return folder;
  const key = above.filter((each) => each.type === 'Property').map(nameOf);
  const nearest = key.find((each) => each === 'id' || each === 'en');
  return nearest === 'id' || nearest === 'en' ? nearest : null;
}

/** Texts of a file of messages that hold words of the other language. Quotations in “…” are left out. */
export function wrongLanguage(file: string, source: string): readonly string[] {
  return [...walk(parseFile(file, source))].flatMap(([node, above]) => {
    const language = languageOf(file, above);
    const text = textOf(node);
    if (language === null || text === null || above[0]?.type === 'ImportDeclaration') return [];
    // The name of a message is nobody's to read.
    if (above[0]?.['key'] === node) return [];
    const own = text.replaceAll(/“[^”]*”/g, '');
    return WORDS[language === 'id' ? 'en' : 'id'].test(own) ? [text] : [];
  });
}

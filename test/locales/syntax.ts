import { parseSync } from 'vite';

/** A node of the syntax tree, with its place in the text; what else it has depends on its type. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The program's tree; a file that does not parse fails the test that reads it. */
export function parseFile(file: string, text: string): SyntaxNode {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return program as unknown as SyntaxNode;
}

/** Every node below and the nodes above it, nearest first. */
export function* walk(
  node: SyntaxNode,
  above: readonly SyntaxNode[] = [],
): Generator<readonly [SyntaxNode, readonly SyntaxNode[]]> {
  yield [node, above];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* walk(child, [node, ...above]);
    }
  }
}

/** The words of a string or of the fixed parts of a template; null for anything else. */
export function textOf(node: SyntaxNode): string | null {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type !== 'TemplateLiteral') return null;
  const quasis = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.map((each) => each.value.cooked).join('…');
}

/** `textContent` of `a.textContent`, `class` of `<p class>`; empty where a name is computed. */
export function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (typeof node['name'] === 'string') return node['name'];
  if (node.type === 'MemberExpression') return nameOf(node['property']);
  if (node.type === 'JSXNamespacedName') return `${nameOf(node['namespace'])}:${nameOf(node['name'])}`;
  return node.type === 'JSXAttribute' || node.type === 'Property'
    ? nameOf(node['name'] ?? node['key'])
    : (textOf(node) ?? '');
}

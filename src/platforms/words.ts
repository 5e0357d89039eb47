/** What an element says: its text without the titles of its drawings. */
export function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeName.toLowerCase() === 'svg') return '';
  return Array.from(node.childNodes, wordsOf).join('');
}

/** Deeper than any metadata; bounds the recursion below. */
const MAX_DEPTH = 64;

/**
 * OLPC canonical JSON, the form that signatures are made over (TUF spec § 4.2.1): keys sorted, only `"` and `\` escaped,
 * numbers whole. It is not JSON: control characters stay raw. Throws a RangeError for what has no such form.
 */
export function canonicalJson(value: unknown, depth = 0): string {
  if (depth > MAX_DEPTH) throw new RangeError('nested too deep');
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  // Beyond 2^53 a parsed number is no longer the one that was received.
  if (Number.isSafeInteger(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(',')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${quoted(key)}:${canonicalJson(item, depth + 1)}`);
    return `{${members.join(',')}}`;
  }
  throw new RangeError(`no canonical form: ${typeof value}`);
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

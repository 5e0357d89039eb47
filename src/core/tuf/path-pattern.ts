/**
 * Whether a target path matches a PATHPATTERN (§ 4.5): `*` and `?` stand for characters of one segment, never for `/`,
 * nor for the dot a segment begins with.
 */
export function matchesPattern(path: string, pattern: string): boolean {
  const segments = path.split('/');
  const patterns = pattern.split('/');
  return (
    segments.length === patterns.length &&
    patterns.every((each, at) => matchesSegment(segments[at] ?? '', each))
  );
}

/** Two pointers and the last star: no pattern, however it is made, costs more than their product. */
function matchesSegment(text: string, pattern: string): boolean {
  if (/^[*?]/.test(pattern) && (text === '' || text.startsWith('.'))) return false;
  let at = 0;
  let of = 0;
  let star = -1;
  let retry = 0;
  while (at < text.length) {
    if (pattern[of] === '*') {
      star = of++;
      retry = at;
    } else if (of < pattern.length && (pattern[of] === '?' || pattern[of] === text[at])) {
      at++;
      of++;
    } else if (star >= 0) {
      of = star + 1;
      at = ++retry;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(of));
}

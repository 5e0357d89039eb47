/**
 * One line of plain signs: what a list or a record holds adds no line where it stands, and neither turns nor hides what
 * stands beside it.
 */
export function oneLine(text: string): string {
  // Halves of a sign first: what only then stands together could be a hidden sign.
  return text
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .trim();
}

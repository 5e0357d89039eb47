const MARK = '(in Indonesian) ';

/** The English of a text nobody translated: its Indonesian, and English readers are told so. */
export function untranslated(text: string): string {
  return `${MARK}${text}`;
}

/** The language a text is really in: one field tells, and what `untranslated` wrote there is Indonesian. */
export function languageOf(text: string, field: 'id' | 'en'): 'id' | 'en' {
  return text.startsWith(MARK) ? 'id' : field;
}

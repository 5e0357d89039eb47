import type { Language, Level } from '../core/vocabulary.ts';

/** What the level's icon says in words: about the rule, never about the person. */
export const LEVEL_WORDS: Readonly<Record<Language, Readonly<Record<Exclude<Level, 'none'>, string>>>> = {
  id: { caution: 'Perlu kehati-hatian', prohibited: 'Ada larangan' },
  en: { caution: 'Take care', prohibited: 'A rule prohibits this' },
};

export const CLOSE_WORD: Readonly<Record<Language, string>> = { id: 'Tutup', en: 'Close' };

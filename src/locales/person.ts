import type { Language } from '../core/vocabulary.ts';
import { person as en } from './en/person.ts';
import { person as id, type PersonWords } from './id/person.ts';

export const PERSON: Readonly<Record<Language, PersonWords>> = { id, en };

/** Each language in its own name, so that it is found by those who read only that one. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { id: 'Bahasa Indonesia', en: 'English' };

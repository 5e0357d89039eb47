import type { AfterText } from '../core/after.ts';
import type { Language } from '../core/vocabulary.ts';
import { after as en } from './en/after.ts';
import { after as id } from './id/after.ts';

export const AFTER: Readonly<Record<Language, AfterText>> = { id, en };

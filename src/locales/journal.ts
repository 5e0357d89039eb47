import type { Language } from '../core/vocabulary.ts';
import { journal as en } from './en/journal.ts';
import { journal as id } from './id/journal.ts';
import type { JournalWords } from './journal-words.ts';

export const JOURNAL: Readonly<Record<Language, JournalWords>> = { id, en };

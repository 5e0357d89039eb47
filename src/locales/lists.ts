import type { Language } from '../core/vocabulary.ts';
import { lists as en } from './en/lists.ts';
import { lists as id, type ListsMessages } from './id/lists.ts';

export const LISTS: Readonly<Record<Language, ListsMessages>> = { id, en };

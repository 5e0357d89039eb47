import type { Language } from '../core/vocabulary.ts';
import { pledge as en } from './en/pledge.ts';
import { pledge as id, type PledgeWords } from './id/pledge.ts';

export const PLEDGE: Readonly<Record<Language, PledgeWords>> = { id, en };

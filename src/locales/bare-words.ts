import type { BareWords } from '../core/messages.ts';
import type { Language } from '../core/vocabulary.ts';
import { bareWords as en } from './en/bare.ts';
import { bareWords as id } from './id/bare.ts';

/** The guard's own words in every language, for the worker to send. */
export const BARE: Readonly<Record<Language, BareWords>> = { id, en };

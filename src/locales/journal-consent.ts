import type { Language } from '../core/vocabulary.ts';
import { journalConsent as en } from './en/journal-consent.ts';
import { journalConsent as id, type JournalConsentWords } from './id/journal-consent.ts';

export const JOURNAL_CONSENT: Readonly<Record<Language, JournalConsentWords>> = { id, en };

import type { Language } from '../core/vocabulary.ts';

/** What `Intl` writes numbers and days by. */
export const LOCALE_TAG: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

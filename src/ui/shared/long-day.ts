import type { Language } from '../../core/vocabulary.ts';
import { LOCALE_TAG } from '../../locales/locale-tag.ts';

/** Made once: making one takes longer than all it formats for a page of fifty days. */
const DAYS = formatsOf({ dateStyle: 'long' });
const MONTHS = formatsOf({ month: 'long', year: 'numeric' });

function formatsOf(options: Intl.DateTimeFormatOptions): Readonly<Record<Language, Intl.DateTimeFormat>> {
  const formatOf = (locale: string) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return { id: formatOf(LOCALE_TAG.id), en: formatOf(LOCALE_TAG.en) };
}

/** "24 September 2026" of a calendar day `YYYY-MM-DD`. */
export function longDay(day: string, language: Language): string {
  return DAYS[language].format(new Date(`${day}T00:00:00Z`));
}

/** "September 2026" of a calendar month `YYYY-MM`. */
export function longMonth(month: string, language: Language): string {
  return MONTHS[language].format(new Date(`${month}-01T00:00:00Z`));
}

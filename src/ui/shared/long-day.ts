import type { Language } from '../../core/vocabulary.ts';

/** "24 September 2026" of a calendar day `YYYY-MM-DD`. */
export function longDay(day: string, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : 'id-ID';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

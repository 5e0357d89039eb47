import type { Language } from '../../core/vocabulary.ts';

const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : 'id-ID');

/** Day and time where this computer stands. */
export function momentOf(instant: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(
    instant,
  );
}

export function numberOf(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}

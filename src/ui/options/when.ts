import type { Language } from '../../core/vocabulary.ts';
import { LOCALE_TAG } from '../../locales/locale-tag.ts';

/** Day and time where this computer stands. */
export function momentOf(instant: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE_TAG[language], { dateStyle: 'medium', timeStyle: 'short' }).format(
    instant,
  );
}

export function numberOf(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE_TAG[language]).format(value);
}

/** A number of bytes as a file's size is told, in steps of 1,000. */
export function sizeOf(bytes: number, language: Language): string {
  const [value, unit] =
    bytes < 1_000
      ? ([bytes, 'byte'] as const)
      : bytes < 1_000_000
        ? ([bytes / 1_000, 'kilobyte'] as const)
        : ([bytes / 1_000_000, 'megabyte'] as const);
  return new Intl.NumberFormat(LOCALE_TAG[language], {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(value);
}

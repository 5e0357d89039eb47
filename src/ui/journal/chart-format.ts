import type { Stretch } from '../../core/journal-stretches.ts';
import type { DaySpan } from '../../core/journal-weeks.ts';
import type { Language } from '../../core/vocabulary.ts';
import { LOCALE_TAG } from '../../locales/locale-tag.ts';

/** Numbers and days as a language writes them. */
export function formatsOf(language: Language) {
  const locale = LOCALE_TAG[language];
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const whole = new Intl.NumberFormat(locale);
  const second = new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'long' });
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const full = date({ day: 'numeric', month: 'short', year: 'numeric' });
  const dayTick = date({ day: 'numeric', month: 'short' });
  const monthTick = date({ month: 'short' });
  const month = date({ month: 'long', year: 'numeric' });
  return {
    count: (value: number) => whole.format(value),
    share: (value: number) => percent.format(value),
    seconds: (value: number) => second.format(value),
    days: ({ from, to }: DaySpan) => full.formatRange(new Date(from), new Date(to)),
    /** A week or month in full, for tables and sentences. */
    name: ({ span }: Stretch, unit: 'week' | 'month') =>
      unit === 'month'
        ? month.format(new Date(span.from))
        : full.formatRange(new Date(span.from), new Date(span.to)),
    /** The same beneath an axis: the day it begins, or the month. */
    tick: ({ span }: Stretch, unit: 'week' | 'month') =>
      (unit === 'month' ? monthTick : dayTick).format(new Date(span.from)),
  };
}

export type Formats = ReturnType<typeof formatsOf>;

import { daySchema } from '../core/text.ts';

const MONTHS = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'pebruari'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'aug', 'agt', 'ags'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov', 'nopember', 'nop'],
  ['desember', 'december', 'des', 'dec'],
] as const;

export const DAY_REMEDY = 'tulis tahun-bulan-hari (2026-11-21) atau hari/bulan/tahun (21/11/2026)';

/** A day as Indonesians write it, `YYYY-MM-DD`; null where it is none. Day comes before month. */
export function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return day(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (numbers !== null) return day(numbers[3], numbers[2], numbers[1]);
  const [, date, name = '', year] =
    /^(\d{1,2}) (\p{L}+)\.? (\d{4})$/u.exec(text.replaceAll(/\s+/g, ' ')) ?? [];
  const month = MONTHS.findIndex((names) => names.some((each) => each === name.toLowerCase()));
  return month < 0 ? null : day(year, String(month + 1), date);
}

function day(year = '', month = '', date = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return daySchema.safeParse(text).success ? text : null;
}

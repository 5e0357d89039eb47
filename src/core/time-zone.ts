/** Hours ahead of UTC in the three official zones; Indonesia has no summer time. */
const HOURS = { WIB: 7, WITA: 8, WIT: 9 } as const;
export type TimeZone = keyof typeof HOURS;

/** Bali, Nusa Tenggara, South, East and North Kalimantan, Sulawesi. */
const CENTRAL = new Set(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']);
/** Maluku and the six provinces of Papua. */
const EASTERN = new Set(['81', '82', '91', '92', '93', '94', '95', '96']);

/** The official zone of a province, or of the one a regency or city lies in; WIB where no region is named. */
export function timeZoneOf(region: string | null): TimeZone {
  const province = region?.slice(0, 2) ?? '';
  if (CENTRAL.has(province)) return 'WITA';
  return EASTERN.has(province) ? 'WIT' : 'WIB';
}

/** Days since the epoch, as a calendar in that zone counts them, at an instant in milliseconds since the epoch. */
export function dayNumber(instant: number, zone: TimeZone): number {
  return Math.floor((instant + HOURS[zone] * 3_600_000) / 86_400_000);
}

/** The calendar day in a zone, `YYYY-MM-DD`, at an instant in milliseconds since the epoch. */
export function localDay(instant: number, zone: TimeZone): string {
  return new Date(dayNumber(instant, zone) * 86_400_000).toISOString().slice(0, 10);
}

/** The hour of that day, 0 to 23. */
export function localHour(instant: number, zone: TimeZone): number {
  return new Date(instant + HOURS[zone] * 3_600_000).getUTCHours();
}

/** The calendar day so many days before another, both `YYYY-MM-DD`. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}

/** The day after a calendar day, both `YYYY-MM-DD`. */
export function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

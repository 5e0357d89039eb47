import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  daysBefore,
  localDay,
  localHour,
  type TimeZone,
  timeZoneOf,
} from '../../src/core/time-zone.ts';

const ZONES: Readonly<Record<TimeZone, string>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};
const instants = fc.integer({ min: Date.parse('2000-01-01'), max: Date.parse('2060-01-01') });

describe('the official zones', () => {
  it('divide the provinces as they do on the map', () => {
    const { names } = JSON.parse(readFileSync('rules/regions.json', 'utf8'));
    const provinces = Object.keys(names).filter((code) => code.length === 2);
    const inZone = (zone: TimeZone) =>
      provinces.filter((code) => timeZoneOf(code) === zone).map((code) => names[code]);
    expect(inZone('WITA')).toEqual([
      'Bali',
      'Nusa Tenggara Barat',
      'Nusa Tenggara Timur',
      'Kalimantan Selatan',
      'Kalimantan Timur',
      'Kalimantan Utara',
      'Sulawesi Utara',
      'Sulawesi Tengah',
      'Sulawesi Selatan',
      'Sulawesi Tenggara',
      'Gorontalo',
      'Sulawesi Barat',
    ]);
    expect(inZone('WIT')).toEqual([
      'Maluku',
      'Maluku Utara',
      'Papua',
      'Papua Barat',
      'Papua Selatan',
      'Papua Tengah',
      'Papua Pegunungan',
      'Papua Barat Daya',
    ]);
    expect(inZone('WIB')).toHaveLength(18);
  });

  it('are those of the province a regency or city lies in, and WIB where none is named', () => {
    expect(['33.25', '72.08', '91.71', null].map(timeZoneOf)).toEqual(['WIB', 'WITA', 'WIT', 'WIB']);
  });
});

describe('the local day', () => {
  it.each(Object.entries(ZONES))('is the one the calendar of %s shows', (zone, timeZone) => {
    const calendar = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
    fc.assert(
      fc.property(instants, (instant) => localDay(instant, zone as TimeZone) === calendar.format(instant)),
    );
  });

  it.each(Object.entries(ZONES))('has the hour that a clock in %s shows', (zone, timeZone) => {
    const clock = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' });
    fc.assert(fc.property(instants, (at) => localHour(at, zone as TimeZone) === Number(clock.format(at))));
  });

  it('so many days before another is across months, leap days and years', () => {
    const days = [daysBefore('2028-03-01', 1), daysBefore('2027-01-05', 30), daysBefore('2027-01-05', 365)];
    expect(days).toEqual(['2028-02-29', '2026-12-06', '2026-01-05']);
  });

  it('turns two hours earlier in the east', () => {
    const instant = Date.parse('2026-11-20T15:00:00Z');
    const days = (at: number) => (['WIB', 'WITA', 'WIT'] as const).map((zone) => localDay(at, zone));
    expect(days(instant - 1)).toEqual(['2026-11-20', '2026-11-20', '2026-11-20']);
    expect(days(instant)).toEqual(['2026-11-20', '2026-11-20', '2026-11-21']);
    expect(days(instant + 3_600_000)).toEqual(['2026-11-20', '2026-11-21', '2026-11-21']);
    expect(days(instant + 7_200_000)).toEqual(['2026-11-21', '2026-11-21', '2026-11-21']);
    expect(dayNumber(instant, 'WIT') - dayNumber(instant, 'WIB')).toBe(1);
  });
});

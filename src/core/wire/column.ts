import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { WireError } from './wire-error.ts';

/**
 * One field of many rows. `known` are values of the same field that reader and writer both have already, oldest
 * first: a block has none, a delta has those of the block it changes.
 */
export interface Column<T> {
  write(out: ByteWriter, values: readonly T[], known: readonly T[]): void;
  /** `takes` says whether the list's schema takes a value; it is asked once for each distinct one. */
  read(from: ByteReader, count: number, known: readonly T[], takes: Takes): T[];
}

export type Takes = (value: unknown) => boolean;

/** One column for every field: a field added to a type is missing here until it has its place on the wire. */
export type Columns<T> = { readonly [K in keyof T]-?: Column<T[K]> };

export const ANYTHING: Takes = () => true;

export function checked<T>(value: T, takes: Takes): T {
  if (!takes(value)) throw new WireError('value', `the schema refuses ${JSON.stringify(value).slice(0, 80)}`);
  return value;
}

/** A whole number from 0. */
export const whole: Column<number> = {
  write(out, values) {
    for (const value of values) out.number(value);
  },
  read(from, count, _known, takes) {
    return fill(count, () => checked(from.number(Number.MAX_SAFE_INTEGER), takes));
  },
};

/** Whether each is there, and then those that are. */
export function nullable<T>(inner: Column<T>): Column<T | null> {
  const present = (values: readonly (T | null)[]) => values.filter((value) => value !== null);
  return {
    write(out, values, known) {
      for (const value of values) out.byte(value === null ? 0 : 1);
      inner.write(out, present(values), present(known));
    },
    read(from, count, known, takes) {
      const flags = fill(count, () => from.number(1));
      const there = flags.reduce((sum, flag) => sum + flag, 0);
      const values = inner.read(from, there, present(known), ANYTHING).values();
      return flags.map((flag) => checked(flag === 0 ? null : (values.next().value ?? null), takes));
    },
  };
}

/** How many each has, and then all of them in one. */
export function listOf<T>(inner: Column<T>): Column<T[]> {
  return {
    write(out, values, known) {
      for (const value of values) out.number(value.length);
      inner.write(out, values.flat(), known.flat());
    },
    read(from, count, known, takes) {
      const room = from.left;
      let total = 0;
      const lengths = fill(count, () => {
        const length = from.number(room - total);
        total += length;
        return length;
      });
      const flat = inner.read(from, total, known.flat(), ANYTHING);
      let at = 0;
      return lengths.map((length) => {
        at += length;
        return checked(flat.slice(at - length, at), takes);
      });
    },
  };
}

/** Field by field. */
export function record<T extends object>(fields: Columns<T>): Column<T> {
  const columns = fieldsOf(fields);
  return {
    write(out, values, known) {
      for (const [field, column] of columns) {
        column.write(
          out,
          values.map((value) => value[field]),
          known.map((value) => value[field]),
        );
      }
    },
    read(from, count, known, takes) {
      const read = columns.map(
        ([field, column]) =>
          [
            field,
            column.read(
              from,
              count,
              known.map((value) => value[field]),
              ANYTHING,
            ),
          ] as const,
      );
      return fill(count, (at) => {
        const value: Partial<T> = {};
        for (const [field, values] of read) value[field] = values[at] as T[typeof field];
        return checked(value as T, takes);
      });
    },
  };
}

/** The fields in the order they are written. */
export function fieldsOf<T extends object>(
  columns: Columns<T>,
): readonly (readonly [keyof T & string, Column<T[keyof T]>])[] {
  return Object.entries(columns) as unknown as (readonly [keyof T & string, Column<T[keyof T]>])[];
}

/** `count` values; nothing is set aside before each was read. */
export function fill<T>(count: number, each: (at: number) => T): T[] {
  const values: T[] = [];
  for (let at = 0; at < count; at++) values.push(each(at));
  return values;
}

import { compareText } from '../canonical.ts';
import { fingerprint } from '../fingerprint.ts';
import { ByteReader, blockBudget, type TextBudget } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { ANYTHING, fieldsOf, fill } from './column.ts';
import { type Frame, MOST_ROWS } from './frame.ts';
import type { AnySection } from './section.ts';

export type Row = Record<string, unknown>;

const SEED = 0x426c6f6b;
/** From this many rows on, one row in as many ends its block. */
const FEWEST_ROWS = 128;

/** A frame of a known section; a column is read when it is first asked for. */
export interface Block {
  readonly count: number;
  readonly fields: readonly string[];
  column(field: string): readonly unknown[];
  row(at: number): Row;
}

/**
 * `trusted`: its file was checked (list-file.ts) when it came. `checked`: every value is asked of the schema, and all
 * blocks of a file share one budget of text.
 */
export type Trust = 'trusted' | { readonly checked: TextBudget };

export function openBlock({ rows: count, columns: bytes }: Frame, section: AnySection, trust: Trust): Block {
  const fields = fieldsOf(section.columns).map(([field]) => field);
  const columns = new ByteReader(bytes, blockBudget(trust === 'trusted' ? null : trust.checked));
  const readers = new Map(fields.map((field) => [field, columns.sized()]));
  columns.done();
  const read = new Map<string, readonly unknown[]>();
  const column = (field: string): readonly unknown[] => {
    const known = read.get(field);
    if (known !== undefined) return known;
    const [from, each] = [readers.get(field), section.columns[field]];
    if (from === undefined || each === undefined) throw new TypeError(`no column ${field}`);
    const values = each.read(
      from,
      count,
      [],
      (trust === 'trusted' ? undefined : section.takes[field]) ?? ANYTHING,
    );
    from.done();
    read.set(field, values);
    return values;
  };
  return {
    count,
    fields,
    column,
    row(at) {
      const row: Row = {};
      for (const field of fields) row[field] = column(field)[at];
      return row;
    },
  };
}

export function rowsOf(block: Block): readonly Row[] {
  return fill(block.count, block.row);
}

/** Rows in the one order a file has them. */
export function sorted(section: AnySection, rows: readonly Row[]): readonly Row[] {
  return rows
    .map((row) => ({ row, order: section.order(row) }))
    .sort(
      (a, b) =>
        compareText(a.order, b.order) || compareText(written(section, a.row), written(section, b.row)),
    )
    .map(({ row }) => row);
}

/**
 * Cuts rows into blocks where their own content says so, so that a change moves no other block's ends.
 * `take` gives every block as soon as it is full; `end` the last.
 */
export interface BlockWriter {
  /** Nothing is begun: the next row begins a block. */
  readonly idle: boolean;
  take(row: Row): void;
  end(): void;
}

export function startBlocks(section: AnySection, out: ByteWriter): BlockWriter {
  let rows: Row[] = [];
  const end = (): void => {
    if (rows.length > 0) writeBlock(section, rows, out);
    rows = [];
  };
  return {
    get idle() {
      return rows.length === 0;
    },
    take(row) {
      rows.push(row);
      if (rows.length < FEWEST_ROWS) return;
      if (rows.length === MOST_ROWS || fingerprint(section.order(row), SEED) % FEWEST_ROWS === 0) end();
    },
    end,
  };
}

function writeBlock(section: AnySection, rows: readonly Row[], out: ByteWriter): void {
  out.number(section.number);
  out.number(section.version);
  out.number(rows.length);
  out.sized((columns) => {
    for (const [field, column] of fieldsOf(section.columns)) {
      columns.sized((each) =>
        column.write(
          each,
          rows.map((row) => row[field]),
          [],
        ),
      );
    }
  });
}

/** A row's own bytes as text: equal rows, equal text. */
function written(section: AnySection, row: Row): string {
  const out = new ByteWriter();
  for (const [field, column] of fieldsOf(section.columns)) column.write(out, [row[field]], []);
  return Array.from(out.written(), (byte) => String.fromCharCode(byte)).join('');
}

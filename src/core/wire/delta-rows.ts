import { compareText } from '../canonical.ts';
import { type Block, type BlockWriter, openBlock, type Row, rowsOf } from './block.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { ANYTHING, fieldsOf, fill } from './column.ts';
import type { Frame } from './frame.ts';
import { sameBytes } from './list-file.ts';
import type { AnySection } from './section.ts';
import { WireError } from './wire-error.ts';

/** What becomes of one row of a block: it goes, it changes in place, or another comes before it. */
const GOES = 0;
const CHANGES = 1;
const COMES = 2;
const KINDS = 3;

interface Change {
  /** Row of the old block it stands at; for `COMES` it may be the end. */
  readonly at: number;
  readonly kind: number;
  /** The fields written, in the section's order; of `CHANGES` only those that differ. */
  readonly fields: readonly string[];
  readonly row: Row;
}

/** The rows' changes from one form of a section to another, for `applyRows`. Both have at least one block. */
export function writeRows(
  out: ByteWriter,
  section: AnySection,
  old: readonly Frame[],
  next: readonly Frame[],
): void {
  const touched = [...changesOf(section, old, next)];
  out.number(touched.length);
  let from = 0;
  for (const [number, changes] of touched) {
    const frame = old[number];
    if (frame === undefined) continue;
    out.number(number - from);
    from = number;
    out.number(changes.length);
    let row = 0;
    for (const { at, kind } of changes) {
      out.number((at - row) * KINDS + kind);
      row = at;
    }
    writeValues(out, section, openBlock(frame, section, 'trusted'), changes);
  }
}

function writeValues(out: ByteWriter, section: AnySection, block: Block, changes: readonly Change[]): void {
  const columns = fieldsOf(section.columns);
  for (const { kind, fields } of changes) {
    if (kind !== CHANGES) continue;
    out.number(columns.reduce((mask, [field], at) => mask + (fields.includes(field) ? 2 ** at : 0), 0));
  }
  for (const [field, column] of columns) {
    const values = changes.filter(({ fields }) => fields.includes(field)).map(({ row }) => row[field]);
    if (values.length > 0) column.write(out, values, block.column(field));
  }
}

/** Changes by the old block they stand in, in order. Blocks that are alike are never opened. */
function changesOf(
  section: AnySection,
  old: readonly Frame[],
  next: readonly Frame[],
): ReadonlyMap<number, readonly Change[]> {
  const touched = new Map<number, Change[]>();
  const before = startQueue(section, old);
  const after = startQueue(section, next);
  const all = fieldsOf(section.columns).map(([field]) => field);
  const note = (kind: number, fields: readonly string[], row: Row): void => {
    const changes = touched.get(before.block) ?? [];
    touched.set(before.block, changes);
    changes.push({ at: before.at, kind, fields, row });
  };
  for (;;) {
    while (before.skips(after));
    const a = before.head();
    const b = after.head();
    if (a === null && b === null) return touched;
    const order = b === null ? -1 : a === null ? 1 : compareText(section.order(a), section.order(b));
    const changed =
      a === null || b === null || order !== 0 ? [] : all.filter((each) => !alike(a[each], b[each]));
    if (order < 0 && a !== null) note(GOES, [], a);
    else if (order > 0 && b !== null) note(COMES, all, b);
    else if (changed.length > 0 && b !== null) note(CHANGES, changed, b);
    if (order <= 0) before.next();
    if (order >= 0) after.next();
  }
}

/** Both were read by the same columns: equal values have their keys in one order. */
function alike(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The rows of a section one after the other, a block at a time. */
function startQueue(section: AnySection, frames: readonly Frame[]) {
  let number = 0;
  let at = 0;
  let rows: readonly Row[] | null = null;
  return {
    /** Where a change to the head is noted: after the last row, in the last block. */
    get block() {
      return Math.min(number, frames.length - 1);
    },
    get at() {
      return number < frames.length ? at : (frames.at(-1)?.rows ?? 0);
    },
    /** The block to be opened next, null in the middle of one. */
    get unopened(): Frame | null {
      return rows === null ? (frames[number] ?? null) : null;
    },
    skip: (): void => {
      number++;
    },
    /** Passes over a block both begin here. */
    skips(other: { readonly unopened: Frame | null; skip(): void }): boolean {
      const [own, its] = [this.unopened, other.unopened];
      if (own === null || its === null || !sameBytes(own.bytes, its.bytes)) return false;
      this.skip();
      other.skip();
      return true;
    },
    head(): Row | null {
      const frame = frames[number];
      if (frame === undefined) return null;
      rows ??= rowsOf(openBlock(frame, section, 'trusted'));
      return rows[at] ?? null;
    },
    next(): void {
      at++;
      if (at < (rows?.length ?? 0)) return;
      at = 0;
      rows = null;
      number++;
    },
  };
}

/** Writes the next form of a section from its old blocks and what `writeRows` wrote; whole blocks are copied. */
export function* applyRows(
  from: ByteReader,
  section: AnySection,
  old: readonly Frame[],
  blocks: BlockWriter,
  out: ByteWriter,
): Generator<void, void> {
  let left = from.count();
  let next = left > 0 ? from.number(old.length - 1) : -1;
  for (const [number, frame] of old.entries()) {
    const touched = left > 0 && number === next;
    if (!touched && blocks.idle) {
      out.raw(frame.bytes);
      continue;
    }
    yield;
    const block = openBlock(frame, section, 'trusted');
    const changes = touched ? readChanges(from, section, block) : [];
    let change = 0;
    for (let at = 0; at <= block.count; at++) {
      let stays: Row | null = at < block.count ? block.row(at) : null;
      for (let each = changes[change]; each !== undefined && each.at === at; each = changes[++change]) {
        if (each.kind === COMES) blocks.take(each.row);
        else if (stays === null) throw new WireError('form', 'a row that is not there changes');
        else stays = each.kind === GOES ? null : { ...stays, ...each.row };
      }
      if (stays !== null) blocks.take(stays);
    }
    if (!touched) continue;
    left--;
    if (left > 0) next = number + from.number(old.length - 1 - number);
    if (left > 0 && next === number) throw new WireError('form', 'a block changes twice');
  }
  if (left > 0) throw new WireError('form', 'a block that is not there changes');
  blocks.end();
}

function readChanges(from: ByteReader, section: AnySection, block: Block): readonly Change[] {
  const columns = fieldsOf(section.columns);
  let at = 0;
  const places = fill(from.count(), () => {
    const code = from.number((block.count - at) * KINDS + COMES);
    at += Math.floor(code / KINDS);
    return { at, kind: code % KINDS };
  });
  const all = columns.map(([field]) => field);
  const changes = places.map((place): Change => {
    if (place.kind !== CHANGES) return { ...place, fields: place.kind === COMES ? all : [], row: {} };
    const mask = from.number(2 ** columns.length - 1);
    return { ...place, fields: all.filter((_, bit) => Math.floor(mask / 2 ** bit) % 2 === 1), row: {} };
  });
  for (const [field, column] of columns) {
    const holders = changes.filter(({ fields }) => fields.includes(field));
    if (holders.length === 0) continue;
    const values = column.read(from, holders.length, block.column(field), ANYTHING);
    for (const [each, { row }] of holders.entries()) row[field] = values[each];
  }
  return changes;
}

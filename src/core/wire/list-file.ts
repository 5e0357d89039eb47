import type { AccountList } from '../list.ts';
import { type Block, openBlock, type Row, rowsOf, sorted, startBlocks } from './block.ts';
import { listBudget } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { type Frame, framesOf, LIST_MAGIC, LIST_VERSION, placeOf } from './frame.ts';
import { type AnySection, SECTIONS, sectionOf } from './section.ts';
import { WireError } from './wire-error.ts';

/** A list and what its file holds beyond this version's knowledge. */
export interface DecodedList {
  readonly list: AccountList;
  /** Sections of newer formats, as they came. */
  readonly further: readonly Frame[];
}

/** A part of a list, each in a section of its own. */
export type Part = keyof AccountList;
const PARTS = Object.entries(SECTIONS as unknown as Record<Part, AnySection>) as [Part, AnySection][];

/** The one file of a list: the order of its rows and of an object's keys makes no difference. Throws `WireError`. */
export function encodeList(list: AccountList, further: readonly Frame[] = []): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  for (const each of LIST_MAGIC) out.byte(each);
  out.byte(LIST_VERSION);
  const written = PARTS.map(([part, section]) => ({
    place: placeOf({ section: section.number, version: section.version }),
    write: () => {
      const { info } = list;
      const rows: readonly unknown[] = part === 'info' ? [info] : list[part];
      const blocks = startBlocks(section, out);
      for (const row of sorted(section, rows as readonly Row[])) blocks.take(row);
      blocks.end();
    },
  }));
  const kept = further.map((frame) => ({ place: placeOf(frame), write: () => out.raw(frame.bytes) }));
  for (const { write } of [...written, ...kept].sort((a, b) => a.place - b.place)) write();
  return out.written().slice();
}

/** Reads a whole file, or throws `WireError`: only the one byte form of a list is taken. */
export function decodeList(file: Uint8Array): DecodedList {
  const parts = Object.fromEntries(PARTS.map(([part]) => [part, [] as Row[]])) as Record<Part, Row[]>;
  const further: Frame[] = [];
  for (const { frame, part, block } of checkedBlocks(file)) {
    if (part === null) further.push(frame);
    else parts[part].push(...rowsOf(block));
  }
  const [info] = parts.info;
  const list = { ...parts, info } as unknown as AccountList;
  if (!sameBytes(encodeList(list, further), file)) {
    throw new WireError('canonical', 'a list has one byte form and this is another');
  }
  return { list, further };
}

/** Asks every value of a file of the schema, a block at a time; throws `WireError`. What passed can be trusted. */
export function checkFile(file: Uint8Array): void {
  last(checking(file));
}

/** The same, a step a block. */
export function* checking(file: Uint8Array): Generator<void, void> {
  for (const { part, block } of checkedBlocks(file)) {
    if (part !== null) for (const field of block.fields) block.column(field);
    yield;
  }
}

/** What a file's steps come to, taken at one go. */
export function last<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

type CheckedBlock =
  | { readonly frame: Frame; readonly part: Part; readonly block: Block }
  | { readonly frame: Frame; readonly part: null; readonly block: null };

function* checkedBlocks(file: Uint8Array): Generator<CheckedBlock, void> {
  const checked = listBudget();
  let infos = 0;
  for (const frame of framesOf(file)) {
    const part = partOf(frame);
    if (part === 'info') infos += frame.rows;
    const section = sectionOf(frame.section, frame.version);
    if (part === null || section === null) yield { frame, part: null, block: null };
    else yield { frame, part, block: openBlock(frame, section, { checked }) };
  }
  if (infos !== 1) throw new WireError('value', 'it is not one list');
}

/** Which part of a list a block's rows belong to; null where this version does not know its format. */
export function partOf({ section, version }: Frame): Part | null {
  return PARTS.find(([, each]) => each.number === section && each.version === version)?.[0] ?? null;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

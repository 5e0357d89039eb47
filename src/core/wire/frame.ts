import { ByteReader } from './byte-reader.ts';
import { WireError } from './wire-error.ts';

/** Rows of one block at most. */
export const MOST_ROWS = 512;
const LARGEST_NUMBER = 0xffff;

/**
 * One block of a list file as it stands there: section and version, how many rows, then its columns, each after its
 * length. A frame says enough to be kept and opened by itself.
 */
export interface Frame {
  readonly section: number;
  readonly version: number;
  readonly rows: number;
  /** The whole frame, and in it the columns. */
  readonly bytes: Uint8Array;
  readonly columns: Uint8Array;
}

export const LIST_MAGIC = [0x4a, 0x4e, 0x4c, 0x57] as const;
export const LIST_VERSION = 1;

/**
 * The blocks of a list file, one after the other:
 *
 *     "JNLW"  version u8  then frames: section, version, rows, length (numbers of ByteWriter), columns
 *
 * in the order of section and version. Frames are views into `file`.
 */
export function* framesOf(file: Uint8Array): Generator<Frame, void> {
  const from = new ByteReader(file);
  openHeader(from, LIST_MAGIC, LIST_VERSION);
  yield* framesIn(from);
}

/** The frames from where a reader stands to its end. */
export function* framesIn(from: ByteReader): Generator<Frame, void> {
  let last = 0;
  while (from.left > 0) {
    const frame = readFrame(from);
    const place = placeOf(frame);
    if (place < last) throw new WireError('form', 'its sections are out of order');
    last = place;
    yield frame;
  }
}

/** One frame kept by itself. */
export function frameOf(bytes: Uint8Array): Frame {
  const from = new ByteReader(bytes);
  const frame = readFrame(from);
  from.done();
  return frame;
}

export function openHeader(from: ByteReader, magic: readonly number[], version: number): void {
  for (const each of magic) if (from.byte() !== each) throw new WireError('magic', 'it begins otherwise');
  const written = from.byte();
  if (written !== version) throw new WireError('version', `version ${written} is not ${version}`);
}

/** Where a section stands in a file. */
export function placeOf({ section, version }: Pick<Frame, 'section' | 'version'>): number {
  return section * (LARGEST_NUMBER + 1) + version;
}

function readFrame(from: ByteReader): Frame {
  const start = from.at;
  const section = from.number(LARGEST_NUMBER);
  const version = from.number(LARGEST_NUMBER);
  const rows = from.number(MOST_ROWS);
  if (rows === 0) throw new WireError('form', 'a block has no rows');
  const columns = from.raw(from.count());
  return { section, version, rows, bytes: from.since(start), columns };
}

import { startBlocks } from './block.ts';
import { ByteReader, listBudget } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { applyRows, writeRows } from './delta-rows.ts';
import { type Frame, framesIn, framesOf, LIST_MAGIC, LIST_VERSION, openHeader, placeOf } from './frame.ts';
import { last, sameBytes } from './list-file.ts';
import { sectionOf } from './section.ts';
import { WireError } from './wire-error.ts';

/** The SHA-256 of some bytes, as WebCrypto gives it. */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

const DELTA_MAGIC = [0x4a, 0x4e, 0x4c, 0x44] as const;
const DELTA_VERSION = 1;
const DIGEST_BYTES = 32;
const NOTHING = new Uint8Array();
const ROWS = 0;
const WHOLE = 1;

/**
 * What makes the file `next` of the file `base`, both from `encodeList`:
 *
 *     "JNLD"  version u8  SHA-256 of base  SHA-256 of next
 *     then for each section that changed: section, version, length of the rest,
 *     0 and the changes of its rows (delta-rows.ts), or 1 and its frames as they are to be
 */
export async function deltaOf(
  base: Uint8Array<ArrayBuffer>,
  next: Uint8Array<ArrayBuffer>,
  sha256: Sha256,
): Promise<Uint8Array<ArrayBuffer>> {
  const out = new ByteWriter();
  for (const each of DELTA_MAGIC) out.byte(each);
  out.byte(DELTA_VERSION);
  out.raw(await sha256(base));
  out.raw(await sha256(next));
  const [before, after] = [bySection(base), bySection(next)];
  for (const place of inOrder([...before.keys(), ...after.keys()])) {
    const old = before.get(place) ?? [];
    const wanted = after.get(place) ?? [];
    const [some] = [...old, ...wanted];
    if (some === undefined || alike(old, wanted)) continue;
    out.number(some.section);
    out.number(some.version);
    out.sized((body) => {
      const rows = rowChanges(some, old, wanted);
      const whole = wanted.reduce((length, { bytes }) => length + bytes.length, 0);
      const asRows = rows !== null && rows.length < whole;
      body.byte(asRows ? ROWS : WHOLE);
      if (asRows) body.raw(rows);
      else for (const { bytes } of wanted) body.raw(bytes);
    });
  }
  return out.written().slice();
}

/** The section's changes by row; null where only its whole will do. */
function rowChanges(some: Frame, old: readonly Frame[], wanted: readonly Frame[]): Uint8Array | null {
  const section = sectionOf(some.section, some.version);
  if (section === null || old.length === 0 || wanted.length === 0) return null;
  const out = new ByteWriter();
  writeRows(out, section, old, wanted);
  return out.written();
}

/**
 * The file a delta makes of `base`. Throws `WireError`: `base` when it was made for another file, `section` when it
 * changes rows of a newer format, `result` when something else came out than was promised; then the whole file is taken.
 * `run` takes the steps, one a block: a worker lets others have their turn between them.
 */
export async function applyDelta(
  delta: Uint8Array,
  base: Uint8Array<ArrayBuffer>,
  sha256: Sha256,
  run: <Result>(steps: Generator<void, Result>) => Result | Promise<Result> = last,
): Promise<Uint8Array<ArrayBuffer>> {
  const from = new ByteReader(delta, listBudget());
  openHeader(from, DELTA_MAGIC, DELTA_VERSION);
  if (!sameBytes(from.raw(DIGEST_BYTES), await sha256(base)))
    throw new WireError('base', 'it is another list’s');
  const promised = from.raw(DIGEST_BYTES);
  const next = await run(changed(base, changedSections(from)));
  if (!sameBytes(await sha256(next), promised))
    throw new WireError('result', 'it makes another list than promised');
  return next;
}

function* changed(
  base: Uint8Array,
  changes: ReadonlyMap<number, Changed>,
): Generator<void, Uint8Array<ArrayBuffer>> {
  const before = bySection(base);
  const out = new ByteWriter();
  for (const each of LIST_MAGIC) out.byte(each);
  out.byte(LIST_VERSION);
  for (const place of inOrder([...before.keys(), ...changes.keys()])) {
    const old = before.get(place) ?? [];
    const change = changes.get(place);
    if (change === undefined) for (const { bytes } of old) out.raw(bytes);
    else yield* applySection(change, old, out);
  }
  return out.written().slice();
}

interface Changed {
  readonly section: number;
  readonly version: number;
  readonly body: ByteReader;
}

function changedSections(from: ByteReader): ReadonlyMap<number, Changed> {
  const changes = new Map<number, Changed>();
  while (from.left > 0) {
    const section = from.number(0xffff);
    const version = from.number(0xffff);
    const place = placeOf({ section, version });
    if (changes.has(place)) throw new WireError('form', 'a section changes twice');
    changes.set(place, { section, version, body: from.sized() });
  }
  return changes;
}

function* applySection(
  { section, version, body }: Changed,
  old: readonly Frame[],
  out: ByteWriter,
): Generator<void, void> {
  const kind = body.number(WHOLE);
  if (kind === WHOLE) {
    for (const frame of framesIn(body)) {
      if (placeOf(frame) !== placeOf({ section, version }))
        throw new WireError('form', 'a frame is out of place');
      out.raw(frame.bytes);
    }
    return;
  }
  const known = sectionOf(section, version);
  if (known === null) throw new WireError('section', `section ${section} has format ${version}`);
  yield* applyRows(body, known, old, startBlocks(known, out), out);
  body.done();
}

function bySection(file: Uint8Array): ReadonlyMap<number, readonly Frame[]> {
  const sections = new Map<number, Frame[]>();
  for (const frame of framesOf(file)) {
    const frames = sections.get(placeOf(frame)) ?? [];
    sections.set(placeOf(frame), frames);
    frames.push(frame);
  }
  return sections;
}

function alike(a: readonly Frame[], b: readonly Frame[]): boolean {
  return a.length === b.length && a.every((each, at) => sameBytes(each.bytes, b[at]?.bytes ?? NOTHING));
}

function inOrder(places: readonly number[]): readonly number[] {
  return [...new Set(places)].sort((a, b) => a - b);
}

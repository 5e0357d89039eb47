import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../../src/core/wire/byte-writer.ts';
import { applyDelta } from '../../../src/core/wire/delta.ts';
import { LIST_MAGIC, LIST_VERSION } from '../../../src/core/wire/frame.ts';
import { startParts } from '../../../src/core/wire/index-parts.ts';
import { checkFile, decodeList, encodeList } from '../../../src/core/wire/list-file.ts';
import { indexList } from '../../../src/core/wire/list-index.ts';
import { WireError } from '../../../src/core/wire/wire-error.ts';
import { anyList } from './arbitrary-list.ts';
import { inventedList, numbers } from './invented-list.ts';

const zeros = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array(32));
const named = (work: () => unknown): unknown => {
  try {
    work();
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(WireError);
    return Reflect.get(error as WireError, 'fault');
  }
};
const header = new Uint8Array([...LIST_MAGIC, LIST_VERSION]);
const info = [...encodeList({ ...inventedList(0) })].slice(5);

/** A file of our own list and one more section, its columns written by hand. */
function fileWith(
  section: number,
  rows: number,
  columns: readonly ((out: ByteWriter) => void)[],
): Uint8Array {
  const out = new ByteWriter();
  out.raw(header);
  out.raw(new Uint8Array(info));
  for (const each of [section, 1, rows]) out.number(each);
  out.sized((frame) => {
    for (const column of columns) frame.sized(column);
  });
  return out.written();
}

describe('bytes from anywhere', () => {
  it('give a list in its one form, or a named error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        for (const each of [
          bytes,
          new Uint8Array([...header, ...bytes]),
          new Uint8Array([...header, ...info, ...bytes]),
        ]) {
          named(() => decodeList(each));
          named(() => checkFile(each));
          named(() => indexList(each, startParts()));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('give a named error where a list was damaged, or are a list all the same', { timeout: 60_000 }, () => {
    const faults = new Set<unknown>();
    fc.assert(
      fc.property(anyList, fc.nat(), (list, seed) => {
        const file = encodeList(list);
        const draw = numbers(seed);
        for (let round = 0; round < 20; round++) {
          const damaged = file.slice();
          damaged[draw(file.length)] = draw(256);
          const fault = named(() => decodeList(damaged));
          faults.add(fault);
          if (fault !== null) continue;
          const { list: taken, further } = decodeList(damaged);
          expect(Buffer.compare(encodeList(taken, further), damaged)).toBe(0);
        }
      }),
      { numRuns: 150 },
    );
    expect([...faults]).toEqual(expect.arrayContaining(['form', 'value', 'canonical', 'cut']));
  });

  it('give a named error as a delta', async () => {
    const base = encodeList(inventedList(300));
    const draw = numbers(3);
    for (let round = 0; round < 500; round++) {
      const head = [0x4a, 0x4e, 0x4c, 0x44, 1, ...Array.from({ length: 64 }, () => 0)];
      const tail = Array.from({ length: draw(40) }, (_, at) => (at < 4 ? draw(4) : draw(256)));
      const made = applyDelta(new Uint8Array([...head, ...tail]), base, zeros);
      // The digests here are all alike, so that only the reading can refuse.
      await made.catch((error: unknown) => expect(error).toBeInstanceOf(WireError));
    }
  });
});

describe('lengths that promise much', () => {
  it('are refused before anything is set aside', () => {
    const huge = (out: ByteWriter) => out.number(Number.MAX_SAFE_INTEGER);
    const pad = Array.from({ length: 20 }, () => huge);
    for (const section of [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
      for (let fields = 1; fields <= 18; fields++) {
        const file = fileWith(section, 512, pad.slice(0, fields));
        expect(named(() => decodeList(file))).not.toBeNull();
      }
    }
  });

  it('are refused as lists of lists', () => {
    // One account with more handles than there are bytes.
    const platform = (column: ByteWriter) => column.raw(new Uint8Array([1, 0, 1, 1, 0x78, 1]));
    const endless = (column: ByteWriter) => column.number(2 ** 40);
    const columns = [platform, platform, ...Array.from({ length: 16 }, () => endless)];
    expect(named(() => indexList(fileWith(3, 1, columns), startParts()))).toBe('limit');
  });

  it('are refused where few bytes unfold to much text', () => {
    // Section 10, urls: 20,000 letters once, and then 511 rows that repeat them, in many blocks.
    const out = new ByteWriter();
    out.raw(header);
    out.raw(new Uint8Array(info));
    for (let block = 0; block < 40; block++) {
      for (const each of [10, 1, 512]) out.number(each);
      out.sized((frame) => {
        frame.sized((column) => {
          column.number(0);
          for (let row = 1; row < 512; row++) column.number(20_000);
          column.number(20_000);
          for (let row = 1; row < 512; row++) column.number(0);
          column.number(20_000);
          column.raw(new Uint8Array(20_000).fill(0x61));
        });
        frame.sized((column) => column.number(0));
      });
    }
    expect(out.length).toBeLessThan(1_000_000);
    expect(named(() => checkFile(out.written()))).toBe('value');
    expect(named(() => indexList(out.written(), startParts()))).toBe('limit');
  });

  it('are refused by the check where no opened block could hold them', () => {
    // Section 9, phrases: each a text the schema takes, together more than one block may unfold to.
    const column = (own: number) => (out: ByteWriter) => {
      for (let row = 0; row < 512; row++) out.number(row === 0 ? 0 : 20_000 - own);
      for (let row = 0; row < 512; row++) out.number(row === 0 ? 20_000 : own);
      out.number(20_000 + 511 * own);
      out.raw(new Uint8Array(20_000 + 511 * own).fill(0x61));
    };
    expect(named(() => checkFile(fileWith(9, 512, [column(1), () => undefined, () => undefined])))).toBe(
      'limit',
    );
  });

  it('are refused where a text is longer than any', () => {
    const long = (column: ByteWriter): void => {
      column.number(0);
      column.number(20_001);
      column.number(20_001);
      column.raw(new Uint8Array(20_001).fill(0x61));
    };
    expect(named(() => checkFile(fileWith(10, 1, [long, () => undefined])))).toBe('limit');
  });
});

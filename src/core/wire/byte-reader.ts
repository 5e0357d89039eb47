import { WireError } from './wire-error.ts';

const SEVEN_BITS = 0x80;

/** UTF-16 code units that may yet be unfolded: shared beginnings let few bytes name much text. */
export interface TextBudget {
  left: number;
  /** The budget this one is a part of; null for the largest. */
  readonly within: TextBudget | null;
}

/** UTF-16 code units of one block at most, whoever opens it. */
const BLOCK_TEXT = 2 ** 22;
/** Of one whole list, and of a delta: a million accounts have a quarter of this. */
const LIST_TEXT = 2 ** 28;

export function listBudget(): TextBudget {
  return { left: LIST_TEXT, within: null };
}

export function blockBudget(within: TextBudget | null): TextBudget {
  return { left: BLOCK_TEXT, within };
}

/** Reads in place and never beyond the end; every refusal is a `WireError`. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  /** Shared with the readers inside this one. */
  readonly #text: TextBudget;
  #at: number;

  constructor(bytes: Uint8Array, text: TextBudget = blockBudget(null)) {
    this.#bytes = bytes;
    this.#at = 0;
    this.#text = text;
  }

  get at(): number {
    return this.#at;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  byte(): number {
    if (this.#at >= this.#bytes.length) throw new WireError('cut', 'it ends too early');
    return this.#bytes[this.#at++] ?? 0;
  }

  /** As `ByteWriter.number` writes it, at most `largest`; what is beyond is refused as `fault`. */
  number(largest: number, fault: 'limit' | 'cut' = 'limit'): number {
    let value = 0;
    for (let unit = 1; ; unit *= SEVEN_BITS) {
      const byte = this.byte();
      value += (byte % SEVEN_BITS) * unit;
      if (value > largest) throw new WireError(fault, `a number is beyond ${largest}`);
      if (byte < SEVEN_BITS) {
        if (byte === 0 && unit > 1) throw new WireError('form', 'a number is longer than it need be');
        return value;
      }
      // Eight bytes hold 2^53 − 1: a ninth could only be hostile.
      if (unit > Number.MAX_SAFE_INTEGER / SEVEN_BITS) throw new WireError('limit', 'a number has no end');
    }
  }

  /** How many things follow, each at least `bytesEach` long: never more than there is room for. */
  count(bytesEach = 1): number {
    return this.number(Math.floor(this.left / bytesEach), 'cut');
  }

  raw(length: number): Uint8Array {
    if (length > this.left) throw new WireError('cut', 'it ends too early');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** What was read from a place on. */
  since(start: number): Uint8Array {
    return this.#bytes.subarray(start, this.#at);
  }

  /** What `ByteWriter.sized` wrote. */
  sized(): ByteReader {
    return new ByteReader(this.raw(this.count()), this.#text);
  }

  /** Counts text that is about to be unfolded. */
  unfold(units: number): void {
    for (let budget: TextBudget | null = this.#text; budget !== null; budget = budget.within) {
      budget.left -= units;
      if (budget.left < 0) throw new WireError('limit', 'it unfolds to too much text');
    }
  }

  done(): void {
    if (this.left > 0) throw new WireError('cut', `${this.left} bytes are left over`);
  }
}

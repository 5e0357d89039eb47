import { ByteWriter } from './byte-writer.ts';
import { ANYTHING, type Column, checked, fill } from './column.ts';
import { WireError } from './wire-error.ts';

/** UTF-16 code units; the longest text of a list is its criteria. */
const LONGEST_TEXT = 20_000;

const utf8 = new TextEncoder();
// A text may begin with what looks like a byte order mark.
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Texts, each as what it shares with the beginning of the one before it and what it does not. */
export const text: Column<string> = {
  write(out, values, known) {
    const own: string[] = [];
    let before = known.at(-1) ?? '';
    for (const value of values) {
      const shared = sharedLength(before, value);
      out.number(shared);
      own.push(value.slice(shared));
      before = value;
    }
    for (const each of own) out.number(each.length);
    const joined = own.join('');
    if (/\p{Surrogate}/u.test(joined) || own.some(({ length }) => length > LONGEST_TEXT)) {
      throw new WireError('value', 'a text is too long or no text');
    }
    const bytes = utf8.encode(joined);
    out.number(bytes.length);
    out.raw(bytes);
  },
  read(from, count, known, takes) {
    const shared = fill(count, () => from.number(LONGEST_TEXT));
    const own = fill(count, () => from.number(LONGEST_TEXT));
    const bytes = from.raw(from.count());
    const joined = decoded(bytes);
    let at = 0;
    let before = known.at(-1) ?? '';
    const values = fill(count, (row) => {
      const length = shared[row] ?? 0;
      const end = at + (own[row] ?? 0);
      if (length > before.length || end > joined.length || isHalved(before, length)) {
        throw new WireError('form', 'a text has no beginning');
      }
      from.unfold(length + end - at);
      before = before.slice(0, length) + joined.slice(at, end);
      at = end;
      return takes === ANYTHING ? before : checked(before, takes);
    });
    if (at !== joined.length) throw new WireError('form', 'a text has no end');
    return values;
  },
};

/** Distinct values once, and for each row which one. */
export function interned<T>(inner: Column<T>): Column<T> {
  return {
    write(out, values, known) {
      const identity = identities(inner);
      const { places, distinct, last } = numbered(known, identity);
      const fresh: T[] = [];
      const codes: number[] = [];
      let before = last;
      let same = 0;
      const flush = (): void => {
        if (same > 0) codes.push(SAME, same);
        same = 0;
      };
      for (const value of values) {
        const key = identity(value);
        const size = distinct.length + fresh.length;
        const place = places.get(key) ?? size;
        if (place === before) {
          same++;
          continue;
        }
        flush();
        codes.push(NEW + size - place);
        if (place === size) {
          places.set(key, size);
          fresh.push(value);
        }
        before = place;
      }
      flush();
      out.number(fresh.length);
      inner.write(out, fresh, distinct);
      for (const code of codes) out.number(code);
    },
    read(from, count, known, takes) {
      const { distinct, last } = numbered(known, identities(inner));
      const fresh = inner.read(from, from.number(count), distinct, takes);
      const all = [...distinct];
      const values: T[] = [];
      let place = last;
      let used = 0;
      while (values.length < count) {
        const code = from.number(all.length + NEW);
        const times = code === SAME ? from.number(count - values.length) : 1;
        if (code === NEW) all.push(...fresh.slice(used, ++used));
        if (code !== SAME) place = all.length - code + (code === NEW ? 0 : 1);
        if (times === 0 || place < 0 || place >= all.length) {
          throw new WireError('form', 'a value is not there');
        }
        for (let time = 0; time < times; time++) values.push(all[place] as T);
      }
      if (used !== fresh.length) throw new WireError('form', 'a value is never used');
      return values;
    },
  };
}

type Identity<T> = (value: T) => string | number;

/** Equal values, equal identity: a text itself, else a number for what the column writes of it. */
function identities<T>(inner: Column<T>): Identity<T> {
  // Rows read from one block share their values: most are known without being written.
  const met = new Map<T, number>();
  const byJson = new Map<string, number>();
  const byBytes = new Map<string, number>();
  const numberOf = (value: T): number => {
    // The same value with its keys in another order has other JSON and the same bytes.
    const out = new ByteWriter();
    inner.write(out, [value], []);
    const bytes = out.written().join();
    const number = byBytes.get(bytes) ?? byBytes.size;
    byBytes.set(bytes, number);
    return number;
  };
  return (value) => {
    if (typeof value === 'string') return value;
    const known = met.get(value);
    if (known !== undefined) return known;
    const json = JSON.stringify(value);
    const number = byJson.get(json) ?? numberOf(value);
    byJson.set(json, number);
    met.set(value, number);
    return number;
  };
}

/** The distinct ones among known values, oldest first, and the place of the last value; −1 where none is known. */
function numbered<T>(known: readonly T[], identity: Identity<T>) {
  const places = new Map<string | number, number>();
  const distinct: T[] = [];
  let last = -1;
  for (const value of known) {
    const key = identity(value);
    last = places.get(key) ?? distinct.length;
    if (last < distinct.length) continue;
    places.set(key, last);
    distinct.push(value);
  }
  return { places, distinct, last };
}

/** As the row before, and for how many rows; 1: a new value; more: how long ago it was new, for near rows are alike. */
const SAME = 0;
const NEW = 1;

function decoded(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    throw new WireError('form', 'a text is no UTF-8');
  }
}

/** Code units both begin with; a pair of surrogates is never parted. */
function sharedLength(before: string, value: string): number {
  const most = Math.min(before.length, value.length);
  let shared = 0;
  while (shared < most && before.charCodeAt(shared) === value.charCodeAt(shared)) shared++;
  return isHalved(value, shared) ? shared - 1 : shared;
}

/** Whether a cut after this many code units parts a pair of surrogates. */
function isHalved(value: string, length: number): boolean {
  const last = value.charCodeAt(length - 1);
  return last >= 0xd800 && last <= 0xdbff;
}

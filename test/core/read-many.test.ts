import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { journalEntrySchema } from '../../src/core/journal.ts';
import { readMany } from '../../src/core/read-many.ts';
import { z } from '../../src/core/zod.ts';

const ENTRY = {
  day: '2031-03-01',
  hour: 7,
  platform: 'x',
  action: 'like',
  entry: 'x:handle:uji_calon',
  rule: 'R-06',
  choice: 'cancel',
  seconds: 4,
  reason: null,
};

/** Values that are right in one field or another, nearly right, or nothing of the kind. */
const value = fc.oneof(
  fc.constantFrom(...Object.values(ENTRY), 'duty', '', '2031-02-30', '2031-3-1', 'X', 23, 24, 86_401),
  fc.constantFrom(-1, 0.5, NaN, Infinity, 2 ** 53, 'x'.repeat(401), undefined, true, new Date(0)),
  fc.constantFrom('7', '__proto__', 'constructor'),
  fc.anything(),
);
const fields = fc.constantFrom(...Object.keys(ENTRY), 'nip');
const row = fc.oneof(
  fc.tuple(fields, value).map(([name, other]) => ({ ...ENTRY, [name]: other })),
  fields.map((name) => Object.fromEntries(Object.entries(ENTRY).filter(([each]) => each !== name))),
  fc.constant(Object.assign([], ENTRY)),
  fc.constant(ENTRY),
  value,
);

describe('rows read one after the other', () => {
  it('are taken and refused as the schema takes and refuses each', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const read = readMany(journalEntrySchema);
        // Twice: also once every value is known.
        for (const each of [...rows, ...rows])
          expect(read(each)).toEqual(journalEntrySchema.safeParse(each).data ?? null);
      }),
      { numRuns: 500 },
    );
  });

  it('have each value looked at once a field', () => {
    const seen = vi.fn(() => true);
    const read = readMany(z.strictObject({ one: z.string().refine(seen), other: z.string() }));
    for (const one of ['a', 'b', 'a', 'b']) expect(read({ one, other: 'a' })).toEqual({ one, other: 'a' });
    expect(seen).toHaveBeenCalledTimes(2);
  });

  it('keep no object in mind, which may have changed by the next time', () => {
    const read = readMany(z.strictObject({ list: z.array(z.string()) }));
    const list: unknown[] = ['a'];
    expect(read({ list })).toEqual({ list: ['a'] });
    list.push(5);
    expect(read({ list })).toBeNull();
  });
});

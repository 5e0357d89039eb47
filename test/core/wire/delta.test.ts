import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, AccountList } from '../../../src/core/list.ts';
import { applyDelta, deltaOf } from '../../../src/core/wire/delta.ts';
import type { Frame } from '../../../src/core/wire/frame.ts';
import { encodeList } from '../../../src/core/wire/list-file.ts';
import { through } from '../../../src/core/wire/packed.ts';
import { WireError } from '../../../src/core/wire/wire-error.ts';
import { account, anyList } from './arbitrary-list.ts';
import { changedList, inventedList, numbers } from './invented-list.ts';

const sha256 = (bytes: Uint8Array): Promise<Uint8Array> =>
  Promise.resolve(createHash('sha256').update(bytes).digest());
const packed = async (bytes: Uint8Array<ArrayBuffer>) =>
  (await through(bytes, new CompressionStream('deflate-raw'), 2 ** 30)).length;
const faultOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work;
    return 'none';
  } catch (error) {
    return error instanceof WireError ? error.fault : error;
  }
};
const newer = (version: number, last: number): Frame => ({
  section: 3,
  version,
  rows: 1,
  bytes: new Uint8Array([3, version, 1, 1, last]),
  columns: new Uint8Array(),
});

/** Long enough for several blocks, which are cut at 128 rows and later. */
const LONG = inventedList(900);

/** What becomes of some rows of a long list, wherever they stand. */
const edits = fc.array(
  fc.record({
    at: fc.nat(899),
    what: fc.constantFrom('gone', 'other', 'status', 'twice', 'moved'),
    row: account,
  }),
  { maxLength: 40 },
);
function edited(
  list: AccountList,
  changes: readonly { at: number; what: string; row: Account }[],
): AccountList {
  const accounts = [...list.accounts];
  for (const { at, what, row } of changes) {
    const old = accounts[at % accounts.length]!;
    if (what === 'gone') accounts.splice(at % accounts.length, 1);
    else if (what === 'other') accounts.push(row);
    else if (what === 'status')
      accounts[at % accounts.length] = { ...old, status: 'withdrawn', note: row.note };
    else if (what === 'twice') accounts.push({ ...old, validFrom: '2031-01-01', validTo: null });
    else accounts[at % accounts.length] = { ...old, contestant: row.contestant };
  }
  return { ...list, accounts };
}

describe('a delta', () => {
  it('makes any list of any other', async () => {
    await fc.assert(
      fc.asyncProperty(anyList, anyList, async (a, b) => {
        const [base, next] = [encodeList(a), encodeList(b)];
        expect(Buffer.compare(await applyDelta(await deltaOf(base, next, sha256), base, sha256), next)).toBe(
          0,
        );
      }),
    );
  });

  it('makes what becomes of a long list, and what was before', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(edits, edits, async (first, second) => {
        const a = edited(LONG, first);
        const [base, next] = [encodeList(a), encodeList(edited(a, second))];
        const [there, back] = [await deltaOf(base, next, sha256), await deltaOf(next, base, sha256)];
        expect(Buffer.compare(await applyDelta(there, base, sha256), next)).toBe(0);
        expect(Buffer.compare(await applyDelta(back, next, sha256), base)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('of nothing says nothing but whose it is', async () => {
    const file = encodeList(LONG);
    const delta = await deltaOf(file, file, sha256);
    expect(delta).toHaveLength(4 + 1 + 32 + 32);
    expect(Buffer.compare(await applyDelta(delta, file, sha256), file)).toBe(0);
  });

  it('carries sections only a newer version reads', async () => {
    const base = encodeList(LONG, [newer(8, 1), newer(9, 1)]);
    const next = encodeList(LONG, [newer(9, 2), newer(10, 1)]);
    expect(Buffer.compare(await applyDelta(await deltaOf(base, next, sha256), base, sha256), next)).toBe(0);
  });

  it.each([0.005, 0.05])('of %f of 14,700 accounts: at most 60 bytes a change, packed', async (share) => {
    const list = inventedList(14_700);
    const { list: after, changes } = changedList(list, share);
    const [base, next] = [encodeList(list), encodeList(after)];
    const delta = await deltaOf(base, next, sha256);
    expect(Buffer.compare(await applyDelta(delta, base, sha256), next)).toBe(0);
    const each = (await packed(delta)) / changes;
    console.log(`${changes} of 14700 accounts: ${each.toFixed(1)} B a change, packed`);
    expect(each).toBeLessThanOrEqual(60);
  });

  it('may bring more text than any one block', async () => {
    const note = 'catatan '.repeat(600);
    const base = encodeList(LONG);
    const accounts = LONG.accounts.map((each, at) => ({ ...each, note: `${at} ${note}` }));
    const next = encodeList({ ...LONG, accounts });
    expect(accounts.length * note.length).toBeGreaterThan(2 ** 22);
    const delta = await deltaOf(base, next, sha256);
    expect(Buffer.compare(await applyDelta(delta, base, sha256), next)).toBe(0);
  });

  it('leads from each of fourteen versions straight to the newest', { timeout: 60_000 }, async () => {
    let list = inventedList(3_000);
    const versions = [encodeList(list)];
    for (let version = 1; version <= 14; version++) {
      list = changedList(list, 0.01, version).list;
      versions.push(encodeList(list));
    }
    const newest = versions.at(-1)!;
    for (const old of versions.slice(0, -1)) {
      const delta = await deltaOf(old, newest, sha256);
      expect(await packed(delta)).toBeLessThan((await packed(newest)) / 2);
      expect(Buffer.compare(await applyDelta(delta, old, sha256), newest)).toBe(0);
    }
  });
});

describe('a delta that does not fit', () => {
  const a = encodeList(LONG);
  const b = encodeList(changedList(LONG, 0.02).list);
  const made = deltaOf(a, b, sha256);

  it('is named: another base, another result, a newer format, another file', async () => {
    const delta = await made;
    expect(await faultOf(applyDelta(delta, b, sha256))).toBe('base');
    const promised = delta.map((byte, at) => (at === 40 ? byte ^ 1 : byte));
    expect(await faultOf(applyDelta(promised, a, sha256))).toBe('result');
    const rows = new Uint8Array([...delta.subarray(0, 69), 77, 1, 2, 0, 0]);
    expect(await faultOf(applyDelta(rows, a, sha256))).toBe('section');
    const foreign = new Uint8Array([...delta.subarray(0, 69), 3, 1, 6, 1, 4, 1, 1, 1, 0]);
    expect(await faultOf(applyDelta(foreign, a, sha256))).toBe('form');
    const twice = new Uint8Array([...delta.subarray(0, 69), 3, 1, 1, 1, 3, 1, 1, 1]);
    expect(await faultOf(applyDelta(twice, a, sha256))).toBe('form');
    expect(await faultOf(applyDelta(a, a, sha256))).toBe('magic');
    expect(
      await faultOf(
        applyDelta(
          delta.map((byte, at) => (at === 4 ? 2 : byte)),
          a,
          sha256,
        ),
      ),
    ).toBe('version');
    expect(await faultOf(applyDelta(delta.subarray(0, 50), a, sha256))).toBe('cut');
  });

  it('is named wherever it is damaged, and never makes a list', { timeout: 60_000 }, async () => {
    const delta = await made;
    const draw = numbers(11);
    const faults = new Set<unknown>();
    for (let round = 0; round < 400; round++) {
      const damaged = delta.slice(0, draw(5) === 0 ? 69 + draw(delta.length - 69) : delta.length);
      for (let times = 0; times <= draw(3); times++) damaged[69 + draw(damaged.length - 69)] = draw(256);
      if (Buffer.compare(damaged, delta) === 0) continue;
      faults.add(await faultOf(applyDelta(damaged, a, sha256)));
    }
    // The promise alone would catch all of them; none may end otherwise.
    for (const fault of faults) expect(['cut', 'limit', 'form', 'section', 'result']).toContain(fault);
    expect(faults.size).toBeGreaterThan(3);
  });
});

import { describe, expect, it, test } from 'vitest';
import { through } from '../../../src/core/wire/packed.ts';

const deflate = (bytes: Uint8Array<ArrayBuffer>) =>
  through(bytes, new CompressionStream('deflate-raw'), 2 ** 30);
const inflate = (bytes: Uint8Array<ArrayBuffer>, cap: number) =>
  through(bytes, new DecompressionStream('deflate-raw'), cap);

describe('compression', () => {
  it.each([0, 1, 70_000])('%i bytes come back, and not beyond a cap', async (length) => {
    const bytes = new Uint8Array(length).map((_, at) => at * 7);
    const packed = await deflate(bytes);
    expect(Buffer.compare(await inflate(packed, length), bytes)).toBe(0);
    if (length > 0) await expect(inflate(packed, length - 1)).rejects.toMatchObject({ fault: 'limit' });
  });

  it('stops a small file that unpacks to 128 MB at the cap', async () => {
    const packed = await deflate(new Uint8Array(2 ** 27));
    expect(packed.length).toBeLessThan(200_000);
    await expect(inflate(packed, 2 ** 16)).rejects.toMatchObject({ fault: 'limit' });
  });

  test.each([
    ['no such compression', [1, 2, 3]],
    ['nothing', []],
    ['cut short', [0x4b, 0x4c]],
  ])('%s is named', async (_, bytes) => {
    await expect(inflate(new Uint8Array(bytes), 1_000)).rejects.toMatchObject({ fault: 'compressed' });
  });

  it('is named when bytes are left over', async () => {
    const packed = await deflate(new Uint8Array([1, 2, 3]));
    await expect(inflate(new Uint8Array([...packed, 1, 2, 3]), 1_000)).rejects.toMatchObject({
      fault: 'compressed',
    });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from '../../src/extension/browser.ts';
import { readChannel } from '../../src/extension/channel.ts';
import fake from '../fake-browser.ts';

beforeEach(() => fake.reset());

describe('the hand-over channel', () => {
  it('is random for each installation and stays', async () => {
    const first = await readChannel();
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(await readChannel()).toBe(first);
    fake.reset();
    expect(await readChannel()).not.toBe(first);
  });

  it('is one for tabs that start at the same moment', async () => {
    const names = await Promise.all([readChannel(), readChannel(), readChannel()]);
    expect(new Set(names).size).toBe(1);
    expect(await readChannel()).toBe(names[0]);
  });

  it.each([null, 7, 'known', ''])('is made anew over %j', async (garbage) => {
    await browser.storage.local.set({ channel: garbage });
    expect(await readChannel()).toMatch(/^[0-9a-f-]{36}$/);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { delegate } from '../../src/admin/repo-delegate.ts';
import { parseBook } from '../../src/core/book.ts';
import type { Origin } from '../../src/core/list.ts';
import { bookPath, listPath } from '../../src/core/repository.ts';
import { BATANG, Desk } from './repo-publish-desk.ts';
import { type Loose, RulesCopy } from './rules-copy.ts';

const NATION: Origin = { scope: 'national' };
const desk = new Desk();
const rules = new RulesCopy();

const national = { list: rules.folder, rules: rules.folder };
const regional = { region: '33.25', rules: rules.folder };
const published = async (): Promise<void> => {
  expect((await desk.publish()).lines.at(0)).toMatch(/^Terbit: /);
};

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: desk.now });
  await desk.nation();
  await desk.begin();
  for (const file of ['parties-2024', 'tickets-2024'])
    rules.change(`accounts/${file}.json`, (rows: Loose[]) => {
      for (const row of rows) row.reviewedBy = ['Peninjau Uji'];
    });
});
afterAll(() => {
  vi.useRealTimers();
  rules.remove();
  desk.remove();
});

/** One repository's life, step by step. */
describe('the national repository', () => {
  it('refuses entries that nobody has read', async () => {
    rules.change('accounts/tickets-2024.json', (rows: Loose[]) => {
      rows[0].reviewedBy = [];
    });
    const { lines } = await desk.stage(national);
    expect(lines).toEqual([
      expect.stringMatching(/bukan bentuk baku/),
      expect.stringMatching(/bukan bentuk baku/),
      expect.stringMatching(/belum ditinjau siapa pun/),
      '3 alasan; tidak ada yang disiapkan.',
    ]);
  });

  it('publishes the list and the whole rulebook', async () => {
    for (const file of ['parties-2024', 'tickets-2024'])
      rules.write(
        `accounts/${file}.json`,
        `${JSON.stringify(
          JSON.parse(readFileSync(join(rules.folder, `accounts/${file}.json`), 'utf8')).map((row: Loose) => ({
            ...row,
            reviewedBy: ['Peninjau Uji'],
          })),
          null,
          2,
        )}\n`,
      );
    const { lines, exitCode } = await desk.stage(national);
    expect([exitCode, lines.join('\n')]).toEqual([0, expect.stringMatching(/Buku aturan, yang pertama:/)]);
    await desk.sign('t1', 't3');
    await published();
    await desk.taken(listPath(NATION), [NATION]);
    const book = parseBook(await desk.taken(bookPath(NATION), [NATION]));
    expect(book.ok && book.book.rules?.length).toBeGreaterThan(20);
  });

  it('lets nobody stage for a region that is not delegated', async () => {
    await expect(desk.stage(regional)).rejects.toThrow(/region-33\.25 → belum ada yang berwenang/);
  });

  it('delegates a region, whose own keys sign its list', async () => {
    const keys = ['k1', 'k2', 'k3'].map((name) => `${desk.key(name)}.pub`);
    await delegate(desk.values({ region: '33.25', 'region-key': keys }), desk.context);
    const { exitCode } = await desk.stage(regional);
    expect(exitCode).toBe(0);
    expect(readFileSync(join(desk.repo, 'staged/summary-region-33.25.txt'), 'utf8')).toMatch(
      /Instagram 0 → 22/,
    );
    await desk.sign('t1', 't2', 'k1');
    // The nation does not wait for a region.
    expect((await desk.publish()).lines.join('\n')).toMatch(
      /Terbit: targets versi 2[\s\S]*menunggu:\n {2}region-33\.25 versi 1: 1 dari 2 tanda tangan/,
    );
    await desk.taken(listPath(NATION), [NATION]);
    await desk.sign('k3');
    await published();
    await desk.taken(listPath(BATANG), [NATION, BATANG]);
    await desk.taken(listPath(NATION), [NATION, BATANG]);
  });

  it('takes the delegation back; the snapshot still lists the role, for clients that know it', async () => {
    await delegate(desk.values({ region: '33.25', withdraw: true }), desk.context);
    await desk.sign('t2', 't3');
    await published();
    const { signed } = desk.folder.latest('snapshot')!;
    expect(Object.keys(signed.meta).toSorted()).toEqual(['region-33.25.json', 'targets.json']);
    await desk.taken(listPath(NATION), [NATION, BATANG]);
  });
});

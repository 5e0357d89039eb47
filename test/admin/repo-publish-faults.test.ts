import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Metadata, Targets } from '@tufjs/models';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { draftTargets } from '../../src/admin/repo-draft.ts';
import { stagedFaults } from '../../src/admin/repo-publish-faults.ts';
import { readListFile } from '../../src/admin/repo-stage-before.ts';
import { hashedPath, hexOf, listFile, listTargets, targetsSigned } from '../../src/admin/repo-targets.ts';
import type { Account, AccountList } from '../../src/core/list.ts';
import { bookPath } from '../../src/core/repository.ts';
import { decodeList } from '../../src/core/wire/list-file.ts';
import { BATANG, Desk } from './repo-publish-desk.ts';
import { RULES } from './rules-copy.ts';

const desk = new Desk();
let list: AccountList;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: desk.now });
  await desk.office();
  await desk.begin();
  await desk.stage();
  const staged = await readListFile(desk.folder, desk.folder.readStaged('targets')!, BATANG);
  list = decodeList(staged!.file).list;
});
afterAll(() => {
  vi.useRealTimers();
  desk.remove();
});

/** Stages what no `repo stage` would: a list, and a book beside it. */
async function bring(bent: AccountList, book: string | null = null): Promise<void> {
  const files = [...(await listTargets(listFile(bent), BATANG, (async function* () {})()))];
  if (book !== null)
    files.push({ path: bookPath(BATANG), bytes: new TextEncoder().encode(book), custom: null });
  rmSync(join(desk.repo, 'staged/targets'), { recursive: true });
  for (const { path, bytes } of files) {
    const place = join(desk.repo, 'staged/targets', hashedPath(path, hexOf(bytes)));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
  const draft = draftTargets(desk.folder, 'targets', desk.now).toJSON();
  const signed = Targets.fromJSON({ ...draft, targets: targetsSigned(files) });
  desk.folder.writeStaged('targets', new Metadata(signed));
}
const faults = () => stagedFaults(desk.folder, 'targets', RULES);
const first = (change: Partial<Account>): AccountList => ({
  ...list,
  accounts: list.accounts.map((each, at) => (at === 0 ? { ...each, ...change } : each)),
});
const hoaxes = (count: number, urlOf: (at: number) => string): AccountList => ({
  ...list,
  hoaxes: Array.from({ length: count }, (_, at) => ({
    url: urlOf(at),
    sources: list.accounts[0]!.sources,
  })),
});

it('finds nothing in what was staged by the book', async () => {
  expect(await faults()).toEqual([]);
  await bring(list);
  expect(await faults()).toEqual([]);
});

it('says what stage would have refused, and publishes none of it, whoever signed', async () => {
  await bring(first({ reviewedBy: [], origin: { scope: 'national' } }));
  const said = (await faults()).join('\n');
  expect(said).toMatch(/mengatasnamakan daftar nasional → daftar ini milik wilayah \(33\.25\)/);
  expect(said).toMatch(/belum ditinjau siapa pun → isi Ditinjau oleh/);
  await desk.sign('a', 'b');
  await expect(desk.publish()).rejects.toThrow(/mengatasnamakan daftar nasional/);
  expect(desk.folder.hasPublic).toBe(false);
});

it('a protected account, and a skew without a reason', async () => {
  const cleared = JSON.parse(readFileSync(join(RULES, 'protected/national.json'), 'utf8'));
  const { handles } = cleared.find((each: Account) => each.platform === 'instagram');
  await bring(first({ handles, ids: [] }));
  expect((await faults()).join('\n')).toMatch(/akun yang dilindungi → putuskan yang mana/);
  const kept = list.accounts.filter(({ contestant }, at) => contestant === 'sari-budi-contoh' || at < 3);
  await bring({ ...list, accounts: kept });
  expect((await faults()).join('\n')).toMatch(/Instagram, terdaftar 11 : 3 .*timpang lebih dari 3 : 1/);
});

it('more than a client takes of a list that is not the nation’s', async () => {
  await bring(hoaxes(50_001, (at) => `https://uji.example/${at}`));
  expect((await faults()).join('\n')).toMatch(
    /list\.jnl: 500\d\d baris, pengaya menerima paling banyak 50000/,
  );
  const noise = (at: number) => createHash('sha512').update(`${at}`).digest('hex').repeat(20);
  await bring(hoaxes(4_000, (at) => `https://uji.example/${noise(at)}`));
  expect((await faults()).join('\n')).toMatch(/tidak akan diterima pengaya \(.*unpacks to more than 8200000/);
});

it('a book that is none, and one that oversteps', async () => {
  await bring(list, '{"format":1');
  expect(await faults()).toEqual([
    expect.stringMatching(/book\.json: tidak akan diterima pengaya \(not-json\)/),
  ]);
  const section = { name: 'switches', version: 1, rows: [] };
  await bring(list, JSON.stringify({ format: 1, sections: [section] }));
  expect(await faults()).toEqual([
    expect.stringMatching(/book\.json: bagian yang bukan wewenang .*\(switches\) → /),
  ]);
});

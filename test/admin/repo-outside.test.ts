import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { outsideWarning } from '../../src/admin/repo-outside.ts';
import { Publisher } from './repo-publisher.ts';

const office = new Publisher();
beforeAll(async () => {
  await office.keys('a', 'b', 'luar', 'daring');
  await office.done(
    ...['init', '--profile', 'office', '--origin', 'agency:Dinas', '--online-key', office.secret('daring')],
    ...office.named('--root-key', 'a', 'b'),
    ...office.named('--outside-key', 'luar'),
  );
});
afterAll(() => office.remove());

const WITHOUT = 'TANPA kunci luar kantor';
const sign = (name: string) => office.done('sign', '--yes', '--key', office.secret(name));

it('says of what an office signs whether somebody outside has, staged and published alike', async () => {
  office.stageNote('satu');
  expect(await sign('a')).toContain(`1 dari 2 tanda tangan; kurang 1\n    ${WITHOUT}`);
  expect(await sign('luar')).not.toContain(WITHOUT);
  await office.done('publish');
  expect(outsideWarning(office.folder, office.folder.latest('targets')!)).toBeNull();
  office.stageNote('dua');
  await sign('a');
  expect(await sign('b')).toContain(`lengkap\n    ${WITHOUT}`);
  expect(outsideWarning(office.folder, office.folder.readStaged('targets')!)).toBe(WITHOUT);
  expect(await office.done('status')).toContain(`lengkap\n    ${WITHOUT}`);
  await office.done('publish');
  expect(await office.done('status')).toMatch(/targets versi 2: .*, TANPA kunci luar kantor\n/);
});

it('is not silenced by settings that name nobody outside, or a stranger', () => {
  const path = join(office.repo, 'jempol-repo.json');
  const settings = JSON.parse(readFileSync(path, 'utf8'));
  for (const outsideKey of [null, 'ab'.repeat(32)]) {
    writeFileSync(path, JSON.stringify({ ...settings, outsideKey }));
    expect(outsideWarning(office.folder, office.folder.latest('targets')!)).toBe(WITHOUT);
  }
});

it('is nothing to the nation’s repository', async () => {
  const nation = new Publisher();
  try {
    await nation.begin();
    expect(outsideWarning(nation.folder, nation.folder.readStaged('root')!)).toBeNull();
  } finally {
    nation.remove();
  }
});

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listPlace } from '../../src/admin/list-place.ts';
import { tryTexts, writeTexts } from '../../src/admin/list-store.ts';
import { ListFolder } from './list-folder.ts';
import { RULES } from './rules-copy.ts';

let folder: ListFolder;
beforeEach(() => {
  folder = new ListFolder();
});
afterEach(() => folder.remove());

describe('writing several files', () => {
  it('leaves nothing beside them', () => {
    expect(
      writeTexts(
        folder.dir,
        new Map([
          ['accounts/a.json', '1'],
          ['accounts/b.json', '2'],
        ]),
      ),
    ).toBeNull();
    expect(readFileSync(join(folder.dir, 'accounts/b.json'), 'utf8')).toBe('2');
    expect(readdirSync(folder.root)).toEqual(['batang']);
  });

  it('puts back what was when one of them finds no place', () => {
    mkdirSync(join(folder.dir, 'accounts/c.json/penuh'), { recursive: true });
    writeFileSync(join(folder.dir, 'accounts/a.json'), 'lama');
    const texts = new Map([
      ['accounts/a.json', 'baru'],
      ['accounts/b.json', 'baru'],
      ['accounts/c.json', 'baru'],
    ]);
    expect(writeTexts(folder.dir, texts)).toMatch(/EISDIR|ENOTEMPTY|EEXIST|directory/);
    expect(readdirSync(join(folder.dir, 'accounts')).toSorted()).toEqual(['a.json', 'c.json']);
    expect(readFileSync(join(folder.dir, 'accounts/a.json'), 'utf8')).toBe('lama');
    expect(readdirSync(folder.root)).toEqual(['batang']);
  });
});

describe('trying texts', () => {
  it('names the folder in its problems, and does not touch it', async () => {
    await folder.begin();
    const before = folder.bytes();
    const reading = tryTexts(listPlace(folder.dir, RULES), new Map([['accounts/gaps.json', '[{"x": 1}]']]));
    expect(reading.ok ? [] : reading.problems.map(({ file }) => file)).toContain(
      join(folder.dir, 'accounts/gaps.json'),
    );
    expect(folder.bytes()).toEqual(before);
  });
});

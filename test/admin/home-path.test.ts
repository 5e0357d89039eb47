import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { atHome } from '../../src/admin/home-path.ts';

it('makes a leading ~/ the home folder, also behind an option, and leaves all else', () => {
  expect(atHome('~/kunci/a.pem')).toBe(join(homedir(), 'kunci/a.pem'));
  expect(atHome('~\\kunci')).toBe(join(homedir(), 'kunci'));
  expect(atHome('--out=~/a b/c')).toBe(`--out=${join(homedir(), 'a b/c')}`);
  for (const other of ['~', '~lain/a', 'a/~/b', '--out', './~/a', 'harga ~/5'])
    expect(atHome(other)).toBe(other);
});

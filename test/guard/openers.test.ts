import { describe, expect, it } from 'vitest';
import { rememberOpeners } from '../../src/guard/openers.ts';
import type { Opened } from '../../src/platforms/reader.ts';
import { threads } from '../../src/platforms/threads.ts';
import { x } from '../../src/platforms/x.ts';

const OPENED: Opened = {
  leadsTo: 'comment',
  targets: [{ relation: 'author', ref: { platform: 'x', handle: 'a', id: null } }],
  item: '1',
};

const on = (path: string): URL => new URL(path, 'https://site.example');

describe('what was opened last', () => {
  it.each([
    [x.composerPath, '/home', '/home', true],
    [x.composerPath, '/home', '/compose/post', true],
    [x.composerPath, '/home', '/home/compose/post', false],
    [x.composerPath, '/home', '/a/status/1', false],
    [threads.composerPath, '/', '/intent/post', true],
    [null, '/', '/compose/post', false],
    [null, '/watch?v=a', '/watch?v=a&t=3', true],
    [null, '/watch?v=a', '/watch?v=b', false],
  ])('%s: from %s it holds at %s: %s', (composerPath, from, at, holds) => {
    const openers = rememberOpeners(composerPath);
    expect(openers.recall(on(from))).toBeNull();
    openers.remember(OPENED, on(from));
    expect(openers.recall(on(at))).toBe(holds ? OPENED : null);
  });

  it('is the last one only, and can be forgotten', () => {
    const openers = rememberOpeners(null);
    openers.remember(OPENED, on('/'));
    openers.remember({ ...OPENED, item: '2' }, on('/'));
    expect(openers.recall(on('/'))?.item).toBe('2');
    openers.remember(null, on('/'));
    expect(openers.recall(on('/'))).toBeNull();
  });
});

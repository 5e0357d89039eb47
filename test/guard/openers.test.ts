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

describe('what was opened last', () => {
  it.each([
    [x.composerPath, '/home', '/home', true],
    [x.composerPath, '/home', '/compose/post', true],
    [x.composerPath, '/home', '/home/compose/post', false],
    [x.composerPath, '/home', '/a/status/1', false],
    [threads.composerPath, '/', '/intent/post', true],
    [null, '/', '/compose/post', false],
  ])('%s: from %s it holds at %s: %s', (composerPath, from, at, holds) => {
    const openers = rememberOpeners(composerPath);
    expect(openers.recall(from)).toBeNull();
    openers.remember(OPENED, from);
    expect(openers.recall(at)).toBe(holds ? OPENED : null);
  });

  it('is the last one only, and can be forgotten', () => {
    const openers = rememberOpeners(null);
    openers.remember(OPENED, '/');
    openers.remember({ ...OPENED, item: '2' }, '/');
    expect(openers.recall('/')?.item).toBe('2');
    openers.remember(null, '/');
    expect(openers.recall('/')).toBeNull();
  });
});

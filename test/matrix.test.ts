import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACTIONS, PLATFORMS } from '../src/core/vocabulary.ts';
import { CATCHABLE, catchesOn, netCells } from './matrix/catches.ts';
import { MISSING, REQUIRED } from './matrix/cells.ts';
import { matrix, summary } from './matrix/matrix.ts';
import { PRESSES } from './matrix/presses.ts';
import { BEGIN, readmeTable, withTable } from './matrix/table.ts';
import { WAYS } from './site/site-press.ts';

const cells = matrix();
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('the matrix', () => {
  test('accounts for every platform, action and way', () => {
    expect(cells).toHaveLength(PLATFORMS.length * ACTIONS.length * WAYS.length);
  });

  test('has a test for every required cell', () => {
    expect(summary(cells)).toMatchObject({ platforms: PLATFORMS.length, unguarded: [] });
    const required = PLATFORMS.flatMap((platform) => Object.values(REQUIRED[platform]).flat());
    expect(summary(cells).required).toBeGreaterThanOrEqual(required.length);
  });

  test('fails for a required cell whose presses are gone', () => {
    const without = matrix({ ...PRESSES, tiktok: PRESSES.tiktok.filter(({ way }) => way !== 'shortcut') });
    expect(summary(without).unguarded).toEqual([{ platform: 'tiktok', action: 'like', way: 'shortcut' }]);
  });

  test.each(PLATFORMS)(
    '%s is liked, commented on, shared and followed by pointer and by keys',
    (platform) => {
      const both = cells.filter(
        (each) => each.platform === platform && each.state === 'guarded' && each.browsers.length === 2,
      );
      for (const action of ['like', 'comment', 'share', 'follow'] as const) {
        const ways = both.filter((each) => each.action === action).map(({ way }) => way);
        if (REQUIRED[platform][action] === undefined) continue;
        expect(ways, action).toContain('mouse');
        expect(
          ways.some((way) => way.includes('enter') || way.includes('keys')),
          action,
        ).toBe(true);
      }
    },
  );

  test.each(PLATFORMS)('%s names each of its presses once', (platform) => {
    const names = PRESSES[platform].map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('calls nothing missing that is guarded', () => {
    const held = MISSING.filter(({ platform, action, ways }) =>
      PRESSES[platform].some((each) => each.action === action && ways.includes(each.way)),
    );
    expect(held).toEqual([]);
  });

  test('accounts for what the second net could hold on every platform', () => {
    const net = netCells();
    expect(net).toHaveLength(PLATFORMS.length * CATCHABLE.length);
    for (const platform of PLATFORMS) {
      const caught = net.filter((each) => each.platform === platform && each.state === 'caught');
      expect(caught.map(({ action }) => action)).toEqual(catchesOn(platform).map(({ action }) => action));
    }
  });

  test.each(PLATFORMS)('the second net is tried on %s wherever it knows a request', (platform) => {
    const file = new URL(`./e2e/net-${platform}.test.ts`, import.meta.url);
    expect(existsSync(file)).toBe(catchesOn(platform).length > 0);
    if (existsSync(file)) expect(readFileSync(file, 'utf8')).toContain(`tryCatches('${platform}')`);
  });

  test('is what the README shows', () => {
    expect(readme).toContain(BEGIN);
    expect(withTable(readme, readmeTable(cells, netCells()))).toBe(readme);
  });
});

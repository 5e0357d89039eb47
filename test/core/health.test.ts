import { describe, expect, it } from 'vitest';
import {
  type Counts,
  countNote,
  HEALTH_STATES,
  type HealthRow,
  healthOf,
  KEPT_DAYS,
  NOTED,
  stateOf,
} from '../../src/core/health.ts';
import { examinationSchema, healthRecordSchema } from '../../src/core/health-record.ts';
import { jakartaDayNumber } from '../../src/core/phase.ts';
import { PLATFORM_ACTIONS } from '../../src/core/platform-actions.ts';
import { ACTIONS, PLATFORMS } from '../../src/core/vocabulary.ts';

type Four = readonly [resolved: number, unresolved: number, settled: number, unsettled: number];
const counts = ([resolved, unresolved, settled, unsettled]: Four, part: Partial<Counts> = {}): Counts => ({
  resolved,
  unresolved,
  settled,
  unsettled,
  caught: 0,
  unknown: 0,
  unheld: 0,
  ...part,
});

describe('the state of an action', () => {
  it.each<readonly [...Four, string]>([
    [0, 0, 0, 0, 'unknown'],
    [1, 0, 0, 0, 'works'],
    [900, 100, 0, 0, 'works'],
    // One press that cannot be read is all that is known: it does not work.
    [0, 1, 0, 0, 'off'],
    [0, 400, 0, 0, 'off'],
    [0, 7, 3, 0, 'off'],
    // Too few to conclude.
    [1, 3, 0, 0, 'works'],
    [4, 0, 0, 4, 'works'],
    // From five on the share decides: 30 % and more.
    [4, 1, 0, 0, 'works'],
    [3, 2, 0, 0, 'impaired'],
    [71, 29, 0, 0, 'works'],
    [70, 30, 0, 0, 'impaired'],
    [1, 999, 0, 0, 'impaired'],
    [50, 0, 4, 1, 'works'],
    [50, 0, 3, 2, 'impaired'],
    [50, 0, 0, 5, 'impaired'],
    // A press on one day, confirmed after midnight and kept a day longer.
    [0, 0, 2, 0, 'works'],
  ])('%i read, %i not, %i taken, %i not: %s', (...[a, b, c, d, state]) => {
    expect(stateOf(counts([a, b, c, d]))).toBe(state);
  });

  it.each<readonly [caught: number, ...Four, string]>([
    // Nothing went by: impaired, but not off, from the first catch on.
    [1, 0, 0, 0, 0, 'impaired'],
    [400, 0, 0, 0, 0, 'impaired'],
    [1, 0, 9, 0, 0, 'impaired'],
    [1, 0, 0, 9, 0, 'impaired'],
    // Beside presses that were seen it weighs as one that could not be read does.
    [1, 1, 0, 0, 0, 'works'],
    [1, 4, 0, 0, 0, 'works'],
    [2, 3, 0, 0, 0, 'impaired'],
    [1, 3, 1, 0, 0, 'impaired'],
    [29, 71, 0, 0, 0, 'works'],
    [30, 70, 0, 0, 0, 'impaired'],
  ])('%i caught, %i read, %i not, %i taken, %i not: %s', (...[caught, a, b, c, d, state]) => {
    expect(stateOf(counts([a, b, c, d], { caught }))).toBe(state);
  });

  it.each<readonly [...Four, string]>([
    [0, 0, 0, 0, 'unknown'],
    [0, 1, 0, 0, 'off'],
    [70, 30, 0, 0, 'impaired'],
    [9, 0, 0, 0, 'works'],
  ])(
    'of %i, %i, %i, %i does not change with requests that could not be told or held',
    (...[a, b, c, d, state]) => {
      expect(stateOf(counts([a, b, c, d], { unknown: 900, unheld: 900 }))).toBe(state);
    },
  );

  it('is one of the four for any counts', () => {
    const some = [0, 1, 4, 5, 1_000];
    for (const a of some)
      for (const b of some)
        for (const c of some)
          for (const d of some)
            for (const caught of some)
              expect(HEALTH_STATES).toContain(stateOf(counts([a, b, c, d], { caught })));
  });
});

describe('counting', () => {
  const like = { platform: 'x', action: 'like', what: 'resolved' } as const;
  const row = (day: number, part: Partial<HealthRow> = {}): HealthRow => ({
    day,
    platform: 'x',
    action: 'like',
    ...counts([1, 0, 0, 0]),
    ...part,
  });

  it.each(NOTED)('adds one %s and nothing else', (what) => {
    const [only, ...others] = countNote([], { ...like, what }, 20_000);
    expect(others).toEqual([]);
    expect(only).toEqual({ ...row(20_000, counts([0, 0, 0, 0])), [what]: 1 });
  });

  it('keeps days, platforms and actions apart', () => {
    let rows: readonly HealthRow[] = [];
    rows = countNote(rows, like, 20_000);
    rows = countNote(rows, like, 20_000);
    rows = countNote(rows, { ...like, action: 'share' }, 20_000);
    rows = countNote(rows, { ...like, platform: 'threads' }, 20_000);
    rows = countNote(rows, like, 20_001);
    expect(rows.map((each) => `${each.day} ${each.platform} ${each.action} ${each.resolved}`)).toEqual([
      '20000 x like 2',
      '20000 x share 1',
      '20000 threads like 1',
      '20001 x like 1',
    ]);
  });

  it('keeps fourteen days and no day that is yet to come', () => {
    const rows = [20_000 - KEPT_DAYS, 20_001 - KEPT_DAYS, 19_999, 20_001].map((day) => row(day));
    const days = countNote(rows, like, 20_000).map(({ day }) => day);
    expect(days).toEqual([20_001 - KEPT_DAYS, 19_999, 20_000]);
    expect(healthOf(rows, 'x', 20_000)[0]?.counts.resolved).toBe(2);
  });

  it('adds up what each day counted', () => {
    const part = { caught: 2, unknown: 3, unheld: 4 };
    const rows = [row(19_999, counts([1, 2, 3, 4], part)), row(20_000, counts([10, 20, 30, 40], part))];
    expect(healthOf(rows, 'x', 20_000)[0]?.counts).toEqual(
      counts([11, 22, 33, 44], { caught: 4, unknown: 6, unheld: 8 }),
    );
  });

  it('never outgrows what storage takes back', () => {
    let rows: readonly HealthRow[] = [];
    for (let day = 0; day < KEPT_DAYS + 3; day += 1)
      for (const platform of PLATFORMS)
        for (const action of ACTIONS) rows = countNote(rows, { platform, action, what: 'settled' }, day);
    expect(healthRecordSchema.parse(rows)).toHaveLength(KEPT_DAYS * PLATFORMS.length * ACTIONS.length);
  });

  it('tells of every action of the platform, and of one it should not have', () => {
    const rows = [row(20_000), row(20_000, { action: 'attend' }), row(20_000, { platform: 'threads' })];
    const health = healthOf(rows, 'x', 20_000);
    expect(health.map(({ action }) => action)).toEqual([...PLATFORM_ACTIONS.x, 'attend']);
    expect(health.map(({ state }) => state).filter((state) => state !== 'unknown')).toHaveLength(2);
  });

  it('turns the day at midnight in western Indonesia', () => {
    const midnight = Date.parse('2031-03-02T00:00:00+07:00');
    expect(jakartaDayNumber(midnight) - jakartaDayNumber(midnight - 1)).toBe(1);
    expect(jakartaDayNumber(midnight + 86_399_999)).toBe(jakartaDayNumber(midnight));
  });
});

describe('an examination that a page may have forged', () => {
  const found = { action: 'like', controls: 2, aimed: 1, openers: 0 };
  it.each([
    null,
    'x',
    { actions: [] },
    { actions: [{ ...found, account: 'a' }], whole: true },
    { actions: [{ ...found, action: 'report' }], whole: true },
    { actions: [{ ...found, controls: -1 }], whole: true },
    { actions: [{ ...found, aimed: 1e9 }], whole: true },
    { actions: Array(8).fill(found), whole: true },
  ])('is refused: %j', (answer) => {
    expect(examinationSchema.safeParse(answer).success).toBe(false);
  });

  it('is taken without what it adds', () => {
    const answer = { v: 1, actions: [found], whole: true, page: 'https://x.com/' };
    expect(examinationSchema.parse(answer)).toEqual({ actions: [found], whole: true });
  });
});

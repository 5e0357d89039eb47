import type { Place } from '../browser/driver.ts';

/** What stands in one of the replica of X's named posts. */
export const x = (testcase: string, testid: string) =>
  `[data-testcase="x:${testcase}"] [data-testid$="${testid}"]`;
/** The n-th control under a post of the replica of Threads, the post's own, not a quoted one's. */
export const bar = (testcase: string, place: number): Place => ({
  js: `[...document.querySelectorAll('[data-testcase="threads:${testcase}"] .bar')].at(-1).children[${place}].querySelector('[role=button]')`,
});

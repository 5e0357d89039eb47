import { afterEach, expect, it } from 'vitest';
import { HELLO, READY } from '../../src/core/net-messages.ts';
import { openDesk } from './desk.ts';

const lines: unknown[] = [];
let takes = false;
const hear = (event: Event): void => {
  lines.push((event as MouseEvent).relatedTarget);
  if (takes) event.preventDefault();
};
document.addEventListener(HELLO, hear, true);
afterEach(() => {
  lines.length = 0;
});
const netStarts = (): boolean => document.dispatchEvent(new CustomEvent(READY));

it('the guard says hello again to a net that came after it, once, with the same line', () => {
  takes = false;
  const desk = openDesk();
  netStarts();
  netStarts();
  expect(lines).toHaveLength(2);
  expect(lines[1]).toBe(lines[0]);
  desk.close();
});

it('says nothing more once it was taken, or is at its end', () => {
  takes = true;
  const met = openDesk();
  netStarts();
  expect(lines).toHaveLength(1);
  met.close();
  takes = false;
  openDesk().close();
  netStarts();
  expect(lines).toHaveLength(2);
});

import { beforeAll, expect, it } from 'vitest';
import { HELLO, READY } from '../../src/core/net-messages.ts';
import { heard, hello, LIKE, openPage } from './page.ts';

/** A guard that ran first: it speaks again when the net says that it is there. */
const taken: boolean[] = [];
beforeAll(() => {
  document.addEventListener(READY, hello, { once: true });
  document.addEventListener(HELLO, (event) => taken.push(event.defaultPrevented));
  openPage();
});

it('a guard that had spoken before is met, and no page hears it', async () => {
  await window.fetch('/Like', { method: 'POST', body: LIKE });
  expect(heard.map(({ is }) => is)).toContain('asked');
  expect(taken).toEqual([]);
});

it('only the first is taken, and whoever spoke can tell', () => {
  const late = new MouseEvent(HELLO, { relatedTarget: document.createElement('i'), cancelable: true });
  expect(document.dispatchEvent(late)).toBe(true);
  expect(taken).toEqual([false]);
});

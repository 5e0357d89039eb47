import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { like, openDesk, press, settle, WARN } from './desk.ts';

let desk: ReturnType<typeof openDesk>;
beforeEach(() => {
  vi.useFakeTimers();
  desk = openDesk();
});
afterEach(() => {
  desk.close();
  vi.useRealTimers();
});

it('a drawing that is a button is held like any other, and pressed once without a click of its own', async () => {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('data-testid', 'like');
  like().replaceWith(drawing);
  await press(drawing);
  expect(desk.page.seen).toEqual([]);
  await desk.answer(WARN);
  await desk.shown[0]?.choose('proceed');
  await settle(100);
  expect(desk.page.clicks).toEqual([false]);
});

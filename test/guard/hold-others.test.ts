import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { like, openDesk, press, REMIND, send } from './desk.ts';

let desk: ReturnType<typeof openDesk>;
beforeEach(() => {
  vi.useFakeTimers();
  desk = openDesk();
});
afterEach(() => {
  desk.close();
  vi.useRealTimers();
});

describe('every other press', () => {
  it('is untouched on an account the index does not know', async () => {
    const events = await press(like('biasa'));
    expect(events.some((each) => each.defaultPrevented)).toBe(false);
    expect(desk.page.seen).toEqual([
      'pointerdown',
      'mousedown',
      'pointermove',
      'pointerup',
      'mouseup',
      'click',
    ]);
    expect(desk.page.clicks).toEqual([true]);
    expect(desk.asked).toEqual([]);
  });

  it('is untouched on an opener and on an undo', async () => {
    like().setAttribute('data-testid', 'unlike');
    await press(like());
    await press(document.querySelector('#terdaftar [data-testid="reply"]') as Element);
    expect(desk.page.seen.filter((type) => type === 'click')).toHaveLength(2);
    expect(desk.asked).toEqual([]);
  });

  it('is ignored when a page forged it', async () => {
    for (const type of ['pointerdown', 'pointerup', 'click']) send(like(), type, {}, false);
    expect(desk.page.clicks).toEqual([false]);
    expect(desk.asked).toEqual([]);
    expect(desk.shown).toEqual([]);
  });

  it('is never stopped in remind mode; a notice stands beside it', async () => {
    desk.state.mode = 'remind';
    await press(like());
    expect(desk.page.seen).toHaveLength(6);
    expect(desk.page.clicks).toEqual([true]);
    expect(desk.asked).toHaveLength(1);
    await desk.answer(REMIND);
    expect(desk.notices).toEqual(['remind']);
    const key = send(like(), 'keydown', { key: 'Enter', code: 'Enter' });
    expect(key.defaultPrevented).toBe(false);
  });
});

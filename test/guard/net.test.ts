import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLEAR, like, openDesk, REMIND, send, settle, WARN } from './desk.ts';
import { likeOf } from './stand-in-net.ts';

let desk: ReturnType<typeof openDesk>;
beforeEach(() => {
  vi.useFakeTimers();
  desk = openDesk();
});
afterEach(() => {
  desk.close();
  vi.useRealTimers();
});

const LISTED = likeOf('1');

/** A request that is held and asked about. */
async function askedAbout(given: Parameters<typeof desk.net.ask>[1] = {}, aims = [LISTED]): Promise<void> {
  expect(desk.net.ask(aims, given)).toMatch(/^hold \d+$/);
  await settle();
  await desk.answer(WARN);
}

describe('a request that no press announced', () => {
  it('is held before its event returns, and goes once the person goes on', async () => {
    await askedAbout();
    expect(desk.asked).toEqual([
      {
        platform: 'x',
        action: 'like',
        targets: [{ relation: 'author', ref: { platform: 'x', handle: 'terdaftar', id: null } }],
        item: '1',
        draft: null,
      },
    ]);
    expect(desk.shown).toHaveLength(1);
    expect(desk.shown[0]).toMatchObject({ level: 'prohibited', form: 'full', text: WARN.text });
    expect(desk.net.words).toEqual(['hold 1']);
    await desk.shown[0]?.choose('proceed');
    expect(desk.net.words).toEqual(['hold 1', 'go 1']);
    expect(desk.told).toEqual([['proceed', 'terdaftar']]);
    expect(desk.noted).toEqual(['like caught']);
    expect(desk.notices).toEqual(['dismissed']);
  });

  it('fails once they back out, also when the site tries again', async () => {
    await askedAbout();
    await desk.shown[0]?.choose('cancel');
    expect(desk.net.words).toEqual(['hold 1', 'fail 1']);
    await settle(20_000);
    expect(desk.net.ask([LISTED])).toBe('hold 2');
    await settle();
    expect(desk.net.words.slice(2)).toEqual(['hold 2', 'fail 2']);
    expect(desk.shown).toHaveLength(1);
    expect(desk.noted).toEqual(['like caught']);
    await settle(10_000);
    expect(desk.net.ask([LISTED])).toBe('hold 3');
    await settle();
    await desk.answer(WARN);
    expect(desk.shown).toHaveLength(2);
  });

  it('is asked about anew after a new press, but not for the press that began it', async () => {
    send(like('biasa'), 'keydown', { key: 'x', code: 'KeyX' });
    await askedAbout();
    await settle(10);
    await desk.shown[0]?.choose('cancel');
    await settle(10);
    expect(desk.net.ask([LISTED])).toBe('hold 2');
    await settle();
    expect(desk.net.words.at(-1)).toBe('fail 2');
    send(like('biasa'), 'pointerdown', { button: 2 });
    await settle(1_001);
    desk.net.ask([LISTED]);
    await settle();
    expect(desk.net.words.at(-1)).toBe('fail 3');
    send(like('biasa'), 'pointerdown', { button: 2 });
    await settle(1_000);
    desk.net.ask([LISTED]);
    await settle();
    await desk.answer(WARN);
    expect(desk.shown).toHaveLength(2);
  });

  it.each([
    ['the list does not know', likeOf('2'), []],
    ['nobody knows', likeOf('77'), ['like unknown']],
    ['it does not say', likeOf(null), ['like unknown']],
    ['could not be', likeOf('1"], *, [a="'), ['like unknown']],
  ])('of whom %s goes at once', (_, aim, noted) => {
    expect(desk.net.ask([aim])).toBe('go 1');
    expect(desk.asked).toEqual([]);
    expect(desk.noted).toEqual(noted);
  });

  it('of nobody known goes in strict mode too', () => {
    desk.state.mode = 'strict';
    expect(desk.net.ask([likeOf('77')])).toBe('go 1');
    expect(desk.net.ask([LISTED])).toBe('hold 2');
  });

  it('goes without a question where the worker clears it, and the next one at once', async () => {
    expect(desk.net.ask([LISTED])).toBe('hold 1');
    await settle();
    await desk.answer(CLEAR);
    expect(desk.net.words).toEqual(['hold 1', 'go 1']);
    expect(desk.net.ask([LISTED])).toBe('go 2');
    expect(desk.noted).toEqual([]);
    expect(desk.shown).toEqual([]);
  });

  it('is asked about in the guard’s own words where no worker answers', async () => {
    expect(desk.net.ask([LISTED])).toBe('hold 1');
    await settle(1_000);
    expect(desk.shown[0]).toMatchObject({ level: 'caution', text: { title: 'bare' } });
    expect(desk.noted).toEqual(['like caught']);
  });

  it('goes in remind mode, with a notice', async () => {
    desk.state.mode = 'remind';
    expect(desk.net.ask([LISTED])).toBe('go 1');
    await desk.answer(REMIND);
    expect(desk.net.words).toEqual(['go 1']);
    expect([desk.notices, desk.noted, desk.shown]).toEqual([['remind'], ['like caught'], []]);
  });

  it('asks about each of its aims, and fails with the first the person backs out of', async () => {
    const other = likeOf(null, { action: 'share', handle: 'terdaftar_juga' });
    await askedAbout({}, [LISTED, likeOf('2'), other]);
    await desk.shown[0]?.choose('proceed');
    await desk.answer(WARN);
    expect(desk.shown).toHaveLength(2);
    expect(desk.net.words).toEqual(['hold 1']);
    await desk.shown[1]?.choose('cancel');
    expect(desk.net.words).toEqual(['hold 1', 'fail 1']);
    expect(desk.asked.map(({ action }) => action)).toEqual(['like', 'share']);
  });

  it('is asked about where it does more than was confirmed, and about that alone', async () => {
    desk.requests.remember({ platform: 'x', action: 'like', targets: [], item: '1', draft: null }, 'proceed');
    const other = likeOf(null, { action: 'share', handle: 'terdaftar_juga' });
    await askedAbout({}, [LISTED, other]);
    expect(desk.asked.map(({ action }) => action)).toEqual(['share']);
    await desk.shown[0]?.choose('proceed');
    expect(desk.net.words).toEqual(['hold 1', 'go 1']);
  });

  it('is aimed at whom it names, whatever the page shows there', async () => {
    await askedAbout({}, [likeOf('1', { handle: 'terdaftar_juga' })]);
    expect(desk.asked[0]?.targets).toEqual([
      { relation: 'author', ref: { platform: 'x', handle: 'terdaftar_juga', id: null } },
    ]);
  });

  it('fails where the question itself fails: unasked is unconfirmed', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    desk.view.ask = () => Promise.reject(new Error('no place'));
    await askedAbout();
    expect(desk.net.words).toEqual(['hold 1', 'fail 1']);
    expect(error).toHaveBeenCalled();
    error.mockRestore();
  });

  it('fails unasked where more wait than a person can have made', async () => {
    const many = Array.from({ length: 10 }, (_, at) =>
      likeOf(null, { action: 'follow', handle: 'terdaftar', id: `${at}` }),
    );
    for (const each of many) desk.net.ask([each]);
    await settle();
    expect(desk.net.words.filter((word) => word.startsWith('fail'))).toEqual(['fail 9', 'fail 10']);
  });

  it('that the page gave up meanwhile is left to the person’s next press', async () => {
    await askedAbout();
    desk.net.becomes = 'dropped';
    await desk.shown[0]?.choose('proceed');
    expect(desk.notices).toEqual(['dismissed', 'again']);
    desk.net.becomes = 'ended';
    expect(desk.net.ask([LISTED])).toBe('go 2');
    expect(desk.net.ask([LISTED])).toBe('hold 3');
  });

  it('that could not wait is counted, unless a press had announced it', () => {
    desk.net.ask([LISTED], { is: 'unheld' as 'asked' });
    desk.requests.remember({ platform: 'x', action: 'like', targets: [], item: '1', draft: null }, 'proceed');
    desk.net.ask([LISTED], { is: 'unheld' as 'asked' });
    expect(desk.noted).toEqual(['like unheld']);
    expect(desk.net.words).toEqual([]);
  });

  it('fails when the guard ends, with no question left', async () => {
    await askedAbout();
    desk.net.ask([likeOf(null, { action: 'follow', handle: 'terdaftar_juga' })]);
    desk.close();
    await desk.shown[0]?.choose('cancel');
    expect(desk.net.words).toEqual(['hold 1', 'hold 2', 'fail 1', 'fail 2']);
    expect(desk.net.ask([LISTED])).toBe('');
  });
});

describe('a key that is down', () => {
  it.each([
    ['still', ['keydown'], 'key'],
    ['no more', ['keydown', 'keyup'], 'bare-click'],
  ])('%s: the dialog waits for it or not', async (_, events, cause) => {
    for (const type of events) send(document.body, type, { key: 'Enter', code: 'Enter' });
    desk.net.ask([LISTED]);
    await settle();
    await desk.answer(WARN);
    expect(desk.shown[0]?.cause).toBe(cause);
  });
});

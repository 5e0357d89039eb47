import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeFromNet } from '../../src/core/net-messages.ts';
import { openDesk, settle, WARN } from './desk.ts';
import { ADDRESS, likeOf } from './stand-in-net.ts';

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

describe('an XMLHttpRequest the person backs out of', () => {
  const backOut = async () => {
    await askedAbout({ transport: 'xhr' });
    await desk.shown[0]?.choose('cancel');
  };

  it('is failed by the browser, and no other request meanwhile', async () => {
    await backOut();
    expect(desk.net.words).toEqual([
      'hold 1',
      'shut 1',
      `browser shut ${ADDRESS}`,
      'doom 1',
      `browser open ${ADDRESS}`,
      'open 1',
    ]);
  });

  it('is failed by the net where the browser cannot', async () => {
    desk.net.blocks = false;
    await backOut();
    expect(desk.net.words).toEqual([
      'hold 1',
      'shut 1',
      `browser shut ${ADDRESS}`,
      'fail 1',
      `browser open ${ADDRESS}`,
      'open 1',
    ]);
  });

  it('blocks nothing for long where nobody says how it ended', async () => {
    desk.net.becomes = 'nothing';
    await backOut();
    // What became of another says nothing.
    desk.net.say(writeFromNet({ is: 'ended', request: 2 }));
    // The block stands until the browser had every chance to meet it, also by a page's worker that slept.
    await settle(4_500);
    expect(desk.net.words.at(-1)).toBe('doom 1');
    await settle(500);
    expect(desk.net.words.slice(-2)).toEqual([`browser open ${ADDRESS}`, 'open 1']);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeFromNet } from '../../src/core/net-messages.ts';
import { CLEAR, like, openDesk, press, send, settle, WARN } from './desk.ts';
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
/** What the site does of a press it takes: it sends the request, and flips. */
const siteTakes = (button = like()) => {
  const words: string[] = [];
  button.addEventListener('click', () => {
    words.push(desk.net.ask([LISTED]));
    button.setAttribute('data-testid', 'unlike');
  });
  return words;
};

describe('with its press read', () => {
  it('a request goes on the press’s own confirmation, once', async () => {
    const words = siteTakes();
    await press(like());
    await desk.answer(WARN);
    await desk.shown[0]?.choose('proceed');
    await settle(200);
    expect(words).toEqual(['go 1']);
    expect(desk.shown).toHaveLength(1);
    expect(desk.noted).toEqual(['like resolved', 'like settled']);
    expect(desk.net.ask([LISTED])).toBe('hold 2');
  });

  it('a request that spells the item otherwise is the one of the press just made for the person', async () => {
    like().addEventListener('click', () => {
      desk.net.ask([likeOf('kode')]);
      like().setAttribute('data-testid', 'unlike');
    });
    await press(like());
    await desk.answer(WARN);
    await settle(5_000);
    await desk.shown[0]?.choose('proceed');
    await settle(200);
    expect(desk.net.words).toEqual(['go 1']);
    expect(desk.noted).not.toContain('like unknown');
    expect(desk.net.ask([LISTED])).toBe('hold 2');
  });

  it('it goes on the pass of the second press, where the site took the first for nothing', async () => {
    await press(like());
    await desk.answer(WARN);
    await desk.shown[0]?.choose('proceed');
    await settle(4_000);
    expect(desk.notices).toContain('again');
    expect(desk.net.ask([LISTED])).toBe('go 1');
    const words = siteTakes();
    await press(like());
    expect(words).toEqual(['go 2']);
    expect(desk.shown).toHaveLength(1);
  });

  it('it goes on the pass of a key that is let through', async () => {
    const enter = (type: string) => send(like(), type, { key: 'Enter', code: 'Enter' });
    enter('keydown');
    await desk.answer(WARN);
    enter('keyup');
    await desk.shown[0]?.choose('proceed');
    await settle(4_000);
    desk.net.ask([LISTED]);
    enter('keydown');
    expect(desk.net.ask([LISTED])).toBe('go 2');
    enter('keyup');
    await settle();
    expect(desk.net.ask([LISTED])).toBe('hold 3');
  });

  it('it is the one that the press was read on, where that stood elsewhere', async () => {
    await press(document.querySelector('#terdaftar [data-testid="retweet"]')!);
    document.body.insertAdjacentHTML('beforeend', '<i data-testid="retweetConfirm">ulang</i>');
    const entry = document.querySelector('[data-testid="retweetConfirm"]')!;
    const words: string[] = [];
    entry.addEventListener('click', () => {
      words.push(desk.net.ask([likeOf('kode', { action: 'share' })]));
      entry.remove();
    });
    await press(entry);
    await desk.answer(WARN);
    await desk.shown[0]?.choose('proceed');
    await settle(200);
    expect(words).toEqual(['go 1']);
    expect(desk.noted).toEqual(['share resolved', 'share settled']);
  });

  it('one request after a reminder is not reminded of again', async () => {
    desk.state.mode = 'remind';
    await press(like());
    expect(desk.net.ask([LISTED])).toBe('go 1');
    expect(desk.asked).toHaveLength(1);
  });

  it('it is refused silently after its press was', async () => {
    await press(like());
    await desk.answer(WARN);
    await settle(10);
    await desk.shown[0]?.choose('cancel');
    desk.net.ask([LISTED]);
    await settle();
    expect(desk.net.words).toEqual(['hold 1', 'fail 1']);
    expect(desk.shown).toHaveLength(1);
  });

  it('what the worker cleared at the press is not asked about again', async () => {
    await press(like(), () => desk.answer(CLEAR));
    expect(desk.net.ask([LISTED])).toBe('go 1');
    expect(desk.asked).toHaveLength(1);
  });

  it('an account the request spells by its id is the one that was pressed', async () => {
    const follow = likeOf(null, { action: 'follow', id: '7' });
    expect(desk.net.ask([follow])).toBe('go 1');
    send(document.querySelector('#terdaftar time')!, 'pointerdown', { button: 2 });
    expect(desk.net.ask([follow])).toBe('hold 2');
    await settle();
    expect(desk.asked[0]).toMatchObject({
      targets: [{ relation: 'account', ref: { handle: 'terdaftar', id: '7' } }],
      item: null,
    });
    await desk.answer(WARN);
    await desk.shown[0]?.choose('cancel');
    // The retry comes with no press, and with the id alone.
    await settle(5_000);
    desk.net.ask([follow]);
    await settle();
    expect(desk.net.words.slice(-2)).toEqual(['hold 3', 'fail 3']);
  });

  it('an item the request spells otherwise is the one the press was read on', async () => {
    expect(desk.net.ask([likeOf('kode')])).toBe('go 1');
    await press(like('biasa'));
    expect(desk.net.ask([likeOf('kode')])).toBe('go 2');
    expect(desk.noted).toEqual(['like unknown', 'like resolved']);
  });
});

describe('two at once', () => {
  it('are asked about one after the other, whoever came first', async () => {
    desk.net.ask([likeOf(null, { handle: 'terdaftar_juga' })]);
    await settle();
    await desk.answer(WARN);
    desk.view.open = false;
    await press(like());
    await desk.answer(WARN);
    expect(desk.shown).toHaveLength(1);
    await desk.shown[0]?.choose('proceed');
    expect(desk.shown).toHaveLength(2);
    expect(desk.net.words).toEqual(['hold 1', 'go 1']);
    expect(desk.net.ask([likeOf(null, { action: 'share', handle: 'terdaftar_juga' })])).toBe('hold 2');
    await settle();
    expect(desk.asked).toHaveLength(2);
    await desk.shown[1]?.choose('cancel');
    expect(desk.asked).toHaveLength(3);
  });

  it('a press on the same while its question waits is not asked about twice', async () => {
    await press(like(), async () => {
      desk.net.ask([likeOf(null, { handle: 'terdaftar_juga' })]);
      await desk.answer(WARN);
    });
    await settle();
    expect(desk.view.open).toBe(false);
    await press(like());
    expect(desk.asked).toHaveLength(2);
    expect(desk.page.seen).toEqual([]);
  });

  it('of one kind: the second is refused with the first', async () => {
    desk.net.ask([LISTED]);
    desk.net.ask([LISTED]);
    await settle();
    await desk.answer(WARN);
    await desk.shown[0]?.choose('cancel');
    expect(desk.net.words).toEqual(['hold 1', 'hold 2', 'fail 1', 'fail 2']);
    expect(desk.shown).toHaveLength(1);
  });
});

it('a second try, after the page gave up the first, goes on what the person confirmed', async () => {
  desk.net.ask([LISTED]);
  desk.net.ask([LISTED]);
  await settle();
  await desk.answer(WARN);
  desk.net.becomes = 'dropped';
  await desk.shown[0]?.choose('proceed');
  expect(desk.net.words).toEqual(['hold 1', 'hold 2', 'go 1', 'go 2']);
  expect(desk.shown).toHaveLength(1);
});

describe('what the net could not have said', () => {
  const said = writeFromNet({
    is: 'asked',
    request: 1,
    transport: 'fetch',
    address: ADDRESS,
    aims: [LISTED],
  });
  it.each([
    ['is no text', { is: 'asked' }],
    ['is nothing', null],
    ['is another word', said.replace('asked', 'go')],
    ['has another transport', said.replace('fetch', 'beacon')],
    ['has another action', said.replace('like', 'vote')],
    ['has half an aim', `${said}\nlike`],
    ['has too many aims', said + '\nlike\n\n\n1'.repeat(4)],
    ['has a name too long', `${said}${'1'.repeat(200)}`],
    ['is too long', said.replace(ADDRESS, `${ADDRESS}${'x'.repeat(2_000)}`)],
    ['numbers nothing', said.replace('\n1\n', '\n-1\n')],
  ])('%s: gets no answer', async (_, detail) => {
    desk.net.say(detail);
    await settle(2_000);
    expect([desk.net.words, desk.asked, desk.shown, desk.noted]).toEqual([[], [], [], []]);
  });

  it('releases nothing by itself', async () => {
    desk.net.ask([LISTED]);
    await settle();
    await desk.answer(WARN);
    for (const is of ['ended', 'dropped'] as const) desk.net.say(writeFromNet({ is, request: 1 }));
    await settle(2_000);
    expect(desk.net.words).toEqual(['hold 1']);
    expect(desk.net.ask([LISTED])).toBe('hold 2');
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLEAR, like, openDesk, press, send, settle, WARN } from './desk.ts';

let desk: ReturnType<typeof openDesk>;
beforeEach(() => {
  vi.useFakeTimers();
  desk = openDesk();
});
afterEach(() => {
  desk.close();
  vi.useRealTimers();
});

const flip = (): void => like().setAttribute('data-testid', 'unlike');

describe('a press on a listed account', () => {
  it('reaches no listener of the page, and is asked about once, at its beginning', async () => {
    const events = await press(like(), async () => expect(desk.asked).toHaveLength(1));
    expect(desk.page.seen).toEqual([]);
    expect(desk.asked).toHaveLength(1);
    expect(events.at(-1)?.defaultPrevented).toBe(true);
    await desk.answer(WARN);
    expect(desk.shown).toMatchObject([{ level: 'prohibited', form: 'full', cause: 'pointer' }]);
  });

  it('proceeds by one click, spends the pass and tells the worker', async () => {
    like().addEventListener('click', flip);
    await press(like());
    await desk.answer(WARN);
    await desk.shown[0]?.choose('proceed');
    await settle(100);
    expect(desk.page.clicks).toEqual([false]);
    expect(desk.told).toEqual([['proceed', 'terdaftar']]);
    like().setAttribute('data-testid', 'like');
    await press(like());
    expect(desk.asked).toHaveLength(2);
    expect(desk.notices).not.toContain('again');
  });

  it('cancels without a trace on the page, and refuses the site’s own retry', async () => {
    await press(like());
    await desk.answer(WARN);
    await desk.shown[0]?.choose('cancel');
    await settle(10_000);
    expect(desk.page.clicks).toEqual([]);
    expect(desk.page.seen).toEqual([]);
    expect(desk.told).toEqual([['cancel', 'terdaftar']]);
    expect(desk.requests.refused(desk.asked[0]!, 0, false)).toBe(true);
  });

  it('asks for one more press where the site took nothing, and lets exactly that one through', async () => {
    await press(like());
    await desk.answer(WARN);
    await desk.shown[0]?.choose('proceed');
    await settle(3_600);
    expect(desk.notices.at(-1)).toBe('again');
    await press(like());
    expect(desk.page.seen).toEqual([
      'pointerdown',
      'mousedown',
      'pointermove',
      'pointerup',
      'mouseup',
      'click',
    ]);
    expect(desk.page.clicks).toEqual([false, true]);
    expect(desk.notices.at(-1)).toBe('dismissed');
    await press(like());
    expect(desk.page.clicks).toEqual([false, true]);
    expect(desk.asked).toHaveLength(2);
  });

  it('waits for a slow flip, and hears nothing of a second press meanwhile', async () => {
    like().addEventListener('click', () => setTimeout(flip, 2_000));
    await press(like());
    await desk.answer(WARN);
    await desk.shown[0]?.choose('proceed');
    await settle(1_000);
    await press(like());
    expect(desk.page.seen).toEqual([]);
    await settle(3_000);
    expect(desk.page.clicks).toEqual([false]);
    expect(desk.notices).not.toContain('again');
  });

  it('does not let a press that began before the flip undo it', async () => {
    like().addEventListener('click', () => setTimeout(flip, 2_000));
    await press(like());
    await desk.answer(WARN);
    await desk.shown[0]?.choose('proceed');
    await press(like(), () => settle(2_500));
    expect(desk.page.seen).toEqual([]);
    expect(desk.page.clicks).toEqual([false]);
  });

  it('finds a replaced control again', async () => {
    await press(like());
    await desk.answer(WARN);
    const old = document.querySelector('#terdaftar') as Element;
    old.replaceWith(old.cloneNode(true));
    like().addEventListener('click', flip);
    await desk.shown[0]?.choose('proceed');
    await settle(100);
    expect(desk.page.clicks).toEqual([false]);
    expect(desk.notices).not.toContain('again');
  });

  it('never presses what has meanwhile become another account’s', async () => {
    await press(like());
    await desk.answer(WARN);
    for (const each of document.querySelectorAll('#terdaftar a'))
      each.setAttribute('href', (each.getAttribute('href') ?? '').replace('terdaftar', 'biasa'));
    await desk.shown[0]?.choose('proceed');
    await settle(100);
    expect(desk.page.clicks).toEqual([]);
    expect(desk.notices.at(-1)).toBe('again');
  });

  it('reopens no menu that is gone; the pass waits for the person', async () => {
    send(document.querySelector('#terdaftar [data-testid="retweet"]') as Element, 'click');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="menu"><div role="menuitem" data-testid="retweetConfirm">x</div></div>',
    );
    const entry = (): Element => document.querySelector('[data-testid="retweetConfirm"]') as Element;
    await press(entry());
    expect(desk.asked[0]).toMatchObject({ action: 'share', item: '1' });
    await desk.answer(WARN);
    const menu = entry().parentElement as Element;
    menu.remove();
    await desk.shown[0]?.choose('proceed');
    await settle(4_000);
    expect(desk.notices.at(-1)).toBe('again');
    document.body.append(menu);
    const [, , , , , click] = await press(entry());
    expect(click?.defaultPrevented).toBe(false);
    expect(desk.page.seen).toContain('click');
  });

  it('lets the click through when the worker cleared it in time', async () => {
    const events = await press(like(), () => desk.answer(CLEAR));
    expect(events.at(-1)?.defaultPrevented).toBe(false);
    expect(desk.page.clicks).toEqual([true]);
    await press(like());
    expect(desk.asked).toHaveLength(1);
  });

  it('replays the click when the worker cleared it late', async () => {
    like().addEventListener('click', flip);
    await press(like());
    expect(desk.page.clicks).toEqual([]);
    await desk.answer(CLEAR);
    expect(desk.page.clicks).toEqual([false]);
    expect(desk.shown).toEqual([]);
  });

  it('asks anew when another account stands beside the one it was cleared with', async () => {
    await press(like('pengutip'), () => desk.answer(CLEAR));
    await press(like('pengutip'));
    expect(desk.asked).toHaveLength(1);
    const quoted = document.querySelector('#pengutip [data-testid^="UserAvatar"]');
    quoted?.setAttribute('data-testid', 'UserAvatar-Container-terdaftar_juga');
    await press(like('pengutip'));
    expect(desk.asked).toHaveLength(2);
  });

  it('swallows whatever is pressed between the press and its dialog', async () => {
    await press(like());
    await press(like('biasa'));
    send(document.body, 'keydown', { key: 'x', code: 'KeyX' });
    expect(desk.page.seen.filter((type) => type !== 'pointermove')).toEqual([]);
    expect(desk.asked).toHaveLength(1);
    await desk.answer(WARN);
    expect(desk.shown).toHaveLength(1);
  });

  it('holds a click that comes alone, as assistive technology sends it', async () => {
    send(like(), 'click', { detail: 0 });
    expect(desk.page.seen).toEqual([]);
    await desk.answer(WARN);
    expect(desk.shown[0]?.cause).toBe('bare-click');
  });

  it('keeps a second finger of the same press from the page', async () => {
    send(like(), 'pointerdown');
    send(like(), 'pointerdown', { isPrimary: false });
    send(like(), 'pointerup', { isPrimary: false });
    send(like(), 'pointerup');
    expect(desk.page.seen).toEqual([]);
  });

  it('gives movement back once the press is over', async () => {
    send(like(), 'pointerdown');
    send(like(), 'pointermove');
    send(like(), 'pointercancel');
    send(like(), 'pointermove');
    expect(desk.page.seen).toEqual(['pointermove']);
  });

  it('gives movement back when the release was elsewhere and no click came', () => {
    send(like(), 'pointerdown');
    send(document.body, 'pointermove');
    send(document.body, 'pointerup');
    expect(desk.page.seen).toEqual([]);
    send(document.body, 'pointermove');
    expect(desk.page.seen).toEqual(['pointermove']);
  });

  it('swallows no movement after this copy has stepped down in the middle of a press', () => {
    const moved: string[] = [];
    send(like(), 'pointerdown');
    desk.close();
    window.addEventListener('pointermove', () => moved.push('heard'), { once: true });
    send(like(), 'pointermove');
    expect(moved).toEqual(['heard']);
  });

  it.each([
    ['right button', { button: 2 }],
    ['second finger', { isPrimary: false }],
  ])('leaves a %s alone', (_what, init) => {
    send(like(), 'pointerdown', init);
    expect(desk.page.seen).toEqual(['pointerdown']);
    expect(desk.asked).toEqual([]);
  });

  it('says itself that the account is listed when no worker answers', async () => {
    await press(like());
    await desk.answer(null);
    expect(desk.shown).toMatchObject([{ level: 'caution', text: { title: 'bare' } }]);
  });

  it('says it after a second of silence too', async () => {
    await press(like());
    await settle(999);
    expect(desk.shown).toEqual([]);
    await settle(2);
    expect(desk.shown).toMatchObject([{ text: { title: 'bare' } }]);
  });

  it('holds an item that quotes the account', async () => {
    await press(like('pengutip'));
    expect(desk.asked[0]?.targets.map(({ relation }) => relation)).toEqual(['author', 'quoted']);
    expect(desk.page.seen).toEqual([]);
  });
});

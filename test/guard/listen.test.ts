import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Hold } from '../../src/guard/hold.ts';
import { listen } from '../../src/guard/listen.ts';
import { takeOver } from '../../src/guard/take-over.ts';

const lives: AbortController[] = [];
const life = (): AbortController => {
  const made = new AbortController();
  lives.push(made);
  return made;
};
afterEach(() => {
  for (const each of lives.splice(0)) each.abort();
});

/** What `document.open()` does: every listener gone, another root. */
async function openAgain(erased: (() => void)[]): Promise<void> {
  for (const erase of erased) erase();
  const root = document.documentElement;
  root.remove();
  document.append(root);
  await new Promise((done) => setTimeout(done, 0));
}

const click = (): boolean =>
  document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));

const holding = (press: (event: Event) => void): Hold => ({
  press,
  move: () => {},
  meet: () => {},
  forget: () => {},
});

describe('listening', () => {
  it('hears first, in the capture phase of window, and may prevent', () => {
    const order: string[] = [];
    const { signal } = life();
    listen(
      window,
      holding((event) => {
        order.push('guard');
        event.preventDefault();
      }),
      signal,
    );
    document.addEventListener('click', () => order.push('page'), { capture: true, once: true });
    expect(click()).toBe(false);
    expect(order).toEqual(['guard', 'page']);
  });

  it('listens again, once, after the document’s root was replaced', async () => {
    const heard = vi.fn();
    const { signal } = life();
    const hold = holding(heard);
    listen(window, hold, signal);
    await openAgain([() => window.removeEventListener('click', hold.press, true)]);
    click();
    expect(heard).toHaveBeenCalledOnce();
    await openAgain([]);
    click();
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('hears nothing after its end, and does not come back', async () => {
    const heard = vi.fn();
    const ended = life();
    listen(window, holding(heard), ended.signal);
    ended.abort();
    click();
    await openAgain([]);
    click();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the hand-over', () => {
  /** A copy of the guard: holds every click until it steps down. */
  function copy(heard: string[], name: string): { life: AbortController; take(channel: string): void } {
    const own = life();
    listen(
      window,
      holding((event) => {
        event.stopImmediatePropagation();
        heard.push(name);
      }),
      own.signal,
    );
    return { life: own, take: (channel) => takeOver(document, channel, own) };
  }

  it('leaves exactly one copy at any moment', () => {
    const heard: string[] = [];
    const old = copy(heard, 'old');
    old.take('secret');
    click();
    const young = copy(heard, 'new');
    click();
    young.take('secret');
    click();
    expect(heard).toEqual(['old', 'old', 'new']);
    expect([old.life.signal.aborted, young.life.signal.aborted]).toEqual([true, false]);
  });

  it('cannot be forced by a page that does not know the name', () => {
    const heard: string[] = [];
    const guard = copy(heard, 'guard');
    guard.take('secret');
    for (const name of ['channel', 'jempol-netral', 'undefined', ''])
      document.dispatchEvent(new CustomEvent(name));
    click();
    expect(heard).toEqual(['guard']);
  });

  it('can still be heard after the document’s root was replaced', async () => {
    const heard: string[] = [];
    const old = copy(heard, 'old');
    old.take('secret');
    await openAgain([]);
    copy(heard, 'new').take('secret');
    click();
    expect(heard).toEqual(['new']);
    expect(old.life.signal.aborted).toBe(true);
  });

  it('keeps the name from a page that hears the old copy step down', () => {
    const seen: string[] = [];
    copy([], 'old').take('secret');
    document.addEventListener('secret', () => seen.push('page'));
    copy([], 'new').take('secret');
    expect(seen).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { at, host, inside, interstitialPage, type Seen } from './interstitial-page.ts';

let life: AbortController;
let page: ReturnType<typeof interstitialPage>;
let seen: Seen;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  life = new AbortController();
  page = interstitialPage(life);
  seen = page.seen;
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const dialog = (): HTMLDialogElement => inside('dialog') as HTMLDialogElement;
const later = (): Promise<unknown> => vi.advanceTimersByTimeAsync(260);
const event = (type: string, target: Element): Event => {
  const made = new Event(type);
  target.dispatchEvent(made);
  return made;
};

describe('a dialog that does not stand', () => {
  it('comes back after the page removed it, and gives up where the page insists', async () => {
    const answer = page.ask();
    for (let times = 0; times < 5; times += 1) {
      host()?.remove();
      await later();
      expect(host()?.isConnected).toBe(true);
      expect(page.view.open).toBe(true);
    }
    host()?.remove();
    await later();
    expect((await answer).choice).toBe('cancel');
    expect(host()).toBeNull();
  });

  it.each<[string, (it: Seen) => unknown]>([
    ['what takes its presses', (it) => Object.assign(it, { onTop: document.querySelector('#like') })],
    ['what lets presses through', (it) => it.above.push(document.body)],
    ['its own smallness', (it) => Object.assign(it, { width: 190 })],
    ['its own flatness', (it) => Object.assign(it, { height: 100 })],
  ])('comes back on top of %s', async (_, happen) => {
    void page.ask();
    const shown = vi.spyOn(dialog(), 'showModal');
    await later();
    expect(shown).not.toHaveBeenCalled();
    happen(seen);
    await later();
    expect(shown).toHaveBeenCalledOnce();
    expect(page.view.open).toBe(true);
  });

  it('that stays too small is given up', async () => {
    seen.width = 60;
    const answer = page.ask();
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await answer).choice).toBe('cancel');
    expect(host()).toBeNull();
  });

  it('what the page had open before stays below; opened again, it covers', async () => {
    seen.above.push(document.body);
    void page.ask();
    const shown = vi.spyOn(dialog(), 'showModal');
    await later();
    expect(shown).not.toHaveBeenCalled();
    event('beforetoggle', document.body);
    await Promise.resolve();
    expect(shown).toHaveBeenCalledOnce();
    event('toggle', document.body);
    await later();
    expect(shown).toHaveBeenCalledOnce();
  });

  it.each(['click', 'pointerdown'])(
    'looks at a %s: what was pressed under a cover is for nothing',
    (type) => {
      void page.ask();
      const proceed = { elementFromPoint: () => inside('[data-act="proceed"]') };
      Object.assign(host()?.shadowRoot as ShadowRoot, proceed);
      vi.advanceTimersByTime(740);
      seen.above.push(document.body);
      page.view.take(at(new MouseEvent(type, { detail: 1 })));
      vi.advanceTimersByTime(500);
      page.press('proceed');
      expect(page.view.open).toBe(true);
      vi.advanceTimersByTime(200);
      page.press('proceed');
      expect(page.view.open).toBe(false);
    },
  );
});

describe('a dialog the page does not let open', () => {
  const refuse = (times: number) => {
    const open = HTMLDialogElement.prototype.showModal;
    let left = times;
    return vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function (
      this: HTMLDialogElement,
    ) {
      left -= 1;
      if (left >= 0) throw new DOMException('not connected', 'InvalidStateError');
      open.call(this);
    });
  };

  it('is tried again, and holds no key meanwhile', async () => {
    vi.spyOn(console, 'debug').mockReturnValue();
    refuse(2);
    const answer = page.ask();
    expect(page.view.open).toBe(false);
    expect((await page.ask()).choice).toBe('cancel');
    await later();
    expect(page.view.open).toBe(false);
    await later();
    expect(page.view.open).toBe(true);
    vi.advanceTimersByTime(700);
    page.press('proceed');
    expect((await answer).choice).toBe('proceed');
  });

  it('is given up, and leaves the guard free', async () => {
    vi.spyOn(console, 'debug').mockReturnValue();
    const tried = refuse(1_000);
    const answer = page.ask();
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await answer).choice).toBe('cancel');
    expect(tried).toHaveBeenCalledTimes(6);
    expect(page.view.open).toBe(false);
    expect(host()).toBeNull();
    tried.mockRestore();
    void page.ask();
    expect(page.view.open).toBe(true);
  });

  it('waits for a root element', async () => {
    const root = document.documentElement;
    root.remove();
    void page.ask();
    expect(page.view.open).toBe(false);
    page.view.notice('again', {} as never);
    document.append(root);
    await later();
    expect(page.view.open).toBe(true);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { at, host, inside, interstitialPage } from './interstitial-page.ts';
import { SAMPLES } from './samples.ts';

const { determinedId } = SAMPLES;

/** Happy-dom lays nothing out: the top layer, hit tests and styles are in the browser tests. */
let life: AbortController;
let page: ReturnType<typeof interstitialPage>;
let view: ReturnType<typeof interstitialPage>['view'];
let ask: ReturnType<typeof interstitialPage>['ask'];
let press: ReturnType<typeof interstitialPage>['press'];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  life = new AbortController();
  page = interstitialPage(life);
  ({ view, ask, press } = page);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('the interstitial in a page', () => {
  it('stands in one host under the root, and is gone after the choice', async () => {
    expect(host()).toBeNull();
    const answer = ask();
    expect(view.open).toBe(true);
    expect(host()?.parentElement).toBe(document.documentElement);
    expect(inside('dialog').getAttribute('role')).toBe('alertdialog');
    expect(inside('dialog').lang).toBe('id');
    for (const id of (inside('dialog').getAttribute('aria-describedby') ?? '').split(' '))
      expect(inside(`#${id}`)).not.toBeNull();
    vi.advanceTimersByTime(1_000);
    press('proceed');
    expect(await answer).toEqual({ choice: 'proceed', tookMs: 1_000 });
    expect(view.open).toBe(false);
    expect(host()).toBeNull();
  });

  it('opens the rule that decides, and goes on asking', async () => {
    const { read } = page;
    void ask();
    // What is left of a double press on the page opens nothing.
    press('read:R-06');
    expect(read).toEqual([]);
    vi.advanceTimersByTime(400);
    press('read:R-11');
    expect(read).toEqual(['R-11']);
    expect(view.open).toBe(true);
  });

  it('lets no button act at once', async () => {
    const answer = ask();
    vi.advanceTimersByTime(200);
    press('cancel');
    vi.advanceTimersByTime(200);
    press('proceed');
    expect(view.open).toBe(true);
    press('cancel');
    expect((await answer).choice).toBe('cancel');
  });

  it.each(['cancel', 'close'])('takes the browser’s %s as “Tidak jadi”', async (type) => {
    const answer = ask();
    if (type === 'close') (inside('dialog') as HTMLDialogElement).close();
    else inside('dialog').dispatchEvent(new Event(type, { cancelable: true }));
    expect((await answer).choice).toBe('cancel');
  });

  it('ends with its copy of the guard, as a cancel, and shows nothing afterwards', async () => {
    view.notice('remind', determinedId);
    const answer = ask();
    life.abort();
    expect((await answer).choice).toBe('cancel');
    expect(host()).toBeNull();
    expect(await ask()).toEqual({ choice: 'cancel', tookMs: 0 });
    view.notice('again', determinedId);
    expect(view.open).toBe(false);
    expect(host()).toBeNull();
  });

  it('takes no second question while one is open', async () => {
    const answer = ask();
    expect(await ask()).toEqual({ choice: 'cancel', tookMs: 0 });
    expect(view.open).toBe(true);
    vi.advanceTimersByTime(700);
    press('proceed');
    expect((await answer).choice).toBe('proceed');
  });

  it('keeps from the page whatever is aimed at it', () => {
    void ask('key');
    const event = at(new KeyboardEvent('keydown', { key: 'Enter' }));
    const stopped = vi.spyOn(event, 'stopImmediatePropagation');
    view.take(event);
    expect(stopped).toHaveBeenCalledOnce();
  });

  it.each([
    ['Enter', true],
    [' ', true],
    ['Tab', false],
    ['ArrowDown', false],
    ['PageDown', false],
  ])('the repeats of a held %j are kept from the browser: %s', (key, kept) => {
    void ask('key');
    for (const repeat of [false, true]) {
      const event = at(new KeyboardEvent('keydown', { key, repeat, cancelable: true }));
      view.take(event);
      expect(event.defaultPrevented).toBe(kept && repeat);
    }
  });

  it('knows what is its own', () => {
    void ask();
    const event = new MouseEvent('click');
    document.querySelector('#like')?.dispatchEvent(event);
    expect(view.owns(event)).toBe(false);
  });

  it('copies the report, and shows it where the page forbids the clipboard', async () => {
    const writeText = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('policy'));
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    void ask();
    const [opened, status] = [inside('details'), inside('[role="status"]')];
    opened.setAttribute('open', '');
    vi.advanceTimersByTime(400);
    press('wrong');
    await vi.advanceTimersByTimeAsync(0);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(determinedId.report);
    expect(inside('.report').textContent).toContain(determinedId.reportCopied);
    press('wrong');
    await vi.advanceTimersByTimeAsync(0);
    expect(inside('.report').textContent).toBe(determinedId.report);
    // A live region is heard where it stood before, and what was opened stays open.
    expect(inside('[role="status"]')).toBe(status);
    expect(inside('details')).toBe(opened);
    expect(view.open).toBe(true);
    vi.unstubAllGlobals();
  });
});

describe('a notice', () => {
  it('holds nothing, replaces the one before, and goes by itself', () => {
    view.notice('again', determinedId);
    view.notice('remind', determinedId);
    expect(view.open).toBe(false);
    expect(host()?.shadowRoot?.querySelectorAll('.notice')).toHaveLength(1);
    vi.advanceTimersByTime(29_999);
    expect(host()).not.toBeNull();
    vi.advanceTimersByTime(2);
    expect(host()).toBeNull();
  });

  it('can be dismissed by its button', () => {
    view.notice('again', determinedId);
    press('dismiss');
    expect(host()).toBeNull();
  });

  it('stays with its own clock when a dialog closes before it', async () => {
    view.notice('remind', determinedId);
    const answer = ask();
    vi.advanceTimersByTime(700);
    press('cancel');
    await answer;
    expect(inside('.notice')).not.toBeNull();
  });
});

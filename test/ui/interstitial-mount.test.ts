import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountView } from '../../src/ui/interstitial/mount.ts';
import { SAMPLES } from './samples.ts';

const { determinedId } = SAMPLES;

/** Happy-dom lays nothing out: the top layer, hit tests and styles are in the browser tests. */
let life: AbortController;
let view: ReturnType<typeof mountView>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  document.body.innerHTML = '<button id="like">x</button>';
  // Whoever asks what is on top is told: our host, as an uncovered dialog would be.
  Object.assign(document, { elementFromPoint: () => document.querySelector('jempol-netral') });
  life = new AbortController();
  view = mountView(document, 'open', life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const host = (): HTMLElement | null => document.querySelector('jempol-netral');
const inside = (selector: string): HTMLElement => host()?.shadowRoot?.querySelector(selector) as HTMLElement;
const ask = (cause: 'pointer' | 'key' | 'bare-click' = 'pointer') =>
  view.ask({ text: determinedId, level: 'prohibited', form: 'full', cause });

/** A click by keyboard or assistive technology on a button of ours, as the guard hands it over. */
function press(act: string): void {
  inside(`[data-act="${act}"]`).focus();
  const event = new MouseEvent('click', { bubbles: true, composed: true, detail: 0 });
  expect(view.owns(at(event))).toBe(true);
  view.take(event);
}

function at<Kind extends Event>(event: Kind): Kind {
  Object.defineProperty(event, 'target', { value: host() });
  return event;
}

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

  it('comes back after the page removed it, and gives up where the page insists', async () => {
    const answer = ask();
    for (let times = 0; times < 5; times += 1) {
      host()?.remove();
      await vi.advanceTimersByTimeAsync(260);
      expect(host()?.isConnected).toBe(true);
      expect(view.open).toBe(true);
    }
    host()?.remove();
    await vi.advanceTimersByTimeAsync(260);
    expect((await answer).choice).toBe('cancel');
    expect(host()).toBeNull();
  });

  it('comes back on top of what covers it', async () => {
    void ask();
    const shown = vi.spyOn(inside('dialog') as HTMLDialogElement, 'showModal');
    Object.assign(document, { elementFromPoint: () => document.querySelector('#like') });
    await vi.advanceTimersByTimeAsync(260);
    expect(shown).toHaveBeenCalledOnce();
  });

  it('ends with its copy of the guard, as a cancel', async () => {
    const answer = ask();
    life.abort();
    expect((await answer).choice).toBe('cancel');
    expect(host()).toBeNull();
  });

  it('keeps from the page whatever is aimed at it, and the repeats of a held key from the browser', () => {
    void ask('key');
    const event = at(new KeyboardEvent('keydown', { key: 'Enter', repeat: true, cancelable: true }));
    const stopped = vi.spyOn(event, 'stopImmediatePropagation');
    view.take(event);
    expect(stopped).toHaveBeenCalledOnce();
    expect(event.defaultPrevented).toBe(true);
    const tab = at(new KeyboardEvent('keydown', { key: 'Tab', repeat: true, cancelable: true }));
    view.take(tab);
    expect(tab.defaultPrevented).toBe(false);
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
    press('wrong');
    await vi.advanceTimersByTimeAsync(0);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(determinedId.report);
    expect(inside('.report').textContent).toContain(determinedId.reportCopied);
    press('wrong');
    await vi.advanceTimersByTimeAsync(0);
    expect(inside('.report').textContent).toBe(determinedId.report);
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

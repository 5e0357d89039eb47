import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../src/core/vocabulary.ts';
import { AFTER } from '../../src/locales/after.ts';
import { After, type AfterState, createBar } from '../../src/ui/after/after.tsx';
import { afterPage, bar, correctionTo, host, inside } from './after-page.ts';

const TEXT = AFTER.id;
const ASKING: AfterState = { reason: null, kept: false, copied: null, spoken: '' };
const acts = (within: ParentNode) =>
  [...within.querySelectorAll<HTMLElement>('[data-act]')].map((each) => each.dataset['act']);

function show(state: Partial<AfterState>, contact: string | null = null, text = TEXT): HTMLElement {
  const element = createBar(document, text);
  render(<After text={text} correction={correctionTo(contact)} state={{ ...ASKING, ...state }} />, element);
  return element;
}

describe('the question why', () => {
  it.each(LANGUAGES)('%s: is a named region that is no dialog, with a polite status', (language) => {
    const element = show({ spoken: 'x' }, null, AFTER[language]);
    expect(element.getAttribute('role')).toBe('region');
    expect(element.lang).toBe(language);
    const name = element.querySelector(`#${element.getAttribute('aria-labelledby')}`);
    expect(name?.textContent).toBe(AFTER[language].title);
    expect(element.querySelector('[role="status"]')?.textContent).toBe('x');
    expect(element.querySelector('[autofocus], dialog')).toBeNull();
  });

  it('offers three reasons and none', () => {
    const element = show({});
    expect(acts(element)).toEqual(['duty', 'wrong-account', 'slip', 'dismiss']);
    expect(element.textContent).toContain(TEXT.lead);
  });

  it('says that a letter of assignment is to be kept, and no permission', () => {
    const element = show({ reason: 'duty', kept: true });
    // What was asked is answered.
    expect(element.querySelector('.headline')?.textContent).toBe('Alasan dicatat');
    expect(element.textContent).toContain('Simpan surat tugas Anda; ini bukan izin.');
    expect(acts(element)).toEqual(['dismiss']);
    expect(element.querySelector('pre')).toBeNull();
  });

  it('does not say that a reason is noted which is not', () => {
    const element = show({ reason: 'duty', kept: false });
    expect(element.querySelector('.headline')?.textContent).toBe(TEXT.unnoted);
    expect(element.textContent).toContain(TEXT.unkept);
    expect(element.textContent).not.toContain(TEXT.noted);
  });

  it('offers a correction with the report to see, to mail where an office takes it', () => {
    const element = show({ reason: 'wrong-account', kept: true }, 'koreksi@contoh.go.id');
    const { report, mailto } = correctionTo('koreksi@contoh.go.id');
    expect(element.querySelector('pre')?.textContent).toBe(report);
    expect(acts(element)).toEqual(['copy', 'dismiss']);
    const link = element.querySelector('a');
    expect(link?.getAttribute('href')).toBe(mailto);
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noreferrer']);
    expect(element.textContent).not.toContain(TEXT.noContact);
  });

  it.each([null, 'https://contoh.go.id/koreksi'])('offers no mail to %s', (contact) => {
    const element = show({ reason: 'wrong-account', kept: true }, contact);
    expect(element.querySelector('a')).toBeNull();
    expect(element.textContent?.includes(TEXT.noContact)).toBe(contact === null);
  });
});

describe('in a page', () => {
  let page: ReturnType<typeof afterPage>;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    page = afterPage();
  });
  afterEach(() => {
    page.life.abort();
    vi.useRealTimers();
  });
  const mounted = () => {
    page.mount();
    vi.advanceTimersByTime(400);
  };

  it('stands in the top layer under the root, takes no focus, and is announced once it stands', () => {
    page.mount();
    expect(host()?.parentElement).toBe(document.documentElement);
    expect(bar().getAttribute('popover')).toBe('manual');
    expect(page.popover.showPopover).toHaveBeenCalledOnce();
    expect(document.activeElement?.id).toBe('like');
    expect(inside('[role="status"]').textContent).toBe('');
    vi.advanceTimersByTime(100);
    expect(inside('[role="status"]').textContent).toContain(TEXT.lead);
  });

  it('takes one tap, tells it, and stays until it is put away', async () => {
    mounted();
    page.press('duty');
    page.press('slip');
    await vi.advanceTimersByTimeAsync(0);
    expect(page.tell).toHaveBeenCalledExactlyOnceWith(7, 'duty');
    expect(inside('[role="status"]').textContent).toBe(`Alasan dicatat. ${TEXT.kept.duty}`);
    expect(bar().textContent).not.toContain(TEXT.title);
    // What was pressed is gone; the focus has not fallen out of the bar.
    expect(host()?.shadowRoot?.activeElement).toBe(inside('[data-act="dismiss"]'));
    vi.advanceTimersByTime(300_000);
    expect(host()).not.toBeNull();
    page.press('dismiss');
    expect(host()).toBeNull();
    expect(document.activeElement?.id).toBe('like');
  });

  it('says so when the journal did not take it', async () => {
    page.tell.mockResolvedValue(false);
    mounted();
    page.press('slip');
    await vi.advanceTimersByTimeAsync(0);
    expect(inside('[role="status"]').textContent).toBe(`${TEXT.unnoted}. ${TEXT.unkept}`);
  });

  it('takes nothing from the page’s own events, nor what is left of a double press', () => {
    page.mount();
    page.press('duty');
    vi.advanceTimersByTime(400);
    page.press('duty', (event) => event);
    page.press('dismiss', (event) => event);
    expect(page.tell).not.toHaveBeenCalled();
    expect(host()).not.toBeNull();
  });

  it('keeps from the page what the person does in it', () => {
    const heard = vi.fn();
    document.addEventListener('click', heard, { capture: true, signal: page.life.signal });
    mounted();
    page.press('duty');
    expect(heard).not.toHaveBeenCalled();
  });

  it('goes by itself after half a minute, but not from under a pointer or the focus', () => {
    mounted();
    const matches = vi.spyOn(bar(), 'matches').mockReturnValue(true);
    vi.advanceTimersByTime(60_000);
    expect(host()).not.toBeNull();
    expect(matches).toHaveBeenCalledWith(':hover, :focus-within');
    matches.mockReturnValue(false);
    vi.advanceTimersByTime(5_000);
    expect(host()).toBeNull();
  });

  it('goes when it is asked anew, or the page takes it away, and then hears nothing more', async () => {
    mounted();
    page.life.abort();
    expect(host()).toBeNull();
    page = afterPage();
    page.mount();
    host()?.remove();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.key('Tab', document.activeElement).defaultPrevented).toBe(false);
  });

  it('waits while the guard has something to say', async () => {
    const guard = document.createElement('div');
    guard.setAttribute('data-jempol-netral', '');
    document.documentElement.append(guard);
    page.mount();
    expect(page.popover.showPopover).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    guard.remove();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.popover.showPopover).toHaveBeenCalledOnce();
    document.documentElement.append(guard);
    await vi.advanceTimersByTimeAsync(0);
    expect(page.popover.hidePopover).toHaveBeenCalledOnce();
    guard.remove();
  });

  it('is the next stop of Tab, and lets Tab go on from where the person was', () => {
    mounted();
    expect(page.key('Tab', document.activeElement).defaultPrevented).toBe(true);
    expect(host()?.shadowRoot?.activeElement).toBe(inside('[data-act="duty"]'));
    inside('[data-act="dismiss"]').focus();
    // Forwards the browser moves on by itself, from the button that was pressed.
    expect(page.key('Tab', host()).defaultPrevented).toBe(false);
    expect(document.activeElement?.id).toBe('like');
    // Once: it is no trap.
    expect(page.key('Tab', document.activeElement).defaultPrevented).toBe(false);
    inside('[data-act="duty"]').focus();
    expect(page.key('Tab', host(), { shiftKey: true }).defaultPrevented).toBe(true);
    expect(document.activeElement?.id).toBe('like');
  });

  it('leaves Tab alone where the person has gone elsewhere', () => {
    mounted();
    document.querySelector<HTMLElement>('#next')?.focus();
    expect(page.key('Tab', document.activeElement).defaultPrevented).toBe(false);
  });

  it('takes no held key, and Escape puts it away', () => {
    mounted();
    inside('[data-act="duty"]').focus();
    expect(page.key('Enter', host(), { repeat: true }).defaultPrevented).toBe(true);
    expect(page.key('Enter', host()).defaultPrevented).toBe(false);
    page.key('Escape', host());
    expect(host()).toBeNull();
  });

  it('copies the report, which stands there where the page forbids it', async () => {
    vi.spyOn(console, 'debug').mockReturnValue(undefined);
    const writeText = vi.fn().mockRejectedValueOnce(new Error('policy')).mockResolvedValueOnce(undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    mounted();
    page.press('wrong-account');
    await vi.advanceTimersByTimeAsync(0);
    page.press('copy');
    await vi.advanceTimersByTimeAsync(0);
    expect(bar().textContent).not.toContain(TEXT.copied);
    expect(inside('[role="status"]').textContent).toBe(TEXT.uncopied);
    expect(inside('.said').textContent).toContain('menandai seluruhnya');
    page.press('copy');
    await vi.advanceTimersByTimeAsync(0);
    expect(writeText).toHaveBeenLastCalledWith(page.answer.correction.report);
    expect(inside('[role="status"]').textContent).toBe(TEXT.copied);
    expect(inside('pre').textContent).toBe(page.answer.correction.report);
    vi.unstubAllGlobals();
  });
});

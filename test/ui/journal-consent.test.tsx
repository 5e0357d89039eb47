import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalPause } from '../../src/core/journal-page.ts';
import { JOURNAL_CONSENT } from '../../src/locales/journal-consent.ts';
import { JournalConsent } from '../../src/ui/shared/journal-consent.tsx';

const words = JOURNAL_CONSENT.id;
const onSwitch = vi.fn();
let place: HTMLElement;
beforeEach(() => {
  vi.clearAllMocks();
  place = document.createElement('div');
  document.body.replaceChildren(place);
});

const show = (on: boolean, pause: JournalPause | null = null, lockedBy: string | null = null) =>
  act(() => render(<JournalConsent {...{ on, pause, lockedBy, onSwitch }} language="id" />, place));
const buttons = (): (string | null)[] =>
  [...place.querySelectorAll('button')].map((each) => each.textContent);
const press = async (label: string): Promise<void> => {
  const button = [...place.querySelectorAll('button')].find((each) => each.textContent === label);
  if (button === undefined) throw new Error(`no button ${label}`);
  button.focus();
  await act(() => button.click());
};
const pressEscape = () =>
  act(
    () =>
      void document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      ),
  );
const focused = () => document.activeElement;

describe('switching the journal on', () => {
  it('asks twice, says what, what not, where, how long and to whom, and only then is it on', async () => {
    await show(false);
    await press(words.start);
    const text = place.textContent ?? '';
    expect(text).toMatch(/hari dan jam.*akun dalam daftar.*alasan/);
    expect(text).toMatch(/Tidak dicatat: isi .*halamannya.*menitnya/);
    expect(text).toContain('hanya di profil peramban ini');
    expect(text).toMatch(/30 hari.*7 sampai 365 hari/);
    expect(text).toMatch(/kantor tidak dapat menyalakan atau membacanya lewat ekstensi ini/);
    await press(words.next);
    expect(place.textContent).toContain(words.secondText);
    expect(onSwitch).not.toHaveBeenCalled();
    await press(words.yes);
    expect(onSwitch.mock.calls).toEqual([[true]]);
  });

  it('starts each step at its heading, never at a yes, and the no comes first', async () => {
    await show(false);
    await press(words.start);
    expect([focused()?.localName, focused()?.textContent]).toEqual(['h3', words.firstHeading]);
    expect(buttons()).toEqual([words.cancel, words.next]);
    await press(words.next);
    expect([focused()?.localName, focused()?.textContent]).toEqual(['h3', words.secondHeading]);
    expect(buttons()).toEqual([words.cancel, words.yes]);
  });

  it.each([
    ['Escape in the first step', async () => pressEscape()],
    ['a no in the first step', async () => press(words.cancel)],
    ['Escape in the second step', async () => press(words.next).then(pressEscape)],
    ['a no in the second step', async () => press(words.next).then(() => press(words.cancel))],
  ])('ends with %s, and the keyboard is back where it began', async (_, end) => {
    await show(false);
    await press(words.start);
    await end();
    expect(buttons()).toEqual([words.start]);
    expect(focused()?.textContent).toBe(words.start);
    expect(onSwitch).not.toHaveBeenCalled();
    // It begins anew at the first step.
    await press(words.start);
    expect(focused()?.textContent).toBe(words.firstHeading);
  });

  it('goes on at the button that ends it', async () => {
    await show(false);
    await press(words.start);
    await press(words.next);
    await press(words.yes);
    await show(true);
    expect(focused()?.textContent).toBe(words.stop);
  });
});

it('goes off at one press', async () => {
  await show(true);
  expect(place.textContent).toContain(words.on);
  await press(words.stop);
  expect(onSwitch.mock.calls).toEqual([[false]]);
});

describe('where it cannot be on', () => {
  it.each([true, false])('a lock shows it off, with who locked it (chosen: %s)', async (on) => {
    await show(on, 'policy', 'Diatur oleh BKPSDM Contoh');
    // One sentence says so, not two.
    expect(place.querySelector('.consent p')?.textContent).toBe(words.paused.policy);
    expect(place.textContent).not.toContain(words.off);
    expect(place.querySelector('.locked')?.textContent).toBe('Diatur oleh BKPSDM Contoh');
    expect(buttons()).toEqual([]);
  });

  it('a lock counts where no pause is told, too', async () => {
    await show(true, null, 'Diatur oleh BKPSDM Contoh');
    expect(place.textContent).toContain(words.paused.policy);
    expect(buttons()).toEqual([]);
  });

  it('a shared computer says so', async () => {
    await show(true, 'shared-computer');
    expect(place.textContent).toContain(words.paused['shared-computer']);
    expect(place.textContent).not.toContain(words.on);
    expect(buttons()).toEqual([]);
  });

  it('even in the middle of the steps', async () => {
    await show(false);
    await press(words.start);
    await press(words.next);
    await show(false, 'shared-computer');
    expect(buttons()).toEqual([]);
  });
});

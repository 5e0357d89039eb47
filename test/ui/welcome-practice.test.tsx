import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Choice } from '../../src/core/vocabulary.ts';
import { WELCOME } from '../../src/locales/welcome.ts';
import { PracticePost } from '../../src/ui/welcome/practice-post.tsx';
import { openRehearsal } from '../../src/ui/welcome/rehearsal.ts';
import { FIRST } from './welcome-sample.ts';

const ask = vi.fn<(cause: string) => Promise<Choice>>();
const words = WELCOME.id.practice;

let place: HTMLElement;
let life: AbortController;
beforeEach(async () => {
  ask.mockReset().mockResolvedValue('cancel');
  life = new AbortController();
  place = document.createElement('div');
  document.body.replaceChildren(place);
  await act(() => render(<PracticePost words={words} mode="confirm" ask={ask} />, place));
});
afterEach(() => life.abort());

const like = () => place.querySelector<HTMLButtonElement>('.like')!;
const outcome = () => place.querySelector('.outcome')!.textContent;
const send = (event: Event) => act(() => void like().dispatchEvent(event));
const press = () => act(async () => like().click());
const key = (type: 'keydown' | 'keyup', name: string) =>
  new KeyboardEvent(type, { key: name, bubbles: true });

it('is held: nothing is liked before the answer, nor after a no', async () => {
  let answer: (choice: Choice) => void = () => undefined;
  ask.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  await press();
  expect([like().ariaPressed ?? like().getAttribute('aria-pressed'), outcome()]).toEqual(['false', '']);
  await act(async () => answer('cancel'));
  expect(like().getAttribute('aria-pressed')).toBe('false');
  expect(outcome()).toBe('Begitulah: situs tidak menerima apa pun.');
});

it('goes on where the person does, and taking it back is not held', async () => {
  ask.mockResolvedValueOnce('proceed');
  await press();
  expect([like().getAttribute('aria-pressed'), like().textContent]).toEqual(['true', 'Disukai']);
  expect(outcome()).toBe('Di situs asli, suka itu kini terkirim.');
  await press();
  expect(ask).toHaveBeenCalledOnce();
  expect(like().getAttribute('aria-pressed')).toBe('false');
  expect(outcome()).toBe(words.unliked);
});

it('tells the dialog what opened it: a held Enter is waited for, the space bar is up already', async () => {
  await send(new PointerEvent('pointerdown', { bubbles: true }));
  await press();
  await send(key('keydown', 'Enter'));
  await press();
  await send(key('keydown', ' '));
  await send(key('keyup', ' '));
  await press();
  await press();
  expect(ask.mock.calls).toEqual([['pointer'], ['key'], ['bare-click'], ['bare-click']]);
});

it('shows the real dialog, which goes with its page', async () => {
  const show = openRehearsal(document, vi.fn(), life.signal);
  const answered = show(FIRST.practice, 'pointer');
  const dialog = document.querySelector('[data-jempol-netral]')?.shadowRoot?.querySelector('dialog');
  expect(dialog?.textContent).toContain(FIRST.practice.text.title);
  expect(dialog?.querySelectorAll('[data-act]').length).toBeGreaterThan(2);
  life.abort();
  expect(await answered).toBe('cancel');
  expect(document.querySelector('[data-jempol-netral]')).toBeNull();
});

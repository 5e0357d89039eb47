import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { WelcomeState } from '../../src/core/welcome-state.ts';
import { WELCOME } from '../../src/locales/welcome.ts';
import { FIRST } from './welcome-sample.ts';

type Read = Omit<WelcomeState, 'saved'>;
interface Reading {
  readonly end: (state: Read) => void;
  readonly fail: (reason: Error) => void;
}

const page = vi.hoisted(() => ({
  readings: [] as Reading[],
  changed: (): void => undefined,
  act: (_: Promise<unknown>): void => undefined,
  saved: (_: 'language'): void => undefined,
}));
vi.mock('../../src/extension/welcome-page.ts', () => ({
  readWelcomePage: () => new Promise<Read>((end, fail) => page.readings.push({ end, fail })),
  welcomeActions: (after: typeof page.act, saved: typeof page.saved) => {
    Object.assign(page, { act: after, saved });
    return {};
  },
  onWelcomePage: (changed: () => void) => Object.assign(page, { changed }),
  openOwn: () => undefined,
}));

const inLanguage = (language: 'id' | 'en'): Read => ({ ...FIRST, settings: { ...FIRST.settings, language } });
const title = (): string | null | undefined => document.querySelector('h1')?.textContent;
/** Reads begin and paint in the turns after. */
const turns = () => act(() => new Promise((done) => setTimeout(done, 20)));
const reading = async (at: number): Promise<Reading> =>
  vi.waitFor(() => page.readings[at] ?? Promise.reject(new Error(`no reading ${at}`)));

beforeEach(async () => {
  vi.resetModules();
  page.readings.length = 0;
  document.body.innerHTML = '<div id="welcome"></div>';
  await act(async () => void (await import('../../entrypoints/welcome/main.tsx')));
});

it('shows what was read last, though an older reading ends after it', async () => {
  page.changed();
  const [older, newer] = [await reading(0), await reading(1)];
  newer.end(inLanguage('en'));
  await turns();
  older.end(inLanguage('id'));
  await turns();
  expect([title(), document.documentElement.lang]).toEqual([WELCOME.en.title, 'en']);
});

it('stays when an older reading fails', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  page.changed();
  const [older, newer] = [await reading(0), await reading(1)];
  newer.end(inLanguage('id'));
  await turns();
  older.fail(new Error('the store is gone'));
  await turns();
  expect(told).toHaveBeenCalledOnce();
  expect(document.querySelector('[role=alert]')).toBeNull();
  expect(title()).toBe(WELCOME.id.title);
  told.mockRestore();
});

it('says which choice was kept, though the change was heard of before it was done', async () => {
  let end: () => void = () => undefined;
  page.act(new Promise<void>((done) => (end = done)).then(() => page.saved('language')));
  page.changed();
  (await reading(1)).end(inLanguage('id'));
  await turns();
  end();
  (await reading(2)).end(inLanguage('id'));
  await turns();
  expect(document.querySelector('#person [role=status]')?.textContent).toBe(
    'Tersimpan. Bahasa: Bahasa Indonesia.',
  );
});

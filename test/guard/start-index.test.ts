import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { encodeIndex } from '../../src/core/account-index.ts';
import { buildIndex } from '../../src/core/account-index-build.ts';
import { type News, startGuard } from '../../src/guard/start.ts';
import { bareText } from '../../src/locales/bare.ts';
import { BARE } from '../../src/locales/bare-words.ts';
import { x } from '../../src/platforms/x.ts';
import { showPage } from '../platforms/page.ts';
import { CLEAR, press, settle } from './desk.ts';

const post = (
  handle: string,
) => `<article data-testid="tweet"><div data-testid="User-Name"><a href="/${handle}">n</a>
  <a href="/${handle}/status/1"><time></time></a></div><button data-testid="like" id="${handle}">l</button></article>`;
const indexOf = (...handles: readonly string[]) =>
  encodeIndex(buildIndex(handles.map((each) => `x:handle:${each}`)));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('asks by the newest lists it was given, also about whom the worker cleared by the last', async () => {
  showPage(`<main>${post('lama')}${post('baru')}</main>`, 'https://x.com/home');
  const asked: (string | null | undefined)[] = [];
  const heard: News[] = [];
  startGuard({
    openNet: null,
    platform: x,
    window,
    embedded: indexOf('lama'),
    worker: {
      start: async () => null,
      ask: async ({ targets: [first] }) => {
        asked.push(first?.ref.handle);
        return CLEAR;
      },
      askElsewhere: async () => null,
      tell: () => undefined,
      block: async () => false,
      note: () => undefined,
      hear: (news) => void heard.push(news),
    },
    view: () => ({
      open: false,
      owns: () => false,
      take: () => undefined,
      ask: async () => ({ choice: 'cancel', tookMs: 1 }),
      notice: () => undefined,
      dismissNotice: () => undefined,
    }),
    clock: () => 0,
    bareWords: BARE.id,
    bareText,
  });
  const pressOn = async (...handles: readonly string[]): Promise<void> => {
    for (const each of handles) {
      await press(document.getElementById(each)!);
      await settle();
    }
  };
  await pressOn('lama', 'lama', 'baru');
  expect(asked).toEqual(['lama']);
  heard[0]?.onIndex(indexOf('lama', 'baru'));
  await pressOn('lama', 'baru');
  expect(asked).toEqual(['lama', 'lama', 'baru']);
  heard[0]?.onIndex(indexOf());
  await pressOn('lama', 'baru');
  expect(asked).toHaveLength(3);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { encodeIndex } from '../../src/core/account-index.ts';
import { buildIndex } from '../../src/core/account-index-build.ts';
import type { StartAnswer } from '../../src/core/messages.ts';
import { type News, startGuard } from '../../src/guard/start.ts';
import { bareText } from '../../src/locales/bare.ts';
import { BARE } from '../../src/locales/bare-words.ts';
import { x } from '../../src/platforms/x.ts';
import { showPage } from '../platforms/page.ts';
import { press, settle } from './desk.ts';

const POST = `<article data-testid="tweet"><div data-testid="User-Name"><a href="/terdaftar">n</a>
  <a href="/terdaftar/status/1"><time></time></a></div><button data-testid="like">l</button></article>`;
const SETTINGS = { mode: 'confirm', drafts: true } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('speaks Indonesian until a worker has told the language, then that, whether or not it answers again', async () => {
  showPage(`<main>${POST}</main>`, 'https://x.com/home');
  const said: string[] = [];
  const heard: News[] = [];
  let started: (answer: StartAnswer) => void = () => undefined;
  startGuard({
    openNet: null,
    platform: x,
    window,
    embedded: encodeIndex(buildIndex(['x:handle:terdaftar'])),
    worker: {
      start: () => new Promise((resolve) => (started = resolve)),
      ask: async () => null,
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
      ask: async ({ text: { lang, title, proceed } }) => {
        said.push(`${lang} ${title} ${proceed}`);
        return { choice: 'cancel', tookMs: 1 };
      },
      notice: () => undefined,
      dismissNotice: () => undefined,
    }),
    clock: () => 0,
    bareWords: BARE.id,
    bareText,
  });
  const pressLike = async (): Promise<void> => {
    await press(document.querySelector('[data-testid="like"]')!);
    await settle();
  };
  await pressLike();
  started({ v: 1, channel: 'c', index: null, bare: BARE.en, ...SETTINGS });
  await settle();
  await pressLike();
  heard[0]?.onSettings({ bare: BARE.id, ...SETTINGS });
  await pressLike();
  expect(said).toEqual([
    'id Akun ini mungkin terdaftar. Tetap sukai',
    'en This account may be listed. Like anyway',
    'id Akun ini mungkin terdaftar. Tetap sukai',
  ]);
});

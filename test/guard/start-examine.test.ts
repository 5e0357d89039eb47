import { expect, it } from 'vitest';
import { encodeIndex } from '../../src/core/account-index.ts';
import { buildIndex } from '../../src/core/account-index-build.ts';
import type { InterstitialText } from '../../src/core/messages.ts';
import { type News, startGuard } from '../../src/guard/start.ts';
import { x } from '../../src/platforms/x.ts';
import { showReplica } from '../platforms/replica.ts';

it('a guard looks over its page when it is asked to, and not before', () => {
  showReplica('https://x.com/home');
  const sought: string[] = [];
  const { querySelectorAll } = document;
  document.querySelectorAll = (selector: string) => {
    sought.push(selector);
    return querySelectorAll.call(document, selector);
  };
  const heard: News[] = [];
  startGuard({
    platform: x,
    window,
    embedded: encodeIndex(buildIndex([])),
    worker: {
      start: async () => null,
      ask: async () => null,
      askElsewhere: async () => null,
      tell: () => {},
      note: () => {},
      hear: (news) => heard.push(news),
    },
    view: () => ({
      open: false,
      owns: () => false,
      take: () => {},
      ask: async () => ({ choice: 'cancel', tookMs: 0 }),
      notice: () => {},
      dismissNotice: () => {},
    }),
    clock: () => 0,
    bareText: () => ({}) as InterstitialText,
  });
  expect(sought).toEqual([]);
  const seen = heard[0]?.onExamine();
  expect(sought).toHaveLength(1);
  expect(seen).toMatchObject({ v: 1, whole: true });
  expect(seen?.actions.find(({ action }) => action === 'like')?.aimed).toBeGreaterThan(3);
});

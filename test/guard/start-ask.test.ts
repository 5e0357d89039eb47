import { expect, it } from 'vitest';
import { encodeIndex } from '../../src/core/account-index.ts';
import { buildIndex } from '../../src/core/account-index-build.ts';
import type { Question } from '../../src/core/messages.ts';
import type { NetPorts } from '../../src/guard/net.ts';
import { type News, startGuard } from '../../src/guard/start.ts';
import { bareText } from '../../src/locales/bare.ts';
import { BARE } from '../../src/locales/bare-words.ts';
import { x } from '../../src/platforms/x.ts';

it('asks for a child frame only once its own question is answered: a second would count as backed out of', async () => {
  const heard: News[] = [];
  const shared: NetPorts[] = [];
  let asked = 0;
  startGuard({
    openNet: (ports) => void shared.push(ports),
    platform: x,
    window,
    embedded: encodeIndex(buildIndex(['x:handle:terdaftar'])),
    worker: {
      start: async () => null,
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
      ask: async () => {
        asked += 1;
        return { choice: 'proceed', tookMs: 1 };
      },
      notice: () => undefined,
      dismissNotice: () => undefined,
    }),
    clock: () => 0,
    bareWords: BARE.id,
    bareText,
  });
  let answer = (): void => undefined;
  const own = shared[0]?.dialogue.inTurn(() => new Promise<void>((done) => (answer = done)));
  const question: Question = { text: bareText(BARE.id, 'like', '@a', 'X'), level: 'caution', form: 'full' };
  const childs = heard[0]?.onAsk(question);
  await new Promise((later) => setTimeout(later, 20));
  expect(asked).toBe(0);
  answer();
  await own;
  expect(await childs).toMatchObject({ choice: 'proceed' });
  expect(asked).toBe(1);
});

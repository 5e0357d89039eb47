import { describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import type { Answered, InterstitialText } from '../../src/core/messages.ts';
import { elsewhere } from '../../src/guard/elsewhere.ts';
import type { View } from '../../src/guard/ports.ts';

const INTENT: Intent = { platform: 'x', action: 'like', targets: [], item: null, draft: null };
const SHOWN = {
  text: { lang: 'id', title: 'w' } as InterstitialText,
  level: 'caution',
  form: 'full',
  cause: 'pointer',
} as const;
const ANSWER: Answered = { v: 1, choice: 'proceed', tookMs: 7 };

function frame() {
  const here = {
    open: false,
    owns: () => false,
    take: vi.fn(),
    ask: vi.fn(async () => ({ choice: 'cancel', tookMs: 1 }) as const),
    notice: vi.fn(),
    dismissNotice: vi.fn(),
  } satisfies View;
  return here;
}

describe('the view of a child frame', () => {
  it('is open while somebody is asked elsewhere, and passes the answer on', async () => {
    const here = frame();
    let answer: (given: Answered | null) => void = () => undefined;
    const view = elsewhere(here, () => new Promise((resolve) => (answer = resolve)));
    expect(view.open).toBe(false);
    const asked = view.ask(SHOWN, INTENT);
    expect(view.open).toBe(true);
    answer(ANSWER);
    expect(await asked).toMatchObject({ choice: 'proceed', tookMs: 7 });
    expect(view.open).toBe(false);
    expect(here.ask).not.toHaveBeenCalled();
  });

  it('asks in the frame itself where nobody answers', async () => {
    const here = frame();
    expect(await elsewhere(here, async () => null).ask(SHOWN, INTENT)).toEqual({
      choice: 'cancel',
      tookMs: 1,
    });
    expect(here.ask).toHaveBeenCalledExactlyOnceWith(SHOWN, INTENT);
  });
});

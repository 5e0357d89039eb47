import type { AfterAnswer } from '../core/after.ts';
import type { Reason } from '../core/journal.ts';
import { PROTOCOL } from '../core/messages.ts';
import type { PlatformId } from '../core/vocabulary.ts';
import { send } from './guard-worker.ts';
import { findApi } from './page-messages.ts';

/** The worker as the small question after going on reaches it. */
export function connectAfter(platform: PlatformId) {
  const api = findApi();
  return {
    /** The words, once; null where there is nothing to ask, or no worker of this version. */
    ask: () => send<AfterAnswer>(api, { v: PROTOCOL, type: 'after', platform }),
    /** False where the journal did not take it. */
    tell: async (id: number, reason: Reason): Promise<boolean> =>
      (await send(api, { v: PROTOCOL, type: 'reason', platform, id, reason })) !== null,
  };
}

/** An element of the page with such an id is no symbol. */
const TURN = Symbol.for('jempol-netral:after');

/** Ends the question that an earlier going on left in this page, and begins this one's life. */
export function takeTurn(world: object): AbortSignal {
  const turns = world as { [TURN]?: AbortController };
  turns[TURN]?.abort();
  const life = new AbortController();
  turns[TURN] = life;
  return life.signal;
}

import type { Clock } from '../core/clock.ts';
import type { Intent } from '../core/intent.ts';
import type { Aim } from './aim.ts';
import { targetOf } from './stop.ts';

/** What a site does of a press it does soon after. */
const RECENT_MS = 1_000;

export interface Pressed {
  readonly element: Element | null;
  /** By the guard's clock. */
  readonly at: number;
  /** What it was read as; null where it is no control of ours, or names nobody. */
  readonly intent: Intent | null;
}

/** What the person pressed last, for a request that says less than the page. */
export interface LastPress {
  /** Every trusted event; `ours`: it is aimed at our own dialog. */
  hear(event: Event, ours: boolean): void;
  /** What the last press was read as, or the press that is being made for the person. */
  read(aim: Aim): void;
  /** Null where that was longer than a second ago. */
  recent(): Pressed | null;
  keyIsDown(): boolean;
}

export function rememberPress(clock: Clock): LastPress {
  let last: Pressed | null = null;
  let keyDown = false;
  return {
    hear(event, ours) {
      const { type } = event;
      if (type.startsWith('key')) keyDown = type !== 'keyup';
      if (ours || !/down$|click/.test(type)) return;
      const target = targetOf(event);
      last = { element: target instanceof Element ? target : null, at: clock(), intent: null };
    },
    read({ element, intent, missed }) {
      last = { element, at: clock(), intent: missed ? null : intent };
    },
    recent: () => (last !== null && clock() - last.at <= RECENT_MS ? last : null),
    keyIsDown: () => keyDown,
  };
}

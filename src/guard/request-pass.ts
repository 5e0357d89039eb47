import type { Clock } from '../core/clock.ts';
import type { Intent, Target } from '../core/intent.ts';
import type { Action, Choice } from '../core/vocabulary.ts';
import { comparable } from '../platforms/find-item.ts';
import { PASS_MS } from './pass.ts';

/**
 * What the person chose, as the site's own requests will name it: they spell item and account as they like, so that
 * no key serves (pass.ts has those of the presses).
 */
export interface RequestPasses {
  /** A confirmed press sends one request; what was cancelled the site may try to do after all. */
  remember(intent: Intent, choice: Choice): void;
  /** Uses up the pass of a confirmed press, which may do several things at once; gives those that it was not about. */
  release(intents: readonly Intent[]): readonly Intent[];
  /**
   * Whether the person backed out of this within the last 30 s and has not `pressed` since. Of words they backed out
   * of, nobody knows whether these are the same: at an account that nobody lists (`isFree`) they are not.
   */
  refused(intent: Intent, pressed: number, isFree: boolean): boolean;
}

interface Chosen {
  readonly intent: Intent;
  readonly choice: Choice;
  readonly at: number;
}

export function openRequestPasses(clock: Clock): RequestPasses {
  let kept: readonly Chosen[] = [];
  const stands = ({ at }: Chosen): boolean => clock() < at + PASS_MS;
  return {
    remember(intent, choice) {
      kept = [...kept.filter((each) => !isSame(each.intent, intent)), { intent, choice, at: clock() }];
    },
    release(intents) {
      const isIts = (pass: Chosen) => (each: Intent) =>
        isSame(pass.intent, each) || covers(pass, each, clock());
      const pass = kept.find(
        (each) => each.choice === 'proceed' && stands(each) && intents.some(isIts(each)),
      );
      if (pass === undefined) return intents;
      kept = kept.filter((each) => each !== pass);
      return intents.filter((each) => !isIts(pass)(each));
    },
    refused: (intent, pressed, isFree) =>
      kept.some(
        (each) =>
          each.choice === 'cancel' &&
          each.at >= pressed &&
          stands(each) &&
          isSame(each.intent, intent) &&
          !(isFree && each.intent.draft !== null),
      ),
  };
}

/** What one press of a composer's button may turn out to be, by what stands in the text. */
const WRITTEN: readonly Action[] = ['post', 'comment', 'share'];
/** What was written goes out soon after, a picture with it a little later. */
const SENT_MS = 10_000;

/** The same action on the same item, or, where the two cannot be compared, on the same account. */
function isSame(one: Intent, other: Intent): boolean {
  if (one.action !== other.action) return false;
  if (comparable(one.item, other.item)) return one.item === other.item;
  return other.targets[0] !== undefined && one.targets.slice(0, 1).some(isOf(other.targets[0]));
}

/** What a confirmed text does besides: at accounts that the dialog was about, all of them. */
function covers({ intent, at }: Chosen, other: Intent, now: number): boolean {
  const { targets, draft, action } = intent;
  const isWritten = draft !== null && WRITTEN.includes(action) && WRITTEN.includes(other.action);
  if (!isWritten || now >= at + SENT_MS || other.targets.length === 0) return false;
  return other.targets.every((each) => targets.some(isOf(each)));
}

/** Ids decide where both are known. */
const isOf =
  ({ ref }: Target) =>
  (other: Target): boolean =>
    ref.id !== null && other.ref.id !== null
      ? ref.id === other.ref.id
      : ref.handle !== null && ref.handle === other.ref.handle;

import type { Intent, PassKey } from '../core/intent.ts';
import type { Commit } from '../platforms/platform.ts';

/** A commit control and what pressing it would do. */
export interface Aim {
  readonly control: Commit;
  readonly element: HTMLElement;
  readonly intent: Intent;
  readonly key: PassKey;
}

/** A press whose target the page does not name: in strict mode the worker is asked about it all the same. */
export function unaimed(platform: Intent['platform'], { action }: Commit): Intent | null {
  return action === 'opener' ? null : { platform, action, targets: [], item: null };
}

/** What the worker cleared is this action on all of these accounts: one more beside them is another question. */
export function accountsOf({ platform, action, targets }: Intent): string {
  return [platform, action, ...targets.map(({ ref }) => `${ref.id ?? ''}/${ref.handle ?? ''}`)].join('|');
}

const numbers = new WeakMap<Element, number>();
let last = 0;

/** A number of an element's own, for as long as it lives. */
export function numberOf(element: Element): number {
  const known = numbers.get(element);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(element, last);
  return last;
}

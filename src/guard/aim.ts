import type { Intent } from '../core/intent.ts';
import type { Commit } from '../platforms/platform.ts';

/** A press whose target the page does not name: in strict mode the worker is asked about it all the same. */
export function unaimed(platform: Intent['platform'], { action }: Commit): Intent | null {
  return action === 'opener' ? null : { platform, action, targets: [], item: null };
}

/** What the worker cleared is this action on all of these accounts: one more beside them is another question. */
export function accountsOf({ platform, action, targets }: Intent): string {
  return [platform, action, ...targets.map(({ ref }) => `${ref.id ?? ''}/${ref.handle ?? ''}`)].join('|');
}

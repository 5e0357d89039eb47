import { canaryIn } from '../core/canary.ts';
import type { Intent } from '../core/intent.ts';
import type { ListLookup } from '../core/match.ts';
import { type Advice, PROTOCOL } from '../core/messages.ts';
import type { Settings } from '../core/settings.ts';
import { composeCanary } from '../locales/canary.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * The answer to a press on a canary: whole, with words of its own, each time anew. It is in no list of campaign
 * accounts, so nothing remembers it and no journal holds it.
 */
export function canaryAdvice(
  intent: Intent,
  { canaries }: Pick<ListLookup, 'canaries'>,
  { knowledge, settings }: { readonly knowledge: Knowledge; readonly settings: Settings },
): Advice | null {
  const canary = canaryIn(intent, canaries);
  if (canary === null) return null;
  const { language, mode } = settings;
  // Only the nation's list names canaries.
  const list = knowledge.lists[0].info;
  return {
    v: PROTOCOL,
    level: 'caution',
    form: mode === 'remind' ? 'remind' : 'full',
    text: composeCanary({ intent, canary, list, language, mode, version: __VERSION__ }),
  };
}

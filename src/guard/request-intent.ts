import type { Intent, Target } from '../core/intent.ts';
import type { Aimed } from '../core/net-messages.ts';
import { accountSpelled } from '../platforms/account-source.ts';
import { comparable, contradict, findAccount, findItem } from '../platforms/find-item.ts';
import { aimed } from '../platforms/reader.ts';
import type { Sight } from './aim.ts';
import type { Pressed } from './last-press.ts';

/**
 * What a request would do, as its press would have been read: aimed at the account it names, and at those the page
 * shows around the item or beside what was just pressed. No targets where neither knows any.
 */
export function intentOf(aim: Aimed, sight: Sight, pressed: Pressed | null, document: Document): Intent {
  const { action, item } = aim;
  const { id: platform } = sight.platform;
  const named = accountSpelled(sight.platform, aim.handle, aim.id);
  const [seen, ...beside] = shown();
  // Of one account the request often says the id and the page the handle; who contradicts it is somebody else.
  const isOther = named !== null && seen !== undefined && contradict(named, seen.ref);
  const [first, others] = isOther ? [undefined, []] : [seen, beside];
  const relation = first?.relation ?? 'author';
  const handle = named?.handle ?? first?.ref.handle ?? null;
  const id = named?.id ?? first?.ref.id ?? null;
  if (handle === null && id === null) return { platform, action, targets: [], item, draft: null };
  const found = aimed(action, { targets: [{ relation, ref: { platform, handle, id } }, ...others], item });
  return { platform, action, ...found, draft: null };

  function shown(): readonly Target[] {
    if (item === null && named?.handle !== null) return [];
    const read = pressed?.intent ?? null;
    const element = pressed?.element ?? null;
    const isIt = read?.action === action && (!comparable(read.item, item) || read.item === item);
    if (isIt) return read.targets;
    const found =
      item === null
        ? element && findAccount(sight.platform, element, sight.around)
        : findItem(sight.platform, item, element, document, sight.around);
    return found?.targets ?? [];
  }
}

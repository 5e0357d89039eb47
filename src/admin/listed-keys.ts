import type { AccountKey } from '../core/account.ts';
import type { AccountList } from '../core/list.ts';
import type { PlatformId } from '../core/vocabulary.ts';
import { keysOf } from './check-accounts.ts';

/**
 * The keys of one platform's index: every account not withdrawn whose window is open, or not yet closed, on the
 * list's own day. The list's day and not today's, so that the same rules always give the same bytes. Historical
 * entries stay out: their presses are never touched.
 */
export function listedKeys(list: AccountList, platform: PlatformId): readonly AccountKey[] {
  return list.accounts
    .filter((each) => each.platform === platform && each.status !== 'withdrawn')
    .filter((each) => each.validTo === null || each.validTo >= list.info.date)
    .flatMap((each) => keysOf(each));
}

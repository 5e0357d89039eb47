import { platformOf } from '../core/hosts.ts';
import { type Blocked, PROTOCOL, type ToWorker } from '../core/messages.ts';
import type { PlatformId } from '../core/vocabulary.ts';
import { browser } from './browser.ts';
import { BLOCK_LOCK } from './locks.ts';

type Block = Extract<ToWorker, { readonly type: 'block' }>;

/** Where a message came from, as the browser says it: never as the message does. */
export interface BlockedFrom {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** How long a block holds where nobody ends it: the guard that asked may be gone. */
export const BLOCK_MS = 5_000;
/** Attack: a page that took over its renderer asks for block after block. */
const MOST_IN_TAB = 4;
const MOST = 16;
/** How a browser names the tab of a service worker's requests. */
const FROM_NO_TAB = -1;

/** One frame's wish; the rule of a tab and an address stands as long as any frame of that tab wishes it. */
interface Wish {
  readonly tab: number;
  readonly frame: number;
  readonly urlFilter: string;
}

let wishes: readonly Wish[] = [];
/** The rules that the browser holds for us, by tab and address. */
const standing = new Map<string, number>();
let lastRule = 0;

/** Ends what an earlier worker left standing. To be called as the worker starts, before any wish. */
export function startBlocking(): void {
  void inTurn(async () => {
    const left = await browser.declarativeNetRequest.getSessionRules();
    if (left.length === 0) return;
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: left.map(({ id }) => id) });
  });
}

/**
 * Has the browser fail this tab's POST requests to one address (`shut`), or no longer (`open`). `done` is false where
 * nothing is blocked, or a rule could not be taken away and goes by itself.
 */
export async function blockRequests(
  { platform, address, is }: Pick<Block, 'platform' | 'address' | 'is'>,
  { tab, frameId }: BlockedFrom,
): Promise<Blocked> {
  const urlFilter = filterOf(address, platform);
  if (urlFilter === null || tab?.id === undefined || tab.id === FROM_NO_TAB)
    return { v: PROTOCOL, done: false };
  const wish: Wish = { tab: tab.id, frame: frameId ?? 0, urlFilter };
  return { v: PROTOCOL, done: await inTurn(() => (is === 'shut' ? shut(wish) : open(wish))) };
}

/**
 * What the browser matches requests with: this address alone, with or without a query. Null for an address that no
 * guard of that platform would send.
 */
export function filterOf(address: string, platform: PlatformId): string | null {
  // Attack: a page of one platform that fails requests to another, to a bank, or over http.
  if (platformOf(address) !== platform) return null;
  const { origin, pathname } = new URL(address);
  // Attack: `https://x.com@…`, `..`, line breaks, capitals: two readings of one address.
  if (origin + pathname !== address) return null;
  // Attack: the filter's own language, by which one address becomes many.
  if (/[*^|]/.test(address)) return null;
  // The end is a mark or the end itself: `/like` is not `/likes`, and a bare `/` not the whole site.
  return `|${address}^`;
}

async function shut(wish: Wish): Promise<void> {
  const inTab = wishes.filter(({ tab }) => tab === wish.tab);
  if (inTab.length >= MOST_IN_TAB || wishes.length >= MOST) throw new Error('too many blocks at once');
  wishes = [...wishes, wish];
  try {
    await settle();
  } catch (reason) {
    wishes = wishes.filter((each) => each !== wish);
    throw reason;
  }
  // Also after `open`, which the browser may have refused: what is wished no more is then tried once again.
  setTimeout(() => void inTurn(() => end(wish)), BLOCK_MS);
}

/** Attack: a frame that ends another frame's block, so that the request goes after all; it can end its own alone. */
async function open({ tab, frame, urlFilter }: Wish): Promise<void> {
  const own = wishes.find((each) => each.tab === tab && each.frame === frame && each.urlFilter === urlFilter);
  if (own !== undefined) await end(own);
}

function end(wish: Wish): Promise<void> {
  wishes = wishes.filter((each) => each !== wish);
  return settle();
}

/** Makes the browser's rules what is wished. */
async function settle(): Promise<void> {
  const wished = new Map(wishes.map((each) => [`${each.tab} ${each.urlFilter}`, each]));
  const over = [...standing].filter(([key]) => !wished.has(key));
  const missing = [...wished].filter(([key]) => !standing.has(key));
  if (over.length + missing.length === 0) return;
  const added = missing.map(([key, { tab, urlFilter }]) => {
    lastRule += 1;
    return { key, rule: ruleOf(lastRule, tab, urlFilter) };
  });
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: over.map(([, id]) => id),
    addRules: added.map(({ rule }) => rule),
  });
  for (const [key] of over) standing.delete(key);
  for (const { key, rule } of added) standing.set(key, rule.id);
}

function ruleOf(id: number, tab: number, urlFilter: string) {
  return {
    id,
    action: { type: 'block' as const },
    condition: {
      // What the site's service worker answers in the page's stead comes from no tab; without it the request goes after all.
      tabIds: [tab, FROM_NO_TAB],
      resourceTypes: ['xmlhttprequest' as const],
      requestMethods: ['post'],
      urlFilter,
      isUrlFilterCaseSensitive: true,
    },
  };
}

/** One change after another: two at once, each made from what stood before, would lose one. True where it succeeded. */
function inTurn(change: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(BLOCK_LOCK, async () => {
    try {
      await change();
      return true;
    } catch (reason) {
      console.warn('Jempol Netral: a block could not be changed', reason);
      return false;
    }
  });
}

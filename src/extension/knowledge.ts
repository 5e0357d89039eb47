import { encodeIndex, openIndex } from '../core/account-index.ts';
import { buildIndex } from '../core/account-index-build.ts';
import type { HeldList } from '../core/held-list.ts';
import type { Excerpt, ListSource } from '../core/lists-in-force.ts';
import { excerptOf } from '../core/lists-in-force.ts';
import { openRulebook, type Rulebook, type RulesData } from '../core/rulebook.ts';
import { type Switch, switchedOff } from '../core/switch.ts';
import type { PlatformId } from '../core/vocabulary.ts';
import { heldKeys } from '../core/wire/row-keys.ts';
import { browser } from './browser.ts';
import { LISTS_CHANGED } from './check-store.ts';
import { embedded } from './embedded.ts';
import { ListGone } from './stored-excerpts.ts';
import { closeStored, packaged, readStored, type Stored } from './stored-lists.ts';

/** What is advised from: the rules and lists in force at this moment. */
export interface Knowledge {
  /** The rules as data: the handbook, circulars and what people call things, beside what `rulebook` resolves. */
  readonly rules: RulesData;
  readonly rulebook: Rulebook;
  /** The lists that warnings rest on, the nation's first. */
  readonly lists: readonly [HeldList, ...HeldList[]];
  /** Something stored could not be read, so that the package's own serves in its place. */
  readonly storeBroken: boolean;
  /** What the lists say of some keys (core/press-keys.ts); `phrases`: words are about to be published. */
  excerpt(keys: readonly string[], phrases: boolean): Promise<Excerpt>;
  /** Why the nation has switched a platform's guard off, so that nothing is held there; null where it has not. */
  switchedOff(platform: PlatformId): Switch | null;
  /** Base64 of the index for a platform's pages; null: the one in the package is current. */
  index(platform: PlatformId): Promise<string | null>;
}

/** In session storage while something stored could not be read, so that the popup can say what the worker met. */
const BROKEN = 'lists-broken';
/** `store`: the whole of it, which may pass; `content`: something in it, which only a change of it mends. */
type Broken = 'store' | 'content';
/** What a page is given whose platform's guard is switched off: nobody is listed. */
const NOBODY = encodeIndex(buildIndex([]));

type Hear = Parameters<typeof browser.storage.local.onChanged.addListener>[0];

let opened: Promise<Knowledge> | null = null;

const forget: Hear = (changes) => {
  if (LISTS_CHANGED in changes) opened = null;
};

/**
 * The rules and lists in force: read once, and anew after every change and every failure. Never rejects for what is
 * stored.
 */
export function knowledge(): Promise<Knowledge> {
  const { onChanged } = browser.storage.local;
  if (!onChanged.hasListener(forget)) onChanged.addListener(forget);
  opened ??= read();
  return opened;
}

/** Hears of every change of what is in force, whichever of our pages made it. */
export function onListsChanged(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (!(LISTS_CHANGED in changes)) return;
    opened = null;
    void browser.storage.session.remove(BROKEN).then(changed);
  });
}

/** The index in the package, for pages that were given another since. */
export function embeddedIndex(): string {
  return encodeIndex(buildIndex(heldKeys(embedded.list)));
}

async function read(): Promise<Knowledge> {
  const met: unknown = (await browser.storage.session.get(BROKEN))[BROKEN];
  let storeBroken = met !== undefined;
  const tell = (what: Broken, reason: unknown): void => {
    console.warn('Jempol Netral: what is stored cannot be read', reason);
    storeBroken = true;
    void browser.storage.session.set({ [BROKEN]: what });
  };
  const broken = (reason: unknown): void => tell('content', reason);
  const stored = async () => {
    try {
      return await readStored(broken);
    } catch (reason) {
      // Whoever asks next looks again: a store may come back while this worker lives.
      opened = null;
      tell('store', reason);
      return null;
    }
  };
  /** A newer list took a place a moment ago, or the browser closed the store: once more, from what is there now. */
  const anew = async (reason: unknown) => {
    opened = null;
    if (!(reason instanceof ListGone)) closeStored();
    return (await stored()) ?? packaged();
  };

  const first = await stored();
  if (first !== null && met === 'store') {
    storeBroken = false;
    await browser.storage.session.remove(BROKEN);
  }
  const { sources, rules, part } = first ?? packaged();
  const [foremost, ...others] = sources;
  const held = ({ held }: ListSource) => held;
  return {
    rules,
    rulebook: openRulebook(rules),
    lists: [held(foremost), ...others.map(held)],
    get storeBroken() {
      return storeBroken;
    },
    async excerpt(keys, phrases) {
      try {
        return await excerptOf(sources, keys, phrases, (reason) => {
          throw reason;
        });
      } catch (reason) {
        return excerptOf((await anew(reason)).sources, keys, phrases, broken);
      }
    },
    switchedOff: (platform) => switchedOff(rules, platform),
    async index(platform) {
      if (switchedOff(rules, platform) !== null) return NOBODY;
      try {
        return await indexIn(part, platform);
      } catch (reason) {
        try {
          return await indexIn((await anew(reason)).part, platform);
        } catch (again) {
          broken(again);
          return null;
        }
      }
    },
  };
}

async function indexIn(part: Stored['part'], platform: PlatformId): Promise<string | null> {
  const bytes = await part(platform);
  // A page would meet a bad one only in the middle of a press.
  if (bytes !== null) openIndex(bytes);
  return bytes === null ? null : encodeIndex(bytes);
}

import type { AfterAnswer } from '../core/after.ts';
import { platformOf } from '../core/hosts.ts';
import type { Reason } from '../core/journal.ts';
import { PROTOCOL } from '../core/messages.ts';
import type { PlatformId } from '../core/vocabulary.ts';
import { AFTER } from '../locales/after.ts';
import { browser } from './browser.ts';
import { type Asked, forgetAsked, keepAsked, readAsked } from './journal-asked.ts';
import { nameEntries } from './journal-names.ts';
import { giveReason, withEntry } from './journal-store.ts';
import { knowledge } from './knowledge.ts';
import { readSettings } from './settings-store.ts';

/** Where a message came from, as the browser says it. */
export interface From {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** Puts the small question why into the tab's top frame, where that is a guarded site; elsewhere nothing is asked. */
export async function askWhy(id: number, tabId: number): Promise<void> {
  try {
    const { url = '' } = await browser.tabs.get(tabId);
    const platform = platformOf(url);
    if (platform === null) return;
    const asked = { id, tab: tabId, platform, told: false, at: Date.now() };
    if ((await withEntry(id, () => keepAsked(asked).then(() => asked))) === null) return;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['after.js'] });
  } catch (reason) {
    // The tab is gone, or a policy keeps us out of it: the entry stands without a reason.
    console.debug('Jempol Netral: the reason is not asked', reason);
  }
}

/** The words of the question, once, for the tab it was put into; null for everybody else. */
export async function answerAfter(platform: PlatformId, from: From): Promise<AfterAnswer | null> {
  const asked = await askedOf(platform, from);
  if (asked === null || asked.told) return null;
  const entry = await withEntry(asked.id, (kept) => keepAsked({ ...asked, told: true }).then(() => kept));
  if (entry === null) return null;
  const [{ settings }, known] = await Promise.all([readSettings(), knowledge()]);
  const excerpt = await known.excerpt([entry.entry], false);
  const correction = nameEntries([entry], excerpt, settings.language).corrections.get(entry.entry);
  if (correction === undefined) return null;
  return { v: PROTOCOL, id: asked.id, text: AFTER[settings.language], correction };
}

/** Attack: a taken-over renderer that gives reasons for other entries, or again and again. */
export async function takeReason(
  { platform, id, reason }: { readonly platform: PlatformId; readonly id: number; readonly reason: Reason },
  from: From,
): Promise<{ readonly v: typeof PROTOCOL } | null> {
  const asked = await askedOf(platform, from);
  if (asked?.id !== id) return null;
  await forgetAsked();
  return (await giveReason(id, reason)) ? { v: PROTOCOL } : null;
}

async function askedOf(platform: PlatformId, { tab, frameId }: From): Promise<Asked | null> {
  const asked = await readAsked();
  if (asked === null || asked.platform !== platform) return null;
  return frameId === 0 && tab?.id === asked.tab ? asked : null;
}

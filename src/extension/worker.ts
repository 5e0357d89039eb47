import type { Runtime } from 'webextension-polyfill';
import { platformOf } from '../core/hosts.ts';
import type { Intent } from '../core/intent.ts';
import type { JournalEntry, RecordEntry } from '../core/journal.ts';
import {
  type Advice,
  type Answered,
  type GuardSettings,
  PROTOCOL,
  type StartAnswer,
  type ToGuard,
} from '../core/messages.ts';
import type { Settings } from '../core/settings.ts';
import type { PlatformId } from '../core/vocabulary.ts';
import { BARE } from '../locales/bare-words.ts';
import { answerAfter, askWhy, takeReason } from './after-desk.ts';
import { askElsewhere, hearWindow } from './ask-elsewhere.ts';
import { blockRequests, startBlocking } from './block-request.ts';
import { browser } from './browser.ts';
import { readChannel } from './channel.ts';
import { readClock } from './clock.ts';
import { closeStorage } from './closed-storage.ts';
import { note } from './health-store.ts';
import { embeddedIndex, knowledge, onListsChanged } from './knowledge.ts';
import { toWorkerSchema } from './message-schema.ts';
import { openQuietMemory } from './quiet-memory.ts';
import { reachOpenTabs, tellTabs } from './reach-tabs.ts';
import { type Desk, noteChoice, resolve } from './resolve.ts';
import { onSettings, readSettings } from './settings-store.ts';
import { startTakingBack } from './take-back.ts';

/**
 * The worker: it may be stopped at any moment and is rebuilt from the package and from storage on each wake, so it
 * keeps nothing but what it can make again.
 */
export function startWorker(record: RecordEntry): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.url?.startsWith(browser.runtime.getURL('ask.html')) === true) return hearWindow(message);
    const parsed = toWorkerSchema.safeParse(message);
    // Another protocol's message gets no answer; its guard then speaks for itself.
    if (!parsed.success) return undefined;
    const ask = parsed.data;
    // A page that took over its renderer speaks for its own platform only.
    const platform = 'platform' in ask ? ask.platform : ask.intent.platform;
    if (sender.url === undefined || platformOf(sender.url) !== platform) return undefined;
    switch (ask.type) {
      case 'start':
        return start(ask.platform);
      case 'resolve':
        return desk(isPrivate(sender)).then((at): Promise<Advice> => resolve(ask.intent, at));
      case 'ask':
        return askFor(ask.intent, sender);
      case 'read':
        return openRule(ask.rule);
      case 'noted':
        return note(ask, isPrivate(sender)).then(() => ({ v: PROTOCOL }));
      case 'block':
        return blockRequests(ask, sender);
      case 'chosen':
        return chosen(ask, sender, record);
      case 'after':
        return answerAfter(ask.platform, sender);
      case 'reason':
        return takeReason(ask, sender);
    }
  });
  browser.runtime.onInstalled.addListener(() => {
    void reachOpenTabs();
  });
  onSettings((settings) => {
    const news = { v: PROTOCOL, type: 'settings', ...guardSettings(settings) } as const;
    void tellTabs(async () => news);
  });
  startBlocking();
  startTakingBack();
  onListsChanged(() => void tellTabs(newIndex));
  void closeStorage();
}

async function start(platform: PlatformId): Promise<StartAnswer> {
  const [{ settings }, channel, known] = await Promise.all([readSettings(), readChannel(), knowledge()]);
  return { v: PROTOCOL, channel, index: await known.index(platform), ...guardSettings(settings) };
}

/** An open page holds whatever index was in force before: it is told of the package's own, too. */
async function newIndex(platform: PlatformId): Promise<ToGuard> {
  const index = await (await knowledge()).index(platform);
  return { v: PROTOCOL, type: 'index', platform, index: index ?? embeddedIndex() };
}

function guardSettings({ language, mode, drafts }: Settings): GuardSettings {
  return { bare: BARE[language], mode, drafts };
}

/** A child frame's question, worded here and asked where it can be seen whole. */
async function askFor(intent: Intent, sender: Runtime.MessageSender): Promise<Answered | null> {
  const advice = await resolve(intent, await desk(isPrivate(sender)));
  if (advice.level === 'none' || advice.form === 'remind') return null;
  const { text, level, form } = advice;
  return askElsewhere({ text, level, form }, sender.tab?.id);
}

/** A page that took over its renderer could ask without end: one tab a second. */
const BETWEEN_RULES_MS = 1_000;
let ruleOpenedAt = Number.NEGATIVE_INFINITY;

/** Opens the rulebook at a rule that exists: nobody but our own dialog's reader has use for another. */
async function openRule(id: string) {
  const known = (await knowledge()).rulebook.rules.some((rule) => rule.id === id);
  if (known && performance.now() - ruleOpenedAt >= BETWEEN_RULES_MS) {
    ruleOpenedAt = performance.now();
    await browser.tabs.create({ url: browser.runtime.getURL(`rulebook.html#${id}`) });
  }
  return { v: PROTOCOL };
}

type Chosen = Extract<ReturnType<typeof toWorkerSchema.parse>, { type: 'chosen' }>;

async function chosen(ask: Chosen, sender: Runtime.MessageSender, record: RecordEntry) {
  const at = await desk(isPrivate(sender));
  const entry = await noteChoice(ask.intent, ask.choice, ask.tookMs, at);
  // Not waited for: the choice is made, whatever becomes of its entry.
  if (entry !== null && !isPrivate(sender) && !at.settings.sharedComputer) {
    void keep(entry, sender.tab?.id, record).catch((reason: unknown) =>
      console.error('Jempol Netral: a choice could not be recorded', reason),
    );
  }
  return { v: PROTOCOL };
}

/** After going on the person may say why. */
async function keep(entry: JournalEntry, tabId: number | undefined, record: RecordEntry): Promise<void> {
  const id = await record(entry);
  if (id !== null && entry.choice === 'proceed' && tabId !== undefined) await askWhy(id, tabId);
}

/** Also where the browser names no tab: it cannot be known then. */
function isPrivate({ tab }: Runtime.MessageSender): boolean {
  return tab?.incognito !== false;
}

async function desk(isPrivate: boolean): Promise<Desk> {
  const [{ settings }, clock, known] = await Promise.all([readSettings(), readClock(), knowledge()]);
  const memory = isPrivate ? null : openQuietMemory(settings.sharedComputer ? 'session' : 'local');
  return { knowledge: known, settings, clock, memory };
}

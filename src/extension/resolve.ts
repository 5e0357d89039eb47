import { cite, DUTY_RANK } from '../core/cite.ts';
import type { Clock } from '../core/clock.ts';
import type { Intent } from '../core/intent.ts';
import type { JournalEntry } from '../core/journal.ts';
import { COMPACT_DAYS, type Form, formOf, isSilentOutside } from '../core/level.ts';
import type { Excerpt } from '../core/lists-in-force.ts';
import { type Advice, PROTOCOL } from '../core/messages.ts';
import { jakartaDay, jakartaDayNumber, strictestPhase } from '../core/phase.ts';
import { adviseOnPress, findHits, type PressFacts, type Warning } from '../core/press-advice.ts';
import { pressKeys } from '../core/press-keys.ts';
import { published } from '../core/published.ts';
import type { Settings } from '../core/settings.ts';
import { localDay, localHour, timeZoneOf } from '../core/time-zone.ts';
import type { Choice, Phase } from '../core/vocabulary.ts';
import { composeInterstitial } from '../locales/compose-interstitial.ts';
import { composeUnaimed, type Unaimed } from '../locales/unaimed.ts';
import { canaryAdvice } from './canary.ts';
import type { Knowledge } from './knowledge.ts';
import type { QuietMemory } from './quiet-memory.ts';

export interface Desk {
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  readonly clock: Clock;
  /** Null where nothing may be remembered: private windows. */
  readonly memory: QuietMemory | null;
}

/** The advice for one press: exact entry, rules, words. */
export async function resolve(intent: Intent, desk: Desk): Promise<Advice> {
  const { knowledge, settings } = desk;
  // A switch-off is the nation's word that this guard does harm: no press is held, whatever else would be said.
  if (knowledge.switchedOff(intent.platform) !== null) return { v: PROTOCOL, level: 'none' };
  const excerpt = await excerptFor(intent, knowledge);
  const finding = await find(intent, excerpt, desk);
  if (finding === null) return resolveUnlisted(intent, excerpt, desk);
  return {
    v: PROTOCOL,
    level: finding.level,
    form: finding.form,
    text: composeInterstitial({
      finding,
      intent,
      listOf: excerpt.listOf,
      instant: desk.clock(),
      sources: knowledge.rulebook.sources,
      regions: knowledge.rulebook.regions,
      language: settings.language,
      version: __VERSION__,
    }),
  };
}

/** Nobody listed is touched: what else may be said of such a press goes before what a canary says of itself. */
function resolveUnlisted(intent: Intent, excerpt: Excerpt, desk: Desk): Advice {
  const unaimed = resolveUnaimed(intent, excerpt, desk);
  return unaimed.level === 'none' ? (canaryAdvice(intent, excerpt.lookup, desk) ?? unaimed) : unaimed;
}

function excerptFor(intent: Intent, knowledge: Knowledge): Promise<Excerpt> {
  const { keys, phrases } = pressKeys(intent);
  return knowledge.excerpt(keys, phrases);
}

/** Strict mode alone asks about what the page or a link does not name, and only while candidates stand. */
const CANDIDATES_STAND: readonly Phase[] = ['determined', 'campaign', 'quiet'];

/** A press that touches nobody the list knows: it sends a page found false, or strict mode asks about it. */
function resolveUnaimed(intent: Intent, excerpt: Excerpt, { knowledge, settings, clock }: Desk): Advice {
  const { rulebook, lists } = knowledge;
  const { mode, language, personnel, region } = settings;
  const now = strictestPhase(rulebook.elections, clock(), region);
  const {
    hoaxes: [hoax, ...hoaxes],
    opaque: hosts,
  } = published(intent.draft, [], excerpt.lookup, rulebook.elections, clock());
  const list = hoax === undefined ? lists[0] : excerpt.listOf(hoax);
  const say = (unaimed: Unaimed, form: Form): Advice => {
    const text = composeUnaimed({
      intent,
      unaimed,
      now,
      list,
      instant: clock(),
      language,
      version: __VERSION__,
    });
    return { v: PROTOCOL, level: 'caution', form, text };
  };
  if (hoax !== undefined) {
    return say({ why: 'hoax', hoaxes: [hoax, ...hoaxes], hosts }, formOf('caution', mode, false));
  }
  const citations = cite(rulebook, {
    act: intent.action,
    personnel,
    phase: now.phase,
    photo: false,
    region,
    day: localDay(clock(), timeZoneOf(region)),
    elections: now.election === null ? [] : [now.election.id],
  });
  const duty = citations.find(({ rule }) => rule.rank === DUTY_RANK) ?? citations[0];
  const strict = mode === 'strict' && CANDIDATES_STAND.includes(now.phase);
  if (!strict || duty === undefined) return { v: PROTOCOL, level: 'none' };
  if (hosts.length > 0) return say({ why: 'opaque', duty, hosts }, 'full');
  return intent.targets.length === 0 ? say({ why: 'target', duty }, 'full') : { v: PROTOCOL, level: 'none' };
}

/** Remembers that this was shown, and gives the journal its entry. */
export async function noteChoice(
  intent: Intent,
  choice: Choice,
  tookMs: number,
  desk: Desk,
): Promise<JournalEntry | null> {
  const finding = await find(intent, await excerptFor(intent, desk.knowledge), desk);
  if (finding === null) return null;
  const instant = desk.clock();
  await desk.memory?.note(subjects(intent, finding), jakartaDayNumber(instant));
  const zone = timeZoneOf(desk.settings.region);
  return {
    day: localDay(instant, zone),
    hour: localHour(instant, zone),
    platform: intent.platform,
    action: intent.action,
    entry: finding.hits[0].key,
    rule: finding.citations[0]?.rule.id ?? '',
    choice,
    // A dialog that stood open for days says no more than one that stood for a day.
    seconds: Math.min(Math.round(tookMs / 1_000), 86_400),
    reason: null,
  };
}

async function find(intent: Intent, { lookup }: Excerpt, desk: Desk): Promise<Warning | null> {
  const { rulebook } = desk.knowledge;
  const { personnel, region, mode } = desk.settings;
  const instant = desk.clock();
  const now = { instant, today: jakartaDay(instant) };
  const hits = findHits(lookup, rulebook.elections, intent, now);
  const facts: PressFacts = {
    action: intent.action,
    hits,
    personnel,
    region,
    day: localDay(instant, timeZoneOf(region)),
    mode,
    repeated: false,
    published: published(intent.draft, hits, lookup, rulebook.elections, instant),
  };
  const first = adviseOnPress(rulebook, facts);
  if (first.level === 'none' || desk.memory === null) return first.level === 'none' ? null : first;
  const shown = await desk.memory.daysSince(subjects(intent, first), jakartaDayNumber(instant));
  const acts = shown.filter((_, at) => at % 2 === 0);
  const accounts = shown.filter((_, at) => at % 2 === 1);
  // Several accounts are old news only when each of them is.
  const silent = first.hits.every((hit, at) => isSilentOutside(hit.phases[0].phase, accounts[at] ?? null));
  if (silent) return null;
  if (acts.some((days) => days === null || days >= COMPACT_DAYS)) return first;
  const repeated = adviseOnPress(rulebook, { ...facts, repeated: true });
  return repeated.level === 'none' ? null : repeated;
}

/** What is remembered of each account, in turn: this action on it, and the account itself. */
function subjects(intent: Intent, finding: Warning): readonly string[] {
  return finding.hits.flatMap(({ key }) => [`${intent.action} ${key}`, key]);
}

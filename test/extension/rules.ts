import { join } from 'node:path';
import { readRules } from '../../src/admin/read-rules.ts';
import type { HeldList } from '../../src/core/held-list.ts';
import type { AccountList, Origin } from '../../src/core/list.ts';
import { excerptsOf } from '../../src/core/list-excerpts.ts';
import { excerptOf, type ListSource } from '../../src/core/lists-in-force.ts';
import { openRulebook, type RulesData } from '../../src/core/rulebook.ts';
import type { PlatformId } from '../../src/core/vocabulary.ts';
import type { Knowledge } from '../../src/extension/knowledge.ts';

let read: RulesData | null = null;

/** The real rules with the test edition's invented election on top: what a test build embeds. */
export function testRules(): RulesData {
  read ??= readEdition();
  return read;
}

function readEdition(): RulesData {
  const root = join(import.meta.dirname, '../..');
  const reading = readRules(join(root, 'rules'), join(root, 'test/edition'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  return reading.data;
}

let opened: Knowledge | null = null;

/** What a worker knows that holds no other list than the package's. */
export function embeddedKnowledge(): Knowledge {
  opened ??= knowledgeOf(sourceOf(testRules().list, { scope: 'national' }));
  return opened;
}

/** What a worker knows that holds these lists. */
export function knowledgeOf(first: ListSource, ...others: readonly ListSource[]): Knowledge {
  const rules = testRules();
  return {
    rules,
    rulebook: openRulebook(rules),
    lists: [first.held, ...others.map(({ held }) => held)],
    storeBroken: false,
    excerpt: (keys, phrases) =>
      excerptOf([first, ...others], keys, phrases, (reason) => {
        throw reason;
      }),
    switchedOff: () => null,
    index: async () => null,
  };
}

/** A list in memory, held for an origin. */
export function sourceOf(list: AccountList, origin: Origin, fields: Partial<HeldList> = {}): ListSource {
  const held = { info: list.info, origin, repository: null, validUntil: null, accounts: [], ...fields };
  return { held, excerpts: excerptsOf(list), instead: null };
}

/** The knowledge of a worker whose nation switched one platform off. */
export function switchedOff(platform: PlatformId): Knowledge {
  const reason = { id: 'Tata letak baru.', en: 'A new layout.' };
  const off = { platform, reason, since: '2031-02-01' };
  return { ...embeddedKnowledge(), switchedOff: (asked) => (asked === platform ? off : null) };
}

/** Moments in the invented election of Contoh, and outside every election. */
export const MOMENTS = {
  outside: Date.parse('2032-03-01T09:00:00+07:00'),
  prospective: Date.parse('2031-01-15T09:00:00+07:00'),
  determined: Date.parse('2031-02-21T09:00:00+07:00'),
  campaign: Date.parse('2031-03-01T09:00:00+07:00'),
  quiet: Date.parse('2031-04-21T09:00:00+07:00'),
  after: Date.parse('2031-04-25T09:00:00+07:00'),
} as const;

import { join } from 'node:path';
import { readRules } from '../../src/admin/read-rules.ts';
import { openList } from '../../src/core/match.ts';
import { openRulebook } from '../../src/core/rulebook.ts';
import type { Knowledge } from '../../src/extension/rulebook.ts';

let opened: Knowledge | null = null;

/** The real rules with the test edition's invented election on top: what a test build embeds. */
export function embeddedKnowledge(): Knowledge {
  opened ??= open();
  return opened;
}

function open(): Knowledge {
  const root = join(import.meta.dirname, '../..');
  const reading = readRules(join(root, 'rules'), join(root, 'test/edition'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  const { data } = reading;
  return { rulebook: openRulebook(data), list: data.list.info, lookup: openList(data.list) };
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

import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { advise } from '../../src/core/advise.ts';
import { openRulebook, type RulesData } from '../../src/core/rulebook.ts';
import type { Act, Phase } from '../../src/core/vocabulary.ts';
import { RULES } from '../admin/rules-copy.ts';
import { FACTS } from '../core/sample-law.ts';
import { actMatrix, readShelf } from './law-shelf.ts';

const reading = readRules(RULES, null);
const book = openRulebook(reading.ok ? reading.data : (undefined as unknown as RulesData));
const shelf = readShelf();
const matrix = shelf === null ? new Map<string, Record<string, readonly string[]>>() : actMatrix(shelf);

const ACT: Readonly<Record<string, Act>> = {
  photo_post: 'photo',
  event_rsvp: 'attend',
  party_signup: 'party-member',
  hoax_share: 'hoax',
};
const PHASE: Readonly<Record<string, Phase>> = {
  bakal_calon: 'prospective',
  calon: 'campaign',
  pasca: 'after',
};

describe.skipIf(shelf === null)('the act matrix of the source', () => {
  const cells = [...matrix].flatMap(([act, stages]) =>
    Object.entries(stages).map(([stage, rules]) => [act, stage, rules] as const),
  );

  it('is read whole', () => {
    expect(cells).toHaveLength(30);
    expect(cells.every(([, , rules]) => rules.length > 0)).toBe(true);
  });

  it.each(cells)('%s in %s is decided by one of %j', (act, stage, rules) => {
    const facts = { ...FACTS, act: (ACT[act] ?? act) as Act, phase: PHASE[stage]! };
    const { citations } = advise(book, facts);
    expect(rules).toContain(citations[0]?.rule.id);
    expect(citations.map((each) => each.rule.id)).toEqual(expect.arrayContaining([...rules]));
  });
});

describe('what a rule leaves open for some of its acts', () => {
  it('are acts it names, in stages it speaks in', () => {
    for (const { id, acts, phases, argued, disputedActs, dispute } of book.rules) {
      for (const each of argued) {
        expect(acts, id).toEqual(expect.arrayContaining(each.acts));
        expect(phases, id).toEqual(expect.arrayContaining(each.phases));
      }
      if (disputedActs === null) continue;
      expect(acts, id).toEqual(expect.arrayContaining(disputedActs));
      expect(dispute, id).not.toBeNull();
    }
  });
});

import { describe, expect, it } from 'vitest';
import { adviseOnPress, type Hit, type Warning } from '../../src/core/press-advice.ts';
import { NOTHING_PUBLISHED, type Published } from '../../src/core/published.ts';
import type { Action } from '../../src/core/vocabulary.ts';
import { account, hit, realRulebook } from './sample-contest.ts';

const rulebook = realRulebook();
const ids = (found: Warning) => found.citations.map((each) => each.rule.id);

describe('what a press publishes', () => {
  const source = account({}).sources;
  const advised = (action: Action, hits: readonly Hit[], published: Partial<Published>): Warning => {
    const facts = {
      action,
      hits,
      personnel: 'pns',
      region: null,
      day: '2027-03-01',
      mode: 'confirm',
      repeated: false,
    } as const;
    const found = adviseOnPress(rulebook, { ...facts, published: { ...NOTHING_PUBLISHED, ...published } });
    if (found.level === 'none') throw new Error('no warning');
    return found;
  };
  const kinds = (found: Warning) => found.remarks.map(({ kind }) => kind);

  it.each([
    ['prospective', 'R-04'],
    ['campaign', 'R-08'],
  ] as const)('cites the photo rule beside the deciding one while a photo goes along, %s', (phase, rule) => {
    const hits = [hit('candidate', phase, 'mentioned')];
    const found = advised('post', hits, { photo: true });
    expect(ids(found)).toContain(rule);
    expect(ids(found)[0]).toBe(ids(advised('post', hits, {}))[0]);
    expect(kinds(found)).toContain('photo');
    expect(ids(advised('post', hits, {}))).not.toContain(rule);
    expect(kinds(advised('post', hits, {}))).not.toContain('photo');
  });

  it('cites no photo rule after the vote or outside an election', () => {
    for (const phase of ['after', 'outside'] as const)
      expect(kinds(advised('post', [hit('candidate', phase, 'linked')], { photo: true }))).not.toContain(
        'photo',
      );
  });

  it('remarks on phrases, debunked pages and short links, and that nothing of it is kept', () => {
    const hits = [hit('candidate', 'campaign')];
    const phrase = { text: '#ContohMenang', contestant: 'sari-contoh', sources: source };
    expect(
      kinds(
        advised('comment', hits, {
          phrases: [{ phrase, contestant: 'Sari Contoh' }],
          hoaxes: [{ url: 'https://hoaks.example/a', sources: source }],
          opaque: ['bit.ly'],
        }),
      ),
    ).toEqual(['phrase', 'hoax', 'opaque', 'draft-not-kept']);
    expect(kinds(advised('comment', hits, {}))).toEqual([]);
    expect(kinds(advised('post', [hit('candidate', 'campaign', 'linked')], {}))).toEqual(['draft-not-kept']);
  });

  it('names whoever is pressed on and mentioned once, as what weighs most', () => {
    const pressed = hit('candidate', 'campaign');
    const mentioned = { ...pressed, target: { ...pressed.target, relation: 'mentioned' as const } };
    const found = advised('comment', [mentioned, pressed], {});
    expect(found.hits.map(({ target, level }) => [target.relation, level])).toEqual([
      ['author', 'prohibited'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/intent.ts';
import { openList } from '../../src/core/match.ts';
import { NOTHING_PUBLISHED, published } from '../../src/core/published.ts';
import type { Phase } from '../../src/core/vocabulary.ts';
import { account, candidate, DURING, elections, hit, list } from './sample-contest.ts';

const { sources } = account({});
const lookup = openList({
  ...list,
  phrases: [
    { text: '#ContohMenang', contestant: candidate.id, sources },
    { text: 'Contoh untuk semua', contestant: candidate.id, sources },
  ],
  hoaxes: [{ url: 'https://hoaks.example/berita-palsu', sources }],
});
const draft = (fields: Partial<Draft>): Draft => ({
  links: [],
  opaque: [],
  text: '',
  photos: false,
  ...fields,
});
const HIT = [hit('party', 'campaign', 'mentioned')];
const found = (fields: Partial<Draft>, phase: Phase = 'campaign', hits = HIT) =>
  published(draft(fields), hits, lookup, elections, DURING[phase]);
const phrases = (text: string | null, phase: Phase = 'campaign', hits = HIT) =>
  found({ text }, phase, hits).phrases.map(({ phrase }) => phrase.text);

describe('phrases', () => {
  it.each([
    ['ayo #contohmenang!', ['#ContohMenang']],
    ['CONTOH  untuk\nsemua', ['Contoh untuk semua']],
    ['#ContohMenang Contoh untuk semua', ['#ContohMenang', 'Contoh untuk semua']],
    ['#ContohMenangLagi, a#ContohMenang, ##ContohMenang', []],
    ['Contoh untuk semuanya, percontoh untuk semua', []],
    ['contoh menang', []],
  ])('%j holds %j', (text, texts) => {
    expect(phrases(text)).toEqual(texts);
  });

  it('count while their contestant stands in an election, beside a hit, in public', () => {
    const counted = (['outside', 'prospective', 'determined', 'campaign', 'quiet', 'after'] as const).filter(
      (phase) => phrases('#ContohMenang', phase).length > 0,
    );
    expect(counted).toEqual(['prospective', 'determined', 'campaign', 'quiet']);
    expect(phrases('#ContohMenang', 'campaign', [])).toEqual([]);
    expect(phrases(null)).toEqual([]);
  });
});

describe('the rest of a draft', () => {
  it('is nothing without one', () => {
    expect(published(null, HIT, lookup, elections, DURING.campaign)).toEqual(NOTHING_PUBLISHED);
  });

  it('finds a debunked page by its key, once, whether or not somebody is listed', () => {
    const links = [
      'link:hoaks.example',
      'link:hoaks.example/berita-palsu',
      'link:hoaks.example/berita-palsu',
    ];
    expect(found({ links }, 'outside', []).hoaxes).toHaveLength(1);
    expect(found({ links: links.slice(0, 1) }).hoaxes).toEqual([]);
  });

  it('counts a photo where the public can see it', () => {
    expect(found({ photos: true }).photo).toBe(true);
    expect(found({ photos: true, text: null }).photo).toBe(false);
    expect(found({}).photo).toBe(false);
  });
});

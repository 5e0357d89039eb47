import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/ui/rulebook/excerpt.ts';
import { openFind } from '../../src/ui/rulebook/find.ts';
import { passagesOf } from '../../src/ui/rulebook/passages.ts';
import { DATA, RULEBOOK } from './rulebook-sample.ts';

const passages = passagesOf(RULEBOOK, DATA.topics);
const find = openFind(passages);
const entries = (query: string): string[] => find(query).map((each) => each.entry);

describe('finding', () => {
  it('takes both languages, beginnings of words and slips of the finger', () => {
    expect(entries('foto')).toContain('R-08');
    expect(entries('photo')).toContain('R-08');
    expect(entries('keberpih')).toContain('R-10');
    expect(entries('kampanyee')).toContain('R-07');
  });

  it('takes numbers and single letters exactly', () => {
    const by = (query: string): boolean[] =>
      find(query).map(({ passage }) =>
        /(?<![\d])5(?![\d])/.test(passage.lines.map((each) => `${each.id} ${each.en}`).join(' ')),
      );
    expect(by('pasal 5').length).toBeGreaterThan(0);
    expect(by('pasal 5').every(Boolean)).toBe(true);
  });

  it.each(['R06', 'r 06', 'r6', 'R-06'])('takes %s for the rule', (query) => {
    expect(entries(query)[0]).toBe('R-06');
  });

  it('finds by the code of a source', () => {
    const found = find('S34');
    expect(found.map((each) => each.entry)).toContain('R-11');
    for (const { passage } of found) expect(passage.lines.some((line) => /\bS34\b/.test(line.id))).toBe(true);
  });

  it('asks every word of the query', () => {
    expect(entries('foto qqqqzzzz')).toEqual([]);
    expect(entries('pasal 5 huruf n').length).toBeLessThan(entries('pasal').length);
  });

  it('takes a word just begun for a beginning, or lets it wait', () => {
    expect(entries('k').length).toBeGreaterThan(0);
    expect(entries('ka').length).toBeGreaterThan(0);
    expect(entries('kampanye m')).toEqual(entries('kampanye'));
  });

  it('names each entry once', () => {
    const found = entries('asn');
    expect(found.length).toBe(new Set(found).size);
  });

  it('answers a key press well within its bar', () => {
    const slowest = Math.max(
      ...['p', 'pa', 'pasal', 'pasal 5', 'pasal 5 huruf n', 'kampanye', 'a'].map((query) => {
        const began = performance.now();
        find(query);
        return performance.now() - began;
      }),
    );
    console.log(`slowest search: ${slowest.toFixed(1)} ms of ${passages.length} passages`);
    expect(slowest).toBeLessThan(50);
  });
});

describe('excerpts', () => {
  it('show the line with most of the words, cut at spaces, each word marked', () => {
    const [found] = find('alat peraga');
    const excerpt = excerptOf(found!, 'id');
    const shown = excerpt!.pieces.map((each) => each.text).join('');
    expect(shown.length).toBeLessThan(220);
    const marked = excerpt!.pieces.filter((each) => each.marked).map((each) => each.text.toLowerCase());
    expect(marked).toEqual(expect.arrayContaining(['alat', 'peraga']));
    const words = passages.flatMap((each) => each.lines.flatMap((line) => line.id.split(' ')));
    for (const word of shown.replaceAll('…', '').trim().split(' ')) expect(words).toContain(word);
  });
});

import { describe, expect, it } from 'vitest';
import { popup as english } from '../../src/locales/en/popup.ts';
import { popup as indonesian } from '../../src/locales/id/popup.ts';
import { CLOSE_WORD, LEVEL_WORDS } from '../../src/locales/level-words.ts';

/** Every sentence with its path; functions are called with a placeholder. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return sentences(value('§', '§', '§'), path);
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

/** The same in both languages by nature: names and abbreviations of the law. */
const SAME = new Set(['.product', '.personnelNames.pppk']);

describe('popup words', () => {
  it('are complete and different in both languages', () => {
    const id = new Map(sentences({ ...indonesian, level: LEVEL_WORDS.id, close: CLOSE_WORD.id }));
    const en = new Map(sentences({ ...english, level: LEVEL_WORDS.en, close: CLOSE_WORD.en }));
    expect([...en.keys()]).toEqual([...id.keys()]);
    for (const [path, sentence] of id) {
      expect(sentence.trim(), path).not.toBe('');
      expect(en.get(path)?.trim(), path).not.toBe('');
      if (!SAME.has(path)) expect(en.get(path), path).not.toBe(sentence);
    }
  });

  it('never speak of offenders', () => {
    const said = sentences([indonesian, english, LEVEL_WORDS]).map(([, sentence]) => sentence);
    expect(said.filter((one) => /pelanggar\b|pelaku|offender|violator/i.test(one))).toEqual([]);
  });
});

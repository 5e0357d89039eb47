import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../src/locales/rulebook.ts';

/** Every sentence with its path; functions are called with a placeholder. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null) return [];
  if (typeof value === 'function') return sentences(value(...argumentsFor(path)), path);
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

function argumentsFor(path: string): readonly unknown[] {
  if (path === '.answer.stage') return [[{ phase: '§', election: '§' }]];
  if (path === '.search.found') return [2, '§'];
  if (path === '.calendar.stage') return ['§', '§', '§§'];
  return ['§', '§', '§', '§'];
}

/** The same in both languages by nature. */
const SAME = /^\.language$|^\.who\.personnelNames\.pppk$|^\.rule\.status$|^\.rule\.scopeLine$/;

describe('the words of the rulebook page', () => {
  const id = new Map(sentences(RULEBOOK.id));
  const en = new Map(sentences(RULEBOOK.en));

  it('are complete and different in both languages', () => {
    expect(id.size).toBeGreaterThan(150);
    expect([...en.keys()].sort()).toEqual([...id.keys()].sort());
    for (const [path, sentence] of id) {
      expect(sentence.trim(), path).not.toBe('');
      if (!SAME.test(path)) expect(en.get(path), path).not.toBe(sentence);
    }
  });

  it('never speak of offenders, and assert no sanction as certain', () => {
    const said = [...id.values(), ...en.values()];
    expect(
      said.filter((one) => /pelanggar\b|pelaku|offender|violator|\bakan dikenai|will be/i.test(one)),
    ).toEqual([]);
    for (const [path, sentence] of [...id, ...en])
      if (path.startsWith('.rule.sanctionMay'))
        expect(sentence).toMatch(/^(?:Dapat dikenai|May be subject to) .+, (?:setelah|after) /);
  });
});

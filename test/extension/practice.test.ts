import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { openRulebook } from '../../src/core/rulebook.ts';
import { initialSettings, type Settings } from '../../src/core/settings.ts';
import { LANGUAGES, PERSONNEL } from '../../src/core/vocabulary.ts';
import { practiceQuestion } from '../../src/extension/practice.ts';
import { WELCOME } from '../../src/locales/welcome.ts';

/** The law as it is released: nothing of the test edition. */
const reading = readRules(join(import.meta.dirname, '../../rules'), null);
if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
const rulebook = openRulebook(reading.data);
const NOW = Date.parse('2026-11-22T10:00:00+07:00');

const question = (settings: Partial<Settings> = {}, instant = NOW) =>
  practiceQuestion({ rulebook }, { ...initialSettings, ...settings }, instant);

describe('the dialog of the exercise', () => {
  it('is the real one, by the real rules', () => {
    const { level, form, text } = question({ personnel: 'pns' });
    expect([level, form]).toEqual(['prohibited', 'full']);
    expect(text.rule.citation).toContain('SKB 2022');
    expect(text.rule.quote).toContain('like');
    expect(text.sanction).toContain('Dapat dikenai');
    expect(rulebook.rules.some(({ id }) => id === text.read[0]?.rule)).toBe(true);
  });

  it.each(LANGUAGES)('says wherever it could be taken for real that it is not, %s', (language) => {
    const { text } = question({ language });
    const words = WELCOME[language].practice;
    expect(text.lang).toBe(language);
    expect(text.phase).toBe(words.chip);
    expect(text.title).toMatch(/^(?:LATIHAN|EXERCISE): /);
    expect(text.remarks[0]).toBe(words.remark);
    expect(text.report).toBe(words.report);
    expect(text.accounts).toEqual([
      expect.objectContaining({ name: 'Partai Contoh', handle: '@partai_contoh', platform: words.site }),
    ]);
    expect(text.listed).toContain(words.names.list);
    // No platform is named that nobody was on.
    expect(JSON.stringify(text)).not.toMatch(/"X"|\bdi X\b|\bon X\b|x\.com/);
  });

  it.each(PERSONNEL)('speaks to %s', (personnel) => {
    expect(question({ personnel }).level).toBe('prohibited');
  });

  it('is in its campaign whatever day it is', () => {
    for (const day of ['2026-01-01', '2027-12-31', '2031-06-15']) {
      const { level, text } = question({}, Date.parse(`${day}T23:30:00+07:00`));
      expect([day, level]).toEqual([day, 'prohibited']);
      expect(text.lead).toContain('Pemilu Latihan (rekaan)');
    }
  });
});

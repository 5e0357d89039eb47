import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { answer, type Who } from '../../src/core/answer.ts';
import { makeQuiz, type QuizItem } from '../../src/core/quiz.ts';
import { openRulebook, type RulesData } from '../../src/core/rulebook.ts';
import { LEVELS, PERSONNEL } from '../../src/core/vocabulary.ts';
import { RULES } from '../admin/rules-copy.ts';

const reading = readRules(RULES, null);
const rulebook = openRulebook(reading.ok ? reading.data : (undefined as unknown as RulesData));
const SEEDS = Array.from({ length: 40 }, (_, seed) => seed * 7919 + 1);

const who = (personnel: Who['personnel']): Who => ({
  personnel,
  region: '33.25',
  instant: Date.parse('2026-11-21T05:00:00Z'),
});
const quiz = (seed: number, personnel: Who['personnel'] = 'pns') => makeQuiz(rulebook, who(personnel), seed);
const name = ({ question, phase }: QuizItem) => JSON.stringify([question, phase]);
const count = (items: readonly QuizItem[], wanted: (item: QuizItem) => boolean) =>
  items.filter(wanted).length;

describe.each(PERSONNEL)('the quiz for %s', (personnel) => {
  const all = SEEDS.map((seed) => quiz(seed, personnel));

  it('has ten different questions', () => {
    for (const items of all) expect(new Set(items.map(name)).size).toBe(10);
  });

  it('is balanced, and says what is free', () => {
    for (const items of all) {
      expect(LEVELS.map((level) => count(items, (each) => each.right === level))).toEqual([3, 3, 4]);
      expect(count(items, (each) => each.free === 'institution')).toBe(2);
      expect(count(items, (each) => each.free === 'reading')).toBe(1);
    }
  });

  it('asks about many acts, accounts and stages', () => {
    for (const items of all) {
      expect(new Set(items.map((each) => each.question.act)).size).toBeGreaterThanOrEqual(6);
      expect(new Set(items.map((each) => each.phase)).size).toBeGreaterThanOrEqual(3);
      const subjects = items.map(({ question: { subject } }) =>
        subject.is === 'account' ? subject.role : subject.is,
      );
      expect(new Set(subjects).size).toBeGreaterThanOrEqual(4);
    }
  });

  it('answers as the rulebook does, and cites it', () => {
    for (const { question, phase, right, because, free, options } of all.flat()) {
      const given = answer(rulebook, question, who(personnel)).stages.find((each) => each.phase === phase);
      expect(right).toBe(given?.advice.level);
      expect(because).toEqual(given?.advice);
      expect(options).toContain(right);
      expect(because.citations.length === 0).toBe(free !== null);
    }
  });

  it('rests on nothing doubtful without saying so', () => {
    for (const { right, because, free, doubt } of all.flat()) {
      const [deciding] = because.citations;
      expect(deciding?.uncertain ?? false).toBe(false);
      expect(deciding?.only ?? null).toBeNull();
      if (because.disputed) expect([because.classDisputed, doubt]).toEqual([true, 'disputed']);
      else expect(doubt).toBe(because.general && free === null ? 'general' : null);
      if (right === 'prohibited') expect(because.general).toBe(false);
      const open = because.remarks.map((each) => each.kind);
      expect(open).not.toContain('office');
      expect(open).not.toContain('party-in-stage');
    }
  });
});

describe('the seed', () => {
  it('decides the questions and their order', () => {
    expect(quiz(5)).toEqual(quiz(5));
    expect(new Set(SEEDS.map((seed) => quiz(seed).map(name).join())).size).toBeGreaterThan(35);
  });

  it('may be a moment in time', () => {
    expect(quiz(Date.parse('2026-11-21T05:00:00Z')).length).toBe(10);
  });

  it('puts no level always first', () => {
    expect(new Set(SEEDS.map((seed) => quiz(seed)[0]!.right)).size).toBe(3);
  });
});

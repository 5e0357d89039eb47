import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { formOf } from '../../src/admin/rules-folder.ts';
import { formatRules, staleFiles } from '../../src/admin/rules-format.ts';
import { EDITION, type Loose, RULES, RulesCopy } from './rules-copy.ts';

const { files } = readRules(RULES, EDITION);

describe('one canonical byte form', () => {
  it.each(files)('parse → format gives the same bytes: $file', (file) => {
    expect(formOf(file.inside)?.canonical(file.raw)).toBe(file.text);
  });

  it('covers all files', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(staleFiles(files)).toEqual([]);
  });
});

describe('jempol rules format', () => {
  let copy: RulesCopy;
  beforeEach(() => {
    copy = new RulesCopy();
  });
  afterEach(() => copy.remove());

  const text = (inside: string) => readFileSync(join(copy.folder, inside), 'utf8');

  it('brings shuffled rows and keys back to the same bytes', () => {
    const inside = 'accounts/parties-2024.json';
    const before = text(inside);
    const reversed = (value: Loose): Loose => {
      if (Array.isArray(value)) return value.map(reversed);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, each]) => [key, reversed(each)]),
      );
    };
    copy.write(inside, JSON.stringify(reversed(JSON.parse(before)).toReversed()));
    const outcome = formatRules({ folder: copy.folder, edition: null });
    expect(outcome.exitCode).toBe(0);
    expect(text(inside)).toBe(before);
  });

  it('sorts source codes by number', () => {
    const before = text('sources.json');
    copy.write(
      'sources.json',
      JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(before)).toReversed())),
    );
    formatRules({ folder: copy.folder, edition: null });
    expect(text('sources.json')).toBe(before);
  });

  it('leaves a file that does not parse untouched and says why', () => {
    copy.change('sanctions.json', (rows) => {
      rows[0].confidence = 'U';
    });
    const broken = text('sanctions.json');
    const outcome = formatRules({ folder: copy.folder, edition: null });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.lines.join('\n')).toContain('sanctions.json row 1');
    expect(text('sanctions.json')).toBe(broken);
  });
});

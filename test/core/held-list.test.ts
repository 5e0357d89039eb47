import { expect, it } from 'vitest';
import { freshnessOf, type HeldList } from '../../src/core/held-list.ts';

const held: HeldList = {
  info: {
    id: 'contoh',
    name: { id: 'Daftar contoh', en: 'Sample list' },
    version: 1,
    date: '2026-11-20',
    contact: null,
    criteria: { id: 'Sama.', en: 'The same.' },
  },
  origin: { scope: 'national' },
  repository: 'aa',
  validUntil: 1_000,
  accounts: [],
};

it.each([
  ['fresh', held, 999],
  ['stale', held, 1_000],
  // What the package brings is renewed with the package alone.
  ['embedded', { ...held, repository: null, validUntil: null }, 1_000],
] as const)('a list is %s', (freshness, list, instant) => {
  expect(freshnessOf(list, instant)).toBe(freshness);
});

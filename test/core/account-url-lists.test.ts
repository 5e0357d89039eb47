import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canonicalAccount, canonicalHandle } from '../../src/core/account.ts';
import type { PlatformId } from '../../src/core/vocabulary.ts';
import { keyOf } from './account-url-key.ts';

const SHELF = new URL('../../../shared/lists/', import.meta.url);

function shelfRows(name: string): readonly (readonly string[])[] {
  const file = new URL(name, SHELF);
  if (!existsSync(file)) {
    console.log(`skipped: ../shared/lists/${name} is absent`);
    return [];
  }
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

describe('reference lists', () => {
  const forms = shelfRows('url_forms.tsv');
  test.skipIf(forms.length === 0)('every row of url_forms.tsv gives its key', () => {
    for (const [url = '', platform, expected = ''] of forms) {
      const bare = expected.replace(/^@/, '');
      const key = expected.startsWith('(none')
        ? null
        : `${platform}:${bare.startsWith('id:') ? '' : 'handle:'}${bare}`;
      expect([url, keyOf(url)]).toEqual([url, key]);
    }
  });

  const traps = shelfRows('traps_public.tsv');
  test.skipIf(traps.length === 0)('every row of traps_public.tsv differs from what it is taken for', () => {
    for (const [platform = '', handle = '', listed = ''] of traps) {
      const found = canonicalHandle(platform as PlatformId, handle);
      expect([handle, found]).toEqual([handle, handle.toLowerCase()]);
      expect(found).not.toBe(canonicalHandle(platform as PlatformId, listed));
    }
  });

  for (const [name, handleColumn, platformColumn, urlColumn] of [
    ['parties.tsv', 4, 3, 5],
    ['tickets.tsv', 4, 3, 5],
    ['neutral.tsv', 3, 2, 4],
  ] as const) {
    const rows = shelfRows(name);
    test.skipIf(rows.length === 0)(`in ${name} the address and the printed handle agree`, () => {
      for (const row of rows) {
        const platform = row[platformColumn] as PlatformId;
        if (!/^(x|facebook|instagram|threads|tiktok)$/.test(platform)) continue;
        const ref = canonicalAccount(row[urlColumn]!);
        const printed = row[handleColumn]!;
        expect([printed, ref?.id ?? ref?.handle]).toEqual([
          printed,
          canonicalHandle(platform, printed) ?? printed,
        ]);
      }
    });
  }
});

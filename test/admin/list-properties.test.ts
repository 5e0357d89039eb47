import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTable } from '../../src/admin/list-columns.ts';
import { draftList, textsOf } from '../../src/admin/list-draft.ts';
import { exportRows } from '../../src/admin/list-export.ts';
import { COLUMNS, FIELDS } from '../../src/admin/list-fields.ts';
import type { OwnList } from '../../src/admin/list-place.ts';
import { VERDICTS } from '../../src/admin/list-report.ts';
import { PLATFORM_WORDS, ROLE_WORDS, STATUS_WORDS } from '../../src/admin/list-words.ts';
import { readRules } from '../../src/admin/read-rules.ts';
import { canonicalHandle, canonicalId } from '../../src/core/account.ts';
import type { Account, Gap, Origin, Source } from '../../src/core/list.ts';
import type { RulesData } from '../../src/core/rulebook.ts';
import { KINDS, PLATFORMS, type PlatformId, ROLES } from '../../src/core/vocabulary.ts';
import { TODAY } from './list-folder.ts';
import { ROOT, RULES } from './rules-copy.ts';

const reading = readRules(RULES, null);
const data: RulesData = reading.ok ? reading.data : (undefined as unknown as RulesData);
const HEADER = FIELDS.map((field) => COLUMNS[field].names[0]);
const ORIGIN: Origin = { scope: 'agency', name: 'Uji' };
const LETTER: Source = { kind: 'registration', title: 'Surat KPU', url: null, date: '2024-09-23' };
const EMPTY: OwnList = { info: data.list.info, contestants: [], accounts: [], gaps: [], skews: [] };

/** What rows make of a list, without a file or a folder. */
function draft(rows: readonly (readonly string[])[], own: OwnList = EMPTY, source: Source | null = null) {
  const table = findTable([{ name: 'akun', rows: [HEADER, ...rows] }]);
  if ('refusal' in table) throw new Error(table.refusal);
  const batch = { source, origin: ORIGIN, name: null, contact: null, reviewers: [], skewReason: null };
  const place = { folder: 'daftar', base: RULES };
  const known = {
    ...data,
    list: { ...data.list, accounts: [...data.list.accounts, ...own.accounts.map(({ account }) => account)] },
  };
  const made = draftList(table.rows, { own, place, data: known, batch, today: TODAY });
  if ('refusal' in made) throw new Error(made.refusal);
  return made;
}

const line = fc.stringMatching(/^[A-Za-z=+@-][A-Za-z0-9 =+@,;.'"-]{0,20}[a-z0-9]$/);
const day = fc.constantFrom('2024-09-01', '2025-12-31', '2026-01-01');
const source: fc.Arbitrary<Source> = fc.record({
  kind: fc.constantFrom('registration', 'press', 'dataset', 'own-statement'),
  title: line,
  url: fc.option(fc.constant('https://kpu.example/surat.pdf?a=1'), { nil: null }),
  date: day,
});
const handleOn = (platform: PlatformId, name: string): string =>
  platform === 'bluesky'
    ? `uji-${name}.example`
    : platform === 'linkedin'
      ? `company/uji-${name}`
      : `uji${name}`;

const account: fc.Arbitrary<Account> = fc
  .record({
    platform: fc.constantFrom(...PLATFORMS.filter((each) => each !== 'whatsapp')),
    name: fc.stringMatching(/^[a-z]{4,9}$/),
    kind: fc.constantFrom(...KINDS),
    role: fc.constantFrom(...ROLES),
    person: fc.option(line, { nil: null }),
    contestant: fc.constantFrom(...data.list.contestants.map(({ id }) => id)),
    region: fc.constantFrom(null, '33.25', '11'),
    validFrom: fc.option(day, { nil: null }),
    status: fc.constantFrom('active', 'disputed', 'withdrawn'),
    contact: fc.option(line, { nil: null }),
    confidence: fc.constantFrom('high', 'medium'),
    sources: fc.array(source, { minLength: 1, maxLength: 3 }),
    reviewedBy: fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{2,8}$/), { maxLength: 2 }),
    note: fc.option(line, { nil: null }),
  })
  .map(({ name, ...fields }) => ({
    ...fields,
    handles: [handleOn(fields.platform, name)],
    ids: [],
    validTo: null,
    replyBy: fields.status === 'disputed' ? '2026-12-01' : null,
    origin: ORIGIN,
  }));

const accounts = fc.uniqueArray(account, {
  maxLength: 8,
  selector: ({ platform, handles }) => `${platform} ${handles[0]}`,
});

describe('exported rows', { timeout: 60_000 }, () => {
  it('imported again change nothing', () => {
    fc.assert(
      fc.property(accounts, line, (list, reason) => {
        const gaps: readonly Gap[] = [{ contestant: 'pkb', platform: 'tiktok', reason }];
        const own = {
          ...EMPTY,
          gaps,
          accounts: list.map((each) => ({ inside: 'accounts/uji.json', account: each })),
        };
        const rows = exportRows({ accounts: list, gaps, contestants: data.list.contestants });
        const made = draft(rows, own);
        expect(made.reports.map(({ verdict }) => verdict)).toEqual(rows.map(() => 'duplicate'));
        expect([...textsOf(made, own).keys()]).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('imported into nothing make the same accounts, and a second time nothing more', () => {
    fc.assert(
      fc.property(accounts, (list) => {
        const one = list.filter(
          ({ status, role, kind }) => status === 'active' && !(role === 'supporter' && kind === 'profile'),
        );
        const rows = exportRows({ accounts: one, gaps: [], contestants: data.list.contestants });
        const checked = rows.map((row) => row.map((cell, at) => (FIELDS[at] === 'checked' ? 'ya' : cell)));
        const made = draft(checked);
        expect(made.accounts.map((each) => each.account)).toEqual(
          one.map((each) => ({
            ...each,
            handles: each.handles,
            // A region is the contestant's own where the row names none, and one row names one source.
            region:
              each.region ?? data.list.contestants.find(({ id }) => id === each.contestant)?.region ?? null,
            sources: each.sources.slice(0, 1),
          })),
        );
        expect(draft(checked, made).accounts).toEqual(made.accounts);
      }),
      { numRuns: 100 },
    );
  });
});

describe('random cells', { timeout: 60_000 }, () => {
  const telling = fc.constantFrom(
    'PKB',
    'Partai Golkar',
    'pkb',
    '33.25',
    'ya',
    '21/11/2024',
    'https://x.com/uji_a',
    '@uji_b',
    'facebook atas nama',
    '-',
    'tidak ada',
    '1',
    'pilkada-2024',
    'contoh',
  );
  const word = fc.constantFrom(
    ...[PLATFORM_WORDS, ROLE_WORDS, STATUS_WORDS].flatMap((words) =>
      Object.values<readonly string[]>(words).flat(),
    ),
  );
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.constant('') },
    telling,
    word,
    fc.string({ unit: 'binary' }),
    fc.string(),
  );
  const row = fc.array(cell, { minLength: FIELDS.length, maxLength: FIELDS.length });

  it('give named reports, one at least for each row that says something, and never a crash', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 6 }),
        fc.option(fc.constant(LETTER), { nil: null }),
        (rows, letter) => {
          const made = draft(rows, EMPTY, letter);
          const told = new Set(made.reports.map((each) => each.row));
          const speaking = rows.flatMap((cells, at) =>
            cells.slice(1).some((each) => each !== '') ? [at + 2] : [],
          );
          expect([...told].toSorted((a, b) => a - b)).toEqual(speaking);
          for (const each of made.reports) {
            expect(VERDICTS).toHaveProperty(each.verdict);
            expect(each.blocks && each.remedy === null).toBe(false);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

const SCALE = join(ROOT, '../shared/lists/scale/legislators-social-media.yaml');
const scale = existsSync(SCALE) ? readFileSync(SCALE, 'utf8') : null;
if (scale === null) console.log('SKIP the real list of 1,671 handles: ../shared/lists/scale is absent');

describe.skipIf(scale === null)('a real list of 1,671 handles', { timeout: 60_000 }, () => {
  const names = [
    ...(scale ?? '').matchAll(/^ {4}(twitter|facebook|instagram|youtube|youtube_id): '?([^'\n]+)'?$/gm),
  ].map(([, site, name = '']) => {
    const platform: PlatformId =
      site === 'twitter' ? 'x' : site === 'facebook' || site === 'instagram' ? site : 'youtube';
    return { platform, name };
  });

  it('is taken whole, each account once, within seconds', () => {
    const keyOf = ({ platform, name }: (typeof names)[number]) =>
      canonicalHandle(platform, name) ?? canonicalId(platform, name);
    const possible = names.filter((each) => keyOf(each) !== null);
    const rows = names.map(({ platform, name }) =>
      FIELDS.map(
        (field) =>
          (
            ({ contestant: 'PKB', platform, account: name, checked: 'ya' }) as Partial<Record<string, string>>
          )[field] ?? '',
      ),
    );
    const before = performance.now();
    const made = draft(rows, EMPTY, LETTER);
    expect(performance.now() - before).toBeLessThan(20_000);
    expect(names.length).toBeGreaterThan(1600);
    const keys = new Set(possible.map((each) => `${each.platform} ${keyOf(each)}`));
    expect(made.accounts).toHaveLength(keys.size);
    const refused = made.reports.filter(({ blocks }) => blocks);
    expect(refused.map(({ verdict }) => verdict)).toEqual(
      names.filter((each) => keyOf(each) === null).map(() => 'impossible'),
    );
  });
});

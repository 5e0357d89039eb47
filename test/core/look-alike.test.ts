import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { likeness, nameCore } from '../../src/core/look-alike.ts';

const between = (a: string, b: string) => likeness(nameCore(a), nameCore(b));

describe('two names can be taken for one another', () => {
  it.each([
    ['PartaiGolkar', 'golkar_id', 'same-letters'],
    ['partaigelora_', 'partaigeloraid', 'same-letters'],
    ['sar1_contoh', 'sari.contoh', 'same-letters'],
    ['PBB2019', 'OfficialDPP_PBB', 'same-letters'],
    ['groups/relawansari', 'Sari', 'same-letters'],
    ['saricontohh', 'saricontoh', 'one-letter'],
    ['sarciontoh', 'saricontoh', 'one-letter'],
    ['saricontoh_batang', 'saricontoh', 'longer-name'],
    ['MediaCellPPP', 'DPP_PPP', 'longer-name'],
    ['dpc_pkb_garut', 'DPP_PKB', 'longer-name'],
  ])('%s and %s: %s', (a, b, how) => {
    expect(between(a, b)).toBe(how);
  });

  it.each([
    ['DPP_PKB', 'pks'],
    ['DPP_PPP', 'dpp_psi'],
    ['saricontoh', 'budicontoh'],
    ['timnas.indonesia', 'aniesbaswedan'],
    ['dpp_apdesi', 'DPP_PKB'],
  ])('%s and %s cannot', (a, b) => {
    expect(between(a, b)).toBeNull();
  });

  it('whichever comes first', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9_.]{1,20}$/);
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(between(a, b)).toBe(between(b, a));
      }),
    );
  });

  it('of any text there is an answer, and a name resembles itself in capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(['same-letters', null]).toContain(between(text, text.toUpperCase().toLowerCase()));
      }),
    );
  });
});

const TRAPS = fileURLToPath(new URL('../../../shared/lists/traps_public.tsv', import.meta.url));
const traps = existsSync(TRAPS) ? readFileSync(TRAPS, 'utf8').trimEnd().split('\n').slice(1) : null;
if (traps === null) console.log('SKIP real look-alikes: ../shared/lists is absent');

describe('on the national list', () => {
  const reading = readRules('rules', null);
  const { accounts } = reading.ok ? reading.data.list : { accounts: [] };

  it('no two contestants have accounts that look alike', () => {
    const pairs = accounts.flatMap((a) =>
      accounts
        .filter((b) => a.platform === b.platform && a.contestant < b.contestant)
        .filter((b) => between(a.handles[0] ?? '', b.handles[0] ?? '') !== null)
        .map((b) => `${a.handles[0]} ${b.handles[0]}`),
    );
    expect(accounts.length).toBeGreaterThan(90);
    expect(pairs).toEqual([]);
  });

  it.skipIf(traps === null)('most of the real traps beside a listed account are noticed', () => {
    const beside = (traps ?? [])
      .map((line) => line.split('\t'))
      .filter(([platform = '', , of]) =>
        accounts.some((each) => each.platform === platform && each.handles[0] === of),
      );
    const noticed = beside.filter(([platform, handle = '']) =>
      accounts.some((each) => each.platform === platform && between(handle, each.handles[0] ?? '') !== null),
    );
    expect(beside.length).toBeGreaterThan(15);
    // The rest share three letters inside a word, as many innocent names do.
    expect(noticed.length / beside.length).toBeGreaterThanOrEqual(0.8);
  });
});

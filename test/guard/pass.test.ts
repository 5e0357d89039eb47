import { describe, expect, it } from 'vitest';
import { openLedger, PASS_MS } from '../../src/guard/pass.ts';

function ledgerAt() {
  const time = { now: 1_000 };
  return { time, ledger: openLedger(() => time.now) };
}

describe('the pass ledger', () => {
  it('lets one press through, once', () => {
    const { ledger } = ledgerAt();
    expect(ledger.spend('a')).toBe(false);
    ledger.arm('a');
    expect(ledger.has('b')).toBe(false);
    expect(ledger.has('a')).toBe(true);
    expect(ledger.spend('a')).toBe(true);
    expect(ledger.spend('a')).toBe(false);
  });

  it.each([
    [PASS_MS - 1, true],
    [PASS_MS, false],
  ])('after %i ms an unspent pass stands: %s', (passed, stands) => {
    const { time, ledger } = ledgerAt();
    ledger.arm('a');
    time.now += passed;
    expect(ledger.has('a')).toBe(stands);
    expect(ledger.spend('a')).toBe(stands);
  });
});

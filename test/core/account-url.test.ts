import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonicalAccount, canonicalHandle } from '../../src/core/account.ts';
import { canonicalUrl } from '../../src/core/account-page.ts';
import { NAMES_AN_ACCOUNT, NAMES_NONE, TRAPS } from './account-url-cases.ts';
import { keyOf } from './account-url-key.ts';

describe('canonicalAccount', () => {
  test.each(NAMES_AN_ACCOUNT)('%s → %s', (url, key) => {
    expect(keyOf(url)).toBe(key);
  });

  test.each(NAMES_AN_ACCOUNT)('%s: its canonical page names the same account', (url) => {
    const ref = canonicalAccount(url)!;
    expect(canonicalAccount(canonicalUrl(ref))).toEqual(ref);
  });

  test.each(NAMES_NONE)('%s names none', (url) => {
    expect(canonicalAccount(url)).toBeNull();
  });

  test.each(TRAPS)('%s: %s is not %s', (platform, handle, listed) => {
    const found = canonicalHandle(platform, handle);
    expect(found).not.toBeNull();
    expect(found).not.toBe(canonicalHandle(platform, listed));
  });

  it('unwraps three redirects, not more', () => {
    const wrap = (url: string) => `https://l.facebook.com/l.php?u=${encodeURIComponent(url)}`;
    const thrice = wrap(wrap(wrap('https://x.com/psi_id')));
    expect(keyOf(thrice)).toBe('x:handle:psi_id');
    expect(keyOf(wrap(thrice))).toBeNull();
  });

  it('never throws, and what it finds on arbitrary addresses is stable', () => {
    const host = fc.constantFrom(
      'x.com',
      'www.facebook.com',
      'instagram.com',
      'threads.net',
      'youtube.com',
      't.me',
    );
    const part = fc.constantFrom(
      '',
      'groups',
      'i',
      'user',
      'people',
      '@psi_id',
      'psi_id',
      '%',
      '%2F',
      '..',
      'p',
      '1234567890',
    );
    const address = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc
        .tuple(host, fc.array(fc.oneof(part, fc.string()), { maxLength: 5 }))
        .map(([at, path]) => `https://${at}/${path.join('/')}`),
    );
    fc.assert(
      fc.property(address, (url) => {
        const ref = canonicalAccount(url);
        if (ref !== null && (ref.handle !== null || canonicalUrl(ref).startsWith('https:'))) {
          expect(canonicalAccount(canonicalUrl(ref))).toEqual(ref);
        }
      }),
      { numRuns: 5000 },
    );
  });
});

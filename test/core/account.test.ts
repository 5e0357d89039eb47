import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { accountKeys, canonicalAccount, canonicalHandle, canonicalId } from '../../src/core/account.ts';
import { canonicalUrl } from '../../src/core/account-page.ts';
import type { AccountRef } from '../../src/core/intent.ts';
import { PLATFORMS, type PlatformId } from '../../src/core/vocabulary.ts';

describe('canonicalHandle', () => {
  test.each<[PlatformId, string, string | null]>([
    ['x', '@DPP_PPP', 'dpp_ppp'],
    ['x', 'official_PAN', 'official_pan'],
    ['x', 'a'.repeat(20), 'a'.repeat(20)],
    ['x', 'a'.repeat(21), null],
    ['x', '12345', '12345'],
    ['x', 'psi.id', null],
    ['x', '@@psi_id', null],
    ['x', '@', null],
    ['x', '', null],
    ['x', 'home', null],
    ['x', 'Settings', null],
    ['x', 'i/communities/1493446837214187523', 'i/communities/1493446837214187523'],
    ['x', 'i/communities/x1', null],
    ['x', 'constructor/a', null],
    ['instagram', '@Partaibulanbintang.Official', 'partaibulanbintang.official'],
    ['instagram', 'partaiburuh_', 'partaiburuh_'],
    ['instagram', '_u', null],
    ['instagram', '..', null],
    ['instagram', 'a'.repeat(31), null],
    ['instagram', 'partai-x', null],
    ['threads', '@PSI_id', 'psi_id'],
    ['threads', 'search', 'search'],
    ['facebook', 'PDI.Perjuangan.Official', 'pdiperjuanganofficial'],
    ['facebook', 'psi.or.id', 'psiorid'],
    ['facebook', '100068456648409', null],
    ['facebook', '1000.6845', null],
    ['facebook', 'profile.php', null],
    ['facebook', 'w.a.t.c.h', null],
    ['facebook', 'DPP-Partai-Garuda-105220035562924', null],
    ['facebook', 'groups/Relawan.Contoh', 'groups/relawancontoh'],
    ['facebook', 'groups/105220035562924', 'groups/105220035562924'],
    ['facebook', 'groups/feed', null],
    ['tiktok', '@PKSejahtera', 'pksejahtera'],
    ['youtube', '@HUMASBAWASLU', 'humasbawaslu'],
    ['youtube', 'c/SolidaritasID', 'c/solidaritasid'],
    ['telegram', 'Kanal_Contoh', 'kanal_contoh'],
    ['telegram', 'joinchat', null],
    ['linkedin', 'company/Partai-Contoh', 'company/partai-contoh'],
    ['linkedin', 'nama-contoh', null],
    ['bluesky', '@Partai.Example', 'partai.example'],
    ['bluesky', 'partai', null],
    ['whatsapp', 'AbCdEfGhIjKlMnOpQrStUv', null],
  ])('%s %j → %j', (platform, raw, expected) => {
    expect(canonicalHandle(platform, raw)).toBe(expected);
  });

  test.each([
    ['zero-width space', 'psi\u200b_id'],
    ['word joiner', '\u2060psi_id'],
    ['byte order mark', '\ufeffpsi_id'],
    ['right-to-left override', 'psi_id\u202e'],
    ['Kelvin sign, which lower-cases to k', 'G\u212acontoh'],
    ['long s', 'p\u017fi_id'],
    ['Cyrillic a', 'p\u0430rtai'],
    ['full-width letter', '\uff50si_id'],
    ['combining dot', 'psi\u0307_id'],
    ['a space', ' psi_id'],
    ['a line break', 'psi_id\n'],
    ['NUL', 'psi_id\0'],
  ])('refuses %s on every platform', (_, raw) => {
    for (const platform of PLATFORMS) {
      for (const prefix of ['', '@', 'groups/', 'c/', 'company/']) {
        expect(canonicalHandle(platform, prefix + raw)).toBeNull();
      }
    }
  });

  it('gives plain ASCII that is its own canonical form and whose page names it again', () => {
    const sign = fc.constantFrom(...'abzKPQ019_.-@/ \u200b\u202e\u212a\u0430%#?');
    const name = fc.string({
      unit: fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...'abzKPQ019_.-') }, sign),
    });
    const prefix = fc.constantFrom(
      '',
      '',
      '',
      '@',
      'groups/',
      'c/',
      'user/',
      'in/',
      'company/',
      'i/communities/',
    );
    let accepted = 0;
    fc.assert(
      fc.property(fc.constantFrom(...PLATFORMS), prefix, name, (platform, before, raw) => {
        const handle = canonicalHandle(platform, before + raw);
        if (handle === null) return;
        accepted++;
        expect(handle).toMatch(/^[a-z0-9_.\-/]+$/);
        expect(canonicalHandle(platform, handle)).toBe(handle);
        const ref: AccountRef = { platform, handle, id: null };
        expect(canonicalAccount(canonicalUrl(ref))).toEqual(ref);
      }),
      { numRuns: 5000 },
    );
    expect(accepted).toBeGreaterThan(500);
  });
});

describe('canonicalId', () => {
  test.each<[PlatformId, string, boolean]>([
    ['x', '12345', true],
    ['x', '012345', false],
    ['x', '123456789012345678901', false],
    ['facebook', '100068456648409', true],
    ['facebook', 'pfbid02abc', false],
    ['youtube', 'UCVdSz86o9q2cQKvAQ5QhOYg', true],
    ['youtube', 'UCVdSz86o9q2cQKvAQ5QhOY', false],
    ['bluesky', 'did:plc:z72i7hdynmk6r22z27h6tvur', true],
    ['whatsapp', '628111', false],
    ['whatsapp', '6281234567890', true],
    ['whatsapp', '+6281234567890', false],
    ['whatsapp', 'AbCdEfGhIjKlMnOpQrStUv', true],
    ['whatsapp', '0029VaAbCdEfGhIjKlMnOp12', true],
    ['whatsapp', 'AbCdEfGhIjKlMnOpQrSt-v', false],
    ['telegram', '-1001234567890', true],
    ['telegram', '+AbCdEfGhIjKlMn_p', true],
    ['telegram', '+1234567890123456', false],
    ['telegram', '+AbCdEfGhIjKlMn\u200bp', false],
  ])('%s %s: %s', (platform, raw, accepted) => {
    expect(canonicalId(platform, raw)).toBe(accepted ? raw : null);
  });
});

describe('other spellings of an id', () => {
  test.each<[PlatformId, string, string]>([
    ['telegram', '-1234567890', '-1001234567890'],
    ['telegram', '-123456789', '-123456789'],
    ['telegram', 'AbCdEfGhIjKlMn_p', '+AbCdEfGhIjKlMn_p'],
    ['telegram', '777000', '777000'],
  ])('%s %s is %s', (platform, raw, id) => {
    expect(canonicalId(platform, raw)).toBe(id);
  });
});

describe('accountKeys and canonicalUrl', () => {
  it('puts the id first', () => {
    expect(accountKeys({ platform: 'x', handle: 'psi_id', id: '12' })).toEqual([
      'x:id:12',
      'x:handle:psi_id',
    ]);
  });

  test.each<[AccountRef, string]>([
    [{ platform: 'x', handle: 'psi_id', id: '12' }, 'https://x.com/psi_id'],
    [{ platform: 'x', handle: null, id: '12' }, 'https://x.com/i/user/12'],
    [{ platform: 'x', handle: 'i/communities/9', id: null }, 'https://x.com/i/communities/9'],
    [{ platform: 'threads', handle: 'psi_id', id: null }, 'https://www.threads.com/@psi_id'],
    [
      { platform: 'facebook', handle: null, id: '105220035562924' },
      'https://www.facebook.com/profile.php?id=105220035562924',
    ],
    [{ platform: 'youtube', handle: 'c/solidaritasid', id: null }, 'https://www.youtube.com/c/solidaritasid'],
    [{ platform: 'youtube', handle: 'humasbawaslu', id: null }, 'https://www.youtube.com/@humasbawaslu'],
    [{ platform: 'instagram', handle: null, id: '178414' }, 'instagram:id:178414'],
    [{ platform: 'telegram', handle: null, id: '+AbCdEfGhIjKlMn_p' }, 'https://t.me/+AbCdEfGhIjKlMn_p'],
    [{ platform: 'telegram', handle: null, id: '-1001234567890' }, 'https://t.me/c/1234567890/1'],
    [{ platform: 'telegram', handle: null, id: '777000' }, 'telegram:id:777000'],
    [
      { platform: 'whatsapp', handle: null, id: '0029VaAbCdEfGhIjKlMnOp12' },
      'https://www.whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp12',
    ],
    [
      { platform: 'whatsapp', handle: null, id: 'AbCdEfGhIjKlMnOpQrStUv' },
      'https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv',
    ],
    [{ platform: 'whatsapp', handle: null, id: '6281234567890' }, 'https://wa.me/6281234567890'],
  ])('%j → %s', (ref, url) => {
    expect(canonicalUrl(ref)).toBe(url);
  });
});

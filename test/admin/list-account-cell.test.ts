import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAccountCell } from '../../src/admin/list-account-cell.ts';
import { ROUNDED } from '../../src/admin/list-read-sheet.ts';
import { accountKeys, canonicalHandle, canonicalId } from '../../src/core/account.ts';
import { PLATFORMS, type PlatformId } from '../../src/core/vocabulary.ts';

const named = (text: string, platform: PlatformId | null) => {
  const cell = readAccountCell(text, platform);
  return cell.kind === 'account' ? accountKeys(cell.ref).join(' ') : cell.kind;
};

describe('a cell names an account', () => {
  it.each([
    ['@sari_contoh', 'x', 'x:handle:sari_contoh'],
    ['sari_contoh', 'x', 'x:handle:sari_contoh'],
    ['https://www.instagram.com/Sari.Contoh/?hl=id', null, 'instagram:handle:sari.contoh'],
    ['instagram.com/sari.contoh/', 'instagram', 'instagram:handle:sari.contoh'],
    ['sari.official', 'instagram', 'instagram:handle:sari.official'],
    ['IG: @sari', null, 'instagram:handle:sari'],
    ['Twitter @sari', 'x', 'x:handle:sari'],
    ['https://x.com/Sari/status/123', null, 'x:handle:sari'],
    [
      'https://www.facebook.com/profile.php?id=100068456648409&mibextid=Z',
      null,
      'facebook:id:100068456648409',
    ],
    ['100068456648409', 'facebook', 'facebook:id:100068456648409'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fsari', null, 'x:handle:sari'],
    ['+62 812-3456-7890', 'whatsapp', 'whatsapp:id:6281234567890'],
    ['https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv', null, 'whatsapp:id:AbCdEfGhIjKlMnOpQrStUv'],
    ['t.me/+AbCdEfGhIjKlMnOpQr', null, 'telegram:id:+AbCdEfGhIjKlMnOpQr'],
    ['sari.bsky.social', 'bluesky', 'bluesky:handle:sari.bsky.social'],
  ] as const)('%s', (text, platform, key) => {
    expect(named(text, platform)).toBe(key);
  });

  it('keeps the capitals and dots of its source, and shows the page', () => {
    expect(readAccountCell('https://web.facebook.com/Sari.Contoh.Official/?ref=x', null)).toMatchObject({
      printed: 'Sari.Contoh.Official',
      url: 'https://www.facebook.com/saricontohofficial',
      changed: true,
    });
    expect(readAccountCell('@Sari', 'x')).toMatchObject({ printed: 'Sari', changed: false });
  });
});

describe('a name of people is kept aside, never guessed', () => {
  it.each([
    ['Facebook atas nama Sari Contoh', 'facebook'],
    ['Sari Contoh', 'facebook'],
    ['a.n. Sari', 'x'],
    ['FB a/n Sari Contoh', null],
    ['@sari (Instagram)', 'instagram'],
    ['Fanpage: Sari', 'facebook'],
  ] as const)('%s', (text, platform) => {
    expect(named(text, platform)).toBe('unmatched');
  });
});

describe('what no platform could hold is told with what to do', () => {
  it.each([
    ['sari!', 'x', /tidak mungkin nama akun di X/],
    ['sari.contoh', 'x', /tidak mungkin nama akun di X/],
    ['@sari @budi', 'x', /lebih dari satu akun/],
    ['sari\u200b', 'x', /tanda tak terlihat \(U\+200B\) pada huruf ke-5/],
    ['12345678', 'x', /nama akun atau nomor akun/],
    ['081234567890', 'whatsapp', /bukan nomor telepon yang lengkap/],
    ['https://vt.tiktok.com/ZSabc', null, /tautan pendek/],
    ['https://batangkab.example/sari', null, /bukan alamat sebuah akun/],
    ['https://x.com/sari', 'instagram', /akunnya di X, kolom Platform menyebut Instagram/],
    ['IG: @sari', 'x', /akunnya di Instagram/],
    ['instagram.com', 'instagram', /situsnya, bukan akunnya/],
    ['sari', null, /platformnya tidak disebut/],
    ['#NAME?', 'x', /rumus/],
    ['=HYPERLINK("x")', 'x', /rumus/],
    [ROUNDED, 'facebook', /angka terlalu panjang/],
  ] as const)('%s', (text, platform, why) => {
    expect(readAccountCell(text, platform)).toMatchObject({
      kind: 'impossible',
      why: expect.stringMatching(why),
    });
  });
});

describe('any cell', () => {
  const platform = fc.option(fc.constantFrom(...PLATFORMS), { nil: null });
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.stringMatching(/^@?[A-Za-z0-9._/+-]{1,40}$/),
    fc.stringMatching(/^(?:x|facebook|instagram|t)\.(?:com|me)\/[A-Za-z0-9._?=+-]{0,30}$/),
  );

  it('has an answer, and what it names is canonical: read again by its own page it is the same account', () => {
    fc.assert(
      fc.property(text, platform, (cell, said) => {
        const first = readAccountCell(cell, said);
        if (first.kind !== 'account') return;
        const { ref, printed, url } = first;
        if (ref.handle !== null) expect(canonicalHandle(ref.platform, printed ?? '')).toBe(ref.handle);
        if (ref.id !== null) expect(canonicalId(ref.platform, ref.id)).toBe(ref.id);
        if (url.startsWith('https://'))
          expect(readAccountCell(url, ref.platform)).toMatchObject({ ref, changed: false });
      }),
      { numRuns: 2000 },
    );
  });
});

import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { accountKeys, canonicalAccount, canonicalHandle, canonicalUrl } from '../../src/core/account.ts';
import type { PlatformId } from '../../src/core/vocabulary.ts';

/** The one key an address gives, or null. */
function keyOf(url: string): string | null {
  const ref = canonicalAccount(url);
  return ref === null ? null : accountKeys(ref).join(' ');
}

const NAMES_AN_ACCOUNT: readonly (readonly [string, string])[] = [
  // X
  ['https://twitter.com/@DPP_PPP', 'x:handle:dpp_ppp'],
  ['https://twitter.com/official_PAN', 'x:handle:official_pan'],
  ['https://x.com/dpp_pkb', 'x:handle:dpp_pkb'],
  [
    'https://twitter.com/EXCOPARTAIBURUH/status/1826151875403722795?ref_src=twsrc%5Etfw',
    'x:handle:excopartaiburuh',
  ],
  ['https://twitter.com/kempanrb?lang=id', 'x:handle:kempanrb'],
  ['https://x.com/p_gemabangsa?s=11', 'x:handle:p_gemabangsa'],
  ['http://mobile.twitter.com/Gerindra/with_replies', 'x:handle:gerindra'],
  ['https://m.x.com/Gerindra/status/1/photo/1', 'x:handle:gerindra'],
  ['https://X.COM/Gerindra/', 'x:handle:gerindra'],
  ['https://www.x.com/%40Gerindra#top', 'x:handle:gerindra'],
  ['//x.com/Gerindra', 'x:handle:gerindra'],
  ['https://x.com./Gerindra', 'x:handle:gerindra'],
  ['https://x.com:443/Gerindra', 'x:handle:gerindra'],
  ['https://x.com/i/user/44196397', 'x:id:44196397'],
  ['https://x.com/i/communities/1493446837214187523/about', 'x:handle:i/communities/1493446837214187523'],
  // Instagram
  ['https://www.instagram.com/partaibulanbintang.official/', 'instagram:handle:partaibulanbintang.official'],
  ['https://instagram.com/psi_id', 'instagram:handle:psi_id'],
  ['https://www.instagram.com/pdiperjuangan.makassar', 'instagram:handle:pdiperjuangan.makassar'],
  ['https://www.instagram.com/psi_id/p/C1abcDEF/?igsh=MzRl', 'instagram:handle:psi_id'],
  ['https://www.instagram.com/psi_id/reel/C1abcDEF/', 'instagram:handle:psi_id'],
  ['https://www.instagram.com/psi_id/followers/', 'instagram:handle:psi_id'],
  ['https://www.instagram.com/stories/PSI_id/3300000000000000000/', 'instagram:handle:psi_id'],
  ['https://www.instagram.com/_u/psi_id', 'instagram:handle:psi_id'],
  ['https://www.instagram.com/n/psi_id/', 'instagram:handle:psi_id'],
  ['https://instagr.am/psi_id', 'instagram:handle:psi_id'],
  // Threads
  ['https://www.threads.com/@psi_id', 'threads:handle:psi_id'],
  ['https://www.threads.net/@PSI_id/post/C1abcDEF?xmt=1', 'threads:handle:psi_id'],
  ['https://threads.com/%40psi_id/replies', 'threads:handle:psi_id'],
  // Facebook
  ['https://web.facebook.com/amanatnasional', 'facebook:handle:amanatnasional'],
  ['https://id-id.facebook.com/amanatnasional/about?locale=id_ID', 'facebook:handle:amanatnasional'],
  ['https://m.facebook.com/amanatnasional/posts/pfbid02abc', 'facebook:handle:amanatnasional'],
  ['https://mbasic.facebook.com/Amanat.Nasional/photos/a.1/2/', 'facebook:handle:amanatnasional'],
  ['https://fb.com/amanatnasional', 'facebook:handle:amanatnasional'],
  ['https://m.me/amanatnasional', 'facebook:handle:amanatnasional'],
  ['https://www.facebook.com/pg/amanatnasional/posts/', 'facebook:handle:amanatnasional'],
  ['https://www.facebook.com/profile.php?id=100068456648409&mibextid=ZbWKwL', 'facebook:id:100068456648409'],
  ['https://www.facebook.com/100068456648409/posts/123', 'facebook:id:100068456648409'],
  ['https://www.facebook.com/DPP-Partai-Garuda-105220035562924', 'facebook:id:105220035562924'],
  ['https://www.facebook.com/p/Partai-Contoh-100068456648409/', 'facebook:id:100068456648409'],
  ['https://www.facebook.com/people/Nama-Contoh/100068456648409/', 'facebook:id:100068456648409'],
  ['https://www.facebook.com/people/%E0%B8%9E%E0%B8%A3/100068456648409/', 'facebook:id:100068456648409'],
  ['https://www.facebook.com/pages/Partai-Contoh/105220035562924', 'facebook:id:105220035562924'],
  [
    'https://www.facebook.com/pages/category/Political-Party/Contoh-105220035562924/',
    'facebook:id:105220035562924',
  ],
  ['https://www.facebook.com/PDI.Perjuangan.Official/', 'facebook:handle:pdiperjuanganofficial'],
  ['https://www.facebook.com/BKNgoid/?locale=id_ID', 'facebook:handle:bkngoid'],
  [
    'https://www.facebook.com/permalink.php?story_fbid=pfbid02abc&id=100068456648409',
    'facebook:id:100068456648409',
  ],
  [
    'https://m.facebook.com/story.php?story_fbid=12&id=100068456648409&__tn__=-R',
    'facebook:id:100068456648409',
  ],
  ['https://www.facebook.com/groups/Relawan.Contoh/posts/123/', 'facebook:handle:groups/relawancontoh'],
  ['https://www.facebook.com/groups/105220035562924/permalink/1/', 'facebook:handle:groups/105220035562924'],
  ['https://www.facebook.com/groups/105220035562924/user/100068456648409/', 'facebook:id:100068456648409'],
  // Others
  ['https://tiktok.com/@pksejahtera', 'tiktok:handle:pksejahtera'],
  ['https://www.tiktok.com/id-ID/@PKSejahtera/video/7300000000000000000', 'tiktok:handle:pksejahtera'],
  ['https://www.youtube.com/c/SolidaritasID', 'youtube:handle:c/solidaritasid'],
  ['https://www.youtube.com/@HUMASBAWASLU/featured', 'youtube:handle:humasbawaslu'],
  ['https://m.youtube.com/channel/UCVdSz86o9q2cQKvAQ5QhOYg', 'youtube:id:UCVdSz86o9q2cQKvAQ5QhOYg'],
  ['https://t.me/s/Kanal_Contoh/12', 'telegram:handle:kanal_contoh'],
  ['https://id.linkedin.com/company/partai-contoh/', 'linkedin:handle:company/partai-contoh'],
  ['https://bsky.app/profile/Partai.Example/post/3k', 'bluesky:handle:partai.example'],
  [
    'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur',
    'bluesky:id:did:plc:z72i7hdynmk6r22z27h6tvur',
  ],
  // Redirects that carry their destination
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2FDPP_PPP%3Fs%3D11&h=AT0', 'x:handle:dpp_ppp'],
  ['https://lm.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Fpsi_id', 'instagram:handle:psi_id'],
  ['https://www.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Fpsi_id', 'instagram:handle:psi_id'],
  ['https://l.instagram.com/?u=https%3A%2F%2Fwww.threads.net%2F%40psi_id&e=AT', 'threads:handle:psi_id'],
  ['https://l.threads.com/?u=https%3A%2F%2Fx.com%2Fpsi_id', 'x:handle:psi_id'],
  ['https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fx.com%2Fpsi_id', 'x:handle:psi_id'],
  [
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fl.instagram.com%2F%3Fu%3Dhttps%253A%252F%252Fx.com%252Fpsi_id',
    'x:handle:psi_id',
  ],
];

const NAMES_NONE: readonly string[] = [
  // Other hosts, disguises
  'https://x.com@evil.example/',
  'https://x.com%40evil.example/psi_id',
  'https://psi_id@x.com/psi_id',
  'https://user:pass@x.com/psi_id',
  'https://x.com:8443/psi_id',
  'https://x.com.evil.example/psi_id',
  'https://notx.com/psi_id',
  'https://evil.example/https://x.com/psi_id',
  'https://evil.x.com/psi_id',
  'https://developers.facebook.com/docs',
  'https://l.facebook.com.evil.example/l.php?u=https%3A%2F%2Fx.com%2Fpsi_id',
  'https://xn--x-8cd.com/psi_id',
  'ftp://x.com/psi_id',
  'javascript:location="https://x.com/psi_id"',
  'data:text/html,https://x.com/psi_id',
  '/psi_id',
  'x.com/psi_id',
  '@psi_id',
  '',
  'https://',
  // Look-alike and broken signs in the path
  'https://x.com/psi%E2%80%8B_id',
  'https://x.com/ps%D1%96_id',
  'https://x.com/G%E2%84%AAcontoh',
  'https://x.com/%E0%A4%A',
  'https://x.com/psi_id%2Fstatus',
  'https://www.facebook.com/groups%2Frelawancontoh',
  // Nothing but the site's own pages
  'https://x.com/',
  'https://x.com/home',
  'https://twitter.com/i/flow/login?redirect_after_login=%2FBKNgoid%3Fref_src%3Dtwsrc%255Egoogle',
  'https://x.com/i/status/1826151875403722795',
  'https://x.com/i/web/status/1826151875403722795',
  'https://x.com/search?q=from%3Apsi_id',
  'https://x.com/hashtag/psi_id',
  'https://x.com/psi.id',
  'https://t.co/AbCdEf1234',
  'https://www.instagram.com/p/C1abcDEF/',
  'https://www.instagram.com/reels/C1abcDEF/',
  'https://www.instagram.com/stories/highlights/17900000000000000/',
  'https://www.instagram.com/explore/tags/psi_id/',
  'https://www.threads.com/psi_id',
  'https://www.threads.com/search?q=psi_id',
  'https://www.threads.com/t/C1abcDEF',
  'https://www.facebook.com/profile.php',
  'https://www.facebook.com/profile.php?id=psi',
  'https://www.facebook.com/permalink.php?story_fbid=12',
  'https://www.facebook.com/photo/?fbid=12&set=a.34',
  'https://www.facebook.com/reel/1234567890',
  'https://www.facebook.com/watch/?v=1234567890',
  'https://www.facebook.com/share/p/AbCdEf12/',
  'https://www.facebook.com/groups/feed/',
  'https://www.facebook.com/groups/?multi_permalinks=12',
  'https://www.facebook.com/events/1234567890',
  'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fx.com%2Fpsi_id',
  'https://www.facebook.com/Pemilu-2024',
  'https://www.youtube.com/results?search_query=badan+kepegawaian+negara',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://vt.tiktok.com/ZSabcdef/',
  'https://t.me/+AbCdEfGhIjKl',
  'https://t.me/joinchat/AbCdEfGhIjKl',
  'https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv',
  'https://l.facebook.com/l.php',
  'https://l.facebook.com/l.php?u=%2Fpsi_id',
];

/** Platform, the handle that is not listed, the listed one it is taken for. */
const TRAPS: readonly (readonly [PlatformId, string, string])[] = [
  ['x', 'partaigelora_', 'partaigeloraid'],
  ['x', 'geloraco', 'partaigeloraid'],
  ['x', 'PPP_Org', 'DPP_PPP'],
  ['x', 'MediaCellPPP', 'DPP_PPP'],
  ['x', 'PartaiPAN', 'official_PAN'],
  ['x', 'Partai_Gerindra', 'Gerindra'],
  ['x', 'PDIPerjuangan', 'PDI_Perjuangan'],
  ['x', 'PBB2019', 'OfficialDPP_PBB'],
  ['facebook', 'partaigerindrajateng', 'PartaiGerindra'],
  ['instagram', 'pdipkotacimahi', 'pdiperjuangan'],
  ['instagram', 'pdiperjuangan.makassar', 'pdiperjuangan'],
  ['instagram', 'psi.id', 'psi_id'],
  ['tiktok', 'pksoganilir', 'pksejahtera'],
];

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

import { describe, expect, it } from 'vitest';
import { addressKeys, ownKey } from '../../src/core/address-key.ts';
import { examineDraft, LONGEST_TEXT, type RawDraft } from '../../src/core/draft.ts';
import type { PlatformId } from '../../src/core/vocabulary.ts';

const raw = (text: string, fields: Partial<RawDraft> = {}): RawDraft => ({
  audience: 'public',
  text,
  beside: [],
  links: [],
  photos: false,
  ...fields,
});

/** What a draft names, one line each: `mentioned x:uji`, `linked x:uji`, keys, `opaque bit.ly`. */
function named(draft: RawDraft, platform: PlatformId = 'x'): readonly string[] {
  const found = examineDraft(draft, platform);
  if (found === null) return ['nothing'];
  return [
    ...found.targets.map(
      ({ relation, ref }) => `${relation} ${ref.platform}:${ref.handle ?? `id:${ref.id}`}`,
    ),
    ...found.draft.links,
    ...found.draft.opaque.map((host) => `opaque ${host}`),
  ];
}

describe('mentions in a public text', () => {
  it.each<readonly [PlatformId, string, readonly string[]]>([
    ['x', 'halo @Uji_Calon!', ['uji_calon']],
    ['x', '@uji_calon-nya @uji_tim.Terima kasih', ['uji_calon', 'uji_tim']],
    ['x', 'surel a@uji_calon.example, jalan/@uji_calon, @@uji_calon', []],
    ['x', '(@uji_calon) "@uji_tim" ＠uji_tiga', ['uji_calon', 'uji_tim', 'uji_tiga']],
    ['x', '@uji\u200b_calon \u2066@uji_tim\u2069', ['uji_calon', 'uji_tim']],
    // Look-alike letters are no handle, and no part of one.
    ['x', '@uji_с\u0430lon @ujі', []],
    ['x', '@terlalu_panjang_untuk_sebuah_nama', []],
    ['instagram', '@uji.calon. @uji..', ['uji.calon', 'uji']],
    ['instagram', '@uji.calon-nya', ['uji.calon']],
    ['facebook', '@uji.calon.bupati', ['ujicalonbupati']],
    ['youtube', '@uji-calon', ['uji-calon']],
    ['bluesky', '@uji.bsky.social', ['uji.bsky.social']],
    ['linkedin', '@uji', []],
  ])('on %s: %s', (platform, text, handles) => {
    expect(named(raw(text), platform)).toEqual(handles.map((handle) => `mentioned ${platform}:${handle}`));
  });

  it('are nobody’s business in a message', () => {
    expect(named(raw('halo @uji_calon', { audience: 'private' }))).toEqual([]);
  });
});

describe('addresses', () => {
  it.each<readonly [string, readonly string[]]>([
    ['https://x.com/uji_calon', ['linked x:uji_calon']],
    ['lihat instagram.com/uji.calon, ya', ['linked instagram:uji.calon']],
    ['HTTPS://WWW.Instagram.COM/Uji.Calon/?igsh=1', ['linked instagram:uji.calon']],
    ['(https://t.me/uji_kanal).', ['linked telegram:uji_kanal']],
    ['https://x.com/uji_calon/status/123?s=20', ['linked x:uji_calon', 'item:x:123']],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fuji_calon', ['linked x:uji_calon']],
    ['https://www.youtube.com/redirect?q=https://x.com/uji_calon', ['linked x:uji_calon']],
    ['https://t.me/share/url?url=https%3A%2F%2Fx.com%2Fuji_calon', ['linked x:uji_calon']],
    [
      'https://t.me/share/url?url=https://a.example&text=ikut%20t.me/uji_kanal',
      ['linked telegram:uji_kanal', 'link:t.me', 'link:t.me/share', 'link:t.me/share/url', 'link:a.example'],
    ],
    ['https://chat.whatsapp.com/UjiUndangan000000000Ab', ['linked whatsapp:id:UjiUndangan000000000Ab']],
    ['tg://resolve?domain=uji_kanal', ['linked telegram:uji_kanal']],
    [
      'https://www.facebook.com/sharer/sharer.php?u=uji-calon.example/ikut',
      [
        'link:facebook.com',
        'link:facebook.com/sharer',
        'link:facebook.com/sharer/sharer.php',
        'link:uji-calon.example',
        'link:uji-calon.example/ikut',
      ],
    ],
    ['https://wa.me/?text=ayo%20https://uji-calon.example', ['link:wa.me', 'link:uji-calon.example']],
    [
      'whatsapp://send?text=uji-calon.example/a',
      [
        'link:api.whatsapp.com',
        'link:api.whatsapp.com/send',
        'link:uji-calon.example',
        'link:uji-calon.example/a',
      ],
    ],
    ['http://WWW.Uji-Calon.example./Ikut/?a=1#b', ['link:uji-calon.example', 'link:uji-calon.example/Ikut']],
    [
      'https://uji-calon.example/a/b/c/d/e',
      ['', '/a', '/a/b', '/a/b/c', '/a/b/c/d/e'].map((path) => `link:uji-calon.example${path}`),
    ],
    // Where it leads, and not what it pretends.
    ['https://uji-calon.example@lain.example/', ['link:lain.example']],
    [
      'https://x.com.lain.example/uji_calon',
      ['link:x.com.lain.example', 'link:x.com.lain.example/uji_calon'],
    ],
    ['https://lain.example/?u=https://x.com/uji_calon', ['link:lain.example']],
    [
      'https://x.com:8443/uji_calon/status/5',
      ['link:x.com', 'link:x.com/uji_calon', 'link:x.com/uji_calon/status', 'link:x.com/uji_calon/status/5'],
    ],
    [
      'https://a.example/x,https://b.example/y',
      ['link:a.example', 'link:a.example/x', 'link:b.example', 'link:b.example/y'],
    ],
    ['https://uji\u200b-calon.example', ['link:uji-calon.example']],
    ['https://ujі-calon.example', ['link:xn--uj-calon-uhh.example']],
    ['https://bit.ly/uji https://bit.ly', ['link:bit.ly', 'link:bit.ly/uji', 'opaque bit.ly']],
    ['vt.tiktok.com/ZSabc/', ['link:vt.tiktok.com', 'link:vt.tiktok.com/ZSabc', 'opaque vt.tiktok.com']],
    [
      'https://www.facebook.com/share/p/1Abc/',
      [
        'link:facebook.com',
        'link:facebook.com/share',
        'link:facebook.com/share/p',
        'link:facebook.com/share/p/1Abc',
        'opaque facebook.com',
      ],
    ],
    ['javascript:alert(1) mailto:a@uji-calon.example data:text/html,x', []],
    ['saya datang.Lalu pulang, dsb.dll, pukul 10.30, 1.000.000', []],
    ['https:// http://% https://[', []],
  ])('%s', (text, keys) => {
    expect(named(raw(text, { audience: 'private' }), 'whatsapp')).toEqual(keys);
  });

  it('end after three wrappers', () => {
    const wrap = (address: string) => `https://l.facebook.com/l.php?u=${encodeURIComponent(address)}`;
    const site = 'https://uji-calon.example/';
    expect(named(raw(wrap(wrap(wrap(site)))))).toEqual(['link:uji-calon.example']);
    expect(named(raw(wrap(wrap(wrap(wrap(site))))))).toEqual([]);
  });

  it.each<readonly [string, string]>([
    ['https://www.instagram.com/p/UjiItem0001/?img_index=2', 'item:instagram:UjiItem0001'],
    ['https://instagram.com/uji.calon/reel/Ab_1-x/', 'item:instagram:Ab_1-x'],
    ['https://www.youtube.com/watch?app=desktop&v=abcdefghijk', 'item:youtube:abcdefghijk'],
    ['https://youtu.be/abcdefghijk?t=3', 'item:youtube:abcdefghijk'],
    ['https://m.youtube.com/shorts/abcdefghijk', 'item:youtube:abcdefghijk'],
    ['https://www.tiktok.com/@uji/video/7300000000000000001', 'item:tiktok:7300000000000000001'],
    ['https://mobile.twitter.com/i/web/status/12', 'item:x:12'],
    ['https://www.threads.net/@uji/post/Cabc', 'item:threads:Cabc'],
    ['https://id-id.facebook.com/uji/posts/pfbid0Ab/', 'item:facebook:pfbid0Ab'],
    ['https://www.facebook.com/uji/posts/judul-berita/123', 'item:facebook:123'],
    ['https://m.facebook.com/story.php?id=5&story_fbid=77', 'item:facebook:77'],
    ['https://www.facebook.com/groups/uji/permalink/99/', 'item:facebook:99'],
    ['https://www.facebook.com/watch/?v=88', 'item:facebook:88'],
    ['https://t.me/s/uji_kanal/42', 'item:telegram:uji_kanal/42'],
    [
      'https://www.linkedin.com/posts/uji_judul-activity-7100000000000000000-aBcD',
      'item:linkedin:7100000000000000000',
    ],
    ['https://bsky.app/profile/uji.bsky.social/post/3abc', 'item:bluesky:3abc'],
  ])('%s is %s', (address, key) => {
    expect(addressKeys(address)).toContain(key);
    expect(ownKey(address)).toBe(key);
  });

  it('that no entry could name have no key', () => {
    for (const each of [
      'uji',
      'mailto:a@b.example',
      'https://localhost/',
      `https://a.example/${'a'.repeat(300)}`,
    ])
      expect(ownKey(each)).toBeNull();
  });
});

describe('a draft', () => {
  it('is nothing where nothing was read', () => {
    expect(named(raw(' \n\u200b'))).toEqual(['nothing']);
    expect(named(raw('', { photos: true }))).toEqual([]);
  });

  it('passes the text on where it is public, and nowhere else', () => {
    expect(examineDraft(raw('ha\u200blo'), 'x')?.draft).toMatchObject({ text: 'halo', photos: false });
    expect(examineDraft(raw('', { photos: true }), 'x')?.draft).toMatchObject({ text: '', photos: true });
    const message = examineDraft(raw('rahasia https://x.com/uji', { audience: 'private' }), 'whatsapp');
    expect(message?.draft.text).toBeNull();
    expect(JSON.stringify(message)).not.toContain('rahasia');
  });

  it('looks for addresses alone in what goes along', () => {
    const beside = ['@uji_calon https://uji-calon.example'];
    expect(named(raw('', { beside, links: ['https://x.com/uji_tim'] }))).toEqual([
      'linked x:uji_tim',
      'link:uji-calon.example',
    ]);
  });

  it('names each account once, as mentioned where it is both', () => {
    expect(named(raw('@uji @UJI https://x.com/uji'))).toEqual(['mentioned x:uji']);
  });

  it('is bounded', () => {
    const many = Array.from({ length: 100 }, (_, at) => `@uji_${at} https://a${at}.example/1/2/3/4`).join(
      ' ',
    );
    const found = examineDraft(raw(many), 'x');
    expect(found?.targets).toHaveLength(40);
    expect(found?.draft.links).toHaveLength(250);
    expect(examineDraft(raw('a'.repeat(20_000)), 'x')?.draft.text).toHaveLength(LONGEST_TEXT);
  });

  it.each([
    'a.'.repeat(5_000),
    '@'.repeat(10_000),
    '@a-'.repeat(3_300),
    'a-'.repeat(5_000),
    'https://'.repeat(1_250),
  ])('is read in no time, whatever it says', (text) => {
    const start = performance.now();
    examineDraft(raw(text), 'instagram');
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('what a page or a writer makes of an address', () => {
  it.each([
    ['_kampanye.id_ dan *kampanye.id*', ['link:kampanye.id']],
    ['_https://kampanye.id_', ['link:kampanye.id']],
  ])('%s is still read', (text, expected) => {
    expect(named(raw(text))).toEqual(expected);
  });

  it('reads the person’s own words before what the page hangs beside them', () => {
    const links = Array.from({ length: 60 }, (_, at) => `https://lain.example/${at}`);
    expect(named(raw('https://kampanye.id', { links }))).toContain('link:kampanye.id');
  });

  it('leaves out what is too long to be one', () => {
    expect(named(raw('', { links: [`https://a.example/${'x'.repeat(3_000)}`] }))).toEqual(['nothing']);
  });

  it('knows a post of Telegram whatever the case of its name', () => {
    expect(ownKey('https://t.me/PartaiX/12')).toBe(ownKey('https://t.me/partaix/12'));
  });
});

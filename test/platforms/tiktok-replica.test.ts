import { describe, expect, it } from 'vitest';
import { readPress } from '../../src/platforms/reader.ts';
import { tiktok } from '../../src/platforms/tiktok.ts';
import { controlsByHook, readings } from './changed-page.ts';
import { pressLine, surroundings } from './page.ts';
import { inCase, showReplica } from './replica.ts';

const WWW = 'https://www.tiktok.com';
const VIDEO = `${WWW}/@uji.calon/video/7300000000000000001`;
const BAR = { like: 'like', comment: 'comments', share: 'share' };
const PANEL = { 'like-comment': 'like-comment', reply: 'reply', 'comment-post': 'send-comment' };
const FREE = { unhooked: 'nothing' };

/** Each page and what every pressable thing there is, by its hook. */
const PAGES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [`${WWW}/foryou`, { ...FREE, ...BAR, follow: 'follow-author', favorite: 'nothing', more: 'nothing' }],
  [VIDEO, { ...FREE, ...BAR, ...PANEL, follow: 'follow-author', favorite: 'nothing', more: 'nothing' }],
  [`${WWW}/@uji.calon/video/7300000000000000002`, { ...FREE, ...BAR, ...PANEL, follow: 'follow' }],
  [
    `${WWW}/@uji.calon/video/7300000000000000090`,
    // The phone's comments open the app; until they do they are what the desktop's are.
    { ...FREE, like: 'like-on-phone', share: 'share', app: 'comments nothing', author: 'nothing' },
  ],
  [`${WWW}/@uji.calon`, { ...FREE, follow: 'follow-profile', viewer: 'nothing' }],
  [`${WWW}/id-ID/@uji.calon`, { ...FREE, follow: 'follow-profile', viewer: 'nothing' }],
  [`${WWW}/@uji.calon/live`, { ...FREE, 'like-live': 'like-live', 'follow-live': 'follow' }],
  [`${WWW}/@uji.tim/live`, { ...FREE, 'like-live': 'like-live', 'follow-live': 'follow' }],
  [`${WWW}/explore`, FREE],
  [`${WWW}/messages`, { ...FREE, 'dm-send': 'send-message' }],
];

describe.each(['id', 'en'] as const)('the replica of TikTok, lang=%s', (lang) => {
  it.each(PAGES)('%s', (address, controls) => {
    showReplica(address, `lang=${lang}`);
    expect(controlsByHook(readings(tiktok, address))).toEqual(controls);
  });

  it.each([`${WWW}/foryou`, VIDEO])('aims each press of %s at whose it is', (address) => {
    showReplica(address, `lang=${lang}`);
    const hooks = '[data-author] [data-try="like"], [data-author] [data-try="like-comment"]';
    const whose = [...document.querySelectorAll<HTMLElement>(hooks)].map((each) => {
      const by = each.closest<HTMLElement>('[data-by]')?.dataset['by'];
      const owner = each.closest<HTMLElement>('[data-author]')?.dataset['author'];
      const read = readPress(tiktok, each, surroundings(address));
      const targets = read !== null && 'intent' in read ? read.intent?.targets : undefined;
      return { read: targets?.[0]?.ref.handle, is: by ?? owner };
    });
    expect(whose.length).toBeGreaterThan(5);
    expect(whose.map(({ read }) => read)).toEqual(whose.map(({ is }) => is));
  });

  it('never takes back: a liked video, a liked comment, someone followed', () => {
    showReplica(VIDEO, `lang=${lang}`);
    for (const each of document.querySelectorAll('[aria-pressed]')) each.setAttribute('aria-pressed', 'true');
    const read = controlsByHook(readings(tiktok, VIDEO));
    expect([read['like'], read['like-comment']]).toEqual(['nothing', 'nothing']);
    const profile = `${WWW}/@uji.calon`;
    showReplica(profile, `lang=${lang}`);
    const follow = inCase('tiktok:uji.calon:profile', '[data-try="follow"]');
    follow.textContent = lang === 'id' ? 'Mengikuti' : 'Following';
    expect(pressLine(tiktok, follow, surroundings(profile))).toBe('nothing');
  });
});

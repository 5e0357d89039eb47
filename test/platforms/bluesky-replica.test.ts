import { describe, expect, it } from 'vitest';
import { bluesky } from '../../src/platforms/bluesky.ts';
import { HOME_POSTS } from '../fixtures/platforms/bluesky/posts.ts';
import { CHANGES, controlsByHook, expectNoOther, kept, readings } from './changed-page.ts';
import { pressLine, surroundings } from './page.ts';
import { inCase, showReplica } from './replica.ts';

const SITE = 'https://bsky.app';
const HOME = `${SITE}/`;
const CALON = 'uji-calon.bsky.social';
const WARGA = 'warga-biasa.bsky.social';
const KOPI = 'kopi-pagi.bsky.social';
const KPU = 'kpu-contoh.bsky.social';
const PROFILE = `${SITE}/profile/${CALON}`;
const THREAD = `${SITE}/profile/${WARGA}/post/${HOME_POSTS[0]?.rkey}`;

/** Every post of the replica's home, as a reader must see it. */
const POSTS: Readonly<Record<string, string>> = {
  [WARGA]: `author ${WARGA}`,
  [CALON]: `author ${CALON}`,
  'uji-tim.bsky.social': 'author uji-tim.bsky.social',
  [KPU]: `author ${KPU}`,
  [KOPI]: `author ${KOPI}`,
  [`${KOPI}:by:${CALON}`]: `author ${KOPI}, reposter ${CALON}`,
  [`${CALON}:by:${WARGA}`]: `author ${CALON}, reposter ${WARGA}`,
  [`${KOPI}:by:${WARGA}`]: `author ${KOPI}, reposter ${WARGA}`,
  [`${WARGA}:quote:${CALON}`]: `author ${WARGA}, quoted ${CALON}`,
  [`${CALON}:quote:${KPU}`]: `author ${CALON}, quoted ${KPU}`,
  [`${CALON}:liked`]: `author ${CALON}`,
  [`${CALON}:reposted`]: `author ${CALON}`,
  // The test id says the handle, the links the stable id: both are the author.
  [`${CALON}:did`]: `author ${CALON}, reposter #did:plc:ujicalonujicalonujicalon`,
  [`${CALON}:broken`]: 'author #did:plc:ujicalonujicalonujicalon',
  [`${WARGA}:did`]: 'author #did:plc:wargabiasawargabiasawarg',
  [`${WARGA}:mention:${CALON}`]: `author ${WARGA}`,
};
const BAR = { reply: 'reply', repost: 'repost-menu', share: 'share-menu' } as const;
const FRAME = { unhooked: 'nothing', compose: 'new-post', follow: 'follow' } as const;

const line = (element: Element): string => pressLine(bluesky, element, surroundings(HOME));

describe.each(['id', 'en'])('the replica of Bluesky, lang=%s', (lang) => {
  it('gives every post its accounts', () => {
    expect(Object.keys(POSTS).sort()).toEqual(HOME_POSTS.map(({ testcase }) => testcase).sort());
    showReplica(HOME, `lang=${lang}`);
    for (const { testcase, rkey } of HOME_POSTS) {
      const on = `${POSTS[testcase]} on ${rkey}`;
      const read = (hook: string): string => line(inCase(`bluesky:${testcase}`, `[data-try="${hook}"]`));
      const like = testcase.endsWith(':liked') ? 'nothing' : `like: like ${on}`;
      expect([testcase, read('like'), read('reply'), read('repost'), read('share')]).toEqual([
        testcase,
        like,
        `reply: opens comment ${on}`,
        `repost-menu: opens share ${on}`,
        `share-menu: opens share ${on}`,
      ]);
    }
  });

  it.each([
    [HOME, { ...FRAME, ...BAR, like: 'like nothing' }],
    [PROFILE, { ...FRAME, ...BAR, like: 'like nothing' }],
    [THREAD, { ...FRAME, ...BAR, like: 'like' }],
    [`${SITE}/search`, FRAME],
    [`${SITE}/profile/${KOPI}/lists/3mdaftar77772`, FRAME],
  ])('%s holds these controls and no other', (address, controls) => {
    showReplica(address, `lang=${lang}`);
    expect(controlsByHook(readings(bluesky, address))).toEqual(controls);
  });

  it('follows whom the row names, never whom the page is of', () => {
    showReplica(PROFILE, `lang=${lang}`);
    const follow = inCase(`bluesky:${KPU}:suggested`, '[data-try="follow"]');
    expect(pressLine(bluesky, follow, surroundings(PROFILE))).toBe(`follow: follow account ${KPU}`);
  });

  it('is nothing once followed', () => {
    showReplica(PROFILE, `lang=${lang}`);
    const follow = inCase(`bluesky:${CALON}:profile`, '[data-try="follow"]');
    follow.setAttribute('data-testid', 'unfollowBtn');
    expect(pressLine(bluesky, follow, surroundings(PROFILE))).toBe('nothing');
  });
});

describe.each([HOME, PROFILE, THREAD, `${SITE}/search`])('changes of %s', (address) => {
  it.each(Object.keys(CHANGES))('%s: no press is read as aimed at somebody else', (name) => {
    showReplica(address);
    const before = readings(bluesky, address);
    CHANGES[name]?.();
    expectNoOther(before, readings(bluesky, address));
  });

  it.each(['no class names', 'a wrapper round every button', 'words in an unknown language', 'no states'])(
    '%s: everything is read as before',
    (name) => {
      showReplica(address);
      const before = readings(bluesky, address);
      CHANGES[name]?.();
      expect(kept(before, readings(bluesky, address))).toBe(1);
    },
  );
});

describe('what stands in the words', () => {
  it('makes nobody an author', () => {
    showReplica(HOME);
    const before = readings(bluesky, HOME);
    for (const each of document.querySelectorAll('[data-testid="contentText"]:not(a *)')) {
      each.insertAdjacentHTML('afterbegin', '<a href="/profile/gerindra.bsky.social">@gerindra</a> ');
    }
    expect(kept(before, readings(bluesky, HOME))).toBe(1);
  });
});

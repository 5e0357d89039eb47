import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import type { Driver, Page } from '../browser/driver.ts';
import { type Site, startSite } from '../site/server.ts';
import { bar, x } from './replica-places.ts';

let site: Site;
let driver: Driver;
let page: Page;

beforeAll(async () => {
  site = await startSite();
  driver = await launchChromium({ extensionDir: null, port: site.port });
  page = await driver.open('https://contoh.test/');
});
afterAll(async () => {
  await driver?.close();
  await site?.close();
});
beforeEach(() => void site.requests.splice(0));

type Request = readonly [operation: string, id: unknown];

/** Operation and the id it names, of every request so far. */
function asked(): readonly Request[] {
  return site.requests.map(({ operation, fields }) => {
    const { tweet_id, reply, attachment_url, user_id, communityId, mediaID, target_user_id, reply_id } =
      fields;
    const { quoted_post_id, source_tweet_id } = fields;
    const id = [
      tweet_id,
      reply,
      attachment_url,
      user_id,
      communityId,
      mediaID,
      target_user_id,
      reply_id,
      quoted_post_id,
    ];
    return [operation, [...id, source_tweet_id].find((one) => one !== undefined) ?? null];
  });
}

/** The server is asked for these and no others. Each may come by a connection of its own, so in any order. */
async function getsAsked(expected: readonly Request[]): Promise<void> {
  await expect.poll(() => sorted(asked())).toEqual(sorted(expected));
  site.requests.splice(0);
}

async function getsOperations(expected: readonly string[]): Promise<void> {
  await expect.poll(() => sorted(asked().map(([operation]) => operation))).toEqual(sorted(expected));
  site.requests.splice(0);
}

const sorted = <T>(all: readonly T[]): readonly T[] =>
  all.toSorted((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));

describe('the replica of X', () => {
  it('likes, bookmarks and takes both back', async () => {
    await page.goto('https://x.com/home');
    await page.click(x('uji_calon', 'like'));
    await page.click(x('uji_calon', 'unlike'));
    await page.click(x('uji_calon', 'bookmark'));
    const id = '2000000000000000002';
    await getsAsked([
      ['FavoriteTweet', id],
      ['UnfavoriteTweet', id],
      ['CreateBookmark', id],
    ]);
  });

  it('reposts and quotes from a menu outside the post', async () => {
    await page.goto('https://x.com/home?lang=en');
    await page.click(x('uji_calon', 'retweet'));
    expect(
      await page.evaluate('document.querySelector("[data-testid=retweetConfirm]").closest("article")'),
    ).toBeNull();
    await page.click('[data-testid="retweetConfirm"]');
    await page.click(x('uji_calon', 'unretweet'));
    await page.click('#layers a[href="/compose/post"]');
    await page.type('kutip');
    await page.click('[role="dialog"] [data-testid="tweetButton"]');
    await getsAsked([
      ['CreateRetweet', '2000000000000000002'],
      ['CreateTweet', 'https://x.com/uji_calon/status/2000000000000000002'],
    ]);
  });

  it('replies in a dialog, inline on the detail page, and by keys', async () => {
    await page.goto('https://x.com/home');
    await page.click(x('uji_calon', 'reply'));
    expect(await page.evaluate('location.pathname')).toBe('/compose/post');
    await page.type('satu');
    await page.click('[data-testid="tweetButton"]');
    await page.goto('https://x.com/uji_calon/status/2000000000000000002');
    expect(await page.evaluate('document.querySelector("[data-testid=tweetButtonInline]").disabled')).toBe(
      true,
    );
    await page.click('[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]');
    await page.type('dua');
    await page.press('Control+Enter');
    const to = { in_reply_to_tweet_id: '2000000000000000002' };
    await getsAsked([
      ['CreateTweet', to],
      ['CreateTweet', to],
    ]);
    await page.goto('https://x.com/home');
    await page.press('j');
    await page.press('j');
    for (const key of ['l', 'b', 't']) await page.press(key);
    await page.press('Enter');
    await getsOperations(['FavoriteTweet', 'CreateBookmark', 'CreateRetweet']);
  });

  it('follows on a profile, in a cell, on a card and beside a post; subscribes; joins', async () => {
    await page.goto('https://x.com/uji_beridentitas');
    await page.click('main [data-testid="990000001-follow"]');
    await page.click('main [data-testid="990000001-subscribe"]');
    await page.goto('https://x.com/home');
    await page.click(x('uji_calon:cell', '-follow'));
    await page.click(x('uji_beridentitas', '-follow'));
    await page.hover('[data-testcase="x:gerindra"] [data-testid="User-Name"] a');
    await page.waitFor('document.querySelector("[data-testid=HoverCard]") !== null');
    await page.click('[data-testid="HoverCard"] button');
    await page.goto('https://x.com/i/communities/990000100');
    await page.click('[data-testid="CommunityJoin"]');
    await getsAsked([
      ['friendships/create', '990000001'],
      ['CreateSubscription', null],
      ['friendships/create', '990000002'],
      ['friendships/create', '990000001'],
      ['friendships/create', '970000001'],
      ['JoinCommunity', '990000100'],
    ]);
  });

  it('likes in the media viewer', async () => {
    await page.goto('https://x.com/home');
    await page.click(x('uji_calon', 'tweetPhoto'));
    expect(await page.evaluate('location.pathname')).toBe('/uji_calon/status/2000000000000000002/photo/1');
    await page.click('[role="dialog"] [data-testid="like"]');
    expect(await page.evaluate('document.querySelectorAll("[data-testid=unlike]").length')).toBe(3);
    await getsAsked([['FavoriteTweet', '2000000000000000002']]);
  });
});

describe('the replica of Threads', () => {
  it.each(['id', 'en'])('likes, reposts, quotes, replies and follows in %s', async (lang) => {
    await page.goto(`https://www.threads.com/?lang=${lang}`);
    const id = '3506226969047991274';
    await page.click(bar('uji.calon', 0));
    await page.click(bar('uji.calon', 2));
    await page.press('Enter');
    await page.click(bar('uji.calon', 2));
    await page.click('#portals [role="menuitem"]:nth-child(2)');
    await page.type('kutip');
    await page.press('Control+Enter');
    await page.click(bar('uji.calon', 1));
    await page.type('balas');
    await page.click('[role="dialog"] .tools [role="button"]');
    await page.click('[data-testcase="threads:uji.calon"] .badge');
    await page.goto(`https://threads.net/@uji.calon?lang=${lang}`);
    await page.click('.profile .pill');
    await getsAsked([
      ['useTHLikeMutationLikeMutation', id],
      ['useTHCreateRepostMutation', id],
      ['media/configure_text_only_post', id],
      ['media/configure_text_only_post', id],
      ['useTHFollowMutationFollowMutation', '69000000002'],
      ['useTHFollowMutationFollowMutation', '69000000002'],
    ]);
  });

  it('answers Enter and Space, replies inline, keeps a quoted post apart, and hydrates late', async () => {
    await page.goto('https://www.threads.com/@uji.calon/post/DContoAAAPq?hydrate=3000');
    expect(await page.evaluate('document.querySelector("[data-pressable-container]")')).toBeNull();
    await page.evaluate('document.querySelector(".bar [role=button]").focus()');
    await page.press('Enter');
    await page.press(' ');
    await page.waitFor('window.__hydrated');
    expect(await page.evaluate('document.querySelectorAll("[data-pressable-container]").length')).toBe(4);
    await page.click({ js: 'document.querySelector(".bar").children[1].querySelector("[role=button]")' });
    await page.type('balas');
    await page.click('.inline-reply .send');
    await page.goto('https://www.threads.com/');
    await page.click('[data-nested-author="uji.calon"] .bar [role="button"]');
    await getsOperations([
      'useTHLikeMutationLikeMutation',
      'useTHLikeMutationUnlikeMutation',
      'media/configure_text_only_post',
      'useTHLikeMutationLikeMutation',
    ]);
  });
});

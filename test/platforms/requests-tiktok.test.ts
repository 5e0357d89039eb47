import { describe, expect, it } from 'vitest';
import { canonicalHandle, canonicalId } from '../../src/core/account.ts';
import { withAuthor } from '../../src/net/embedded.ts';
import type { EmbeddedAuthor } from '../../src/platforms/requests.ts';
import { TIKTOK_REQUESTS } from '../../src/platforms/tiktok-requests.ts';
import { requestLine } from './request-line.ts';

const VIDEO = '7300000000000000001';
const COMMENT = '7300000000000009001';
const USER = '7000000000000000001';
/** As the page signs them: over the whole address, with what it knows of the browser. */
const at = (path: string, fields: object, host = 'https://www.tiktok.com'): string =>
  `${host}${path}?${new URLSearchParams({ aid: '1988', app_name: 'tiktok_web', device_id: '7500000000000000001', ...fields, msToken: 'contoh', 'X-Bogus': 'DFSzsw' })}`;
const form = (fields: object): string => new URLSearchParams({ ...fields }).toString();
const LIVE = 'https://webcast.tiktok.com';

const ACTS: readonly (readonly [what: string, address: string, body: string, line: string])[] = [
  ['a like', at('/api/commit/item/digg/', { aweme_id: VIDEO, type: 1 }), '', `like #${VIDEO}`],
  [
    'a like whose fields stand in the body',
    at('/api/commit/item/digg/', {}),
    form({ aweme_id: VIDEO, type: 1 }),
    `like #${VIDEO}`,
  ],
  [
    "a comment's like",
    at('/api/comment/digg/', { aweme_id: VIDEO, cid: COMMENT, digg_type: 1 }),
    '',
    `like #${COMMENT}`,
  ],
  [
    'a heart in LIVE',
    at('/webcast/room/like/', {}, LIVE),
    `{"to_uid":"${USER}","count":3,"room_id":"7300000000000000777","enter_from":"live"}`,
    `like ${USER}`,
  ],
  [
    'a comment',
    at('/api/comment/publish/', { aweme_id: VIDEO, text: 'halo', text_extra: '[]' }),
    '',
    `comment #${VIDEO}`,
  ],
  [
    'a reply',
    at('/api/comment/publish/', {}),
    form({ aweme_id: VIDEO, reply_id: COMMENT, text: 'halo' }),
    `comment #${VIDEO}`,
  ],
  ['a repost', at('/tiktok/v1/upvote/publish', { item_id: VIDEO }), '', `share #${VIDEO}`],
  ['a repost, relative', `/tiktok/v1/upvote/publish/?item_id=${VIDEO}`, '', `share #${VIDEO}`],
  [
    'following',
    at('/api/commit/follow/user/', { user_id: USER, sec_user_id: 'MS4wLjABAAAAcontoh', type: 1 }),
    '',
    `follow ${USER}`,
  ],
  [
    'following in LIVE',
    at('/webcast/user/relation/update/', {}, LIVE),
    form({ current_room_id: '7300000000000000777', follow_type: 1, to_user_id: USER }),
    `follow ${USER}`,
  ],
];

const OTHERS: readonly (readonly [what: string, address: string, body: string])[] = [
  ['taking a like back', at('/api/commit/item/digg/', { aweme_id: VIDEO, type: 0 }), ''],
  [
    "taking a comment's like back",
    at('/api/comment/digg/', { aweme_id: VIDEO, cid: COMMENT, digg_type: 2 }),
    '',
  ],
  ['taking a repost back', at('/tiktok/v1/upvote/delete', { item_id: VIDEO }), ''],
  ['unfollowing', at('/api/commit/follow/user/', { user_id: USER, type: 0 }), ''],
  [
    'unfollowing in LIVE',
    at('/webcast/user/relation/update/', {}, LIVE),
    form({ follow_type: 0, to_user_id: USER }),
  ],
  ['saving', at('/api/item/collect/', { itemId: VIDEO, type: 1 }), ''],
  ['deleting a comment', at('/api/comment/delete/', { cid: COMMENT }), ''],
  ['reading comments', at('/api/comment/list/', { aweme_id: VIDEO }), ''],
  ['who reposted', at('/tiktok/v1/upvote/batch_list', { item_ids: VIDEO }), ''],
  ['the pictures of hearts', at('/webcast/room/like/icon/', { to_uid: USER }, LIVE), ''],
  ['entering a room', at('/webcast/room/enter/', { room_id: '7300000000000000777' }, LIVE), ''],
];

describe('TikTok’s requests', () => {
  it.each(ACTS)('%s', (_, address, body, line) => {
    expect(requestLine(TIKTOK_REQUESTS, address, body)).toBe(line);
  });

  it.each(OTHERS)('not %s', (_, address, body) => {
    expect(requestLine(TIKTOK_REQUESTS, address, body)).toBe('');
  });

  it('an id is one that the list may hold', () => {
    expect(canonicalId('tiktok', USER)).toBe(USER);
  });

  it('the author of the post that was loaded stands in the page', () => {
    const page = {
      __DEFAULT_SCOPE__: {
        'webapp.app-context': { language: 'id', user: { id: '1' } },
        'webapp.video-detail': {
          itemInfo: {
            itemStruct: {
              id: VIDEO,
              desc: 'halo',
              author: { id: USER, uniqueId: 'Uji.Calon', secUid: 'MS4w' },
            },
          },
        },
      },
    };
    document.head.innerHTML =
      '<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json"></script>';
    (document.querySelector('script') as HTMLScriptElement).textContent = JSON.stringify(page);
    const like = (item: string) =>
      withAuthor(
        { action: 'like', id: null, handle: null, item },
        TIKTOK_REQUESTS.embedded as EmbeddedAuthor,
      );
    expect(like(VIDEO)).toEqual({ action: 'like', id: USER, handle: 'Uji.Calon', item: VIDEO });
    expect(canonicalHandle('tiktok', 'Uji.Calon')).toBe('uji.calon');
    expect(like(COMMENT)).toEqual({ action: 'like', id: null, handle: null, item: COMMENT });
  });
});

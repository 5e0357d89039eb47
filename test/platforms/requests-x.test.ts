import { describe, expect, it } from 'vitest';
import { canonicalHandle } from '../../src/core/account.ts';
import { X_REQUESTS } from '../../src/platforms/x-requests.ts';
import { requestLine } from './request-line.ts';

const POST = '2100000000000000017';
const OTHER = '1999999999999999999';
const graphql = (name: string): string => `https://x.com/i/api/graphql/lI07N6Otwv1_nhEgX-LM7A/${name}`;
const rest = (name: string): string => `/i/api/1.1/${name}.json`;
const variables = (given: object): string =>
  JSON.stringify({
    variables: given,
    features: { view_counts_everywhere_api_enabled: true },
    queryId: 'contoh',
  });

/** As the site writes a post of its own. */
const TEXT = {
  tweet_text: 'halo',
  dark_request: false,
  media: { media_entities: [], possibly_sensitive: false },
  semantic_annotation_ids: [],
  disallowed_reply_options: null,
};
const REPLY = { reply: { in_reply_to_tweet_id: POST, exclude_reply_user_ids: [] } };
const quoting = (path: string) => ({ attachment_url: `https://x.com/${path}` });
const COMMUNITY = {
  semantic_annotation_ids: [{ entity_id: '990000100', group_id: '8', domain_id: '31' }],
  broadcast: true,
};

const ACTS: readonly (readonly [string, string, string, string])[] = [
  ['a like', graphql('FavoriteTweet'), variables({ tweet_id: POST }), `like #${POST}`],
  [
    'a repost',
    graphql('CreateRetweet'),
    variables({ tweet_id: POST, dark_request: false }),
    `share #${POST}`,
  ],
  ['a reply', graphql('CreateTweet'), variables({ ...TEXT, ...REPLY }), `comment #${POST}`],
  ['a long reply', graphql('CreateNoteTweet'), variables({ ...TEXT, ...REPLY }), `comment #${POST}`],
  [
    'a quote',
    graphql('CreateTweet'),
    variables({ ...TEXT, ...quoting(`uji_calon/status/${OTHER}`) }),
    `share @uji_calon #${OTHER}`,
  ],
  [
    'a quote whose address says no name',
    graphql('CreateTweet'),
    variables({ ...TEXT, ...quoting(`i/web/status/${OTHER}`) }),
    `share #${OTHER}`,
  ],
  [
    'a reply that quotes',
    graphql('CreateTweet'),
    variables({ ...TEXT, ...REPLY, ...quoting(`uji_calon/status/${OTHER}?s=20`) }),
    `comment #${POST}, share @uji_calon #${OTHER}`,
  ],
  [
    'a post to a community',
    graphql('CreateTweet'),
    variables({ ...TEXT, ...COMMUNITY }),
    'post @i/communities/990000100',
  ],
  [
    'following',
    rest('friendships/create'),
    'include_profile_interstitial_type=1&include_blocking=1&skip_status=1&user_id=990000002',
    'follow 990000002',
  ],
  ['following by name', rest('friendships/create'), 'screen_name=uji_calon', 'follow @uji_calon'],
  [
    'joining',
    graphql('JoinCommunity'),
    variables({ communityId: '990000100' }),
    'join @i/communities/990000100',
  ],
  [
    'asking to join',
    graphql('RequestToJoinCommunity'),
    variables({ communityId: '990000100', answer: '' }),
    'join @i/communities/990000100',
  ],
  [
    'a like from the older name',
    'https://twitter.com/i/api/graphql/a/FavoriteTweet',
    variables({ tweet_id: POST }),
    `like #${POST}`,
  ],
];

const NOTHING: readonly (readonly [string, string, string])[] = [
  ['taking a like back', graphql('UnfavoriteTweet'), variables({ tweet_id: POST })],
  ['taking a repost back', graphql('DeleteRetweet'), variables({ source_tweet_id: POST })],
  ['taking a post back', graphql('DeleteTweet'), variables({ tweet_id: POST })],
  ['a post of one’s own', graphql('CreateTweet'), variables(TEXT)],
  [
    'a post with a subject',
    graphql('CreateTweet'),
    variables({ ...TEXT, semantic_annotation_ids: [{ entity_id: '1', domain_id: '46' }] }),
  ],
  [
    'a post with a card',
    graphql('CreateTweet'),
    variables({ ...TEXT, attachment_url: 'https://x.com/i/spaces/1abc' }),
  ],
  ['a draft', graphql('CreateDraftTweet'), variables({ post_tweet_request: { ...REPLY.reply } })],
  [
    'a scheduled post',
    graphql('CreateScheduledTweet'),
    variables({ post_tweet_request: { ...REPLY.reply } }),
  ],
  ['a bookmark', graphql('CreateBookmark'), variables({ tweet_id: POST })],
  ['unfollowing', rest('friendships/destroy'), 'user_id=990000002'],
  ['blocking', rest('blocks/create'), 'user_id=990000002'],
  ['leaving', graphql('LeaveCommunity'), variables({ communityId: '990000100' })],
  ['a read', graphql('TweetDetail'), variables({ focalTweetId: POST })],
  ['who liked', graphql('Favoriters'), variables({ tweetId: POST })],
  ['a look at the counters', '/i/api/1.1/jot/client_event.json', 'tweet_id=1'],
];

describe('X: what a request does', () => {
  it.each(ACTS)('%s', (_, address, body, line) => {
    expect(requestLine(X_REQUESTS, address, body)).toBe(line);
  });

  it.each(NOTHING)('nothing: %s', (_, address, body) => {
    expect(requestLine(X_REQUESTS, address, body)).toBe('');
  });

  it('says a community as the list does', () => {
    expect(canonicalHandle('x', 'i/communities/990000100')).toBe('i/communities/990000100');
  });
});

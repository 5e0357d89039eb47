import { describe, expect, it } from 'vitest';
import { canonicalHandle, canonicalId } from '../../src/core/account.ts';
import { LINKEDIN_REQUESTS } from '../../src/platforms/linkedin-requests.ts';
import { requestLine } from './request-line.ts';

const POST = '7493711068700040128';
const COMMENT = '7493711068700090001';
const PROFILE = 'ACoAAUjiCalonContoh01';
const activity = { activityUrn: { activityId: POST } };
const thread = { threadUrn: { threadUrnActivityThreadUrn: activity } };

/** The new stack sends its arguments twice. */
const server = (name: string, payload: object, states: readonly object[] = []): readonly [string, string] => {
  const requestId = `com.linkedin.sdui.${name}`;
  const given = { $type: 'proto.sdui.actions.requests.RequestedArguments', requestedStateKeys: [], payload };
  return [
    `https://www.linkedin.com/flagship-web/rsc-action/actions/server-request?sduiid=${requestId}&parentSpanId=contoh%3D`,
    JSON.stringify({
      requestId,
      serverRequest: { requestId, requestedArguments: given, isApfcEnabled: false, rumPageKey: '' },
      states: [],
      requestedArguments: { ...given, states, screenId: 'com.linkedin.sdui.flagshipnav.feed.UpdateDetail' },
    }),
  ];
};
const voyager = (path: string, body: object): readonly [string, string] => [
  `/voyager/api/${path}`,
  JSON.stringify(body),
];
const commentary = { commentary: { text: 'halo', attributesV2: [] } };
const share = 'graphql?action=execute&queryId=voyagerContentcreationDashShares.contoh';
const reacted = (urn: string): string => `voyagerSocialDashReactions?threadUrn=${encodeURIComponent(urn)}`;
const followed = (state: string, more: object = {}): readonly [string, string] =>
  server('requests.mynetwork.addaUpdateFollowState', {
    followStateType: `FollowStateType_${state}`,
    memberUrn: { memberId: '701527688' },
    followStateBinding: { key: 'urn:li:fsd_followingState:urn:li:member:701527688', namespace: null },
    postActionSentConfigs: [],
    ...more,
  });
const inFeed = (state: string): readonly [string, string] =>
  server('requests.feed.updateFollowState', {
    memberVanityName: 'uji-calon',
    followStateType: `FollowStateType_${state}`,
  });

const ACTS: readonly (readonly [string, readonly [string, string], string])[] = [
  ...['LIKE', 'PRAISE', 'EMPATHY', 'INTEREST', 'APPRECIATION', 'ENTERTAINMENT'].map(
    (type) =>
      [
        `the reaction ${type}`,
        server('reactions.create', {
          ...thread,
          reactionType: `ReactionType_${type}`,
          reactionSource: 'Update',
        }),
        `like #${POST}`,
      ] as const,
  ),
  ...[activity, `urn:li:activity:${POST}`].map(
    (within) =>
      [
        `a comment’s reaction, its post as ${typeof within}`,
        server('reactions.create', {
          threadUrn: { threadUrnCommentThreadUrn: { commentUrn: { thread: within, commentId: COMMENT } } },
          reactionType: 'ReactionType_LIKE',
          reactionSource: 'Comment',
        }),
        `like #${COMMENT}`,
      ] as const,
  ),
  [
    'the older reaction',
    voyager(reacted(`urn:li:activity:${POST}`), { reactionType: 'LIKE' }),
    `like #${POST}`,
  ],
  [
    'the older reaction to a comment',
    voyager(reacted(`urn:li:comment:(activity:${POST},${COMMENT})`), { reactionType: 'PRAISE' }),
    `like #${COMMENT}`,
  ],
  [
    'a reaction by query',
    voyager('graphql?action=execute&queryId=voyagerSocialDashReactions.contoh', {
      variables: { entity: { reactionType: 'LIKE' }, threadUrn: `urn:li:activity:${POST}` },
    }),
    `like #${POST}`,
  ],
  [
    'the reaction to what has another number than the page shows',
    voyager(reacted('urn:li:ugcPost:7493711068700040999'), { reactionType: 'LIKE' }),
    'like',
  ],
  [
    'a comment',
    server(
      'comments.createComment',
      {
        collection: {
          updateKey: {
            feedType: 72,
            items: [
              { feedUpdateUrn: { updateUrnActivityUrn: activity }, trackingId: 'KgqrlKP8QFOsjQ/0KFWlTw==' },
            ],
          },
        },
        commentFieldBinding: { key: 'commentBoxText-CgsIgIC6tO+ggf/PAQ--Bagian1FeedType_FEED_DETAIL' },
      },
      [{ key: 'commentBoxText-CgsIgIC6tO+ggf/PAQ--Bagian1FeedType_FEED_DETAIL', value: 'halo' }],
    ),
    `comment #${POST}`,
  ],
  [
    'a reply',
    voyager(
      'voyagerSocialDashNormComments?decorationId=com.linkedin.voyager.dash.deco.social.NormComment-43',
      {
        ...commentary,
        threadUrn: `urn:li:comment:(activity:${POST},${COMMENT})`,
      },
    ),
    `comment #${COMMENT}`,
  ],
  [
    'the older comment',
    voyager('voyagerSocialDashNormComments', { ...commentary, threadUrn: `urn:li:activity:${POST}` }),
    `comment #${POST}`,
  ],
  ['a repost', server('feed.requests.createInstantRepost', thread), `share #${POST}`],
  [
    'a repost that names it at once',
    server('feed.requests.createInstantRepost', { activityId: POST }),
    `share #${POST}`,
  ],
  [
    'a repost with words',
    voyager(share, { variables: { ...commentary, parentUrn: `urn:li:activity:${POST}` } }),
    `share #${POST}`,
  ],
  [
    'the older repost',
    voyager('contentcreation/normShares', { parentUrn: `urn:li:activity:${POST}` }),
    `share #${POST}`,
  ],
  ['following in the feed', inFeed('FOLLOW'), 'follow @in/uji-calon'],
  [
    'following on a profile',
    followed('FOLLOW', {
      postActionSentConfigs: [
        {
          type: 'ProfileDiscoveryDrawerArgs',
          value: { data: { vanityName: 'uji-calon', nonIterableProfileId: PROFILE } },
        },
      ],
    }),
    'follow @in/uji-calon',
  ],
  ['following what only has a number', followed('FOLLOW_ACTIVE'), 'follow'],
  [
    'asking to connect',
    server('requests.mynetwork.addaAddConnection', {
      inviteeUrn: { memberId: '701527688' },
      nonIterableProfileId: PROFILE,
      profileCanonicalUrl: 'https://www.linkedin.com/in/uji-calon',
    }),
    'follow @in/uji-calon',
  ],
  [
    'asking to connect, without an address',
    server('requests.mynetwork.addaAddConnection', {
      inviteeUrn: { memberId: '701527688' },
      nonIterableProfileId: PROFILE,
    }),
    `follow ${PROFILE}`,
  ],
];

const OTHERS: readonly (readonly [string, readonly [string, string]])[] = [
  ['taking a reaction back', server('reactions.delete', { ...thread, reactionType: 'ReactionType_LIKE' })],
  [
    'taking the older reaction back',
    voyager(reacted(`urn:li:activity:${POST}`), { reactionType: 'LIKE', action: 'delete' }),
  ],
  ['changing a reaction', voyager(reacted(`urn:li:activity:${POST}`), { newReactionType: 'PRAISE' })],
  ['deleting a comment', server('comments.deleteComment', { commentUrn: { commentId: COMMENT } })],
  ['changing a comment', server('comments.updateComment', { commentUrn: { commentId: COMMENT } })],
  ['a post of one’s own', voyager(share, { variables: commentary })],
  ['unfollowing in the feed', inFeed('UNFOLLOW')],
  ['unfollowing on a profile', followed('FOLLOW_INACTIVE')],
  [
    'withdrawing an invitation',
    server('requests.mynetwork.addaWithdrawInvitation', { inviteeUrn: { memberId: '1' } }),
  ],
  ['saving', server('update.saveState', { isSaved: true, activityId: POST })],
  ['the menu of a post', server('requests.feed.feedUpdateControlMenuRequest', { activityId: POST })],
];

describe('LinkedIn’s requests', () => {
  it.each(ACTS)('%s', (_, [address, body], line) => {
    expect(requestLine(LINKEDIN_REQUESTS, address, body)).toBe(line);
  });

  it.each(OTHERS)('not %s', (_, [address, body]) => {
    expect(requestLine(LINKEDIN_REQUESTS, address, body)).toBe('');
  });

  it('names and ids are such as the list may hold', () => {
    expect(canonicalHandle('linkedin', 'in/uji-calon')).toBe('in/uji-calon');
    expect(canonicalId('linkedin', PROFILE)).toBe(PROFILE);
  });
});

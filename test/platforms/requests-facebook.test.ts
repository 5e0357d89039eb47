import { describe, expect, it } from 'vitest';
import { FACEBOOK_REQUESTS } from '../../src/platforms/facebook-requests.ts';
import { metaForm, requestLine } from './request-line.ts';

type Row = readonly [what: string, address: string, body: string, line: string];

const graph = (name: string, variables: object): readonly [string, string] => [
  '/api/graphql/',
  metaForm(name, variables),
];

const said = (number: string, kind = 'feedback'): string => btoa(`${kind}:${number}`);
const react = (reaction: string, id = '122118332247177690'): readonly [string, string] =>
  graph('CometUFIFeedbackReactMutation', {
    input: {
      feedback_id: said(id),
      feedback_reaction_id: reaction,
      feedback_source: 'NEWS_FEED',
      is_tracking_encrypted: true,
      tracking: ['AZX'],
    },
    useDefaultActor: false,
    scale: 1,
  });
const answer = (input: object, name = 'useCometUFICreateCommentMutation'): readonly [string, string] =>
  graph(name, {
    feedLocation: 'NEWSFEED',
    groupID: null,
    input: { actor_id: '1', attachments: [], message: { ranges: [], text: 'halo' }, ...input },
  });
/** The site writes the number bare, and as text within text. */
const scraped = (id: string): object => ({
  link: { share_scrape_data: `{"share_type":22,"share_params":[${id}]}` },
});
const story = (input: object, name = 'ComposerStoryCreateMutation'): readonly [string, string] =>
  graph(name, { input: { composer_type: 'share', message: { text: '' }, actor_id: '1', ...input } });
const OWN = { audience: { privacy: { base_state: 'FRIENDS' } } };
const to = (id: string): object => ({ audience: { to_id: id } });

const FACEBOOK: readonly Row[] = [
  ...[
    '1635855486666999',
    '1678524932434102',
    '613557422527858',
    '115940658764963',
    '478547315650144',
    '908563459236466',
    '444813342392137',
  ].map((reaction): Row => [`the reaction ${reaction}`, ...react(reaction), 'like #122118332247177690']),
  ['taking a reaction back', ...react('0'), ''],
  [
    'a comment’s reaction',
    ...react('1635855486666999', '1735915220991477_1744380153478317'),
    'like #1744380153478317',
  ],
  [
    'a comment',
    ...answer({ feedback_id: said('1735915220991477'), reply_comment_parent_fbid: null }),
    'comment #1735915220991477',
  ],
  [
    'a comment by its older name',
    ...answer({ feedback_id: said('1735915220991477') }, 'CometUFICreateCommentMutation'),
    'comment #1735915220991477',
  ],
  [
    'a reply',
    ...answer({
      feedback_id: said('1735915220991477_1744380153478317'),
      reply_comment_parent_fbid: said('1735915220991477_1744380153478317', 'comment'),
      reply_target_clicked: true,
    }),
    'comment #1744380153478317',
  ],
  [
    'a reply that answers the post’s own thread',
    ...answer({
      feedback_id: said('1735915220991477'),
      reply_comment_parent_fbid: said('1735915220991477_1744380153478317', 'comment'),
    }),
    'comment #1744380153478317',
  ],
  [
    'typing',
    ...graph('CometUFILiveTypingBroadcastMutation_StartMutation', { input: { feedback_id: said('1') } }),
    '',
  ],
  [
    'taking a comment back',
    ...graph('CometUFIDeleteCommentMutation', { input: { comment_id: said('1', 'comment') } }),
    '',
  ],
  [
    'sharing, a long number',
    ...story({ ...OWN, attachments: [scraped('122118332247177691')] }),
    'share #122118332247177691',
  ],
  [
    'sharing from feed to feed',
    ...story(
      { ...OWN, attachments: scraped('122118332247177691') },
      'useCometFeedToFeedReshare_FeedToFeedMutation',
    ),
    'share #122118332247177691',
  ],
  [
    'into one’s story',
    ...story({ attachments: [{ link: { share_params: ['5'] } }] }, 'StoriesCreateMutation'),
    'share #5',
  ],
  [
    'sharing into a group',
    ...story({ ...to('9900000001'), attachments: [scraped('5')] }),
    'share #5, post 9900000001',
  ],
  ['posting to a group', ...story(to('9900000001')), 'post 9900000001'],
  ['a post of one’s own', ...story({ ...OWN, attachments: [] }), ''],
  [
    'a link of one’s own',
    ...story({
      ...OWN,
      attachments: [{ link: { share_scrape_data: '{"share_type":100,"share_params":{"urlInfo":{}}}' } }],
    }),
    '',
  ],
  ['a correction', ...story({ ...OWN, attachments: [scraped('5')] }, 'ComposerStoryEditMutation'), ''],
  ['the share sheet', ...graph('CometUnifiedShareSheetDialogQuery', { share_params: ['5'] }), ''],
  [
    'following',
    ...graph('CometUserFollowMutation', {
      input: { subscribee_id: '61500000001', subscribe_location: 'PROFILE' },
    }),
    'follow 61500000001',
  ],
  ['unfollowing', ...graph('CometUserUnfollowMutation', { input: { subscribee_id: '61500000001' } }), ''],
  [
    'following a page',
    ...graph('CometPageFollowCommitMutation', { input: { subscribee_id: '61500000001' } }),
    'follow 61500000001',
  ],
  [
    'liking a page',
    ...graph('CometPageLikeCommitMutation', { input: { page_id: '61500000001' } }),
    'follow 61500000001',
  ],
  [
    'taking a page’s like back',
    ...graph('CometPageUnlikeCommitMutation', { input: { page_id: '61500000001' } }),
    '',
  ],
  [
    'asking for friendship',
    ...graph('FriendingCometFriendRequestSendMutation', {
      input: { friend_requestee_ids: ['61500000001'], refs: [null] },
    }),
    'follow 61500000001',
  ],
  [
    'taking that back',
    ...graph('FriendingCometFriendRequestCancelMutation', {
      input: { cancelled_friend_requestee_id: '61500000001' },
    }),
    '',
  ],
  ...[
    'GroupCometJoinForumMutation',
    'GroupsCometRequestToParticipateMutation',
    'useGroupRequestToJoinMutation',
  ].map(
    (name): Row => [
      name,
      ...graph(name, {
        groupID: '9900000001',
        input: { group_id: '9900000001', action_source: 'GROUP_MALL' },
      }),
      'join 9900000001',
    ],
  ),
  ['leaving a group', ...graph('useGroupLeaveMutation', { input: { group_id: '9900000001' } }), ''],
];

describe('Facebook: what a request does', () => {
  it.each(FACEBOOK)('%s', (_, address, body, line) => {
    expect(requestLine(FACEBOOK_REQUESTS, address, body)).toBe(line);
  });
});

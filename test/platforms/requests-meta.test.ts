import { describe, expect, it } from 'vitest';
import { authorIn } from '../../src/net/embedded.ts';
import { FACEBOOK_REQUESTS } from '../../src/platforms/facebook-requests.ts';
import { INSTAGRAM_REQUESTS } from '../../src/platforms/instagram-requests.ts';
import type { EmbeddedAuthor } from '../../src/platforms/requests.ts';
import { THREADS_REQUESTS } from '../../src/platforms/threads-requests.ts';
import { metaForm, numberOf, requestLine } from './request-line.ts';

type Row = readonly [what: string, address: string, body: string, line: string];

const CODE = 'DHzOhUhoG-_';
const PK = numberOf(CODE);
const graph = (name: string, variables: object, address = '/api/graphql'): readonly [string, string] => [
  address,
  metaForm(name, variables),
];

const text = (info: object): readonly [string, string] => [
  '/api/v1/media/configure_text_only_post/',
  new URLSearchParams({
    caption: 'halo',
    publish_mode: 'text_post',
    text_post_app_info: JSON.stringify({ reply_control: 0, ...info }),
    upload_id: '1700000000000',
  }).toString(),
];
const liked = { mediaID: PK, requestData: { container_module: 'ig_text_feed_timeline' } };

const THREADS: readonly Row[] = [
  ['a like', ...graph('useTHLikeMutationLikeMutation', liked), `like #${CODE}`],
  [
    'a like by its other address',
    ...graph('useTHLikeMutationLikeMutation', liked, 'https://www.threads.com/graphql/query'),
    `like #${CODE}`,
  ],
  ['a like by its older name', ...graph('useBarcelonaLikeMutationLikeMutation', liked), `like #${CODE}`],
  ['taking a like back', ...graph('useTHLikeMutationUnlikeMutation', liked), ''],
  ['a repost', ...graph('useTHCreateRepostMutation', { mediaID: PK }), `share #${CODE}`],
  [
    'a repost by its older name',
    ...graph('useBarcelonaCreateRepostMutation', { mediaID: PK }),
    `share #${CODE}`,
  ],
  ['taking a repost back', ...graph('useTHDeleteRepostMutation', { mediaID: PK }), ''],
  ['sending to someone', ...graph('WmiSlideThreadsPostShareMutation', { mediaID: PK }), `share #${CODE}`],
  [
    'sending what it does not name',
    ...graph('WmiSlideThreadsPostShareMutation', { recipient_ids: ['1'] }),
    'share',
  ],
  [
    'following',
    ...graph('useTHFollowMutationFollowMutation', {
      target_user_id: '69000000002',
      media_id_attribution: null,
    }),
    'follow 69000000002',
  ],
  ['unfollowing', ...graph('useTHFollowMutationUnfollowMutation', { target_user_id: '69000000002' }), ''],
  ['a reply', ...text({ reply_id: PK }), `comment #${CODE}`],
  [
    'a reply that quotes',
    ...text({ reply_id: PK, quoted_post_id: numberOf('DAnother0ne') }),
    `comment #${CODE}, share #DAnother0ne`,
  ],
  ['a quote', ...text({ quoted_post_id: PK }), `share #${CODE}`],
  [
    'a reply with a picture',
    'https://www.threads.com/api/v1/media/configure_text_post_app_feed/',
    text({ reply_id: `${PK}_69000000002` })[1],
    `comment #${CODE}`,
  ],
  ['a post of one’s own', ...text({}), ''],
  ['a post of one’s own that says so', ...text({ reply_id: null, quoted_post_id: '' }), ''],
  ['a read', ...graph('BarcelonaFeedPaginationDirectQuery', { mediaID: PK }), ''],
  ['a bookmark', ...graph('useBarcelonaSaveMutationSaveMutation', { mediaID: PK }), ''],
  ['a vote', ...graph('useTHPollVoteMutation', { mediaID: PK }), ''],
];

const media = {
  input: { media_id: PK, container_module: 'feed_timeline', actor_id: '1', client_mutation_id: '3' },
};
const comment = { input: { comment_id: '18101000000015838', actor_id: '1' } };
const commented = {
  connections: ['client:root:media_id:\\"1\\"'],
  data: { comment_text: 'halo', media_id: PK },
};
const INSTAGRAM: readonly Row[] = [
  ['a like', ...graph('usePolarisLikeMediaXIGLikeMutation', media), `like #${CODE}`],
  [
    'a like by its older name',
    ...graph('usePolarisLikeMediaLikeMutation', { media_id: PK }),
    `like #${CODE}`,
  ],
  ['a like on its own page', ...graph('PolarisAPILikePostMutation', media), `like #${CODE}`],
  ['taking a like back', ...graph('usePolarisLikeMediaXIGUnlikeMutation', media), ''],
  ['taking a like back on its own page', ...graph('PolarisAPIUnlikePostMutation', media), ''],
  ['a comment’s like', ...graph('PolarisCommentActionsLikeMutation', comment), 'like #18101000000015838'],
  ['taking a comment’s like back', ...graph('PolarisCommentActionsUnlikeMutation', comment), ''],
  ['a story’s like', ...graph('usePolarisStoriesV4LikeMutationLikeMutation', media), `like #${PK}`],
  ['taking a story’s like back', ...graph('usePolarisStoriesV4LikeMutationUnlikeMutation', media), ''],
  ['a comment', ...graph('PolarisPostCommentInputRevampedMutation', commented), `comment #${CODE}`],
  [
    'a reply, whose number the site rounds',
    ...graph('PolarisPostCommentInputRevampedMutation', {
      data: { ...commented.data, replied_to_comment_id: 18_101_000_000_015_840 },
    }),
    `comment #${CODE}`,
  ],
  ['a comment by REST', `/api/v1/web/comments/${PK}/add/`, 'comment_text=halo', `comment #${CODE}`],
  ['taking a comment back by REST', `/api/v1/web/comments/${PK}/delete/18101/`, '', ''],
  ['a repost', ...graph('usePolarisCreateMediaRepostMutation', media, '/graphql/query'), `share #${CODE}`],
  ['taking a repost back', ...graph('usePolarisDeleteMediaRepostMutation', media), ''],
  ['sending to someone', ...graph('IGDirectMediaShareMutation', { media_id: PK }), `share #${CODE}`],
  ['sending a story', ...graph('IGDirectStoryShareMutation', { media_id: PK }), `share #${PK}`],
  [
    'into one’s story',
    '/api/v1/media/configure_to_story/',
    `reshared_media_id=${PK}_69900000001`,
    `share #${CODE}`,
  ],
  ['a story of one’s own', '/api/v1/media/configure_to_story/', 'upload_id=1', ''],
  [
    'following',
    ...graph('usePolarisFollowMutation', { target_user_id: '69900000001' }),
    'follow 69900000001',
  ],
  [
    'following from a suggestion',
    ...graph('usePolarisFollowUserFollowMutation', { target_user_id: '69900000001' }),
    'follow 69900000001',
  ],
  ['unfollowing', ...graph('usePolarisUnfollowMutation', { target_user_id: '69900000001' }), ''],
  [
    'unfollowing from a suggestion',
    ...graph('usePolarisFollowUserUnfollowMutation', { target_user_id: '69900000001' }),
    '',
  ],
  [
    'following by REST',
    'https://www.instagram.com/api/v1/friendships/create/69900000001/',
    '',
    'follow 69900000001',
  ],
  ['unfollowing by REST', '/api/v1/friendships/destroy/69900000001/', '', ''],
  ['a bookmark', ...graph('usePolarisSaveMediaSaveMutation', media), ''],
  ['a message', ...graph('IGDirectTextSendMutation', { text: 'halo' }), ''],
  ['a read', ...graph('PolarisPostCommentsPaginationQuery', { media_id: PK }), ''],
];

describe('Threads: what a request does', () => {
  it.each(THREADS)('%s', (_, address, body, line) => {
    expect(requestLine(THREADS_REQUESTS, address, body)).toBe(line);
  });
});

describe('Instagram: what a request does', () => {
  it.each(INSTAGRAM)('%s', (_, address, body, line) => {
    expect(requestLine(INSTAGRAM_REQUESTS, address, body)).toBe(line);
  });
});

describe('all three', () => {
  it('a request that only tells of an operation in its text does nothing', () => {
    const body = `${metaForm('CometUFIEditCommentMutation', {})}&crn=CometUserFollowMutation&subscribee_id=1`;
    expect(requestLine(FACEBOOK_REQUESTS, '/api/graphql/', body)).toBe('');
  });
});

describe('the author in the first load', () => {
  const bbox = (data: object): object => ({
    require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { result: { data } } }]]],
  });
  const { embedded: threads } = THREADS_REQUESTS;
  const { embedded: instagram } = INSTAGRAM_REQUESTS;
  const { embedded: facebook } = FACEBOOK_REQUESTS;
  const post = {
    pk: PK,
    code: CODE,
    id: `${PK}_69000000002`,
    user: { pk: '69000000002', username: 'uji.calon' },
  };

  it.each([
    ['Threads', threads, CODE, { thread_items: [{ post }] }, { id: '69000000002', handle: 'uji.calon' }],
    ['Instagram', instagram, CODE, { media: post }, { id: '69000000002', handle: 'uji.calon' }],
    [
      'Facebook',
      facebook,
      '1735915220991477',
      {
        node: {
          __typename: 'Story',
          post_id: '1735915220991477',
          feedback: { id: btoa('feedback:1735915220991477') },
          actors: [{ __typename: 'User', id: '61500000001', name: 'Budi Contoh' }],
        },
      },
      { id: '61500000001', handle: null },
    ],
  ])('%s', (_, embedded, item, data, author) => {
    expect(authorIn(bbox(data), item, embedded as EmbeddedAuthor, 60)).toEqual(author);
  });
});

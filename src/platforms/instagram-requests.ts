import { accountIn, itemIn, mutation, operation } from './operations.ts';
import type { Evidence } from './platform.ts';
import type { RequestBook } from './requests.ts';

const sent: Evidence = { seen: '2026-09-23', source: 'requests sent by tools of 2026', grade: 'source-code' };
const driven: Evidence = { seen: '2026-08-08', source: 'maintained tools', grade: 'source-code' };
const unverified: Evidence = { seen: '2026-09-23', source: 'names only', grade: 'none' };

/** Instagram. Which comment a reply answers is no use: the site rounds that number, and it names nothing any more. */
export const INSTAGRAM_REQUESTS: RequestBook = {
  platform: 'instagram',
  operations: [
    mutation({
      action: 'like',
      named: 'usePolarisLikeMedia(?:XIG)?LikeMutation|PolarisAPILikePostMutation',
      aims: [itemIn('media_id', 'short-code')],
      evidence: sent,
    }),
    // A comment's and a story's links hold the number itself.
    mutation({
      action: 'like',
      named: 'PolarisCommentActionsLikeMutation',
      aims: [itemIn('comment_id')],
      evidence: sent,
    }),
    mutation({
      action: 'like',
      named: 'usePolarisStoriesV4LikeMutationLikeMutation',
      aims: [itemIn('media_id')],
      evidence: sent,
    }),
    mutation({
      action: 'comment',
      named: 'PolarisPostCommentInputRevampedMutation',
      aims: [itemIn('media_id', 'short-code')],
      evidence: sent,
    }),
    operation({
      action: 'comment',
      address: /\/web\/comments\/\d+\/add\//,
      aims: [itemIn('comments', 'short-code')],
      evidence: driven,
    }),
    mutation({
      action: 'share',
      named: 'usePolarisCreateMediaRepostMutation',
      aims: [itemIn('media_id', 'short-code')],
      evidence: driven,
    }),
    mutation({
      action: 'share',
      named: 'IGDirectMediaShareMutation',
      aims: [itemIn('media_id', 'short-code')],
      evidence: unverified,
    }),
    mutation({
      action: 'share',
      named: 'IGDirectStoryShareMutation',
      aims: [itemIn('media_id')],
      evidence: unverified,
    }),
    operation({
      action: 'share',
      address: /\/media\/configure_to_story\//,
      // Else a story of one's own.
      when: { field: 'reshared_media_id', form: /\d/ },
      aims: [itemIn('reshared_media_id', 'short-code')],
      evidence: unverified,
    }),
    mutation({
      action: 'follow',
      named: 'usePolarisFollow(?:User)?(?:Follow)?Mutation(?:BypassFrictionMutation)?',
      aims: [accountIn('target_user_id')],
      evidence: sent,
    }),
    operation({
      action: 'follow',
      address: /\/friendships\/create\/\d/,
      aims: [accountIn('create')],
      evidence: driven,
    }),
  ],
  embedded: {
    scripts: 'script[type="application/json"][data-sjs]',
    item: 'code',
    handle: 'user.username',
    id: 'user.pk',
  },
};

import { accountIn, itemIn, mutation } from './operations.ts';
import type { Evidence } from './platform.ts';
import type { AimField, RequestBook } from './requests.ts';

const live: Evidence = { seen: '2026-09-20', source: 'requests seen live by one tool', grade: 'source-code' };
const driven: Evidence = { seen: '2026-09-01', source: 'tools of 2026', grade: 'source-code' };
const listed: Evidence = { seen: '2026-04-24', source: 'list of names', grade: 'none' };

/** Of a comment its own number, as its link shows it; of a post its own. */
function saidOf(field: string): AimField {
  return { field, spelling: 'base64', form: /^(?:feedback|comment):(?:\d+_)?(?<item>\d+)$/ };
}

/** Facebook. A group is said by its number, its name by the page; a story's answer names no account; messages go by socket. */
export const FACEBOOK_REQUESTS: RequestBook = {
  platform: 'facebook',
  operations: [
    mutation({
      action: 'like',
      named: 'CometUFIFeedbackReactMutation',
      // 0 takes the reaction back.
      when: { field: 'feedback_reaction_id', form: /[1-9]/ },
      aims: [saidOf('feedback_id')],
      evidence: live,
    }),
    mutation({
      action: 'comment',
      named: '(?:use)?CometUFICreateCommentMutation',
      aims: [saidOf('reply_comment_parent_fbid'), saidOf('feedback_id')],
      evidence: live,
    }),
    mutation({
      action: 'share',
      named: '(?:ComposerStory|Stories)CreateMutation|useCometFeedToFeedReshare_FeedToFeedMutation',
      // Else a post or story of one's own.
      when: { field: 'share_params.0', form: /\d/ },
      aims: [itemIn('share_params.0')],
      evidence: driven,
    }),
    mutation({
      action: 'post',
      named: 'ComposerStoryCreateMutation',
      when: { field: 'audience.to_id', form: /\d/ },
      aims: [accountIn('audience.to_id')],
      evidence: live,
    }),
    mutation({
      action: 'follow',
      named: 'CometUserFollowMutation|CometPageFollowCommitMutation',
      aims: [accountIn('subscribee_id')],
      evidence: live,
    }),
    mutation({
      action: 'follow',
      named: 'CometPageLikeCommitMutation|CometProfilePlusLikeMutation',
      aims: [accountIn('page_id')],
      evidence: listed,
    }),
    mutation({
      action: 'follow',
      named: 'FriendingCometFriendRequestSendMutation',
      aims: [accountIn('friend_requestee_ids.0')],
      evidence: live,
    }),
    mutation({
      action: 'join',
      named:
        'GroupCometJoinForumMutation|GroupsCometRequestToParticipateMutation|useGroupRequestToJoinMutation',
      aims: [accountIn('group_id')],
      evidence: live,
    }),
  ],
  embedded: {
    scripts: 'script[type="application/json"][data-sjs]',
    item: 'post_id',
    handle: null,
    id: 'actors.0.id',
  },
};

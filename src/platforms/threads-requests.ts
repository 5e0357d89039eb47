import { accountIn, itemIn, mutation, operation } from './operations.ts';
import type { Evidence } from './platform.ts';
import type { RequestBook } from './requests.ts';

const driven: Evidence = { seen: '2026-07-01', source: 'tools of 2026', grade: 'source-code' };
const listed: Evidence = { seen: '2026-04-23', source: 'module lists of saved pages', grade: 'capture' };
const unverified: Evidence = { seen: '2026-06-01', source: 'names only', grade: 'none' };

/** Threads: "Barcelona" until early 2026, then "TH"; what is written goes by REST. */
export const THREADS_REQUESTS: RequestBook = {
  platform: 'threads',
  operations: [
    mutation({
      action: 'like',
      named: 'use(?:TH|Barcelona)LikeMutationLikeMutation',
      aims: [itemIn('mediaID', 'short-code')],
      evidence: driven,
    }),
    mutation({
      action: 'share',
      // The second sends a post to someone.
      named: 'use(?:TH|Barcelona)CreateRepostMutation|WmiSlideThreadsPostShareMutation',
      aims: [itemIn('mediaID', 'short-code')],
      evidence: listed,
    }),
    mutation({
      action: 'follow',
      named: 'use(?:TH|Barcelona)FollowMutationFollowMutation',
      aims: [accountIn('target_user_id')],
      evidence: driven,
    }),
    operation({
      action: 'comment',
      address: /\/media\/configure_text_(?:only_post|post_app_)/,
      when: { field: 'reply_id', form: /\d/ },
      aims: [itemIn('reply_id', 'short-code')],
      evidence: driven,
    }),
    operation({
      action: 'share',
      address: /\/media\/configure_text_(?:only_post|post_app_)/,
      when: { field: 'quoted_post_id', form: /\d/ },
      aims: [itemIn('quoted_post_id', 'short-code')],
      evidence: unverified,
    }),
  ],
  embedded: {
    scripts: 'script[type="application/json"][data-sjs]',
    item: 'code',
    handle: 'user.username',
    id: 'user.pk',
  },
};

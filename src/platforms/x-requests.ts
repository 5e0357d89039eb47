import { accountIn, itemIn, operation } from './operations.ts';
import type { Evidence } from './platform.ts';
import type { RequestBook } from './requests.ts';

const driven: Evidence = { seen: '2026-07-30', source: 'maintained tools', grade: 'source-code' };
const client: Evidence = { seen: '2026-03-10', source: 'one API client', grade: 'source-code' };

/** X: GraphQL by the operation's name in the address, following by REST. Messages are encrypted and never told apart. */
export const X_REQUESTS: RequestBook = {
  platform: 'x',
  operations: [
    operation({
      action: 'like',
      address: /\/graphql\/[\w-]+\/FavoriteTweet\b/,
      aims: [itemIn('tweet_id')],
      evidence: driven,
    }),
    operation({
      action: 'share',
      address: /\/graphql\/[\w-]+\/CreateRetweet\b/,
      aims: [itemIn('tweet_id')],
      evidence: driven,
    }),
    operation({
      action: 'comment',
      address: /\/graphql\/[\w-]+\/Create(?:Note)?Tweet\b/,
      when: { field: 'in_reply_to_tweet_id', form: /\d/ },
      aims: [itemIn('in_reply_to_tweet_id')],
      evidence: driven,
    }),
    operation({
      action: 'share',
      address: /\/graphql\/[\w-]+\/Create(?:Note)?Tweet\b/,
      when: { field: 'attachment_url', form: /\/status\/\d/ },
      aims: [
        {
          field: 'attachment_url',
          spelling: 'plain',
          // An address without the author's name begins with `i`.
          form: /\/(?:i(?:\/web)?|(?<handle>\w+))\/status\/(?<item>\d+)/,
        },
      ],
      evidence: client,
    }),
    operation({
      action: 'post',
      address: /\/graphql\/[\w-]+\/Create(?:Note)?Tweet\b/,
      // Else an annotation of another domain.
      when: { field: 'domain_id', form: /^31$/ },
      aims: [{ field: 'entity_id', spelling: 'plain', form: /^(?<handle>\d+)$/, space: 'i/communities/' }],
      evidence: client,
    }),
    operation({
      action: 'follow',
      address: /\/1\.1\/friendships\/create\.json/,
      aims: [accountIn('user_id'), { field: 'screen_name', spelling: 'plain', form: /^(?<handle>\w+)$/ }],
      evidence: driven,
    }),
    operation({
      action: 'join',
      address: /\/graphql\/[\w-]+\/(?:RequestTo)?JoinCommunity\b/,
      aims: [{ field: 'communityId', spelling: 'plain', form: /^(?<handle>\d+)$/, space: 'i/communities/' }],
      evidence: client,
    }),
  ],
  embedded: null,
};

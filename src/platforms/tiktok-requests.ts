import { accountIn, itemIn, operation } from './operations.ts';
import type { Evidence } from './platform.ts';
import type { RequestBook } from './requests.ts';

const recorded: Evidence = { seen: '2026-08-09', source: 'an observer on live pages', grade: 'source-code' };
const maintained: Evidence = {
  seen: '2026-09-15',
  source: "tools that use the web page's own interface; the page's own list of guarded calls",
  grade: 'source-code',
};

/** The same request with another number takes it back. */
const given = (field: string) => ({ field, form: /^1$/ });

/** Messages go out in packets of their own, and a line in the live chat names its room alone: neither is here. */
export const TIKTOK_REQUESTS: RequestBook = {
  platform: 'tiktok',
  operations: [
    operation({
      action: 'like',
      address: /\/commit\/item\/digg\b/,
      when: given('type'),
      aims: [itemIn('aweme_id')],
      evidence: recorded,
    }),
    operation({
      action: 'like',
      address: /\/comment\/digg\b/,
      when: given('digg_type'),
      // The comment's own number stands nowhere on the page, but the post's would name another author.
      aims: [itemIn('cid')],
      evidence: maintained,
    }),
    operation({
      action: 'like',
      address: /\/room\/like\/?(?:\?|$)/,
      aims: [accountIn('to_uid')],
      evidence: maintained,
    }),
    operation({
      action: 'comment',
      address: /\/comment\/publish\b/,
      aims: [itemIn('aweme_id')],
      evidence: recorded,
    }),
    operation({
      action: 'share',
      address: /\/upvote\/publish\/?(?:\?|$)/,
      aims: [itemIn('item_id')],
      evidence: recorded,
    }),
    operation({
      action: 'follow',
      address: /\/commit\/follow\/user\b/,
      when: given('type'),
      aims: [accountIn('user_id')],
      evidence: maintained,
    }),
    operation({
      action: 'follow',
      address: /\/user\/relation\/update\b/,
      when: given('follow_type'),
      aims: [accountIn('to_user_id')],
      evidence: maintained,
    }),
  ],
  embedded: {
    scripts: 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__',
    item: 'id',
    handle: 'author.uniqueId',
    id: 'author.id',
  },
};

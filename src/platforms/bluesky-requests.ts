import { operation } from './operations.ts';
import type { Evidence } from './platform.ts';
import type { AimField, RequestBook } from './requests.ts';

const published: Evidence = {
  seen: '2026-08-21',
  source: "the site's own source code and the protocol's lexicons",
  grade: 'source-code',
};

/** The person's own server may stand anywhere. A post is passed on to one person in a message. */
const WRITE = /\/xrpc\/(?:com\.atproto\.repo\.(?:createRecord|applyWrites)|chat\.bsky\.convo\.sendMessage)\b/;

/** A post and its author; of a feed that is liked, whoever made it. */
function recordIn(field: string): AimField {
  return {
    field,
    spelling: 'plain',
    form: /^at:\/\/(?<id>did:[^/]+)\/(?:app\.bsky\.feed\.post\/(?<item>\w+))?/,
  };
}
const SUBJECT = recordIn('subject.uri');

/** Taking back deletes a record, which is another method, or a write that names nobody. */
export const BLUESKY_REQUESTS: RequestBook = {
  platform: 'bluesky',
  operations: [
    operation({
      action: 'like',
      address: WRITE,
      body: /feed\.like"/,
      aims: [SUBJECT],
      evidence: published,
    }),
    operation({
      action: 'share',
      address: WRITE,
      body: /feed\.repost"|embed\.record/,
      // A quote may have pictures beside it.
      aims: [SUBJECT, recordIn('record.uri')],
      evidence: published,
    }),
    operation({
      action: 'comment',
      address: WRITE,
      body: /"reply":\{/,
      aims: [recordIn('parent.uri')],
      evidence: published,
    }),
    operation({
      action: 'follow',
      address: WRITE,
      body: /graph\.follow"/,
      aims: [{ field: 'subject', spelling: 'plain', form: /^(?<id>did:.+)$/ }],
      evidence: published,
    }),
  ],
  embedded: null,
};

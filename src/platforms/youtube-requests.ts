import { itemIn, operation } from './operations.ts';
import type { Evidence } from './platform.ts';
import type { AimField, RequestBook } from './requests.ts';

const replayed: Evidence = {
  seen: '2026-08-19',
  source: "a maintained client that replays the site's calls; replies: an observer on live pages",
  grade: 'source-code',
};

function packed(field: string, form: RegExp): AimField {
  return { field, spelling: 'protobuf', form };
}
const CHANNEL = /^(?<id>UC[\w-]{22})$/;

/** On www, m. and in the live chat's frame. Sharing opens another service's window and asks nothing of the site. */
export const YOUTUBE_REQUESTS: RequestBook = {
  platform: 'youtube',
  operations: [
    operation({
      action: 'like',
      // A comment's like (perform_comment_action) is left to the selectors: nothing on record tells it from its undo.
      address: /\/like\/like\b/,
      aims: [itemIn('target.videoId')],
      evidence: replayed,
    }),
    operation({
      action: 'follow',
      address: /\/subscription\/subscribe\b/,
      aims: [{ field: 'channelIds', spelling: 'plain', form: CHANNEL }],
      evidence: replayed,
    }),
    operation({
      action: 'comment',
      address: /\/comment\/create_comment|\/live_chat\/send_message\b/,
      aims: [
        // The comment that heads the thread, also where a reply to it is answered.
        packed('createReplyParams', /^(?<item>Ug[\w-]{20,})/),
        packed('createCommentParams', /^(?<item>[\w-]{11}|Ugk[\w-]{33})$/),
        packed('params', CHANNEL),
      ],
      evidence: replayed,
    }),
  ],
  embedded: null,
};

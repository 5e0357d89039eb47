import { commit, named, privateDraft } from './controls.ts';
import type { Control, Evidence } from './platform.ts';

const published: Evidence = {
  seen: '2026-08-21',
  source: "the site's own source code and translations",
  grade: 'source-code',
};

const SENDING = {
  action: 'share',
  selector: 'button, [role="button"]',
  label: named('Send message', 'Kirim pesan'),
  settled: 'unseen',
  aimless: true,
  // A text field until 2026, then an editor like the public composer's.
  draft: privateDraft('textarea, [role="textbox"], .ProseMirror', null),
  evidence: published,
} as const;

export const blueskyMessages: readonly Control[] = [
  commit({
    ...SENDING,
    id: 'send-shared-post',
    // A post being passed on stands in the address, and leaves it when the person takes the post out again.
    page: /^\/messages\/[^?]*\?(?:.*&)?embed=at/,
    targets: [
      { from: 'opener', leadsTo: 'share' },
      {
        from: 'address',
        form: /[?&]embed=at(?::|%3A)(?:\/|%2F){2}(?<id>did(?::|%3A)(?:plc|web)(?::|%3A)[^/&%]+)(?:\/|%2F)app\.bsky\.feed\.post(?:\/|%2F)(?<item>\w+)/i,
        relation: 'author',
      },
    ],
  }),
  commit({ ...SENDING, id: 'send-message', page: /^\/messages\//, targets: [] }),
];

import type { CaptureCase } from './captures.ts';

/** Read off the saved markup by hand; alice is the placeholder in it. */
export const BLUESKY_CAPTURES: readonly CaptureCase[] = [
  {
    file: 'bluesky/postcontrols_skeleton.html',
    address: 'https://bsky.app/profile/alice.bsky.social',
    buttons: [
      'replyBtn → reply: opens comment author alice.bsky.social on 3kabc',
      'repostBtn → repost-menu: opens share author alice.bsky.social on 3kabc',
      'likeBtn → like: like author alice.bsky.social on 3kabc',
      'postShareBtn → share-menu: opens share author alice.bsky.social on 3kabc',
      'postDropdownBtn → nothing',
      'followBtn → follow: follow account alice.bsky.social',
      'composerPublishBtn → publish: aims at nobody',
    ],
  },
];

export const BLUESKY_GAPS: readonly string[] = [];

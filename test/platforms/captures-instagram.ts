import type { CaptureCase } from './captures.ts';

/** Read off the saved and transcribed markup by hand. */
export const INSTAGRAM_CAPTURES: readonly CaptureCase[] = [
  {
    // The inside of an article: avatar, menu, picture, then the bar with its counts.
    file: 'instagram/feed_article_inner_2026-04-17.html',
    address: 'https://www.instagram.com/',
    buttons: [
      ' → nothing',
      'More Options → nothing',
      ' → nothing',
      'Like → like: like author fixture_user on AAAAAAAAAA1',
      '223 → nothing',
      'Comment → comment: opens comment author fixture_user on AAAAAAAAAA1',
      '15 → nothing',
      'Repost → repost: share author fixture_user on AAAAAAAAAA1',
      '2 → nothing',
      'Share → share: opens share author fixture_user on AAAAAAAAAA1',
      'Save → nothing',
      'Save → nothing',
      'more → nothing',
      'See Translation → nothing',
    ],
  },
  {
    file: 'instagram/distilled_feed_post_2026.html',
    address: 'https://www.instagram.com/',
    buttons: [
      'Follow → follow: follow account some.user',
      ' → nothing',
      'Like → like: like author some.user on DAbCdEfGhIj',
      'Comment → comment: opens comment author some.user on DAbCdEfGhIj',
      'Repost → repost: share author some.user on DAbCdEfGhIj',
      'Share → share: opens share author some.user on DAbCdEfGhIj',
      'Save → nothing',
      'Post → send-comment: comment author some.user on DAbCdEfGhIj',
      'Like → comment-like: like author commenter, host some.user',
    ],
  },
  {
    file: 'instagram/distilled_profile_header_2026.html',
    address: 'https://www.instagram.com/some.user/',
    buttons: ['Follow → follow-profile: follow account some.user', 'Message → nothing'],
  },
];

export const INSTAGRAM_GAPS: Readonly<Record<string, string>> = {};

import type { CaptureCase } from './captures.ts';

/**
 * Read off the saved markup by hand, not off the reader: `acct_1` and the codes are the anonymised names in it. The
 * first "팔로우" of a Threads post is the avatar, whose badge (the second) follows.
 */
export const CAPTURES: readonly CaptureCase[] = [
  {
    file: 'x/tweet_timeline.html',
    address: 'https://x.com/home',
    buttons: [
      'Grok 작업 → nothing',
      'caret → nothing',
      'tweet-text-show-more-link → nothing',
      'reply → reply: opens comment author acct_1 on 1000000000000000001',
      'retweet → repost-menu: opens share author acct_1 on 1000000000000000001',
      'like → like: like author acct_1 on 1000000000000000001',
      'removeBookmark → nothing',
      '게시물 공유하기 → share-menu: opens share author acct_1 on 1000000000000000001',
    ],
  },
  {
    file: 'x/tweet_with_quote_timeline.html',
    address: 'https://x.com/home',
    buttons: [
      'Grok 작업 → nothing',
      'caret → nothing',
      'reply → reply: opens comment author acct_1, quoted acct_2 on 1000000000000000001',
      'retweet → repost-menu: opens share author acct_1, quoted acct_2 on 1000000000000000001',
      'like → like: like author acct_1, quoted acct_2 on 1000000000000000001',
      'removeBookmark → nothing',
      '게시물 공유하기 → share-menu: opens share author acct_1, quoted acct_2 on 1000000000000000001',
    ],
  },
  {
    file: 'x/tweet_liked.html',
    address: 'https://x.com/home',
    buttons: [
      'Grok 작업 → nothing',
      'caret → nothing',
      '동영상 재생 → nothing',
      'reply → reply: opens comment author acct_1 on 1000000000000000001',
      'retweet → repost-menu: opens share author acct_1 on 1000000000000000001',
      'unlike → nothing',
      'removeBookmark → nothing',
      '게시물 공유하기 → share-menu: opens share author acct_1 on 1000000000000000001',
    ],
  },
  {
    file: 'x/usercell_follow.html',
    address: 'https://x.com/home',
    buttons: ['100000000-follow → follow: follow account acct_1#100000000'],
  },
  {
    file: 'x/unfollow_context.html',
    address: 'https://x.com/home',
    buttons: ['1000000000000000001-unfollow → nothing'],
  },
  {
    file: 'x/sidenav.html',
    address: 'https://x.com/home',
    buttons: [
      'AppTabBar_More_Menu → nothing',
      'SideNav_NewTweet_Button → new-post: forgets',
      'SideNav_AccountSwitcher_Button → nothing',
    ],
  },
  {
    file: 'x/layers_980.html',
    address: 'https://x.com/home',
    buttons: [
      ' → nothing',
      '소개 → nothing',
      'X 앱 다운로드하기 → nothing',
      '비즈니스용 X → nothing',
      '개발자 → nothing',
    ],
  },
  {
    // A drawing of the sidebar alone: there is no button in it to read.
    file: 'x/promoted_trend_icon_2026-04-11.html',
    address: 'https://x.com/home',
    buttons: [],
  },
  {
    file: 'x/tweet_detail_focused_with_quote.html',
    address: 'https://x.com/home',
    buttons: [
      'Grok 작업 → nothing',
      'caret → nothing',
      'reply → reply: opens comment author acct_1 on 1000000000000000001',
      'retweet → repost-menu: opens share author acct_1 on 1000000000000000001',
      'like → like: like author acct_1 on 1000000000000000001',
      'bookmark → nothing',
      '게시물 공유하기 → share-menu: opens share author acct_1 on 1000000000000000001',
    ],
  },
  {
    file: 'x/cell_detail_plus_inline_reply.html',
    address: 'https://x.com/home',
    buttons: [
      '100000000000000000-subscribe → subscribe: follow account acct_1#100000000000000000',
      'Grok 작업 → nothing',
      'caret → nothing',
      'reply → reply: opens comment author acct_1, quoted acct_2 on 1000000000000000002',
      'retweet → repost-menu: opens share author acct_1, quoted acct_2 on 1000000000000000002',
      'like → like: like author acct_1, quoted acct_2 on 1000000000000000002',
      'removeBookmark → nothing',
      '게시물 공유하기 → share-menu: opens share author acct_1, quoted acct_2 on 1000000000000000002',
      '관련 있음 → nothing',
      'tweetButtonInline → send-inline-reply: comment author acct_1, quoted acct_2 on 1000000000000000002',
    ],
  },
  {
    file: 'threads/post_liked.html',
    address: 'https://www.threads.com/',
    buttons: [
      '더 보기 → nothing',
      '좋아요 취소 → nothing',
      '답글 → reply: opens comment author acct_1 on Code2',
      '리포스트 → repost-menu: opens share author acct_1 on Code2',
      '공유하기 → share-sheet: opens share author acct_1 on Code2',
    ],
  },
  {
    file: 'threads/post_inline_follow.html',
    address: 'https://www.threads.com/',
    buttons: [
      '팔로우 → nothing',
      '팔로우 → follow-badge: follow account acct_1',
      '더 보기 → nothing',
      '좋아요 → like: like author acct_1 on Code1',
      '답글 → reply: opens comment author acct_1 on Code1',
      '리포스트 → repost-menu: opens share author acct_1 on Code1',
      '공유하기 → share-sheet: opens share author acct_1 on Code1',
    ],
  },
  {
    file: 'threads/post_with_quoted_nested.html',
    address: 'https://www.threads.com/',
    buttons: [
      '팔로우 → nothing',
      '팔로우 → follow-badge: follow account acct_1',
      '더 보기 → nothing',
      '좋아요 → like: like author acct_2 on Code2',
      '답글 → reply: opens comment author acct_2 on Code2',
      '리포스트 → repost-menu: opens share author acct_2 on Code2',
      '공유하기 → share-sheet: opens share author acct_2 on Code2',
      '좋아요 → like: like author acct_1, quoted acct_2 on Code1',
      '답글 → reply: opens comment author acct_1, quoted acct_2 on Code1',
      '리포스트 → repost-menu: opens share author acct_1, quoted acct_2 on Code1',
      '공유하기 → share-sheet: opens share author acct_1, quoted acct_2 on Code1',
    ],
  },
  {
    file: 'threads/reply_with_follow_and_liked_by_author.html',
    address: 'https://www.threads.com/',
    buttons: [
      '팔로우 → nothing',
      '팔로우 → follow-badge: follow account acct_1',
      '더 보기 → nothing',
      '좋아요 → like: like author acct_1 on Code1',
      '답글 → reply: opens comment author acct_1 on Code1',
      '리포스트 → repost-menu: opens share author acct_1 on Code1',
      '공유하기 → share-sheet: opens share author acct_1 on Code1',
    ],
  },
  {
    file: 'threads/composer_row.html',
    address: 'https://www.threads.com/',
    buttons: [
      '텍스트 필드가 비어 있습니다. 입력하여 새 게시물을 작성해보세요. → new-post-row: forgets',
      '게시 → new-post-row: forgets',
    ],
  },
  {
    file: 'threads/ssr_prehydration_region.html',
    address: 'https://www.threads.com/',
    buttons: [
      '더 보기 → nothing',
      '좋아요 → like: like author acct_1 on Code1',
      '답글 → reply: opens comment author acct_1 on Code1',
      '리포스트 → repost-menu: opens share author acct_1 on Code1',
      '공유하기 → share-sheet: opens share author acct_1 on Code1',
      '더 보기 → nothing',
      '활동 보기 → nothing',
    ],
  },
];

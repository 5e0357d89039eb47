import type { CaptureCase } from './captures.ts';

const FEED = 'https://www.linkedin.com/feed/';

/** Read off the saved markup by hand; Jane, John, Acme and NAME are the placeholders in it. */
export const LINKEDIN_CAPTURES: readonly CaptureCase[] = [
  {
    file: 'linkedin/sdui_feed_2026-06-24.html',
    address: FEED,
    buttons: [
      'Open control menu for post by Jane Recruiter → nothing',
      'expandable-text-button → nothing',
      'Reaction button state: no reaction → like: like author in/jane',
      'Open reactions menu → reactions: opens like author in/jane',
      'Comment → nothing',
      'Open control menu for post by Acme Corp → nothing',
      // Given already.
      'Reaction button state: Like → nothing',
      'Comment → nothing',
      // The same post's second copy, saved without any link: the first says whose it is.
      'Open control menu for post by Jane Recruiter → nothing',
      'Reaction button state: no reaction → like: like author in/jane',
      'Comment → nothing',
      // The older shape.
      'Reaction button state: no reaction → like: like author in/johndoe',
      'Comment → nothing',
      'Repost → repost-menu: opens share author in/johndoe',
      // A row without its post.
      'Reaction button state: no reaction → like: no target',
      'Open reactions menu → reactions: forgets',
      'Comment → nothing',
      'Repost → nothing',
    ],
  },
  {
    file: 'linkedin/sdui_post_and_comment_model_2026.html',
    address: FEED,
    buttons: [
      'Open control menu for post by NAME → nothing',
      'Hide post by NAME → nothing',
      'Follow NAME → follow: follow account in/name',
      'Reaction button state: no reaction → like: like author in/name',
      'Open reactions menu → reactions: opens like author in/name',
      'Comment → send-comment: comment author in/name',
      // The older post was saved without its author's link.
      'React Like → like-older: no target',
      "React Like to NAME's comment → like-comment: no target",
      "Reply to NAME's comment → nothing",
      ' → send-comment: no target',
    ],
  },
  {
    // Six parts of six pages in one file: the page's own address names whom its head means.
    file: 'linkedin/profile_topcards_de_2026-06-11.html',
    address: 'https://www.linkedin.com/in/nama-c/',
    buttons: [
      'Mehr → nothing',
      'NAMA_C folgen → follow-head: follow account in/nama-c',
      'Mehr → nothing',
      'Mehr → nothing',
      'Kontaktanfrage von NAMA A annehmen → accept: follow account in/nama-c',
      'Kontaktanfrage von NAMA A ignorieren → nothing',
      'Mehr → nothing',
      'Mehr anzeigen → nothing',
      'Gefällt mir → nothing',
      'Kommentieren → nothing',
      'Mehr → nothing',
    ],
  },
];

/** A table of names and a tree without markup: linkedin.test.ts builds both anew. */
export const LINKEDIN_GAPS: readonly string[] = [
  'linkedin/follow_label_conventions.tsv',
  'linkedin/home_feed_accessibility_tree_2026-04.txt',
];

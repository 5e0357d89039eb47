import { like as xLike } from './stage.ts';

const bar = (testcase: string, place: number): string =>
  `[data-testcase="threads:${testcase}"] .bar:not(.quoted *) > :nth-child(${place}) [role="button"]`;

/** What pressing on goes through, on each site the same; places are CSS selectors, acts the site's own names. */
export interface LikeSite {
  readonly name: string;
  readonly home: string;
  /** The like of a listed account's post, before and after it is liked. */
  readonly like: string;
  readonly unlike: string;
  /** The like of another post of the same account, and of another account's. */
  readonly otherLikes: readonly string[];
  /** What the site renders anew when the post changes. */
  readonly post: string;
  /** Opens the repost menu of the first post; its first entry. */
  readonly repost: string;
  readonly entry: string;
  readonly does: { readonly like: string; readonly unlike: string; readonly repost: string };
}

export const LIKE_SITES: readonly LikeSite[] = [
  {
    name: 'X',
    home: 'https://x.com/home',
    like: xLike('x:uji_calon'),
    unlike: '[data-testcase="x:uji_calon"] [data-testid="unlike"]',
    otherLikes: [xLike('x:uji_calon:quote:kpu_id'), xLike('x:uji_tim')],
    post: '[data-testcase="x:uji_calon"] > *',
    repost: '[data-testcase="x:uji_calon"] [data-testid="retweet"]',
    entry: '#layers [data-testid="retweetConfirm"]',
    does: { like: 'FavoriteTweet', unlike: 'UnfavoriteTweet', repost: 'CreateRetweet' },
  },
  {
    name: 'Threads',
    home: 'https://www.threads.com/',
    like: bar('uji.calon', 1),
    unlike: `${bar('uji.calon', 1)}:has(svg[aria-label="Batalkan suka"])`,
    otherLikes: [bar('uji.calon:quote:kpu_ri', 1), bar('gerindra', 1)],
    post: '[data-testcase="threads:uji.calon"] > *',
    repost: bar('uji.calon', 3),
    entry: '#portals .menu > :first-child',
    does: {
      like: 'useTHLikeMutationLikeMutation',
      unlike: 'useTHLikeMutationUnlikeMutation',
      repost: 'useTHCreateRepostMutation',
    },
  },
];

/** What every plain post of a long timeline has: named by its place, so that names stay unique. */
export interface PlainPost {
  readonly testcase: string;
  readonly text: string;
}

/**
 * The home set first, then plain posts by one account after the other, up to `count`; `accounts` begin with the
 * signed-in person, who writes none.
 */
export function postsUpTo<Post, Account>(
  count: number,
  home: readonly Post[],
  [, ...authors]: readonly Account[],
  more: (plain: PlainPost, author: Account, at: number) => Post,
): readonly Post[] {
  const posts = home.slice(0, count);
  while (posts.length < count) {
    const at = posts.length;
    const author = authors[at % authors.length];
    if (author === undefined) throw new Error('nobody but the signed-in person could write');
    posts.push(more({ testcase: `many:${at}`, text: `Contoh unggahan ke-${at}.` }, author, at));
  }
  return posts;
}

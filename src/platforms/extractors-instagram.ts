/** What only code can say about Instagram's controls. */

/** A link that may name an account: not to an item, a place, a tag or a setting. */
export const ACCOUNT_LINK = `a[href]${[
  '/p/',
  '/reel/',
  '/tv/',
  '/explore/',
  '/stories/',
  '/direct/',
  '/accounts/',
]
  .map((each) => `:not([href*="${each}"])`)
  .join('')}`;

export const HEARTS = ['Like', 'Unlike', 'Suka', 'Batal suka', 'Batal Suka', 'Batalkan suka', '赞', '取消赞'];

/** A comment's heart is smaller than an item's (12 to 16 against 24 pixels). */
const SMALL_HEART = `svg:is(${HEARTS.map((each) => `[aria-label="${each}"]`).join(', ')}):is([height="12"], [height="14"], [height="16"])`;

/** The row of a comment: the nearest part that holds its heart and an account. */
export const COMMENT_ROW = `li:has(${SMALL_HEART}), div:has(${ACCOUNT_LINK}):has(${SMALL_HEART})`;

/** The heart of one comment: a row without an account of its own reaches into the others, or up to the item's bar. */
export function heartOfRow(control: Element): boolean {
  if (control.querySelector(SMALL_HEART) === null) return false;
  const row = control.closest(COMMENT_ROW);
  if (row === null || row.querySelector('section svg[height="24"]') !== null) return false;
  const hearts = [...row.querySelectorAll(SMALL_HEART)];
  // Answers hang inside the row of what they answer.
  return hearts.filter((each) => each.closest(COMMENT_ROW) === row).length === 1;
}

/** A profile's own header: neither an item's nor a dialog's. */
export function ofTheProfile(control: Element): boolean {
  return control.closest('article, [role="dialog"]') === null;
}

const UNDOES_REPOST = /^(?:un-?repost|remove|undo|hapus|batal)/i;

/** Reposted, the drawing may begin alike; a tick stands in it then, and the word takes back. */
export function notYetReposted(control: Element): boolean {
  return [...control.querySelectorAll('svg')].every(
    (each) =>
      !UNDOES_REPOST.test(each.getAttribute('aria-label') ?? '') &&
      each.querySelector('path[d*="4.612-4.614"]') === null,
  );
}

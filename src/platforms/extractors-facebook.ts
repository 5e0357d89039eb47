import { nearestHolding } from './extractors.ts';
import { SHARE } from './facebook-labels.ts';

/** What only code can say about Facebook's controls. */

const DIALOG = '[role="dialog"]';
const TRAY_NAME = /^(?:reactions|tanggapan|reaksi|reações|心情)$/i;

/** A link that may name a profile or page; posts, photos and the scrambled time (`?…`) name none or the page shown. */
export const PROFILE_LINK = `a[href]${[
  '[href^="?"]',
  '[href^="#"]',
  '[href*="/groups/"]',
  '[href*="/stories/"]',
  '[href*="/photo"]',
  '[href*="/hashtag/"]',
  '[href*="/events/"]',
  '[href*="/reel"]',
  '[href*="/watch"]',
  '[href*="/ads/"]',
  '[href*="/l.php"]',
]
  .map((each) => `:not(${each})`)
  .join('')}`;

/** Comments are articles with a name; placeholders and older posts have none. */
export const COMMENT = '[role="article"][aria-label]:not([aria-posinset])';
/** Menu entries and cards of a row have a place in a set too, and a role of their own. */
export const POST =
  'div[aria-posinset]:not([role]), [role="article"][aria-posinset], [role="feed"] > div, [role="article"]:not([aria-label])';
/** The panel beside a photo; other columns of a page name no author. */
export const PHOTO = '[role="complementary"]:has([data-ad-rendering-role="profile_name"])';
const ITEMS = `${COMMENT}, ${POST}, ${PHOTO}, [data-video-id]`;

const SPEAKS_TO_AUTHOR = '[aria-label^="React to " i], [aria-label^="给"][aria-label*="留下心情"]';
const COMMENTS = [
  'data-ad-rendering-role="comment_button"',
  'aria-label*="comment" i',
  'aria-label*="komentar" i',
]
  .map((each) => `[${each}]`)
  .join(', ');
const MARKS = '[data-ad-rendering-role="like_button"], [data-ad-rendering-role="share_button"]';
/** An item's bar has a button that shares; a box that one writes in has none. */
const BAR = SHARE.filter((each) => typeof each === 'string')
  .map((each) => `[aria-label="${each}"]`)
  .concat(MARKS, COMMENT)
  .join(', ');

/** The tray of reactions stands in a dialog of its own at the document's root, and "Haha" is the same in every language. */
export function inReactionTray(control: Element): boolean {
  const dialog = control.closest(DIALOG);
  if (dialog === null) return false;
  const name = dialog.getAttribute('aria-label') ?? '';
  if (TRAY_NAME.test(name.trim())) return true;
  return dialog.querySelector('[aria-label="Haha"]') !== null && dialog.querySelector(COMMENTS) === null;
}

/** A bare "Like" with a number is the count where the toggle beside it speaks to the author (2026). */
export function likesItem(control: Element): boolean {
  if (inReactionTray(control)) return false;
  if (control.querySelector(MARKS) !== null || !/^[\d.,\s]+\S{0,3}$/.test(control.textContent ?? ''))
    return true;
  return nearBar(control).querySelector(SPEAKS_TO_AUTHOR) === null;
}

/** What stands in one row with a button, wrapped as it may be; never the whole page. */
function nearBar(control: Element): Element {
  let bar = control;
  for (let level = 0; level < 3; level += 1) {
    const { parentElement } = bar;
    if (parentElement === null || parentElement.matches('body, [role="main"]')) return bar;
    bar = parentElement;
  }
  return bar;
}

/** The toggle that speaks to the author is empty until it carries the reaction that was given. */
export function withoutWords(control: Element): boolean {
  return (control.textContent ?? '').trim() === '';
}

/** A page's own "Like": in no item and in no bar of one. */
export function likesPage(control: Element): boolean {
  if (!likesItem(control) || control.closest(`${ITEMS}, #screen-root`) !== null) return false;
  return nearBar(control).querySelector(COMMENTS) === null;
}

/**
 * The header of the page the address names: the nearest account is its own, the nearest heading the page's, or none
 * is near. The mobile page shows no addresses, so that nothing tells its header from a card.
 */
export function ofThePage(control: Element): boolean {
  if (control.closest(`${DIALOG}, ${ITEMS}, #screen-root`) !== null) return false;
  const near = nearestHolding(control, PROFILE_LINK);
  if (near === null || near.querySelector('h1') !== null) return true;
  const own = pageOf(control.ownerDocument.location);
  return [...near.querySelectorAll<HTMLAnchorElement>(PROFILE_LINK)].some((each) => pageOf(each) === own);
}

export function likesThisPage(control: Element): boolean {
  return likesPage(control) && ofThePage(control);
}

function pageOf({ pathname, search }: { readonly pathname: string; readonly search: string }): string {
  const [, first = ''] = pathname.split('/');
  return first === 'profile.php' ? `${first}?${new URLSearchParams(search).get('id')}` : first.toLowerCase();
}

/** A header on the page itself: neither a card in a dialog nor the mobile page. */
export function outsideCards(control: Element): boolean {
  return control.closest(`${DIALOG}, ${ITEMS}, #screen-root`) === null;
}

/** The button that sends what stands in the box beside it, not the one of an item's bar. */
export function besideCommentBox(control: Element): boolean {
  const near = nearestHolding(control, '[contenteditable="true"], textarea');
  return near !== null && near.querySelector(BAR) === null;
}

/** A dialog one writes in. */
export function inComposer(control: Element): boolean {
  return control.closest(DIALOG)?.querySelector('[contenteditable="true"]') != null;
}

/** A sticker or moving picture that sends at once; tabs and fields of its dialog have words. */
export function picture(control: Element): boolean {
  const shown = '[style*="background-image"]';
  if ((control.textContent ?? '').trim() !== '') return false;
  return control.matches(shown) || control.querySelector(`img, video, ${shown}`) !== null;
}

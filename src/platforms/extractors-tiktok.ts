/** What only code can say about TikTok's controls. */

/** TikTok's red: the one sign of a liked video where no attribute says it (2026). */
const RED = /#fe2c55|#ff385c|rgba?\(254, ?44, ?85\b/i;

/** A heart that is not given yet: its state stands on it, on the button around it, or only in its colour. */
export function emptyHeart(control: Element): boolean {
  if (control.closest('[aria-pressed="true"]') !== null) return false;
  return ![...control.querySelectorAll('[fill], [style]')].some((each) =>
    RED.test(`${each.getAttribute('fill')} ${each.getAttribute('style')}`),
  );
}

const TITLE = '[data-e2e="user-title"], [data-e2e="user-subtitle"]';

/** The profile's own follow button, not one in a row of other people: what stands nearest is the profile's name. */
export function besideProfileName(control: Element): boolean {
  const near = control.closest(`:has(${TITLE}, a[href*="/@"]:not([data-e2e="nav-profile"]))`);
  return near !== null && near.querySelector(TITLE) !== null;
}

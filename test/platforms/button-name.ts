/** The share button and Grok's have no language-free name: they stand here by their labels. */
export function buttonName(button: Element): string {
  const drawing = [...button.querySelectorAll('svg[aria-label]')].find(
    (each) => each.closest('[role="button"]') === button,
  );
  const label =
    button.getAttribute('aria-label') ?? drawing?.getAttribute('aria-label') ?? button.textContent ?? '';
  return button.getAttribute('data-testid') ?? label.replace(/\s+/g, ' ').trim();
}

export const BUTTONS = 'button, [role="button"], [role="menuitem"], [data-testid="SideNav_NewTweet_Button"]';

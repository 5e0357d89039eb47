/** Opens whatever encloses a place of the page, brings it into view and puts the focus there. */
export function reveal(id: string): void {
  const place = document.getElementById(id);
  if (place === null) return;
  for (let at: Element | null = place; at !== null; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  place.scrollIntoView({ block: 'start' });
  const heading = place.querySelector<HTMLElement>('summary, [tabindex="-1"]');
  (heading ?? place).focus({ preventScroll: true });
}

/** Paper cannot be unfolded: everything is open while it is printed. Returns what stops it. */
export function unfoldForPrint(): () => void {
  let unfolded: readonly HTMLDetailsElement[] = [];
  const open = (): void => {
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const each of unfolded) each.open = true;
  };
  const close = (): void => {
    for (const each of unfolded) each.open = false;
  };
  addEventListener('beforeprint', open);
  addEventListener('afterprint', close);
  return () => {
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
  };
}

/** Tells of every place gone to by a link or through the history, also by a link pressed twice. Returns what stops it. */
export function followLinks(go: (id: string) => void): () => void {
  const byHistory = (): void => go(placeNow());
  const byPress = ({ target }: MouseEvent): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    // The same link again changes no hash.
    if (link !== null && link.hash === location.hash) go(placeNow());
  };
  addEventListener('hashchange', byHistory);
  addEventListener('click', byPress);
  return () => {
    removeEventListener('hashchange', byHistory);
    removeEventListener('click', byPress);
  };
}

/** The place the address names; empty where it names none. */
export function placeNow(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // "#%" is written by hand and names no place.
    return '';
  }
}

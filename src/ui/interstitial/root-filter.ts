/** Below this, words and their ground are too near each other to be read. */
const LEAST_CONTRAST = 0.4;

/** These leave black and white as they are. */
const COLOURS = /^(?:hue-rotate|grayscale|saturate|sepia)$/;
/** These bring them together as they fall below 1, and what is between them beyond it. */
const AMOUNTS = /^(?:brightness|contrast|opacity)$/;

/**
 * Whether black on white stays readable under a filter of the root element, as computed: Firefox applies it to the
 * top layer too, Chromium does not (measured 2026-11-21). Dark modes pass; a blur or a page's own filter may show
 * anything.
 */
export function readableUnder(filter: string): boolean {
  let contrast = 1;
  for (const [, name = '', amount = ''] of filter.matchAll(/([\w-]+)\(([^)]*)\)/g)) {
    const much = Number.parseFloat(amount);
    if (name === 'invert') contrast *= Math.abs(1 - 2 * much);
    else if (AMOUNTS.test(name)) contrast *= Math.min(much, 1 / much);
    else if (!COLOURS.test(name)) return false;
  }
  return contrast >= LEAST_CONTRAST;
}

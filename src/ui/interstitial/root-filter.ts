/** Below this, words and their ground are too near each other to be read. */
const LEAST_CONTRAST = 0.4;

/** What a filter makes of a grey between 0 and 1. */
type Change = (grey: number, amount: number) => number;
const same: Change = (grey) => grey;
const CHANGES: Readonly<Record<string, Change>> = {
  'hue-rotate': same,
  grayscale: same,
  saturate: same,
  sepia: same,
  invert: (grey, amount) => amount + grey * (1 - 2 * amount),
  brightness: (grey, amount) => Math.min(1, grey * amount),
  contrast: (grey, amount) => Math.min(1, Math.max(0, (grey - 0.5) * amount + 0.5)),
  // Over an unknown ground; what shines through lies as much over the dark as over the light.
  opacity: (grey, amount) => grey * amount,
};

/**
 * Whether black on white stays readable under a filter of the root element, as computed: Firefox applies it to the
 * top layer too, Chromium does not (measured 2026-11-21). Dark modes pass; a blur or a page's own filter may show
 * anything.
 */
export function readableUnder(filter: string): boolean {
  let [dark, light] = [0, 1];
  for (const [, name = '', amount = ''] of filter.matchAll(/([\w-]+)\(([^)]*)\)/g)) {
    const change = CHANGES[name];
    if (change === undefined) return false;
    const much = Number.parseFloat(amount);
    [dark, light] = [change(dark, much), change(light, much)];
  }
  return Math.abs(light - dark) >= LEAST_CONTRAST;
}

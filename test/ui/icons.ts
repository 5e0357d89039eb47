import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MARK } from '../../src/ui/shared/mark-shapes.ts';
import { launch } from './gallery-browser.ts';

/** `node test/ui/icons.ts` draws `src/public/icon/*.png` again from the mark's shapes. */
/** At 16 px the bars stand on whole pixels, or they blur. */
const SMALL_BARS = 'M4 12h2v12H4zM8 12h2v12H8z';
const SIZES = [16, 32, 48, 96, 128] as const;
/** The two bars: filled where they are drawn to the pixel, else stroked as `Mark` does. */
const bars = (size: number): string =>
  size === 16
    ? `<path d="${SMALL_BARS}" fill="${MARK.bar}"/>`
    : `<path d="${MARK.barsPath}" stroke="${MARK.bar}" stroke-width="${MARK.barsWidth}" stroke-linecap="round"/>`;
const folder = fileURLToPath(new URL('../../src/public/icon/', import.meta.url));
mkdirSync(folder, { recursive: true });
const browser = await launch();
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><svg style="display:block" width="${size}" height="${size}" viewBox="0 0 32 32">
      <rect width="32" height="32" rx="${MARK.radius}" fill="${MARK.field}"/>
      ${bars(size)}<path d="${MARK.handPath}" fill="${MARK.hand}"/></svg>`,
  );
  await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
}
await browser.close();
console.log(`${SIZES.length} icons in src/public/icon/`);

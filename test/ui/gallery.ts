import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, Gallery, launch } from './gallery-browser.ts';
import { GALLERY } from './gallery-states.ts';

/** `node test/ui/gallery.ts [part of a name]`: one PNG a state in `.output/gallery/`. */
const folder = fileURLToPath(new URL('../../.output/gallery/', import.meta.url));
const wanted = GALLERY.filter(({ name }) => name.includes(process.argv[2] ?? ''));
mkdirSync(folder, { recursive: true });
const script = await bundle('test/ui/gallery-page.tsx');
const browser = await launch();
const gallery = new Gallery(browser, script);
for (const state of wanted) {
  const page = await gallery.show(state);
  await page.screenshot({
    path: `${folder}${state.name}.png`,
    fullPage: state.view.part === 'page' && state.view.page !== 'popup',
  });
  if (state.view.part === 'page' && state.view.page === 'popup') {
    await page.evaluate(() => scrollTo(0, 9999));
    await page.screenshot({ path: `${folder}${state.name}-end.png` });
  }
}
await browser.close();
console.log(`${wanted.length} pictures in .output/gallery/`);

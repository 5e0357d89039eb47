import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, launch, open } from './gallery-browser.ts';
import { GALLERY } from './gallery-states.ts';

/** `node test/ui/gallery.ts [part of a name]`: one PNG a state in `.output/gallery/`. */
const folder = fileURLToPath(new URL('../../.output/gallery/', import.meta.url));
const wanted = GALLERY.filter(({ name }) => name.includes(process.argv[2] ?? ''));
mkdirSync(folder, { recursive: true });
const script = await bundle('test/ui/gallery-page.tsx');
const browser = await launch();
for (const state of wanted) {
  const page = await open(browser, script, state);
  await page.screenshot({ path: `${folder}${state.name}.png`, fullPage: state.view.part === 'lists' });
  if (state.view.part === 'popup') {
    await page.evaluate(() => scrollTo(0, 9999));
    await page.screenshot({ path: `${folder}${state.name}-end.png` });
  }
  await page.close();
}
await browser.close();
console.log(`${wanted.length} pictures in .output/gallery/`);

import type { Window } from './play.ts';
import type { PageStep, Result } from './step.ts';

const SAYS = '(words) => document.body.innerText.includes(words)';

/** Opens a page of the extension, types into it, and looks for the words that were promised. */
export async function playPage(step: PageStep, { driver }: Window, picture: string): Promise<Result> {
  const page = await driver.extensionPage(step.path);
  await page.waitFor("document.querySelector('main') !== null");
  if (step.types !== null) {
    await page.click(step.types.into);
    await page.type(step.types.text);
    await page.press('Enter');
  }
  // What does not come is told below, by its words.
  const text = await page
    .waitFor<string>(`${JSON.stringify(step.words)}.every(${SAYS}) && document.body.innerText`)
    .catch(() => page.evaluate<string>('document.body.innerText'));
  await page.screenshot(picture);
  await page.close();
  const missing = step.words.filter((words) => !text.includes(words));
  return {
    facts: step.words.map((words) => [
      'halaman',
      missing.includes(words) ? `tidak memuat “${words}”` : words,
    ]),
    broken: missing.map((words) => `halaman: dijanjikan “${words}”`),
  };
}

import type { Page } from '../browser/driver.ts';
import { awaitStill, DIALOG } from './dialog.ts';
import type { Window } from './play.ts';
import type { PageStep, Result } from './step.ts';

const TEXT = `document.body.innerText + (${DIALOG}?.textContent ?? '')`;

/** Opens a page of the extension, types and presses there, and looks for the words that were promised. */
export async function playPage(step: PageStep, { driver }: Window, picture: string): Promise<Result> {
  const page = await driver.extensionPage(step.path);
  await page.waitFor("document.querySelector('main') !== null");
  if (step.types !== null) {
    await page.click(step.types.into);
    await page.type(step.types.text);
    await page.press('Enter');
  }
  for (const each of step.presses) await press(page, each);
  // What does not come is told below, by its words.
  const text = await page
    .waitFor<string>(`${JSON.stringify(step.words)}.every((words) => (${TEXT}).includes(words)) && ${TEXT}`)
    .catch(() => page.evaluate<string>(TEXT));
  await awaitStill(page);
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

async function press(page: Page, place: string): Promise<void> {
  await page.waitFor(`document.querySelector(${JSON.stringify(place)}) !== null`);
  await page.click(place);
}

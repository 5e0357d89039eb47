import { mkdirSync, rmSync } from 'node:fs';
import { launchChromium } from '../browser/chromium.ts';
import { type Site, startSite } from '../site/server.ts';
import { play, type Window } from './play.ts';
import { say, sayBoth, sayStep } from './print.ts';
import { LOOKS, type Look, type Result, type Step } from './step.ts';
import { STORY } from './story.ts';

const FOLDER = '.output/demo';
const root = new URL('../../', import.meta.url).pathname;

/** Plays the story without a display, prints what the page saw, leaves pictures; true when every promise held. */
export async function walk(extensionDir: string): Promise<boolean> {
  sayBoth({
    id: 'Peragaan berjalan sendiri di Chromium tanpa jendela. “Halaman mendengar” adalah catatan pendengar milik halaman itu sendiri; “situs melakukan” adalah permintaan yang dikirim situs tiruan ke servernya.',
    en: 'The demo walks by itself, without a window. “Halaman mendengar” is what the page’s own listeners heard of the press; “situs melakukan” is what the replica then asked of its server.',
  });
  say();
  rmSync(`${root}${FOLDER}`, { recursive: true, force: true });
  mkdirSync(`${root}${FOLDER}`, { recursive: true });
  const site = await startSite();
  const pictures: string[] = [];
  let failed = 0;
  for (const look of Object.keys(LOOKS) as Look[]) {
    const window = await openWindow(extensionDir, site, look);
    for (const step of STORY.filter((each) => each.look === look)) {
      const number = pictures.length + 1;
      const picture = `${FOLDER}/${String(number).padStart(2, '0')}-${step.picture}.png`;
      const result = await attempt(step, window, `${root}${picture}`);
      sayStep(number, step.said, result);
      pictures.push(picture);
      if (result.broken.length > 0) failed += 1;
    }
    await window.driver.close();
  }
  const own = site.hits.filter(({ origin }) => origin?.startsWith('chrome-extension:') === true);
  await site.close();
  say(`Gambar / pictures (${pictures.length}):`);
  for (const picture of pictures) say(`  ${picture}`);
  say();
  say(`Permintaan jaringan dari ekstensi / network requests by the extension: ${own.length}`);
  const well = failed === 0 && own.length === 0;
  say(
    well
      ? `${pictures.length} langkah, semuanya seperti yang dijanjikan`
      : `${pictures.length} langkah, ${failed} tidak seperti yang dijanjikan${own.length > 0 ? '; ekstensi meminta sesuatu dari jaringan' : ''}`,
  );
  return well;
}

async function openWindow(extensionDir: string, site: Site, look: Look): Promise<Window> {
  const driver = await launchChromium({ extensionDir, port: site.port, ...LOOKS[look] });
  const desk = await driver.extensionPage('manifest.json');
  const tab = await driver.open('about:blank');
  return { driver, site, tab, desk };
}

/** A step that cannot be played is a step that broke its promise; the story goes on. */
async function attempt(step: Step, window: Window, picture: string): Promise<Result> {
  try {
    return await play(step, window, picture);
  } catch (reason) {
    return { facts: [], broken: [String(reason)] };
  }
}

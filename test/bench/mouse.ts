import type { Point } from '../browser/driver.ts';
import type { Tab } from './browser.ts';

/**
 * Scrolls to the next post of one of these authors that was not pressed yet; the centre of its like. Throws at the end
 * of the timeline.
 */
export function showPost(tab: Tab, authors: readonly string[]): Promise<Point> {
  return tab.evaluate(async (wanted: readonly string[]) => {
    const fresh = () =>
      [...document.querySelectorAll<HTMLElement>('.timeline [data-post]:not([data-bench])')].find(
        ({ dataset }) =>
          dataset.testcase?.startsWith('x:many:') === true && wanted.includes(dataset.author ?? ''),
      );
    for (let tries = 0; fresh() === undefined && tries < 100; tries += 1) {
      window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      await new Promise((frame) => requestAnimationFrame(frame));
    }
    const post = fresh();
    post?.setAttribute('data-bench', 'pressed');
    const like = post?.querySelector('[data-testid="like"]');
    if (like === null || like === undefined) throw new Error(`no post left of ${wanted.join(', ')}`);
    like.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
    const box = like.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, authors);
}

/** A trusted press with the left button, moved there first, let go at once. */
export async function pressAt(tab: Tab, { x, y }: Point): Promise<void> {
  const left = { x, y, button: 'left', clickCount: 1 } as const;
  await tab.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await tab.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...left });
  await tab.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...left });
}

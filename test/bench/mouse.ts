import type { Point } from '../browser/driver.ts';
import type { Tab } from './browser.ts';

/** Scrolls to the post of that name in the replica and gives the centre of its like button. */
export function likeOf(tab: Tab, testcase: string): Promise<Point> {
  return tab.evaluate(async (name: string) => {
    const like = document.querySelector(`[data-testcase="x:${name}"] [data-testid="like"]`);
    if (like === null) throw new Error(`the page has no post ${name} to like`);
    like.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
    const box = like.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, testcase);
}

/** A trusted press with the left button, moved there first, let go at once. */
export async function pressAt(tab: Tab, { x, y }: Point): Promise<void> {
  const left = { x, y, button: 'left', clickCount: 1 } as const;
  await tab.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await tab.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...left });
  await tab.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...left });
}

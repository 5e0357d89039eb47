import { pause } from './numbers.ts';
import type { Scene } from './script-time.ts';

export const POSTS = 1_200;
const STEP_PX = 700;

/** Scrolls a replica timeline of 1,200 posts to its end, 700 px a frame; the page brings posts as it is scrolled. */
export const scrolling: Scene = {
  rounds: 3,
  together: false,
  async prepare(bench) {
    const tab = await bench.open();
    await tab.goto(`https://x.com/home?posts=${POSTS}`);
    await pause(700);
    return tab;
  },
  async play(tab) {
    // A tab in the background gets no frames, and would be waited for in vain.
    await tab.send('Page.bringToFront');
    const seen = await tab.evaluate(async (step: number) => {
      for (let stuck = 0, last = -1; stuck < 3; ) {
        window.scrollBy({ top: step, behavior: 'instant' });
        await Promise.race([
          new Promise((frame) => requestAnimationFrame(frame)),
          new Promise((late) => setTimeout(late, 500)),
        ]);
        stuck = window.scrollY === last ? stuck + 1 : 0;
        last = window.scrollY;
      }
      return document.querySelectorAll('.timeline article').length;
    }, STEP_PX);
    if (seen < POSTS) throw new Error(`only ${seen} of ${POSTS} posts were scrolled past`);
  },
};

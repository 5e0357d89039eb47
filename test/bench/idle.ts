import { pause } from './numbers.ts';
import type { Scene } from './script-time.ts';

/** Ten seconds in which nobody touches an open timeline. */
export const idling: Scene = {
  rounds: 2,
  together: true,
  async prepare(bench) {
    const tab = await bench.open();
    await tab.goto('https://x.com/home');
    await pause(1_500);
    return tab;
  },
  play: () => pause(10_000),
};

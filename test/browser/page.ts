import type { AxNode, Button, ClickOptions, Page, Place, Point } from './driver.ts';
import { ACCESS_KEY, accessKeyText, callText, centreText, elementText, poll, splitKeys } from './script.ts';

/** The two browsers' libraries share these calls by name and meaning. */
export interface Tab {
  readonly mouse: {
    move(x: number, y: number): Promise<void>;
    down(options: { button: Button }): Promise<void>;
    up(options: { button: Button }): Promise<void>;
  };
  goto(url: string, options: { waitUntil: 'load' }): Promise<unknown>;
  bringToFront(): Promise<void>;
}

/** What differs between the two browsers in driving one tab. */
export interface Hand {
  /** Evaluates an expression in the page's own world; a promise is awaited; the value crosses as JSON. */
  run<T>(expression: string): Promise<T>;
  runInFrame<T>(address: string, expression: string): Promise<T>;
  click(point: Point, options: Required<ClickOptions>): Promise<void>;
  /** Taps of one finger, quickly one after the other. */
  tap(point: Point, times: 1 | 2): Promise<void>;
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses the browser's shortcut for the element that now has our access key. */
  pressAccessKey(): Promise<void>;
  axTree(): Promise<readonly AxNode[]>;
  drop(point: Point, text: string): Promise<void>;
  /** `element`: an expression yielding the file input. */
  chooseFile(element: string, path: string): Promise<void>;
  screenshot: Page['screenshot'];
}

/** A tab of either browser as the tests drive it; `close` may do something else with it than the browser does. */
export function pageOf(tab: Tab, hand: Hand, close: () => Promise<void>): Page {
  const { run } = hand;
  const at = async (place: Place): Promise<Point> =>
    typeof place === 'object' && 'x' in place ? place : run<Point>(centreText(place));
  let mouse: Point | null = null;
  async function moveTo(place: Place): Promise<void> {
    const to = await at(place);
    // A hand at rest sends no movement: without this a press would begin with a move that nobody made.
    if (mouse?.x === to.x && mouse.y === to.y) return;
    await tab.mouse.move(to.x, to.y);
    mouse = to;
  }
  return {
    evaluate: (script: unknown, ...args: readonly unknown[]) => run<never>(callText(script, args)),
    inFrame: hand.runInFrame,
    goto: async (url) => void (await tab.goto(url, { waitUntil: 'load' })),
    async click(place, { button = 'left', delay = 0, count = 1 } = {}) {
      mouse = await at(place);
      await hand.click(mouse, { button, delay, count });
    },
    async pointerDown(place, button = 'left') {
      await moveTo(place);
      await tab.mouse.down({ button });
    },
    pointerUp: (button = 'left') => tab.mouse.up({ button }),
    hover: moveTo,
    touchTap: async (place, times = 1) => hand.tap(await at(place), times),
    async press(combination) {
      const keys = splitKeys(combination);
      for (const key of keys) await hand.keyDown(key);
      for (const key of [...keys].reverse()) await hand.keyUp(key);
    },
    keyDown: hand.keyDown,
    keyUp: hand.keyUp,
    type: hand.type,
    async axPress(place) {
      if (typeof place === 'object' && 'x' in place) throw new Error('axPress needs an element');
      await run(accessKeyText(place, ACCESS_KEY));
      await hand.pressAccessKey();
      await run(accessKeyText(place, ''));
    },
    axTree: hand.axTree,
    drop: async (place, text) => hand.drop(await at(place), text),
    chooseFile: (place, path) => hand.chooseFile(elementText(place), path),
    waitFor: (script: unknown, options = {}) => poll(() => run<never>(callText(script, [])), script, options),
    screenshot: hand.screenshot,
    bringToFront: () => tab.bringToFront(),
    close,
  };
}

import type { Place, WaitOptions } from './driver.ts';

/** Source text of a call: functions travel as text, arguments as JSON. */
export function callText(script: unknown, args: readonly unknown[]): string {
  if (typeof script === 'string') return script;
  return `(${String(script)})(...${JSON.stringify(args)})`;
}

/** Expression giving the element at a place, null when there is none. */
export function elementText(place: Exclude<Place, { x: number }>): string {
  return typeof place === 'string' ? `document.querySelector(${JSON.stringify(place)})` : `(${place.js})`;
}

/** Expression giving the centre of a place after scrolling it into view. */
export function centreText(place: Exclude<Place, { x: number }>): string {
  return `(() => {
    const element = ${elementText(place)};
    if (!element) throw new Error(${JSON.stringify(`nothing at ${JSON.stringify(place)}`)});
    const inside = (box) => box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
    if (!inside(element.getBoundingClientRect())) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  })()`;
}

/**
 * Lets a trusted click without any pointer be given to an element: it gets an access key, the browser's own shortcut
 * for it is pressed, and the key is taken away again. Assistive technology's "press" ends in the same bare click.
 */
export const ACCESS_KEY = '9';

export function accessKeyText(place: Exclude<Place, { x: number }>, key: string): string {
  const change = key === '' ? "removeAttribute('accesskey')" : `setAttribute('accesskey', '${key}')`;
  return `(${elementText(place)})?.${change}`;
}

/** `Control+Enter` → `['Control', 'Enter']`; a lone plus stays itself. */
export function splitKeys(combination: string): readonly string[] {
  if (combination === '+') return ['+'];
  return combination.split('+');
}

/** True while a page is being replaced by the next one: asking again is right. */
const isLeaving = (error: unknown): boolean => /context|navigat|destroyed|discarded/i.test(String(error));

export async function poll<T>(read: () => Promise<T>, what: unknown, options: WaitOptions = {}): Promise<T> {
  const timeout = options.timeout ?? 5_000;
  const end = performance.now() + timeout;
  for (;;) {
    const value = await read().catch((error: unknown) => {
      if (isLeaving(error)) return null;
      throw error;
    });
    if (value) return value;
    if (performance.now() > end) throw new Error(`not within ${timeout} ms: ${String(what)}`);
    await new Promise((later) => setTimeout(later, 20));
  }
}

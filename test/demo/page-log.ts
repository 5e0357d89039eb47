import type { Page } from '../browser/driver.ts';

interface Heard {
  readonly type: string;
  readonly trusted: boolean;
  readonly target: string;
  readonly key: string;
}

/** What a press consists of. Moving towards a control is no press. */
const PRESS =
  /^(pointer(down|up)|mouse(down|up)|touch(start|end)|click|dblclick|auxclick|key(down|press|up))$/;

const named = ({ type, trusted, key }: Heard): string =>
  [type, ...(key === '' ? [] : [key]), ...(trusted ? [] : ['(buatan)'])].join(' ');

/** Presses the page's own window listener heard since it was last asked, an untrusted one marked `(buatan)`. */
export async function takeHeard(page: Page): Promise<readonly string[]> {
  const log = await page.evaluate<readonly Heard[]>('window.__takeLog()');
  return log.filter(({ type }) => PRESS.test(type)).map(named);
}

/** What the site's own handlers did since last asked. */
export function takeDone(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>('window.__mutations.splice(0).map(({ action }) => action)');
}

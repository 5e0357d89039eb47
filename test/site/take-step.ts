import type { Page } from '../browser/driver.ts';
import type { Step } from './site-press.ts';

/** Does one thing as a hand would. */
export async function take(page: Page, step: Step): Promise<unknown> {
  switch (step.do) {
    case 'click':
      return page.click(step.on);
    case 'double-click':
      return page.click(step.on, { count: 2 });
    case 'tap':
      return page.touchTap(step.on, step.times);
    case 'hover':
      return page.hover(step.on);
    case 'focus':
      return page.waitFor(focused(step.on));
    case 'key':
      return page.press(step.key);
    case 'type':
      return page.type(step.text);
    case 'bare-click':
      return page.axPress(step.on);
    case 'drop':
      return page.drop(step.on, step.text);
    case 'wait':
      return page.waitFor(`document.querySelector(${JSON.stringify(step.for)}) !== null`);
  }
}

/**
 * Focuses an element. A frame hears of its focus a moment later and hands it on to what takes text: keys pressed
 * before that go nowhere.
 */
function focused(selector: string): string {
  return `(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    const inner = element.contentDocument;
    if (inner && document.activeElement === element && inner.activeElement !== inner.body) return true;
    element.blur();
    element.focus();
    return !inner;
  })()`;
}

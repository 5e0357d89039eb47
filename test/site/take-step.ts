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
      return page.evaluate(`void document.querySelector(${JSON.stringify(step.on)}).focus()`);
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

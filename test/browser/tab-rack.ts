import type { Page } from './driver.ts';

/** A tab of either browser, and how the tests drive it. */
interface Racked<Tab> {
  readonly tab: Tab;
  readonly page: Page;
}

/**
 * Tabs that were closed and may be opened again: a new one costs three times what another address in an old one does,
 * and most of a test's time. What a page knew of itself goes with its document.
 */
export class TabRack<Tab extends { close(): Promise<void> }> {
  readonly #create: () => Promise<Tab>;
  readonly #wrap: (tab: Tab, close: () => Promise<void>) => Page | Promise<Page>;
  readonly #idle: Racked<Tab>[] = [];

  constructor(
    create: () => Promise<Tab>,
    wrap: (tab: Tab, close: () => Promise<void>) => Page | Promise<Page>,
  ) {
    this.#create = create;
    this.#wrap = wrap;
  }

  /** A tab in front, new or used before. */
  async take(): Promise<Racked<Tab>> {
    const racked = this.#idle.pop() ?? (await this.#another());
    await racked.page.bringToFront();
    return racked;
  }

  async #another(): Promise<Racked<Tab>> {
    const tab = await this.#create();
    const page = await this.#wrap(tab, async () => {
      // A pointer left over the next page would meet what stands there.
      await page.hover({ x: 0, y: 0 });
      await page.goto('about:blank');
      // Tab may have led a hand out of the page, into the browser's own bars.
      if (await page.evaluate<boolean>('document.hasFocus()')) this.#idle.push({ tab, page });
      else await tab.close();
    });
    return { tab, page };
  }
}

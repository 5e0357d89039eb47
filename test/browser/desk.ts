import type { Page, StoredValues } from './driver.ts';

/**
 * A page of the extension that runs none of its code, by which its storage is reached. It is opened at the first need
 * and kept behind the others: opening one takes Firefox more than a second.
 */
export class Desk {
  readonly #open: () => Promise<Page>;
  #page: Promise<Page> | null = null;

  constructor(open: () => Promise<Page>) {
    this.#open = open;
  }

  async set(values: StoredValues): Promise<void> {
    await this.#run(`chrome.storage.local.set(${JSON.stringify(values)})`);
  }

  /** Null for everything. */
  get(keys: readonly string[] | null): Promise<StoredValues> {
    return this.#run<StoredValues>(`chrome.storage.local.get(${JSON.stringify(keys)})`);
  }

  /** Before the extension goes, which would take the page with it. */
  async close(): Promise<void> {
    const page = await this.#page;
    this.#page = null;
    await page?.close();
  }

  async #run<T>(expression: string): Promise<T> {
    this.#page ??= this.#open();
    return (await this.#page).evaluate<T>(expression);
  }
}

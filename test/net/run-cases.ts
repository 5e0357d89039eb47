import { readFileSync } from 'node:fs';
import type { Driver, Page } from '../browser/driver.ts';
import type { Site } from '../site/server.ts';

/** The table in the order in which a page is given it. */
const FILES = [
  'bench',
  'fetch-shape',
  'fetch-bodies',
  'fetch-abort',
  'fetch-answers',
  'fetch-input',
  'xhr-events',
  'xhr-abort',
  'xhr-states',
  'xhr-sync',
  'xhr-answers',
  'page-changes',
  'frames',
] as const;

/** Where the requests of the cases go. */
export interface Where {
  readonly path: string;
  /** More of the query: `&screen_name=…`. */
  readonly query: string;
}

/** What came of a case: all that the page saw, and how many of its requests the server did. */
export interface Came {
  readonly told: unknown;
  readonly sent: number;
}

export type Results = ReadonlyMap<string, Came>;

const text = (name: string): string => readFileSync(new URL(`cases/${name}.js`, import.meta.url), 'utf8');

/** An expression that runs a script as one of the page's own. */
const asPage = (script: string): string =>
  `document.head.appendChild(Object.assign(document.createElement('script'), { textContent: ${JSON.stringify(script)} })).remove()`;

/** Of one browser: a fresh page of X for each run, `before` being scripts that it has before the cases. */
export class Bench {
  readonly #driver: Driver;
  readonly #site: Site;
  readonly #before: readonly string[];

  constructor(driver: Driver, site: Site, before: readonly string[] = []) {
    this.#driver = driver;
    this.#site = site;
    this.#before = before;
  }

  async #page(): Promise<Page> {
    const page = await this.#driver.open('https://x.com/home');
    for (const script of [...this.#before, ...FILES.map(text)]) await page.evaluate(asPage(script));
    return page;
  }

  /** Every case's name, or those alone that send something. */
  async names(which: 'names' | 'sending'): Promise<readonly string[]> {
    const page = await this.#page();
    const names = await page.evaluate<readonly string[]>(`netCases.${which}()`);
    await page.close();
    return names;
  }

  async run(where: Where, names: readonly string[]): Promise<Results> {
    const page = await this.#page();
    this.#site.hits.splice(0);
    const results = await page.evaluate<Record<string, unknown>>(
      `netCases.run(${JSON.stringify(where)}, ${JSON.stringify(names)})`,
    );
    await page.close();
    const sent = this.#site.hits.map(({ path }) => new URLSearchParams(path.split('?')[1]).get('gema'));
    return new Map(
      names.map(
        (name) => [name, { told: results[name], sent: sent.filter((each) => each === name).length }] as const,
      ),
    );
  }
}

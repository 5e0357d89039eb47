import type { Bench, Tab } from './browser.ts';
import { median } from './numbers.ts';

/** Calls of one batch, which is timed as a whole: the clock knows 0.1 ms. */
const CALLS = 500;
const BATCHES = 15;
/** Both pages in turn, so that a busy minute of the machine falls on both. */
const ROUNDS = 3;

const LONG = `/i/api/graphql/abc/HomeTimeline?variables=${'x'.repeat(1_000)}`;
const GRAPH = `fb_api_req_friendly_name=CometHomeFeedQuery&variables=${'x'.repeat(2_000)}`;

/**
 * Ways to ask for what is no operation. Every signal is aborted: the call does all that it does in the page, nothing
 * goes out, and a network that takes fifty times as long does not drown it. Facebook's address alone decides nothing:
 * there the body is read.
 */
const WAYS = [
  { way: 'text', page: 'https://x.com/home', call: 'fetch(address, init)' },
  { way: 'text, POST', page: 'https://x.com/home', call: 'fetch(address, post)' },
  { way: 'URL', page: 'https://x.com/home', call: 'fetch(url, init)' },
  { way: 'Request', page: 'https://x.com/home', call: 'fetch(request)' },
  {
    way: 'XMLHttpRequest',
    page: 'https://x.com/home',
    call: "(xhr.open('POST', 'data:,' + address), xhr.send('a=1'), xhr.abort())",
  },
  { way: 'text, POST, Facebook', page: 'https://www.facebook.com/', call: "fetch('/api/graphql/', graph)" },
  {
    way: 'XMLHttpRequest, Facebook',
    page: 'https://www.facebook.com/',
    call: "(xhr.open('POST', 'data:,/api/graphql/'), xhr.send(graph.body), xhr.abort())",
  },
] as const;
type Way = (typeof WAYS)[number];

export interface NonMatching {
  /** Microseconds added to a call, median of batches with less median without: of the way that costs most. */
  readonly nonMatchingUs: number;
  /** That call without any extension. */
  readonly bareUs: number;
  readonly way: Way['way'];
}

/** Microseconds of one call, batch by batch. */
const batches = ({ call }: Way): string => `(async () => {
  const signal = AbortSignal.abort();
  const address = ${JSON.stringify(LONG)};
  const url = new URL(address, location.href);
  const init = { signal };
  const post = { method: 'POST', body: 'a=1', signal };
  const graph = { method: 'POST', body: ${JSON.stringify(GRAPH)}, signal };
  const request = new Request(address, { signal });
  const xhr = new XMLHttpRequest();
  const ignore = () => {};
  const taken = [];
  for (let batch = 0; batch < ${BATCHES}; batch += 1) {
    const answers = new Array(${CALLS});
    const begun = performance.now();
    for (let at = 0; at < ${CALLS}; at += 1) answers[at] = ${call};
    taken.push(((performance.now() - begun) * 1000) / ${CALLS});
    for (const each of answers) each?.catch(ignore);
    await new Promise((later) => setTimeout(later, 0));
  }
  return taken;
})()`;

async function inTurn(way: Way, tabs: readonly Tab[]): Promise<readonly (readonly number[])[]> {
  const taken: number[][] = tabs.map(() => []);
  for (const tab of tabs) {
    await tab.goto(way.page);
    // The first goes for the compiler.
    await tab.evaluate(batches(way));
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, tab] of tabs.entries())
      taken[at]?.push(...(await tab.evaluate<readonly number[]>(batches(way))));
  }
  return taken;
}

/** Calls what matches no operation, in a page without an extension and in one with each, side by side. */
export async function nonMatching(
  without: Bench,
  extended: readonly Bench[],
): Promise<readonly NonMatching[]> {
  const tabs = await Promise.all([without, ...extended].map((bench) => bench.open()));
  const found: NonMatching[][] = extended.map(() => []);
  for (const way of WAYS) {
    const [bare = [], ...owns] = await inTurn(way, tabs);
    const bareUs = median(bare);
    for (const [at, own] of owns.entries())
      found[at]?.push({ nonMatchingUs: median(own) - bareUs, bareUs, way: way.way });
  }
  await Promise.all(tabs.map((tab) => tab.close()));
  return found.map((each) =>
    each.reduce((one, other) => (other.nonMatchingUs > one.nonMatchingUs ? other : one)),
  );
}

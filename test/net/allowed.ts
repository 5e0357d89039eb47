import { BROWSERS, type BrowserName } from '../matrix/browsers.ts';

/**
 * Where the cases' requests go: `passing` match no operation; `matching` do, at an account that nobody listed;
 * `held` wait 100 ms and are let go.
 */
export type Group = 'passing' | 'matching' | 'held';

export interface Allowed {
  readonly name: string;
  readonly groups: readonly Group[];
  readonly browsers: readonly BrowserName[];
  /** Why it cannot be otherwise, or is not worth its price. */
  readonly reason: string;
}

const HELD: readonly Group[] = ['held'];
const FIREFOX: readonly BrowserName[] = ['firefox'];

/** Everything by which a page could tell that the net is there. A difference listed here that is none fails as well. */
export const ALLOWED: readonly Allowed[] = [
  {
    name: 'shape: a cycle of prototypes',
    groups: ['passing'],
    browsers: BROWSERS,
    reason: 'fetch is a proxy: the browser does not see the cycle through one',
  },
  {
    name: 'shape: another realm reads our fetch',
    groups: ['passing'],
    browsers: BROWSERS,
    reason: 'each realm disguises its own functions: a list shared between realms would itself be seen',
  },
  {
    name: 'shape: structuredClone of fetch',
    groups: ['passing'],
    browsers: FIREFOX,
    reason: 'the refusal names a Proxy in place of a Function',
  },
  {
    name: 'shape: prototype of fetch',
    groups: ['passing'],
    browsers: FIREFOX,
    reason: 'fetch.caller and fetch.arguments throw, as they should, but the text names a Proxy',
  },
  {
    name: 'shape: place of fetch among the keys of window',
    groups: ['passing'],
    browsers: FIREFOX,
    reason: 'Firefox lists interfaces in the order of their first use, and the net uses XMLHttpRequest first',
  },
  {
    name: 'input: order in which init is read',
    groups: ['matching', 'held'],
    browsers: BROWSERS,
    reason: 'what acts is read before it goes: getters of init are called once more',
  },
  {
    name: 'input: order in which headers are read',
    groups: ['matching'],
    browsers: BROWSERS,
    reason: 'the same: once for the request that would have waited, once for the one that goes',
  },
  {
    name: 'abort: a stream body is cancelled with the reason',
    groups: ['matching', 'held'],
    browsers: ['chromium'],
    reason: 'a stream is read in a copy, and what is read twice is not cancelled by giving one up',
  },
  {
    name: 'fetch body: keepalive beyond 64 KiB',
    groups: HELD,
    browsers: FIREFOX,
    reason: 'a Request made of it goes, where the browser refuses the call with the same init',
  },
  {
    name: 'xhr events: loadstart while send has not returned',
    groups: HELD,
    browsers: BROWSERS,
    reason: 'the native send comes with the word of the guard',
  },
  {
    name: 'xhr events: order against microtasks and timers',
    groups: HELD,
    browsers: BROWSERS,
    reason: 'the same: loadstart comes later',
  },
  {
    name: 'xhr events: listeners put on after send',
    groups: HELD,
    browsers: BROWSERS,
    reason: 'the same: they still hear loadstart',
  },
  {
    name: 'xhr send: while under way, withCredentials',
    groups: HELD,
    browsers: BROWSERS,
    reason: 'nothing was sent yet: the browser still lets it be set',
  },
  ...['at once', 'soon'].flatMap((when) =>
    ['', ', then sent again', ', by open'].map((then) => ({
      name: `xhr abort: ${when}${then}`,
      groups: HELD,
      browsers: BROWSERS,
      reason: 'nothing was sent yet: no loadstart, and the events of the abort are not the browser’s own',
    })),
  ),
];

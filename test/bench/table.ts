import { ACCOUNTS } from './memory.ts';
import type { BenchResult, ExtensionResult } from './result.ts';
import { POSTS } from './scroll.ts';

interface Row {
  readonly what: string;
  readonly unit: string;
  /** The largest value allowed; null for a number that only explains another. */
  readonly bar: number | null;
  readonly ours: number;
  readonly peer: number | null;
}

/** Bars of the design. */
const BARS = {
  scroll: 3,
  idle: 0,
  memory: 1,
  dialogP50: 30,
  dialogP99: 100,
  dialogCold: 150,
  unlisted: 1,
  size: 30,
  net: 5,
  nonMatching: 20,
  start: 5,
  advise: 50,
  indexBytes: 2.5,
  lookup: 1,
  build: 3,
  buildMB: 300,
  exact: 5,
  falseMaybe: 1e-4,
  lost: 0,
  listBytes: 25,
  deltaBytes: 60,
  metadata: 100,
  pollRequests: 2,
  journalPaint: 300,
  journalCharts: 500,
} as const;

function rowsOf(result: BenchResult): readonly Row[] {
  const both = (
    what: string,
    unit: string,
    bar: number | null,
    read: (of: ExtensionResult) => number,
  ): Row => ({
    what,
    unit,
    bar,
    ours: read(result),
    peer: result.peer === null ? null : read(result.peer),
  });
  const own = (what: string, bar: number | null, ours: number, unit = 'ms'): Row => ({
    what,
    unit,
    bar,
    ours,
    peer: null,
  });
  const { dialogMs } = result.press;
  const { index, list, poll, journal } = result;
  return [
    both(`scripting added, ${POSTS} posts scrolled`, 'ms', BARS.scroll, ({ scroll }) => scroll.scriptMs),
    both('  whole page: with − without', 'ms', null, ({ scroll }) => scroll.differenceMs),
    both('  whole page: ± of that difference', 'ms', null, ({ scroll }) => scroll.noiseMs),
    both('  whole page: with / without', '×', null, ({ scroll }) => scroll.ratio),
    both('scripting added, 10 s idle', 'ms', BARS.idle, ({ idle }) => idle.scriptMs),
    both('  whole page: with − without', 'ms', null, ({ idle }) => idle.differenceMs),
    both(`memory added, ${ACCOUNTS} accounts`, 'MB', BARS.memory, ({ memory }) => memory.addedMB),
    own('press → dialog painted, p50', BARS.dialogP50, dialogMs.p50),
    own('press → dialog painted, p99', BARS.dialogP99, dialogMs.p99),
    own('press → dialog painted, cold worker, p95', BARS.dialogCold, dialogMs.coldP95),
    own('  cold worker, p50', null, dialogMs.coldP50),
    own('  an empty dialog of the page’s own, p50', null, dialogMs.floorP50),
    both('delay of an unlisted press, p99', 'ms', BARS.unlisted, ({ press }) => press.unlistedMs.p99),
    both('guard, gzip -9, largest platform', 'kB', BARS.size, ({ size }) => size.guardGzipKB),
    both('second net, gzip -9', 'kB', BARS.net, ({ size }) => size.netGzipKB),
    both('added to a request that matches nothing', 'µs', BARS.nonMatching, ({ net }) => net.nonMatchingUs),
    both('  that call without us', 'µs', null, ({ net }) => net.bareUs),
    both('start: compile and run, median', 'ms', BARS.start, ({ start }) => start.ms),
    both('  first in a fresh process, median', 'ms', null, ({ start }) => start.firstMs),
    own('advise, median', BARS.advise, result.advise.us, 'µs'),
    own(`index of ${index.accounts} accounts, a key`, BARS.indexBytes, index.bytesPerAccount, 'B'),
    own('  the heaviest page', null, index.pageMB, 'MB'),
    own('  look-up', BARS.lookup, index.lookupUs, 'µs'),
    own('  built in the worker', BARS.build, index.buildS, 's'),
    own('  memory for that', BARS.buildMB, index.buildMB, 'MB'),
    own('  checked when it comes', null, index.checkS, 's'),
    own('  kept in the store', null, index.storeS, 's'),
    own('  exact look-up, median', BARS.exact, index.exactMs),
    own('  exact look-up, p99', null, index.exactP99Ms),
    own('  false maybe, in a million', BARS.falseMaybe * 1e6, index.falseMaybe * 1e6, ''),
    own('  listed keys lost', BARS.lost, index.lost, ''),
    own('list over the wire, an account', BARS.listBytes, list.bytesPerAccount, 'B'),
    own('  a changed account, in a delta', BARS.deltaBytes, list.deltaBytesPerChange, 'B'),
    own('  that delta applied to the larger list', null, list.applyS, 's'),
    own('  metadata, 40 regions', BARS.metadata, list.metadataKB, 'kB'),
    own('poll with nothing new', BARS.pollRequests, poll.requests, ''),
    own('  bodies of its answers', null, poll.bytes, 'B'),
    own(`journal of ${journal.entries} entries, first paint`, BARS.journalPaint, journal.paintMs),
    own('  its charts', BARS.journalCharts, journal.chartsMs),
    own('  its whole year, when asked for', BARS.journalCharts, journal.everythingMs),
  ];
}

/** A table for people: each number with its bar, and a mark where the bar is missed. */
export function table(result: BenchResult): string {
  const rows = rowsOf(result);
  const withPeer = result.peer !== null;
  const width = Math.max(...rows.map(({ what }) => what.length));
  const number = (value: number | null): string => (value === null ? '–' : value.toFixed(2)).padStart(10);
  const lines = rows.map(({ what, unit, bar, ours, peer }) => {
    const limit = (bar === null ? '' : `≤ ${bar}`).padStart(8);
    const mark = bar === null ? ' ' : ours <= bar ? '✓' : '✗';
    return `${what.padEnd(width)}  ${number(ours)} ${unit.padEnd(2)} ${limit} ${mark}${withPeer ? `  ${number(peer)}` : ''}`;
  });
  const missed = rows.filter(({ bar, ours }) => bar !== null && ours > bar).length;
  const head = `${''.padEnd(width)}  ${'ours'.padStart(10)}    ${'bar'.padStart(8)}  ${withPeer ? `  ${'peer'.padStart(10)}` : ''}`;
  return [head, ...lines, '', missed === 0 ? 'Every bar is met.' : `${missed} missed (✗).`].join('\n');
}

import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type Bench, launchBench, type Tab } from './browser.ts';
import type { ExactLookUps, LookUps, WorkerSteps } from './index-worker.ts';

/** What the index of one list costs a worker of Chromium and the pages it serves. */
export interface IndexCost extends LookUps, ExactLookUps {
  /** The index of the list and the parts of every platform, from unpacked bytes. */
  readonly buildS: number;
  /** Peak of the worker's whole process until then, above what it held before it fetched: both forms of the file included. */
  readonly buildMB: number;
}

const PAGE = `<!doctype html><title>bench</title><script type="module">
const worker = new Worker('/worker.js', { type: 'module' });
globalThis.ask = (step) => new Promise((done, fail) => {
  worker.onmessage = ({ data }) => ('done' in data ? done(data.done) : fail(new Error(data.failed)));
  worker.onerror = ({ message }) => fail(new Error(message));
  worker.postMessage(step);
});
</script>`;

/** Isolated from every other page, so that its clock counts in 5 µs. */
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

async function workerScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./index-worker.ts', import.meta.url)),
        formats: ['es'],
        fileName: 'worker',
      },
    },
  });
  const [chunk] = Array.isArray(output) ? (output[0]?.output ?? []) : 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('the worker was not built');
  return chunk.code;
}

/** Measures a packed list in a fresh browser. */
export async function measuredIndex(list: Uint8Array): Promise<IndexCost> {
  const files: Readonly<Record<string, readonly [type: string, body: string | Uint8Array]>> = {
    '/': ['text/html', PAGE],
    '/worker.js': ['text/javascript', await workerScript()],
    '/list': ['application/octet-stream', list],
  };
  const server = createServer(({ url = '/' }, response) => {
    const [type, body] = files[url] ?? ['text/plain', ''];
    response.writeHead(type === 'text/plain' ? 404 : 200, { 'content-type': type, ...HEADERS }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const bench = await launchBench('lists', null, port);
  try {
    const tab = await bench.open();
    await tab.goto(`http://localhost:${port}/`);
    return await measured(bench, tab);
  } finally {
    await bench.close();
    server.close();
  }
}

async function measured(bench: Bench, tab: Tab): Promise<IndexCost> {
  const ask = <Step extends keyof WorkerSteps>(step: Step) =>
    tab.evaluate<Awaited<ReturnType<WorkerSteps[Step]>>>(`ask('${step}')`);
  const before = await startPeaks(bench);
  await ask('load');
  const { buildS } = await ask('build');
  const after = await peaks(bench);
  // The page's own process is the one that grew: it holds the worker.
  const buildMB = Math.max(...[...after].map(([id, bytes]) => bytes - (before.get(id) ?? 0))) / 1e6;
  return { buildS, buildMB, ...(await ask('look')), ...(await ask('exact')) };
}

/** Resident bytes of every process that runs pages; from here on Linux notes their peaks anew. */
async function startPeaks(bench: Bench): Promise<ReadonlyMap<number, number>> {
  for (const id of await bench.renderers()) writeFileSync(`/proc/${id}/clear_refs`, '5');
  return peaks(bench);
}

async function peaks(bench: Bench): Promise<ReadonlyMap<number, number>> {
  const ids = await bench.renderers();
  return new Map(ids.map((id) => [id, 1_024 * Number(statusOf(id).match(/VmHWM:\s+(\d+) kB/)?.[1])]));
}

function statusOf(id: number): string {
  return readFileSync(`/proc/${id}/status`, 'utf8');
}

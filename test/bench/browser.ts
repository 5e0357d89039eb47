import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFlags, HEADLESS } from '../browser/chromium-flags.ts';
import { ensureChromium } from '../browser/find.ts';
import { callText } from '../browser/script.ts';
import { connect, type Session } from './cdp.ts';
import { pause } from './numbers.ts';

/** One tab, reached over the bare DevTools protocol. */
export interface Tab extends Session {
  readonly targetId: string;
  /** Runs in the page's own world; a promise is awaited; values cross as JSON. */
  evaluate<T>(script: string): Promise<T>;
  evaluate<A extends readonly unknown[], T>(script: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Resolves at the page's load event. */
  goto(url: string): Promise<void>;
  close(): Promise<void>;
}

/** A running Chromium with one extension or none. */
export interface Bench {
  /** `without`, `ours`, or the peer's folder. */
  readonly label: string;
  /** An empty tab of its own window, in front. */
  open(): Promise<Tab>;
  /** A page of the extension that runs none of its code, by which its storage and tabs are reached; loaded. */
  openDesk(): Promise<Tab>;
  /** Waits for the page that the extension opens by itself, and closes it: it would cover a tab under measure. */
  closeOpened(path: string): Promise<void>;
  /** Numbers of the processes that run pages. */
  renderers(): Promise<readonly number[]>;
  close(): Promise<void>;
}

const START_WITHIN_MS = 30_000;
const LOAD_WITHIN_MS = 60_000;
const OPENED_WITHIN_MS = 30_000;

/** The address Chromium prints when its DevTools are ready. */
function devtoolsOf(child: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    const late = setTimeout(() => fail(new Error('Chromium did not start')), START_WITHIN_MS);
    let printed = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = printed.match(/DevTools listening on (ws:\/\/\S+)/)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      found(address);
    });
    child.once('exit', () => fail(new Error(`Chromium ended at once: ${printed.slice(-500)}`)));
  });
}

function flags(extensionDir: string | null, port: number, profile: string): readonly string[] {
  return [
    ...HEADLESS,
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    '--window-size=1280,900',
    ...chromiumFlags({ extensionDir, port, language: 'id-ID' }),
    // Several browsers take turns: the waiting ones must not be slowed down for being behind.
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-background-timer-throttling',
    'about:blank',
  ];
}

/** Starts headless Chromium; every host leads to the site's port on 127.0.0.1. */
export async function launchBench(label: string, extensionDir: string | null, port: number): Promise<Bench> {
  const profile = mkdtempSync(join(tmpdir(), 'jempol-bench-'));
  const child = spawn(ensureChromium(), flags(extensionDir, port, profile), {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => void child.kill());
  const browser = await connect(await devtoolsOf(child));
  // Asked now: a worker with nothing to do ends after half a minute.
  const id = extensionDir === null ? null : await extensionId(browser);

  async function open(): Promise<Tab> {
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    const session = await browser.attach(targetId);
    await session.send('Page.enable');
    const run = async <T>(expression: string): Promise<T> => {
      const answer = await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      const failure = answer.exceptionDetails;
      if (failure !== undefined) throw new Error(failure.exception?.description ?? failure.text);
      return answer.result.value as T;
    };
    return {
      ...session,
      targetId,
      evaluate: (script: unknown, ...args: readonly unknown[]) => run<never>(callText(script, args)),
      async goto(address) {
        const loaded = new Promise<void>((done, fail) => {
          const late = setTimeout(() => fail(new Error(`${label}: ${address} did not load`)), LOAD_WITHIN_MS);
          const stop = session.on('Page.loadEventFired', () => {
            clearTimeout(late);
            stop();
            done();
          });
        });
        await session.send('Page.navigate', { url: address });
        await loaded;
      },
      close: async () => void (await browser.send('Target.closeTarget', { targetId })),
    };
  }

  function addressOf(path: string): string {
    if (id === null) throw new Error(`${label}: no extension with a worker`);
    return `chrome-extension://${id}/${path}`;
  }

  return {
    label,
    open,
    async openDesk() {
      const desk = await open();
      await desk.goto(addressOf('manifest.json'));
      return desk;
    },
    async closeOpened(path) {
      for (let waited = 0; waited < OPENED_WITHIN_MS; waited += 50) {
        const { targetInfos } = await browser.send('Target.getTargets');
        const opened = targetInfos.find(({ url }) => url.startsWith(addressOf(path)));
        if (opened !== undefined) {
          await browser.send('Target.closeTarget', { targetId: opened.targetId });
          return;
        }
        await pause(50);
      }
      throw new Error(`${label}: the extension opened no ${path}`);
    },
    async renderers() {
      const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
      return processInfo.filter(({ type }) => type === 'renderer').map(({ id: number }) => number);
    },
    async close() {
      const ended = new Promise((done) => child.once('exit', done));
      await browser.send('Browser.close');
      await ended;
      browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Null for an extension without a worker. */
async function extensionId(browser: Session): Promise<string | null> {
  for (let tries = 0; tries < 60; tries += 1) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
    );
    if (worker !== undefined) return new URL(worker.url).host;
    await pause(50);
  }
  return null;
}

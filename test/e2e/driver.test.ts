import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import type { Driver, Page } from '../browser/driver.ts';
import { launchFirefox } from '../browser/firefox.ts';
import { writeToyExtension } from '../browser/toy.ts';
import { type Site, startSite } from '../site/server.ts';

interface Logged {
  readonly type: string;
  readonly trusted: boolean;
  readonly key: string;
  readonly repeat: boolean;
}

const PRESS =
  /^(pointerdown|pointerup|mousedown|mouseup|touchstart|touchend|click|dblclick|keydown|keypress|keyup)$/;
const LIKE = '[data-testcase="x:warga_biasa"] [data-testid$="like"]';

const MOUSE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const TOUCH = ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'mousedown', 'mouseup', 'click'];

describe.each([
  { name: 'chromium', launch: launchChromium },
  { name: 'firefox', launch: launchFirefox },
])('$name driver', ({ name, launch }) => {
  let site: Site;
  let driver: Driver;
  let page: Page;
  let dir: string;

  beforeAll(async () => {
    site = await startSite();
    dir = writeToyExtension();
    driver = await launch({ extensionDir: dir, port: site.port, colorScheme: 'dark', backgroundIdleMs: 300 });
    page = await driver.open('https://x.com/home?csp=strict');
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    rmSync(dir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await page.bringToFront();
    await page.goto('https://x.com/home?csp=strict');
    site.requests.splice(0);
  });

  async function seen(): Promise<readonly string[]> {
    const log = await page.evaluate<Logged[]>('window.__takeLog()');
    const presses = log.filter((event) => PRESS.test(event.type));
    expect(presses.every((event) => event.trusted)).toBe(true);
    return presses.map((event) => event.type);
  }

  it('starts with size, theme and language asked for, on a strict page', async () => {
    const script =
      '[innerWidth, innerHeight, matchMedia("(prefers-color-scheme: dark)").matches, navigator.language]';
    expect(await page.evaluate(script)).toEqual([1280, 900, true, 'id-ID']);
    expect(await page.evaluate((a: number, b: string) => `${b}${a}${document.title}`, 4, 'x')).toContain(
      'x4',
    );
    await expect(page.evaluate('missing.name')).rejects.toThrow(/missing/);
  });

  it('clicks with trusted mouse input, once and twice', async () => {
    await page.click(LIKE);
    expect(await seen()).toEqual(MOUSE);
    await page.waitFor(
      () => document.querySelector('[data-testcase="x:warga_biasa"] [data-testid="unlike"]') !== null,
    );
    await page.click('[data-testcase="x:kpu_id"] [data-testid="like"]', { count: 2 });
    expect(await seen()).toEqual([...MOUSE, ...MOUSE, 'dblclick']);
    const asked = () => site.requests.map((request) => [request.operation, request.fields['tweet_id']]);
    await expect.poll(asked).toContainEqual(['FavoriteTweet', '2000000000000000001']);
  });

  it('taps with a finger', async () => {
    await page.touchTap(LIKE);
    expect(await seen()).toEqual(TOUCH);
    expect(await page.evaluate('window.__mutations.length')).toBe(1);
  });

  it('holds and releases the pointer apart, and hovers', async () => {
    await page.hover('[data-testcase="x:uji_calon"] [data-testid="User-Name"] a');
    await page.waitFor(() => document.querySelector('[data-testid="HoverCard"]') !== null);
    await seen();
    await page.pointerDown(LIKE);
    expect(await seen()).toEqual(['pointerdown', 'mousedown']);
    await page.pointerUp();
    expect(await seen()).toEqual(['pointerup', 'mouseup', 'click']);
  });

  it('repeats a held key', async () => {
    await page.evaluate(`document.querySelector('${LIKE}').focus()`);
    await page.keyDown('Enter');
    await page.keyDown('Enter');
    await page.keyUp('Enter');
    const log = await page.evaluate<Logged[]>('window.__log.filter((event) => event.type === "keydown")');
    expect(log.map((event) => [event.key, event.repeat])).toEqual([
      ['Enter', false],
      ['Enter', true],
    ]);
    expect(await page.evaluate('window.__mutations.length')).toBe(2);
  });

  it('types, and presses combinations', async () => {
    await page.click('[data-testid="tweetTextarea_0"]');
    await page.type('Halo + dunia');
    await page.press('Control+Enter');
    expect(await page.evaluate('window.__mutations')).toEqual([
      { action: 'CreateTweet', id: 'Halo + dunia' },
    ]);
  });

  it('presses as assistive technology does: a trusted click and no pointer', async () => {
    await page.axPress(LIKE);
    const types = await seen();
    expect(types.filter((type) => !type.startsWith('key'))).toEqual(['click']);
    expect(await page.evaluate('window.__mutations.length')).toBe(1);
    expect(await page.evaluate('document.querySelector("[accesskey]")')).toBeNull();
  });

  it('reaches into an open shadow tree by expression', async () => {
    await page.evaluate(`{
      const host = document.createElement('div'); host.id = 'host'; document.body.prepend(host);
      const button = document.createElement('button'); button.textContent = 'di dalam';
      button.onclick = () => { window.inside = true; };
      host.attachShadow({ mode: 'open' }).append(button); }`);
    await page.click({ js: "document.querySelector('#host').shadowRoot.querySelector('button')" });
    expect(await page.evaluate('window.inside')).toBe(true);
    await expect(page.click('#nowhere')).rejects.toThrow(/nothing at/);
  });

  it('lets an extension swallow a press by mouse, touch and key', async () => {
    await page.evaluate(`document.querySelector('${LIKE}').dataset.hold = ''`);
    await seen();
    await page.click(LIKE);
    await page.touchTap(LIKE);
    await page.axPress(LIKE);
    await page.evaluate(`document.querySelector('${LIKE}').focus()`);
    await page.press('Enter');
    expect((await seen()).filter((type) => !type.startsWith('key'))).toEqual([]);
    expect(await page.evaluate('window.__mutations')).toEqual([]);
    expect(site.requests).toEqual([]);
  });

  it('opens pages of the extension and reads and writes its storage', async () => {
    const own = await driver.extensionPage('page.html');
    expect(await own.evaluate('document.querySelector("#toy").textContent')).toBe('toy');
    await own.close();
    await driver.setStorage({ mode: { deep: [1, 'dua'] }, other: true });
    expect(await driver.getStorage(['mode'])).toEqual({ mode: { deep: [1, 'dua'] } });
    await page.bringToFront();
    expect(await page.evaluate('document.visibilityState')).toBe('visible');
  });

  async function born(): Promise<string> {
    await page.evaluate(
      'delete document.documentElement.dataset.born; document.dispatchEvent(new Event("toy-born"))',
    );
    return page.waitFor<string>('document.documentElement.dataset.born');
  }

  it('ends the worker, so that the next message wakes a new one', async () => {
    const first = await born();
    await driver.stopWorker();
    expect(Number(await born())).toBeGreaterThan(Number(first));
  });

  it('replaces the extension under an open tab and keeps its storage', async () => {
    await driver.setStorage({ kept: 1 });
    await driver.reloadExtension();
    expect(await driver.getStorage(['kept'])).toEqual({ kept: 1 });
    // Firefox puts content scripts into open tabs again by itself; Chromium leaves the orphan alone.
    const injected = () => page.evaluate<string>('document.documentElement.dataset.injected');
    await expect.poll(injected).toBe(name === 'firefox' ? '2' : '1');
    const fresh = await driver.open('https://x.com/home');
    expect(await fresh.evaluate('document.documentElement.dataset.injected')).toBe('1');
    await fresh.close();
  });

  it('takes pictures, whole and clipped', async () => {
    const path = join(tmpdir(), `jempol-${name}.png`);
    await page.screenshot(path);
    const whole = statSync(path).size;
    await page.screenshot(path, { clip: { x: 0, y: 0, width: 100, height: 80 } });
    expect(statSync(path).size).toBeLessThan(whole);
    rmSync(path);
  });
});

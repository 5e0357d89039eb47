import { beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import { ALLOWED, type Group } from '../net/allowed.ts';
import { differences, worded } from '../net/compare.ts';
import { patientGuard } from '../net/patient-guard.ts';
import { Bench, type Results, type Where } from '../net/run-cases.ts';
import { startSite } from '../site/server.ts';

/** No operation has this address. */
const PASSING: Where = { path: '/umum', query: '' };
/** X's own for following, at an account that no list names. */
const MATCHING: Where = { path: '/i/api/1.1/friendships/create.json', query: '&screen_name=kopi_pagi' };

/** The fixed table of fetch and XMLHttpRequest (test/net/cases), as the browser has it and as it is with the net. */
describe.each(BROWSERS)('the net is not seen, %s', (browser) => {
  const folder = browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const extensionDir = new URL(`../../.output/test/${folder}`, import.meta.url).pathname;
  const launch = browser === 'chromium' ? launchChromium : launchFirefox;
  const native = new Map<Where, Results>();
  let bare: Bench;
  let ours: Bench;
  let held: Bench;
  let all: readonly string[];
  let sending: readonly string[];

  beforeAll(async () => {
    const site = await startSite();
    const without = await launch({ extensionDir: null, port: site.port });
    const withNet = await launch({ extensionDir, port: site.port });
    bare = new Bench(without, site);
    held = new Bench(without, site, patientGuard(extensionDir));
    ours = new Bench(withNet, site);
    all = await bare.names('names');
    sending = await bare.names('sending');
    native.set(PASSING, await bare.run(PASSING, all));
    native.set(MATCHING, await bare.run(MATCHING, sending));
    return async () => {
      await without.close();
      await withNet.close();
      await site.close();
    };
  });

  test('the table is whole and every case ends', () => {
    expect(all.length).toBe(401);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(ALLOWED.map(({ name }) => name)));
    for (const results of native.values()) {
      const failed = [...results].filter(([, { told }]) =>
        /^"did not end|"failed":/.test(JSON.stringify(told)),
      );
      expect(failed).toEqual([]);
    }
  });

  test.each<[Group, Where, () => Bench, () => readonly string[]]>([
    ['passing', PASSING, () => ours, () => all],
    ['matching', MATCHING, () => ours, () => sending],
    ['held', MATCHING, () => held, () => sending],
  ])('%s: nothing differs beyond what is listed', async (group, where, bench, names) => {
    const allowed = ALLOWED.filter((each) => each.browsers.includes(browser) && each.groups.includes(group));
    const listed = new Set(allowed.map(({ name }) => name));
    const compared = { bare, net: bench(), where, native: native.get(where) ?? new Map() };
    const found = await differences(compared, names(), listed);
    expect(found.filter(({ name }) => !listed.has(name)).map(worded)).toEqual([]);
    expect(found.map(({ name }) => name).toSorted()).toEqual([...listed].toSorted());
  });
});

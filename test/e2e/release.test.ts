import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { HOSTS, NETTED } from '../../src/core/hosts.ts';
import { PLATFORMS } from '../../src/core/vocabulary.ts';

const OUTPUT = new URL('../../.output/', import.meta.url);
const RELEASES = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'] as const;

const BAR = 30_000;
/** The second net stands in the page's own world and has to name what it wraps; its other limits are its own. */
const NET = /^content-scripts\/\w+-net\.js$/;
const NET_BAR = 5_000;
/** What the claims of a platform's file rest on (src/platforms/platform.ts): of no use in a page. */
const EVIDENCE = /\bgrade\b["']?:|transcribed|source-code|sites\/\w+\.md|20\d\d-\d\d-\d\d/;

/** Whatever may only stand in the test edition: the clock, the invented people, keys for tests. */
const ONLY_IN_TESTS = /testClock|uji_calon|uji\.calon|Budi Contoh|edisi uji|BEGIN (?:EC |RSA )?PRIVATE KEY/i;

/** Listening to other extensions: Firefox has no key that forbids it. */
const OUTSIDERS = /on(?:Message|Connect)External/;
/** Where the polyfill only names it, in the wrappers that it lays over what others use. */
const POLYFILL = /\bonMessageExternal:\s*\w+\(\w+\),\s*sendMessage:/g;

const manifestSchema = z.object({
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  content_security_policy: z.object({ extension_pages: z.string() }),
  content_scripts: z.array(
    z.object({ js: z.array(z.string()), matches: z.array(z.string()), world: z.string().optional() }),
  ),
  web_accessible_resources: z.never().optional(),
  externally_connectable: z.strictObject({ ids: z.tuple([]) }).optional(),
});

function files(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, OUTPUT), { recursive: true, encoding: 'utf8' }).filter((each) =>
    /\.(js|json|html|css)$/.test(each),
  );
}

const read = (folder: string, file: string): string =>
  readFileSync(new URL(`${folder}/${file}`, OUTPUT), 'utf8');

describe.each(RELEASES)('the release bundle, %s', (folder) => {
  test('holds nothing of the test edition', () => {
    const found = files(folder).filter((each) => ONLY_IN_TESTS.test(read(folder, each)));
    expect(found).toEqual([]);
    // The same search does find them where they belong.
    const edition = folder.replace('edge', 'chrome');
    expect(files(`test/${edition}`).some((each) => ONLY_IN_TESTS.test(read(`test/${edition}`, each)))).toBe(
      true,
    );
  });

  test('asks for the social sites only, reaches lists over https alone, and offers the page nothing', () => {
    const manifest = manifestSchema.parse(JSON.parse(read(folder, 'manifest.json')));
    // Chromium lets every other extension connect unless it is told not to; Firefox knows no such key.
    expect(manifest.externally_connectable).toEqual(folder === 'firefox-mv3' ? undefined : { ids: [] });
    expect(manifest.permissions.sort()).toEqual([
      'activeTab',
      'alarms',
      'declarativeNetRequestWithHostAccess',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions.toSorted()).toEqual(Object.values(HOSTS).flat().toSorted());
    expect(manifest.host_permissions.filter((each) => /<all_urls>|\*:\/\/\*/.test(each))).toEqual([]);
    const directives = manifest.content_security_policy.extension_pages.split('; ');
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain('connect-src https:');
  });

  test('listens to no other extension and to no site', () => {
    const scripts = files(folder).filter((each) => /\.(?:js|html)$/.test(each));
    expect(scripts.length).toBeGreaterThan(10);
    for (const each of scripts) {
      expect(read(folder, each).replaceAll(POLYFILL, ''), each).not.toMatch(OUTSIDERS);
    }
    // The same search does find a listener.
    expect('a.runtime.onMessageExternal.addListener(b)'.replaceAll(POLYFILL, '')).toMatch(OUTSIDERS);
  });

  test('nothing put into a page holds zod, the rules, or a way to send anything', () => {
    for (const each of files(folder).filter((file) => /^(?:content-scripts\/|examine\.js)/.test(file))) {
      const code = read(folder, each);
      expect(code, each).not.toMatch(/ZodError|invalid_type|WebSocket/);
      if (!NET.test(each)) expect(code, each).not.toMatch(/XMLHttpRequest|sendBeacon|\bfetch\(/);
      expect(code, each).not.toContain('Pelanggaran Disiplin');
      // Preact's renderer: what a guard shows is drawn once (src/ui/interstitial/draw.ts).
      if (each.startsWith('content-scripts/')) expect(code, each).not.toContain('componentWillUnmount');
    }
  });

  test('the second net stands before every guard, in the page’s own world, where it has something to hold', () => {
    const { content_scripts: scripts } = manifestSchema.parse(JSON.parse(read(folder, 'manifest.json')));
    // Firefox keeps the order, and a net listens for its guard's first word; Chromium has its own (core/net-messages.ts).
    const expected = PLATFORMS.toSorted().flatMap((each) => {
      const guard = { world: undefined, file: `content-scripts/${each}.js`, matches: HOSTS[each].toSorted() };
      const net = { world: 'MAIN', file: `content-scripts/${each}-net.js`, matches: HOSTS[each].toSorted() };
      return NETTED.includes(each) ? [net, guard] : [guard];
    });
    expect(
      scripts.map(({ world, js: [file], matches }) => ({ world, file, matches: matches.toSorted() })),
    ).toEqual(expected);
  });

  test.each(NETTED)('the second net of %s is small, names itself in stacks, leaves no name', (platform) => {
    const code = read(folder, `content-scripts/${platform}-net.js`);
    // Else it would be a global of the page's.
    expect(code).toMatch(/^!function/);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(NET_BAR);
    expect(code.trimEnd().split('\n').at(-1)).toBe('//# sourceURL=jn');
    expect(code).not.toMatch(/\b(?:chrome|browser)\s*[.?[]|sourceMappingURL/);
    expect(code).not.toMatch(EVIDENCE);
  });

  test("each platform's guard is within 30 kB gzip", () => {
    const scripts = files(folder).filter((file) => file.startsWith('content-scripts/'));
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    for (const each of scripts)
      expect(gzipSync(read(folder, each), { level: 9 }).length, each).toBeLessThanOrEqual(BAR);
  });
});

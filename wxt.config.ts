import { defineConfig } from 'wxt';
import { embedRules } from './src/admin/embed.ts';
import { FIREFOX_ID } from './src/admin/policy-places.ts';
import { stripEvidence } from './src/admin/strip-evidence.ts';
import { HOSTS } from './src/core/hosts.ts';
import { managedSchema } from './src/core/policy-schema.ts';

const edition = process.env['JEMPOL_EDITION'] === 'test' ? 'test' : 'release';
const version = '0.1.0';
/** Chromium checks policy against it before we do; Firefox knows none. */
const MANAGED_SCHEMA = 'managed-schema.json';

/** What Firefox's requests are made in; no module, which an opaque origin may not fetch from us. */
const DOOR =
  '<!doctype html><meta charset="utf-8" /><title>Jempol Netral</title><script src="door.js"></script>\n';

const TERSER = { ecma: 2020, safari10: false, compress: { passes: 3 } } as const;

/** Markup is made by Preact's own `h`: its second runtime, which JSX would import by itself, rides in every guard. */
const importH = {
  name: 'import-h',
  enforce: 'pre',
  transform: (code: string, id: string) =>
    id.endsWith('.tsx') ? { code: `import { Fragment, h } from 'preact';\n${code}`, map: null } : null,
} as const;

/** A guard draws its markup and never compares it: Preact's renderer would be a seventh of it. */
const drawnOnce = {
  name: 'drawn-once',
  enforce: 'pre',
  resolveId: (id: string) => (id === 'preact' ? `${import.meta.dirname}/src/ui/interstitial/draw.ts` : null),
} as const;

export default defineConfig({
  manifestVersion: 3,
  outDir: edition === 'test' ? '.output/test' : '.output',
  publicDir: 'src/public',
  imports: false,
  manifest: ({ browser }) => ({
    name: edition === 'test' ? 'Jempol Netral (edisi uji)' : 'Jempol Netral',
    short_name: 'Jempol Netral',
    description:
      'Mengingatkan ASN sebelum menyukai, membagikan, atau mengikuti akun kampanye, dengan bunyi aturannya. Anda yang memutuskan.',
    version,
    // alarms: when to ask for newer lists; unlimitedStorage: a list may be large and is not to be thrown away;
    // storage: settings; scripting: reaches tabs that were open before an update, asks why after a press went on
    // (journal on), and looks at the page when the person says so; activeTab: the popup knows which site it was
    // opened over, also where the site's own permission is missing; declarativeNetRequestWithHostAccess: has the
    // browser fail the one request that the person backed out of, on guarded sites alone; it shows us no request.
    permissions: [
      'activeTab',
      'alarms',
      'declarativeNetRequestWithHostAccess',
      'storage',
      'scripting',
      'unlimitedStorage',
    ],
    host_permissions: Object.values(HOSTS).flat(),
    content_security_policy: {
      // Firefox: door.html in a frame of our own pages (src/extension/frame-line.ts); sites may frame none of them.
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https:; form-action 'none'; ${
        browser === 'firefox' ? "frame-src 'self'; frame-ancestors 'self'" : "frame-ancestors 'none'"
      }`,
    },
    action: { default_title: 'Jempol Netral' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '137',
          // Without it every other extension may connect. Chromium remarks that nothing will be able to: so it is meant.
          externally_connectable: { ids: [] },
          storage: { managed_schema: MANAGED_SCHEMA },
        }),
  }),
  hooks: {
    // In the page's own world the file's address would stand in every stack, and its name among the page's globals.
    'vite:build:extendConfig': (entries, config) => {
      if (entries.some(({ type }) => type === 'content-script')) config.plugins?.push(drawnOnce);
      if (entries.some(({ name }) => name.endsWith('-net')))
        config.build = {
          ...config.build,
          rolldownOptions: {
            ...config.build?.rolldownOptions,
            output: { ...config.build?.rolldownOptions?.output, postFooter: '//# sourceURL=jn' },
          },
          terserOptions: { ...TERSER, compress: { ...TERSER.compress, toplevel: true } },
        };
    },
    'build:publicAssets': (wxt, files) => {
      if (wxt.config.browser === 'firefox') files.push({ relativeDest: 'door.html', contents: DOOR });
      else
        files.push({
          relativeDest: MANAGED_SCHEMA,
          contents: `${JSON.stringify(managedSchema(), null, 2)}\n`,
        });
    },
  },
  vite: () => ({
    plugins: [embedRules({ edition }), stripEvidence(), importH],
    resolve: {
      alias: { 'wxt/utils/content-script-context': `${import.meta.dirname}/src/extension/no-context.ts` },
    },
    define: { __EDITION__: JSON.stringify(edition), __VERSION__: JSON.stringify(version) },
    oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
    // Two per cent smaller than the built-in one: every guard stays under its bar.
    build: {
      target: ['chrome137', 'firefox140'],
      minify: 'terser',
      terserOptions: TERSER,
    },
  }),
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SecondTries } from './second-tries.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Node's view of the build-time constants (see wxt.config.ts). */
const define = { __EDITION__: JSON.stringify('test'), __VERSION__: JSON.stringify('0.0.0') };
const alias = { 'webextension-polyfill': `${root}test/fake-browser.ts` };
/** On a busy machine a test that starts a program takes longer than the usual five seconds. */
const patient = { testTimeout: 30_000 };
const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

export default defineConfig({
  root,
  test: {
    reporters: ['default', ['json', { outputFile: '.output/vitest.json' }], new SecondTries()],
    projects: [
      {
        root,
        define,
        test: {
          ...patient,
          name: 'core',
          environment: 'node',
          include: ['test/{core,admin,locales,rules}/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        root,
        ...jsx,
        define,
        test: {
          ...patient,
          name: 'dom',
          environment: 'happy-dom',
          include: ['test/{platforms,guard,net,ui}/**/*.test.{ts,tsx}'],
        },
      },
      {
        root,
        ...jsx,
        define,
        resolve: { alias },
        test: {
          ...patient,
          name: 'extension',
          environment: 'happy-dom',
          setupFiles: ['test/extension/web-locks.ts'],
          include: ['test/extension/**/*.test.{ts,tsx}'],
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          // Three browsers at a time on two cores: most of a press is waiting.
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // What must become so (a page writes a moment after its press) is polled; what must not is looked at once.
          expect: { poll: { timeout: 10_000 } },
          // Three browsers on a busy machine: what failed is tried once more and named at the end (second-tries.ts), so
          // that one late event among thousands of presses hides nothing and stops nobody.
          retry: 1,
        },
      },
    ],
  },
});

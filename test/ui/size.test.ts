// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundle } from './gallery-browser.ts';

it('components and what draws them stay within 3.4 kB gzip, styles within 6 kB', {
  timeout: 60_000,
}, async () => {
  const preact = ['preact', 'preact/jsx-runtime', 'preact/hooks'];
  const code = gzipSync(await bundle('test/ui/size-entry.ts', preact)).length;
  const css = (await bundle('test/ui/size-css-entry.ts')).length;
  console.log(`components ${code} B gzip, styles ${css} B minified`);
  expect(code).toBeGreaterThan(500);
  expect(code).toBeLessThanOrEqual(3400);
  expect(css).toBeGreaterThan(1000);
  expect(css).toBeLessThanOrEqual(6144);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Manifest {
  readonly content_scripts?: readonly { readonly js?: readonly string[] }[];
}

/** Kilobytes (1,000 bytes) after `gzip -9` of the scripts one page is given: the entry that gives most. */
export function guardKB(extensionDir: string): number {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as Manifest;
  const sizes = (manifest.content_scripts ?? []).map(({ js = [] }) =>
    js.reduce((sum, file) => sum + gzipSync(readFileSync(join(extensionDir, file)), { level: 9 }).length, 0),
  );
  return Math.max(0, ...sizes) / 1000;
}

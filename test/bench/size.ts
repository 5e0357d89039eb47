import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Manifest {
  readonly content_scripts?: readonly { readonly js?: readonly string[] }[];
}

/** The second net, which a page is given beside its guard; it has a bar of its own. */
const NET = /-net\.js$/;

const gzipBytes = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** Kilobytes of the largest platform's second net after `gzip -9`; 0 for an extension without one, as the peer is. */
export function netKB(extensionDir: string): number {
  const folder = join(extensionDir, 'content-scripts');
  const nets = existsSync(folder) ? readdirSync(folder).filter((file) => NET.test(file)) : [];
  return Math.max(0, ...nets.map((file) => gzipBytes(join(folder, file)))) / 1000;
}

/** Kilobytes (1,000 bytes) after `gzip -9` of the guard one page is given: the entry that gives most. */
export function guardKB(extensionDir: string): number {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as Manifest;
  const sizes = (manifest.content_scripts ?? []).map(({ js = [] }) =>
    js.filter((file) => !NET.test(file)).reduce((sum, file) => sum + gzipBytes(join(extensionDir, file)), 0),
  );
  return Math.max(0, ...sizes) / 1000;
}

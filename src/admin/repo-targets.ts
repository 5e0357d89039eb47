import { createHash } from 'node:crypto';
import type { AccountList, Origin } from '../core/list.ts';
import { bookPath, deltaPath, listPath } from '../core/repository.ts';
import type { Bytes } from '../core/tuf/bytes.ts';
import { deltaOf } from '../core/wire/delta.ts';
import { encodeList } from '../core/wire/list-file.ts';
import { through } from '../core/wire/packed.ts';

/** A target file as it lies on a host, and what its metadata says of it. */
export interface TargetFile {
  readonly path: string;
  readonly bytes: Bytes;
  readonly custom: Readonly<Record<string, string>> | null;
}

/** A list file unpacked, with its SHA-256 in hex: the name deltas know it by. */
export interface ListFile {
  readonly file: Bytes;
  readonly sha256: string;
}

/** Bytes of an unpacked list: what a reader of a packed one takes at most. */
export const UNPACKED_CAP = 256_000_000;

export function listFile(list: AccountList): ListFile {
  const file = encodeList(list);
  return { file, sha256: hexOf(file) };
}

/** The list packed, and a delta to it from each of the last lists that were published. */
export async function listTargets(
  next: ListFile,
  origin: Origin,
  published: AsyncIterable<ListFile>,
): Promise<readonly TargetFile[]> {
  const whole = await packed(next.file);
  const deltas: TargetFile[] = [];
  for await (const { file, sha256 } of published) {
    if (sha256 === next.sha256) continue;
    const bytes = await packed(await deltaOf(file, next.file, digest));
    // One that is no shorter than the list saves nobody anything.
    if (bytes.length < whole.length) deltas.push({ path: deltaPath(origin, sha256), bytes, custom: null });
  }
  return [{ path: listPath(origin), bytes: whole, custom: { sha256: next.sha256 } }, ...deltas];
}

export function bookTarget(book: string, origin: Origin): TargetFile {
  return { path: bookPath(origin), bytes: new TextEncoder().encode(book), custom: null };
}

/** What metadata says of one target; a type, since an interface is no JSON to `@tufjs/models`. */
type NamedTarget = { length: number; hashes: { sha256: string }; custom?: Record<string, string> };

/** The targets as a role's metadata names them (TUF spec § 4.5). */
export function targetsSigned(targets: readonly TargetFile[]): Record<string, NamedTarget> {
  return Object.fromEntries(
    targets.map(({ path, bytes, custom }) => {
      const about = { length: bytes.length, hashes: { sha256: hexOf(bytes) } };
      return [path, custom === null ? about : { ...about, custom: { ...custom } }];
    }),
  );
}

/** Where a target lies below `targets/`, its hash before its name (TUF spec § 6.2). */
export function hashedPath(path: string, sha256: string): string {
  const name = path.lastIndexOf('/') + 1;
  return `${path.slice(0, name)}${sha256}.${path.slice(name)}`;
}

export function hexOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** At most `cap` bytes; throws a WireError beyond. */
export function unpacked(bytes: Bytes, cap = UNPACKED_CAP): Promise<Bytes> {
  return through(bytes, new DecompressionStream('deflate-raw'), cap);
}

function packed(bytes: Bytes): Promise<Bytes> {
  return through(bytes, new CompressionStream('deflate-raw'), UNPACKED_CAP);
}

async function digest(bytes: Uint8Array): Promise<Uint8Array> {
  return createHash('sha256').update(bytes).digest();
}

import type { Bytes } from './bytes.ts';

/** An answer of the repository: the file's bytes as they come, or that there is no such file (403 or 404, nothing else). */
export type Fetched =
  | { readonly kind: 'found'; readonly body: AsyncIterable<Uint8Array> }
  | { readonly kind: 'absent' };

/**
 * Port: asks for one file by its path below the repository's base. Throws for everything but a file and its absence. It
 * keeps its own time limit, on the whole answer (slow retrieval); length is limited by the reader.
 */
export type FetchFile = (path: string) => Promise<Fetched>;

/** Port: `crypto.subtle`. */
export type Subtle = Pick<SubtleCrypto, 'digest' | 'exportKey' | 'importKey' | 'verify'>;

/** What one update leaves behind besides the root: metadata exactly as received. A structured clone keeps it. */
export interface Trusted {
  readonly timestamp: Bytes;
  readonly snapshot: Bytes;
  /** `targets` and the delegated roles that were visited, by role name. */
  readonly targets: ReadonlyMap<string, Bytes>;
  /** The keys that were trusted for it: one of them gone means a rotation (§ 5.3.11). */
  readonly keys: { readonly timestamp: readonly string[]; readonly snapshot: readonly string[] };
  /** The earliest expiry among the metadata in force, root included, in ms since the epoch. */
  readonly validUntil: number;
}

/** Port: one repository's room in the store. A method that fails throws, and has changed nothing. */
export interface Store<Content> {
  readRoot(): Promise<Bytes | null>;
  /** Kept when the promise settles: a root is never asked for twice. */
  writeRoot(root: Bytes): Promise<void>;
  readTrusted(): Promise<Trusted | null>;
  /** All of it or nothing, in one transaction; everything has been verified by now. */
  commit(trusted: Trusted, content: Content): Promise<void>;
}

export interface Ports<Content> {
  readonly fetchMetadata: FetchFile;
  readonly fetchTarget: FetchFile;
  readonly subtle: Subtle;
  readonly store: Store<Content>;
  /** Milliseconds since the epoch; read once (§ 5.1). */
  readonly clock: () => number;
}

/** Bytes, and numbers of files: what an attacker can make a client read in one update. */
export interface Limits {
  readonly root: number;
  readonly timestamp: number;
  readonly snapshot: number;
  readonly targets: number;
  readonly targetFile: number;
  /** New roots in one update (§ 5.3.3, "Y"); the next update goes on from there. */
  readonly rootHops: number;
  /** Targets roles visited in the search for one target (§ 5.6.7.1). */
  readonly roles: number;
}

export const LIMITS: Limits = {
  root: 512_000,
  timestamp: 16_384,
  snapshot: 2_000_000,
  targets: 5_000_000,
  targetFile: 64_000_000,
  rootHops: 32,
  roles: 33,
};

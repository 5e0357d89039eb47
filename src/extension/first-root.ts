import { type Bytes, toHex } from '../core/tuf/bytes.ts';
import { openEnvelope, readSigned } from '../core/tuf/envelope.ts';
import { fetchListed } from '../core/tuf/fetch-file.ts';
import { rootSchema, trustOf } from '../core/tuf/metadata.ts';
import { type FetchFile, LIMITS } from '../core/tuf/ports.ts';
import { requireThreshold } from '../core/tuf/signatures.ts';

/** A repository's first root and the fingerprint it is named by. */
export interface FirstRoot {
  readonly bytes: Bytes;
  /** SHA-256 of the file, hex. */
  readonly fingerprint: string;
}

/** So many of so many keys have to sign. */
export interface Signing {
  readonly threshold: number;
  readonly keys: number;
}

/** What a first root says of the repository whose trust begins with it. */
export interface RootWords {
  readonly root: Signing;
  readonly targets: Signing;
  /** Ms since the epoch; a first root may have expired long ago, and later ones stand in its place. */
  readonly expires: number;
}

/** Asks for the first root; throws a TufError: `unreachable`, `absent` or `too-long`. */
export async function fetchFirstRoot(fetchMetadata: FetchFile): Promise<FirstRoot> {
  const where = { clause: '5.2', role: 'root', version: 1 };
  const bytes = await fetchListed(fetchMetadata, '1.root.json', LIMITS.root, where);
  return { bytes, fingerprint: toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))) };
}

/** Reads a first root that its own keys signed; throws a TufError: `malformed` or `unsigned`. */
export async function readFirstRoot(bytes: Bytes): Promise<RootWords> {
  const envelope = openEnvelope(bytes, 'root');
  const root = readSigned(envelope, rootSchema, '4.3');
  await requireThreshold(crypto.subtle, envelope, trustOf(root, 'root'), '5.2');
  const signing = ({ threshold, keyids }: (typeof root.roles)['root']): Signing => ({
    threshold,
    keys: keyids.length,
  });
  return {
    root: signing(root.roles.root),
    targets: signing(root.roles.targets),
    expires: Date.parse(root.expires),
  };
}

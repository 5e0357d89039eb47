import { Metadata, type Root, Snapshot, Timestamp } from '@tufjs/models';
import type { Bytes } from '../core/tuf/bytes.ts';
import type { RepoContext } from './repo-context.ts';
import { SPEC_VERSION } from './repo-draft.ts';
import { type RepoFolder, textOf } from './repo-folder.ts';
import { daysOf, expiresAfter } from './repo-settings.ts';
import { addSignature, onlineSigner } from './repo-signer.ts';
import { hexOf } from './repo-targets.ts';

/** What the snapshot lists: file name → version, length and hash. */
type Listed = Readonly<Record<string, MetaEntry>>;
/** A type, since an interface is no JSON to `@tufjs/models`. */
type MetaEntry = { version: number; length: number; hashes: { sha256: string } };

export function metaEntry(version: number, bytes: Bytes): MetaEntry {
  return { version, length: bytes.length, hashes: { sha256: hexOf(bytes) } };
}

/**
 * The next snapshot: all that the last one lists, with these files instead. A role that is no longer delegated stays
 * listed: clients refuse a snapshot from which one vanished (rollback, § 5.5.5).
 */
export async function nextSnapshot(
  folder: RepoFolder,
  root: Metadata<Root>,
  changed: Listed,
  context: RepoContext,
): Promise<Metadata<Snapshot>> {
  const before = folder.latest('snapshot')?.signed.toJSON()['meta'] ?? {};
  const snapshot = Snapshot.fromJSON({
    _type: 'snapshot',
    spec_version: SPEC_VERSION,
    version: folder.nextVersion('snapshot'),
    expires: expiresAfter(context.now, daysOf(folder.settings, 'snapshot')),
    meta: { ...Object(before), ...changed },
  });
  return signOnline(new Metadata(snapshot), root, 'snapshot', context);
}

/** The next timestamp; it names the snapshot and nothing else (§ 4.6). */
export async function nextTimestamp(
  folder: RepoFolder,
  root: Metadata<Root>,
  snapshot: { readonly version: number; readonly bytes: Bytes },
  context: RepoContext,
): Promise<Metadata<Timestamp>> {
  const timestamp = Timestamp.fromJSON({
    _type: 'timestamp',
    spec_version: SPEC_VERSION,
    version: folder.nextVersion('timestamp'),
    expires: expiresAfter(context.now, daysOf(folder.settings, 'timestamp')),
    meta: { 'snapshot.json': metaEntry(snapshot.version, snapshot.bytes) },
  });
  return signOnline(new Metadata(timestamp), root, 'timestamp', context);
}

/** Signed by as many of the role's online keys as its threshold asks for. Throws a RepoProblem. */
async function signOnline<Signed extends Snapshot | Timestamp>(
  metadata: Metadata<Signed>,
  { signed: root }: Metadata<Root>,
  role: 'snapshot' | 'timestamp',
  { machine, passphrase }: RepoContext,
): Promise<Metadata<Signed>> {
  const { keyIDs = [], threshold = 1 } = root.roles[role] ?? {};
  let left: readonly string[] = keyIDs;
  for (let count = 0; count < threshold; count++) {
    const signer = await onlineSigner(left, machine, passphrase);
    await addSignature(metadata, signer);
    left = left.filter((keyid) => keyid !== signer.keyid);
  }
  return metadata;
}

/** Metadata as it lies on a host. */
export function bytesOf(metadata: { toJSON(): unknown }): Bytes {
  return new TextEncoder().encode(textOf(metadata));
}

import type { Bytes } from './bytes.ts';
import { isAsPromised } from './digest.ts';
import { openEnvelope, readSigned } from './envelope.ts';
import { TufError } from './fault.ts';
import { fetchListed } from './fetch-file.ts';
import {
  hasExpired,
  own,
  type Root,
  type Snapshot,
  snapshotSchema,
  type Timestamp,
  trustOf,
} from './metadata.ts';
import { ifTrusted, type Run, type Verified } from './run.ts';
import { requireThreshold } from './signatures.ts';

/** § 5.5: the snapshot that the timestamp names, from the store when it is that very one. */
export async function updateSnapshot(
  run: Run,
  root: Root,
  timestamp: Timestamp,
  stored: Bytes | null,
): Promise<Verified<Snapshot>> {
  const promise = timestamp.meta['snapshot.json'];
  const { version } = promise;
  const where = { role: 'snapshot', version };
  const trusted = stored && (await ifTrusted(readSnapshot(run, root, stored)));
  const kept =
    trusted?.signed.version === version && (await isAsPromised(run.subtle, trusted.envelope.bytes, promise));
  const current = trusted && kept ? trusted : await download();

  async function download(): Promise<Verified<Snapshot>> {
    const path = root.consistent_snapshot ? `${version}.snapshot.json` : 'snapshot.json';
    const cap = Math.min(promise.length ?? run.limits.snapshot, run.limits.snapshot);
    const bytes = await fetchListed(run.fetchMetadata, path, cap, { clause: '5.5.1', ...where });
    // 5.5.2 mix-and-match attack
    if (!(await isAsPromised(run.subtle, bytes, promise)))
      throw new TufError('mismatch', { clause: '5.5.2', ...where });
    const received = await readSnapshot(run, root, bytes);
    // 5.5.4
    if (received.signed.version !== version) throw new TufError('mismatch', { clause: '5.5.4', ...where });
    if (trusted) refuseRollback(trusted.signed, received.signed);
    return received;
  }

  // 5.5.6 freeze attack
  if (hasExpired(current.signed, run.now)) throw new TufError('expired', { clause: '5.5.6', ...where });
  return current;
}

async function readSnapshot(run: Run, root: Root, bytes: Bytes): Promise<Verified<Snapshot>> {
  const envelope = openEnvelope(bytes, 'snapshot');
  // 5.5.3 arbitrary software attack
  await requireThreshold(run.subtle, envelope, trustOf(root, 'snapshot'), '5.5.3');
  return { envelope, signed: readSigned(envelope, snapshotSchema, '4.4') };
}

/** 5.5.5 rollback attack: no targets file goes back, and none vanishes. */
function refuseRollback(trusted: Snapshot, received: Snapshot): void {
  for (const [file, { version }] of Object.entries(trusted.meta)) {
    const listed = own(received.meta, file)?.version ?? null;
    if (listed === null || listed < version)
      throw new TufError('rolled-back', {
        clause: '5.5.5',
        role: file.replace(/\.json$/, ''),
        version: listed,
      });
  }
}

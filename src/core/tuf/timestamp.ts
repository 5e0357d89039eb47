import type { Bytes } from './bytes.ts';
import { openEnvelope, readSigned } from './envelope.ts';
import { TufError } from './fault.ts';
import { fetchListed } from './fetch-file.ts';
import { hasExpired, type Root, type Timestamp, timestampSchema, trustOf } from './metadata.ts';
import { ifTrusted, type Run, type Verified } from './run.ts';
import { requireThreshold } from './signatures.ts';

/** § 5.4: the newest timestamp, the only file whose name never changes. */
export async function updateTimestamp(
  run: Run,
  root: Root,
  stored: Bytes | null,
): Promise<Verified<Timestamp>> {
  const trusted = stored && (await ifTrusted(readTimestamp(run, root, stored)));
  const bytes = await fetchListed(run.fetchMetadata, 'timestamp.json', run.limits.timestamp, {
    clause: '5.4.1',
    role: 'timestamp',
    version: null,
  });
  const received = await readTimestamp(run, root, bytes);
  if (trusted) refuseRollback(trusted.signed, received.signed);
  // 5.4.3.1: an equal version is discarded, but the update goes on: an earlier one may not have been finished.
  const current = trusted?.signed.version === received.signed.version ? trusted : received;
  // 5.4.4 freeze attack
  const { version } = current.signed;
  if (hasExpired(current.signed, run.now))
    throw new TufError('expired', { clause: '5.4.4', role: 'timestamp', version });
  return current;
}

async function readTimestamp(run: Run, root: Root, bytes: Bytes): Promise<Verified<Timestamp>> {
  const envelope = openEnvelope(bytes, 'timestamp');
  // 5.4.2 arbitrary software attack
  await requireThreshold(run.subtle, envelope, trustOf(root, 'timestamp'), '5.4.2');
  return { envelope, signed: readSigned(envelope, timestampSchema, '4.6') };
}

/** 5.4.3 rollback attack: of the timestamp itself, and of the snapshot it names. */
function refuseRollback(trusted: Timestamp, received: Timestamp): void {
  const where = { role: 'timestamp', version: received.version };
  if (received.version < trusted.version) throw new TufError('rolled-back', { clause: '5.4.3.1', ...where });
  if (received.meta['snapshot.json'].version < trusted.meta['snapshot.json'].version)
    throw new TufError('rolled-back', { clause: '5.4.3.2', ...where });
}

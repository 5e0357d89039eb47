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
  type Targets,
  type Trust,
  targetsSchema,
} from './metadata.ts';
import { ifTrusted, type Run, type Verified } from './run.ts';
import { requireThreshold } from './signatures.ts';

/** What the search for a target stands on. */
export interface Ground {
  readonly root: Root;
  readonly snapshot: Snapshot;
  /** Earlier targets files by role, as received. */
  readonly stored: ReadonlyMap<string, Bytes>;
}

/** § 5.6.1 to 5.6.5, for `targets` and alike for a delegated role: the file that the snapshot names. */
export async function loadTargets(
  run: Run,
  { root, snapshot, stored }: Ground,
  role: string,
  trust: Trust,
): Promise<Verified<Targets>> {
  const promise = own(snapshot.meta, `${role}.json`);
  if (promise === undefined) throw new TufError('mismatch', { clause: '5.6.1', role, version: null });
  const { version } = promise;
  const read = async (bytes: Bytes): Promise<Verified<Targets>> => {
    // 5.6.2 mix-and-match attack
    if (!(await isAsPromised(run.subtle, bytes, promise)))
      throw new TufError('mismatch', { clause: '5.6.2', role, version });
    const file = await verifyTargets(run, openEnvelope(bytes, role), trust);
    // 5.6.4
    if (file.signed.version !== version) throw new TufError('mismatch', { clause: '5.6.4', role, version });
    return file;
  };

  const earlier = stored.get(role);
  const kept = earlier && (await ifTrusted(read(earlier)));
  const current = kept ?? (await read(await download()));

  async function download(): Promise<Bytes> {
    const name = `${encodeURIComponent(role)}.json`;
    const path = root.consistent_snapshot ? `${version}.${name}` : name;
    const cap = Math.min(promise?.length ?? run.limits.targets, run.limits.targets);
    return await fetchListed(run.fetchMetadata, path, cap, { clause: '5.6.1', role, version });
  }

  // 5.6.5 freeze attack
  if (hasExpired(current.signed, run.now)) throw new TufError('expired', { clause: '5.6.5', role, version });
  return current;
}

/** 5.6.3 arbitrary software attack: signed as whoever delegates to it asks. */
export async function verifyTargets(
  run: Run,
  envelope: Verified<Targets>['envelope'],
  trust: Trust,
): Promise<Verified<Targets>> {
  await requireThreshold(run.subtle, envelope, trust, '5.6.3');
  return { envelope, signed: readSigned(envelope, targetsSchema, '4.5') };
}

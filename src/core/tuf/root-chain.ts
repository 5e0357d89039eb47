import type { Bytes } from './bytes.ts';
import { openEnvelope, readSigned } from './envelope.ts';
import { TufError } from './fault.ts';
import { fetchIfThere } from './fetch-file.ts';
import { hasExpired, type Root, rootSchema, type Trust, trustOf } from './metadata.ts';
import { ifTrusted, type Run, type Verified } from './run.ts';
import { requireThreshold } from './signatures.ts';

/**
 * § 5.2: the newer of the stored root and the pinned one, which came with the product, by policy or by a subscription.
 * Its expiry does not matter yet. A stored root that cannot be read is as good as none: the chain leads back to it.
 */
export async function loadTrustedRoot(
  run: Run,
  pinned: Bytes,
  stored: Bytes | null,
): Promise<Verified<Root>> {
  const shipped = await readRoot(run, pinned, '5.2');
  const kept = stored && (await ifTrusted(readRoot(run, stored, '5.2')));
  return kept && kept.signed.version >= shipped.signed.version ? kept : shipped;
}

/**
 * § 5.3.1 to 5.3.10: every later root, one after the other, each kept as soon as it is verified. The chain ends where the
 * repository says that there is no such file; an answer that does not come ends nothing.
 */
export async function updateRoot(
  run: Run,
  trusted: Verified<Root>,
  write: (root: Bytes) => Promise<void>,
): Promise<Verified<Root>> {
  let current = trusted;
  for (let hop = 0; hop < run.limits.rootHops; hop++) {
    const next = await nextRoot(run, current.signed);
    if (next === null) break;
    await write(next.envelope.bytes);
    current = next;
  }
  const { signed } = current;
  // 5.3.10 freeze attack
  if (hasExpired(signed, run.now))
    throw new TufError('expired', { clause: '5.3.10', role: 'root', version: signed.version });
  return current;
}

async function nextRoot(run: Run, current: Root): Promise<Verified<Root> | null> {
  const version = current.version + 1;
  const where = { role: 'root', version };
  const bytes = await fetchIfThere(run.fetchMetadata, `${version}.root.json`, run.limits.root, {
    clause: '5.3.3',
    ...where,
  });
  if (bytes === null) return null;
  // 5.3.4 arbitrary software attack: signed as the root before it asks, and as it asks itself.
  const next = await readRoot(run, bytes, '5.3.4', trustOf(current, 'root'));
  // 5.3.5 rollback attack
  if (next.signed.version !== version) throw new TufError('rolled-back', { clause: '5.3.5', ...where });
  return next;
}

async function readRoot(run: Run, bytes: Bytes, clause: string, before?: Trust): Promise<Verified<Root>> {
  const envelope = openEnvelope(bytes, 'root');
  if (before) await requireThreshold(run.subtle, envelope, before, clause);
  const signed = readSigned(envelope, rootSchema, '4.3');
  await requireThreshold(run.subtle, envelope, trustOf(signed, 'root'), clause);
  return { envelope, signed };
}

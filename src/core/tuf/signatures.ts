import type { Envelope } from './envelope.ts';
import { TufError } from './fault.ts';
import { importKey } from './keys.ts';
import { own, type Trust } from './metadata.ts';
import type { Subtle } from './ports.ts';

/**
 * Requires that a threshold of a role's keys signed a file (§ 5.3.4, 5.4.2, 5.5.3, 5.6.3: arbitrary software attack).
 * What is counted is distinct keys. Ids alone would let one key sign twice under two of them; and an id need not be the
 * key's hash, since that differs between tools.
 */
export async function requireThreshold(
  subtle: Subtle,
  envelope: Envelope,
  { keys, role }: Trust,
  clause: string,
): Promise<void> {
  const signers = new Set<string>();
  for (const id of role.keyids) {
    const key = own(keys, id);
    const signature = envelope.signatures.get(id);
    if (key === undefined || signature === undefined) continue;
    const imported = await importKey(subtle, key);
    if (imported !== null && (await imported.verify(envelope.message, signature)))
      signers.add(imported.value);
  }
  if (signers.size < role.threshold)
    throw new TufError('unsigned', { clause, role: envelope.role, version: envelope.version });
}

import { type Bytes, toHex } from './bytes.ts';
import { own } from './metadata.ts';
import type { Subtle } from './ports.ts';

const ALGORITHMS: Readonly<Record<string, string>> = { sha256: 'SHA-256', sha512: 'SHA-512' };

/** SHA-256 of a text, in hex. */
export async function sha256Of(subtle: Subtle, text: string): Promise<string> {
  return toHex(new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

/** Whether bytes have the length and every one of the hashes they are promised to have; one we cannot compute is a no. */
export async function isAsPromised(
  subtle: Subtle,
  bytes: Bytes,
  promise: {
    readonly length?: number | undefined;
    readonly hashes?: Readonly<Record<string, string>> | undefined;
  },
): Promise<boolean> {
  if (promise.length !== undefined && promise.length !== bytes.length) return false;
  for (const [name, expected] of Object.entries(promise.hashes ?? {})) {
    const algorithm = own(ALGORITHMS, name);
    if (algorithm === undefined) return false;
    if (toHex(new Uint8Array(await subtle.digest(algorithm, bytes))) !== expected) return false;
  }
  return true;
}

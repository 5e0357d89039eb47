import { type Bytes, fromHex, fromPem, toHex } from './bytes.ts';
import { derToRaw } from './ecdsa-signature.ts';
import { type Key, own, type Trust } from './metadata.ts';
import type { Subtle } from './ports.ts';

interface Scheme {
  readonly keytypes: readonly string[];
  readonly importAs: { readonly name: string; readonly namedCurve?: string };
  readonly verifyAs: { readonly name: string; readonly hash?: string };
  /** A signature as WebCrypto takes it, null when it is none. */
  readonly signature: (received: Bytes) => Bytes | null;
}

const SCHEMES: Readonly<Record<string, Scheme>> = {
  ed25519: {
    keytypes: ['ed25519'],
    importAs: { name: 'Ed25519' },
    verifyAs: { name: 'Ed25519' },
    signature: (received) => received,
  },
  'ecdsa-sha2-nistp256': {
    // The second is what the spec said before 1.0.32 and what many tools still write.
    keytypes: ['ecdsa', 'ecdsa-sha2-nistp256'],
    importAs: { name: 'ECDSA', namedCurve: 'P-256' },
    verifyAs: { name: 'ECDSA', hash: 'SHA-256' },
    signature: derToRaw,
  },
};

interface PublicKey {
  /** The key itself, whatever id and encoding it came under: thresholds count these. */
  readonly value: string;
  readonly verify: (message: Bytes, signature: string) => Promise<boolean>;
}

/** A key as WebCrypto holds it: Ed25519 or ECDSA P-256, hex or PEM; null when it is of another kind or broken. */
export async function importKey(subtle: Subtle, key: Key): Promise<PublicKey | null> {
  const scheme = own(SCHEMES, key.scheme);
  if (!scheme?.keytypes.includes(key.keytype)) return null;
  const written = key.keyval.public;
  const spki = fromPem(written, 'PUBLIC KEY');
  const raw = fromHex(written);
  const encoded = spki ?? raw;
  if (encoded === null) return null;
  try {
    const format = spki === null ? 'raw' : 'spki';
    const imported = await subtle.importKey(format, encoded, scheme.importAs, true, ['verify']);
    const point = new Uint8Array(await subtle.exportKey('raw', imported));
    return {
      value: `${scheme.importAs.name}:${toHex(point)}`,
      verify: async (message, signature) => {
        const received = fromHex(signature);
        const bytes = received && scheme.signature(received);
        return bytes !== null && (await subtle.verify(scheme.verifyAs, imported, bytes, message));
      },
    };
  } catch (refused) {
    // WebCrypto's word for a key that is none.
    if (refused instanceof Error) return null;
    throw refused;
  }
}

/** The distinct keys trusted for a role, sorted; a key we cannot use is told by what is written of it. */
export async function keyValues(subtle: Subtle, { keys, role }: Trust): Promise<readonly string[]> {
  const listed = role.keyids.flatMap((id) => own(keys, id) ?? []);
  const values = listed.map(
    async (key) => (await importKey(subtle, key))?.value ?? `${key.scheme}:${key.keyval.public}`,
  );
  return [...new Set(await Promise.all(values))].sort();
}

import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { canonicalJson } from '../../../src/core/tuf/canonical-json.ts';
import type { Key } from '../../../src/core/tuf/metadata.ts';

/** A signing key as a publisher holds it. */
export interface SampleKey {
  readonly id: string;
  readonly key: Key;
  /** Hex: 64 bytes of Ed25519, or the DER of an ECDSA signature. */
  readonly sign: (message: Uint8Array) => string;
}

export function ed25519Key(): SampleKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const key = {
    keytype: 'ed25519',
    scheme: 'ed25519',
    keyval: { public: Buffer.from(x, 'base64url').toString('hex') },
  };
  return { id: idOf(key), key, sign: (message) => sign(null, message, privateKey).toString('hex') };
}

export function ecdsaKey(keytype = 'ecdsa'): SampleKey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
  const key = { keytype, scheme: 'ecdsa-sha2-nistp256', keyval: { public: pem } };
  return { id: idOf(key), key, sign: (message) => sign('sha256', message, privateKey).toString('hex') };
}

/** The same key, as a file may name it twice. */
export function underId(sample: SampleKey, id: string): SampleKey {
  return { ...sample, id };
}

/** The same Ed25519 key written as PEM, which gives it another id. */
export function asPem(sample: SampleKey): SampleKey {
  const der = Buffer.from(`302a300506032b6570032100${sample.key.keyval.public}`, 'hex');
  const pem = `-----BEGIN PUBLIC KEY-----\n${der.toString('base64')}\n-----END PUBLIC KEY-----\n`;
  const key = { ...sample.key, keyval: { public: pem } };
  return { ...sample, key, id: idOf(key) };
}

function idOf(key: Key): string {
  return createHash('sha256').update(canonicalJson(key)).digest('hex');
}

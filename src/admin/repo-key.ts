import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Key, type Metadata } from '@tufjs/models';
import { canonicalJson } from '../core/tuf/canonical-json.ts';
import { z } from '../core/zod.ts';
import { RepoProblem } from './repo-problem.ts';
import type { ModelOf, RoleName } from './repo-role.ts';

/** A public key as TUF metadata writes it: Ed25519 in hex, ECDSA P-256 as PEM. */
export const publicKeySchema = z.union([
  z.strictObject({
    keytype: z.literal('ed25519'),
    scheme: z.literal('ed25519'),
    keyval: z.strictObject({ public: z.string().regex(/^[0-9a-f]{64}$/) }),
  }),
  z.strictObject({
    keytype: z.literal('ecdsa'),
    scheme: z.literal('ecdsa-sha2-nistp256'),
    keyval: z.strictObject({ public: z.string().startsWith('-----BEGIN PUBLIC KEY-----\n') }),
  }),
]);
export type PublicKey = z.infer<typeof publicKeySchema>;

/** The id of a key: SHA-256 (hex) of its canonical form, as every TUF tool makes it (§ 4.2). */
export function keyIdOf(key: PublicKey): string {
  return createHash('sha256').update(canonicalJson(key)).digest('hex');
}

/** A key as `@tufjs/models` holds it. */
export function modelKey(key: PublicKey): Key {
  return Key.fromJSON(keyIdOf(key), key);
}

/** What a key is, whatever its id and however it is written: thresholds count these. Throws for what is no key. */
export function keyValue(key: Key): string {
  return keyObject(key.keyType, key.keyVal['public'] ?? '')
    .export({ type: 'spki', format: 'der' })
    .toString('hex');
}

/** The public part of a signing key; throws a RepoProblem for kinds that clients do not read. */
export function publicKeyOf(key: KeyObject, place: string): PublicKey {
  const open = key.type === 'public' ? key : createPublicKey(key);
  if (open.asymmetricKeyType === 'ed25519') {
    const { x = '' } = open.export({ format: 'jwk' });
    const hex = Buffer.from(x, 'base64url').toString('hex');
    return { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: hex } };
  }
  if (open.asymmetricKeyDetails?.namedCurve === 'prime256v1') {
    const pem = open.export({ type: 'spki', format: 'pem' }).toString();
    return { keytype: 'ecdsa', scheme: 'ecdsa-sha2-nistp256', keyval: { public: pem } };
  }
  throw new RepoProblem(place, 'jenis kunci ini tidak dibaca pengaya', 'buat Ed25519 atau ECDSA P-256');
}

/** Reads a `.pub` file; throws a RepoProblem. */
export function readPublicKey(path: string): PublicKey {
  if (!existsSync(path))
    throw new RepoProblem(path, 'tidak ada', 'sebutkan berkas .pub yang ditulis jempol repo keys new');
  const text = readFileSync(path, 'utf8');
  if (text.includes('PRIVATE KEY'))
    throw new RepoProblem(path, 'ini kunci rahasia, bukan kunci umum', 'sebutkan berkas .pub di sebelahnya');
  try {
    const key = publicKeySchema.parse(JSON.parse(text));
    keyObject(key.keytype, key.keyval.public);
    return key;
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    throw new RepoProblem(
      path,
      `bukan kunci umum TUF (${reason})`,
      'minta berkas .pub yang utuh kepada pemiliknya',
    );
  }
}

/** SHA-256 (hex) of what signatures are made over: the same for every signer, whoever signed before. */
export function digestOf(metadata: Metadata<ModelOf<RoleName>>): string {
  return createHash('sha256').update(canonicalJson(metadata.signed.toJSON())).digest('hex');
}

/** Whether a key's signature on this metadata holds, by `@tufjs/models`: not the code that made it. */
export function isSignedBy(metadata: Metadata<ModelOf<RoleName>>, key: Key): boolean {
  try {
    key.verifySignature(metadata);
    return true;
  } catch (refused) {
    // The models throw for an absent, a wrong and an unreadable signature alike.
    if (refused instanceof Error) return false;
    throw refused;
  }
}

/** Four groups of four hex digits: enough to compare by telephone with what the owner's screen says. */
export function shortId(keyid: string): string {
  return keyid.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
}

function keyObject(keytype: string, written: string): KeyObject {
  if (written.startsWith('-----')) return createPublicKey(written);
  if (keytype !== 'ed25519') throw new TypeError('bukan PEM');
  const x = Buffer.from(written, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type PublicKey, publicKeyOf } from './repo-key.ts';
import { COST, encryptedPkcs8 } from './repo-key-pkcs8.ts';
import { refuseSharedPlace } from './repo-key-place.ts';
import { RepoProblem } from './repo-problem.ts';
import type { AskPassphrase } from './repo-signer.ts';

export const KEY_TYPES = ['ed25519', 'ecdsa'] as const;
export type KeyType = (typeof KEY_TYPES)[number];

/** The file is all that a thief needs besides this. */
const LEAST_PASSPHRASE = 12;

/** Makes a key: `path` encrypted and for its owner alone, `path.pub` for everyone. Throws a RepoProblem. */
export function writeKeyFile(path: string, type: KeyType, passphrase: string, cost = COST): PublicKey {
  refuseSharedPlace(path);
  for (const each of [path, `${path}.pub`]) {
    if (existsSync(each))
      throw new RepoProblem(each, 'sudah ada; kunci tidak pernah ditimpa', 'pilih nama lain dengan --out');
  }
  if ([...passphrase].length < LEAST_PASSPHRASE)
    throw new RepoProblem(path, `frasa sandi kurang dari ${LEAST_PASSPHRASE} huruf`, 'pakai beberapa kata');
  const { privateKey } =
    type === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = publicKeyOf(privateKey, path);
  const pem = encryptedPkcs8(privateKey, passphrase, cost);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, pem, { mode: 0o600, flag: 'wx' });
  writeFileSync(`${path}.pub`, `${JSON.stringify(key)}\n`, { flag: 'wx' });
  return key;
}

/** Opens an encrypted key file; throws a RepoProblem naming what is wrong. */
export async function openKeyFile(path: string, passphrase: AskPassphrase): Promise<KeyObject> {
  refuseSharedPlace(path);
  if (!existsSync(path))
    throw new RepoProblem(path, 'tidak ada', 'pasang diska kuncinya, atau betulkan --key');
  const pem = readFileSync(path, 'utf8');
  if (!pem.includes('-----BEGIN ENCRYPTED PRIVATE KEY-----'))
    throw new RepoProblem(
      path,
      'bukan kunci PKCS#8 yang dienkripsi',
      'buat dengan jempol repo keys new, atau enkripsi dengan openssl pkcs8 -topk8 -v2 aes-256-cbc',
    );
  try {
    return createPrivateKey({ key: pem, passphrase: await passphrase(path) });
  } catch (error) {
    if (error instanceof RepoProblem) throw error;
    throw new RepoProblem(path, 'frasa sandi salah, atau berkas rusak', 'ketik ulang frasa sandinya');
  }
}

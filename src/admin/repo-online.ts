import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Key } from '@tufjs/models';
import { modelKey, readPublicKey } from './repo-key.ts';
import { refuseSharedPlace } from './repo-key-place.ts';
import { RepoProblem } from './repo-problem.ts';
import type { OnlineSigner } from './repo-settings.ts';

/** What a command line says of the key that signs snapshot and timestamp: a file (or its `.pub`), or a command. */
interface OnlineOptions {
  readonly file: string | undefined;
  readonly signer: string | undefined;
  readonly public: string | undefined;
}

/** An online key and how it is reached; its secret is not opened. Throws a RepoProblem. */
export function onlineOf(
  { file, signer, public: pub }: OnlineOptions,
  option: string,
): { readonly key: Key; readonly source: OnlineSigner } {
  if (file !== undefined) {
    const secret = file.replace(/\.pub$/, '');
    refuseSharedPlace(secret);
    const key = modelKey(readPublicKey(`${secret}.pub`));
    if (!existsSync(secret))
      throw new RepoProblem(secret, 'tidak ada', 'kunci daring harus terbaca di mesin yang menerbitkan');
    return { key, source: { keyid: key.keyID, key: resolve(secret) } };
  }
  if (signer === undefined || pub === undefined)
    throw new RepoProblem(
      option,
      'belum disebut',
      'sebutkan berkas kuncinya, atau perintah penanda tangan bersama .pub-nya',
    );
  const key = modelKey(readPublicKey(pub));
  return { key, source: { keyid: key.keyID, signer, public: resolve(pub) } };
}

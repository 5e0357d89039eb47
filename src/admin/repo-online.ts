import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Key } from '@tufjs/models';
import type { RepoValues } from './repo-context.ts';
import { modelKey, readPublicKey } from './repo-key.ts';
import { refuseSharedPlace } from './repo-key-place.ts';
import { rememberSigner, type SignerSource } from './repo-machine.ts';
import { RepoProblem } from './repo-problem.ts';

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
): { readonly key: Key; readonly source: SignerSource } {
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

/** `--online-key`, or `--online-signer` with `--online-public`, kept by this machine when they are given. Throws a RepoProblem. */
export function rememberOnline(values: RepoValues, machine: string): void {
  const { 'online-key': file, 'online-signer': signer, 'online-public': pub } = values;
  if (file === undefined && signer === undefined && pub === undefined) return;
  rememberSigner(machine, onlineOf({ file, signer, public: pub }, '--online-key').source);
}

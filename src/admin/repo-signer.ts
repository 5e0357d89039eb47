import { spawn } from 'node:child_process';
import { sign } from 'node:crypto';
import { type Metadata, Signature } from '@tufjs/models';
import { canonicalJson } from '../core/tuf/canonical-json.ts';
import type { RepoFolder } from './repo-folder.ts';
import { isSignedBy, keyIdOf, modelKey, type PublicKey, publicKeyOf, readPublicKey } from './repo-key.ts';
import { openKeyFile } from './repo-key-file.ts';
import { RepoProblem } from './repo-problem.ts';
import type { ModelOf, RoleName } from './repo-role.ts';
import type { OnlineSigner } from './repo-settings.ts';

/** Something that signs with one key: an encrypted file, or a command before a token or a vault. */
export interface Signer {
  readonly keyid: string;
  readonly key: PublicKey;
  /** Hex: 64 bytes of Ed25519, or the DER of an ECDSA signature. Throws a RepoProblem. */
  sign(bytes: Uint8Array): Promise<string>;
}

/** What a command line says of a signer. */
export interface SignerOptions {
  readonly key?: string | undefined;
  readonly signer?: string | undefined;
  /** The `.pub` file of an external signer's key. */
  readonly public?: string | undefined;
}

/** Port: the passphrase of a key file, asked of a person or taken from the environment. */
export type AskPassphrase = (keyFile: string) => Promise<string>;

/** Opens a signer; throws a RepoProblem for a wrong passphrase, a key in a shared place, or options that name none. */
export async function signerFrom(options: SignerOptions, passphrase: AskPassphrase): Promise<Signer> {
  if (options.key !== undefined) {
    const path = options.key;
    const secret = await openKeyFile(path, passphrase);
    const key = publicKeyOf(secret, path);
    const hash = key.keytype === 'ecdsa' ? 'sha256' : null;
    return { keyid: keyIdOf(key), key, sign: async (bytes) => sign(hash, bytes, secret).toString('hex') };
  }
  if (options.signer === undefined || options.public === undefined)
    throw new RepoProblem(
      'penanda tangan',
      'tidak disebut',
      'pakai --key BERKAS, atau --signer PERINTAH --public BERKAS.pub',
    );
  const { signer: command } = options;
  const key = readPublicKey(options.public);
  return { keyid: keyIdOf(key), key, sign: (bytes) => askCommand(command, bytes) };
}

/** The folder's online signer whose key the root in force trusts for a role; throws a RepoProblem when none does. */
export function onlineSigner(
  folder: RepoFolder,
  keyids: readonly string[],
  passphrase: AskPassphrase,
): Promise<Signer> {
  const source = folder.settings.online.find(({ keyid }) => keyids.includes(keyid));
  if (source === undefined)
    throw new RepoProblem(
      folder.path('jempol-repo.json'),
      `kunci daring yang dipercaya root (${keyids.join(', ')}) tidak tercatat`,
      'jalankan repo rotate --role timestamp, atau kembalikan jempol-repo.json',
    );
  return signerFrom(source satisfies OnlineSigner, passphrase);
}

/**
 * Adds a signer's signature to metadata, in place. What came back is verified at once with the models' own canonical
 * form: a command that signs something else, or with another key, is told here and not by every client.
 */
export async function addSignature(metadata: Metadata<ModelOf<RoleName>>, signer: Signer): Promise<void> {
  const sig = await signer.sign(new TextEncoder().encode(canonicalJson(metadata.signed.toJSON())));
  metadata.sign(() => new Signature({ keyID: signer.keyid, sig }));
  if (isSignedBy(metadata, modelKey(signer.key))) return;
  delete metadata.signatures[signer.keyid];
  throw new RepoProblem(
    `kunci ${signer.keyid}`,
    'tanda tangan yang diberikan tidak cocok dengan kunci umumnya',
    'periksa --public dan perintah --signer: masukannya byte apa adanya, keluarannya heksadesimal',
  );
}

/** One external signature: bytes in, hex out; its questions (a PIN) go to this terminal. */
function askCommand(command: string, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (problem: string) =>
      reject(
        new RepoProblem(
          `--signer ${command}`,
          problem,
          'jalankan perintah itu sendiri untuk melihat sebabnya',
        ),
      );
    const child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'inherit'] });
    const answer: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => answer.push(part));
    child.on('error', (error) => fail(error.message));
    let unread: string | null = null;
    // A command that ends early breaks the pipe first; its exit code says more.
    child.stdin.on('error', (error) => {
      unread = error.message;
    });
    child.on('close', (code) => {
      const hex = Buffer.concat(answer).toString('utf8').trim().toLowerCase();
      if (code !== 0) fail(`berakhir dengan kode ${code}`);
      else if (unread !== null) fail(`tidak membaca masukannya (${unread})`);
      else if (!/^(?:[0-9a-f]{2}){1,200}$/.test(hex)) fail('jawabannya bukan heksadesimal');
      else resolve(hex);
    });
    child.stdin.end(bytes);
  });
}

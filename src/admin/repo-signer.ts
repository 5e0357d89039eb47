import { spawn } from 'node:child_process';
import { sign } from 'node:crypto';
import { type Metadata, Signature } from '@tufjs/models';
import { canonicalJson } from '../core/tuf/canonical-json.ts';
import {
  isSignedBy,
  keyIdOf,
  modelKey,
  type PublicKey,
  publicKeyOf,
  readPublicKey,
  shortId,
} from './repo-key.ts';
import { openKeyFile } from './repo-key-file.ts';
import { PASSPHRASE_VARIABLE } from './repo-key-passphrase.ts';
import { signerHere } from './repo-machine.ts';
import { RepoProblem } from './repo-problem.ts';
import type { ModelOf, RoleName } from './repo-role.ts';

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

/**
 * This machine's online signer among those the root in force trusts for a role. Never by what the folder says: it
 * travels, and its command would be run here. Throws a RepoProblem.
 */
export function onlineSigner(
  keyids: readonly string[],
  machine: string,
  passphrase: AskPassphrase,
): Promise<Signer> {
  const source = signerHere(machine, keyids);
  if (source === null)
    throw new RepoProblem(
      `kunci daring ${keyids.map(shortId).join(', ')}`,
      'komputer ini belum tahu letaknya',
      'sebutkan sekali: repo publish --online-key BERKAS, atau --online-signer PERINTAH --online-public BERKAS.pub',
    );
  return signerFrom(source, passphrase);
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

/** Without the passphrase of a key file, which is no business of another program (Windows ignores the case of names). */
function openEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name.toUpperCase() !== PASSPHRASE_VARIABLE),
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
    const child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'inherit'], env: openEnvironment() });
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

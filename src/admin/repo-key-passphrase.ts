import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { RepoProblem } from './repo-problem.ts';

export const PASSPHRASE_VARIABLE = 'JEMPOL_PASSPHRASE';

/** The passphrase of a key file: from the environment for scripts, else asked without showing it. */
export async function askPassphrase(keyFile: string): Promise<string> {
  return process.env[PASSPHRASE_VARIABLE] ?? (await askHidden(`Frasa sandi ${keyFile}: `, keyFile));
}

/** Asked twice: what is mistyped once would lock the key for good. */
export async function askNewPassphrase(keyFile: string): Promise<string> {
  const given = process.env[PASSPHRASE_VARIABLE];
  if (given !== undefined) return given;
  const first = await askHidden(`Frasa sandi baru untuk ${keyFile}: `, keyFile);
  if ((await askHidden('Sekali lagi: ', keyFile)) === first) return first;
  throw new RepoProblem(keyFile, 'dua frasa sandi berbeda', 'ulangi; kunci belum dibuat');
}

async function askHidden(prompt: string, keyFile: string): Promise<string> {
  if (!process.stdin.isTTY)
    throw new RepoProblem(
      keyFile,
      'frasa sandi tidak dapat ditanyakan',
      `isi variabel ${PASSPHRASE_VARIABLE}, atau jalankan di terminal`,
    );
  process.stderr.write(prompt);
  // Nothing of what is typed comes back, not even stars: their number would say its length.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    const closed = new Promise<null>((resolve) => lines.once('close', () => resolve(null)));
    const answer = await Promise.race([lines.question(''), closed]);
    if (answer === null) throw new RepoProblem(keyFile, 'tanpa frasa sandi', 'ulangi bila siap');
    return answer;
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}

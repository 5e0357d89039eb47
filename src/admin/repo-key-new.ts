import type { Outcome } from './outcome.ts';
import type { RepoContext, RepoValues } from './repo-context.ts';
import { keyIdOf, shortId } from './repo-key.ts';
import { KEY_TYPES, writeKeyFile } from './repo-key-file.ts';
import { refuseBesideRepository, refuseSharedPlace } from './repo-key-place.ts';
import { RepoProblem } from './repo-problem.ts';

/** `repo keys new`: an encrypted key file and its `.pub`. */
export async function keys(values: RepoValues, context: RepoContext): Promise<Outcome> {
  const { out, words, type: wanted = 'ed25519' } = values;
  const type = KEY_TYPES.find((each) => each === wanted);
  if (words[0] !== 'new')
    throw new RepoProblem(
      'repo keys',
      'kata berikutnya bukan new',
      'tulis jempol repo keys new --out BERKAS',
    );
  if (out === undefined)
    throw new RepoProblem(
      'repo keys new',
      '--out belum disebut',
      'sebutkan berkas kuncinya, di luar folder repositori',
    );
  if (type === undefined)
    throw new RepoProblem(`--type ${wanted}`, 'tidak dikenal', `pilih ${KEY_TYPES.join(' atau ')}`);
  // Before anyone thinks up a passphrase for it.
  refuseSharedPlace(out);
  refuseBesideRepository(out);
  const key = writeKeyFile(out, type, await context.newPassphrase(out));
  return {
    lines: [
      `${out}: kunci rahasia, terenkripsi. Simpan luring; tanpa frasa sandinya ia tidak dapat dipakai siapa pun.`,
      `${out}.pub: kunci umum, untuk diberikan kepada pembuat repositori.`,
      `Nomor kunci: ${keyIdOf(key)}`,
      `Untuk dibacakan lewat telepon: ${shortId(keyIdOf(key))}`,
    ],
    exitCode: 0,
  };
}

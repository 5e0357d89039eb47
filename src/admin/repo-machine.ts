import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { canonicalText } from '../core/canonical.ts';
import { z } from '../core/zod.ts';
import { RepoProblem } from './repo-problem.ts';

const SIGNERS = 'penanda-tangan.json';
const PINS = 'repositori.json';

/** A signing key that is reached from here: an encrypted file, or a command that signs. */
const signerSourceSchema = z.union([
  z.strictObject({ keyid: z.string(), key: z.string().min(1) }),
  z.strictObject({ keyid: z.string(), signer: z.string().min(1), public: z.string().min(1) }),
]);
export type SignerSource = z.infer<typeof signerSourceSchema>;

const signersSchema = z.array(signerSourceSchema);
const pinsSchema = z.array(z.strictObject({ keyid: z.string(), root: z.string().regex(/^[0-9a-f]{64}$/) }));

/**
 * Where this machine keeps what must not travel with a working folder: a command that came on somebody's disk would be
 * run here, and a trust that came with it would vouch for itself. `%APPDATA%`, `$XDG_CONFIG_HOME`, or `~/.config`.
 */
export function machineFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const set = platform === 'win32' ? env['APPDATA'] : env['XDG_CONFIG_HOME'];
  // The XDG specification: a relative one is to be ignored.
  const base = set !== undefined && isAbsolute(set) ? set : join(homedir(), '.config');
  return join(base, 'jempol-netral');
}

/** How this machine reaches the online key with this id; null when it was never told. Throws a RepoProblem. */
export function signerHere(machine: string, keyids: readonly string[]): SignerSource | null {
  return read(machine, SIGNERS, signersSchema).find(({ keyid }) => keyids.includes(keyid)) ?? null;
}

export function rememberSigner(machine: string, source: SignerSource): void {
  const others = read(machine, SIGNERS, signersSchema).filter(({ keyid }) => keyid !== source.keyid);
  write(machine, SIGNERS, [...others, source]);
}

/** The first roots (`digestOf`) of the repositories that a key signs for from this machine. Throws a RepoProblem. */
export function pinnedRoots(machine: string, keyid: string): readonly string[] {
  return read(machine, PINS, pinsSchema)
    .filter((pin) => pin.keyid === keyid)
    .map(({ root }) => root);
}

export function pinRoot(machine: string, keyid: string, root: string): void {
  if (pinnedRoots(machine, keyid).includes(root)) return;
  write(machine, PINS, [...read(machine, PINS, pinsSchema), { keyid, root }]);
}

function read<T>(machine: string, name: string, schema: z.ZodType<readonly T[]>): readonly T[] {
  const path = join(machine, name);
  if (!existsSync(path)) return [];
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    throw new RepoProblem(
      path,
      `tidak terbaca (${reason})`,
      'betulkan, atau hapus lalu sebutkan lagi kuncinya',
    );
  }
}

/** For its owner alone, and whole or not at all. */
function write(machine: string, name: string, value: unknown): void {
  const path = join(machine, name);
  mkdirSync(machine, { recursive: true, mode: 0o700 });
  writeFileSync(`${path}.baru`, canonicalText(value), { mode: 0o600 });
  renameSync(`${path}.baru`, path);
}

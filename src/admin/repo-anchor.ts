import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Metadata, Root } from '@tufjs/models';
import { z } from '../core/zod.ts';
import type { RepoContext, RepoValues } from './repo-context.ts';
import type { RepoFolder } from './repo-folder.ts';
import { digestOf } from './repo-key.ts';
import { pinnedRoots, pinRoot } from './repo-machine.ts';
import { RepoProblem } from './repo-problem.ts';
import type { Signer } from './repo-signer.ts';

const REMEDY = 'bandingkan sidiknya dengan yang dibacakan penerbit (repo status), lewat telepon';
const fingerprintSchema = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Makes sure that a signer knows the repository this first root begins: by what this machine keeps of an earlier time,
 * by `--fingerprint`, or by asking, once. A key that has signed for one is not led to another by a yes alone: a proposer
 * could bring a repository of their own making (mix-and-match of what is in force). False: not confirmed.
 */
export async function isKnownRepository(
  folder: RepoFolder,
  first: Metadata<Root>,
  signer: Signer,
  values: RepoValues,
  context: RepoContext,
): Promise<boolean> {
  const known = pinnedRoots(context.machine, signer.keyid);
  const fingerprint = fingerprintOf(folder);
  const given = values.fingerprint && fingerprintSchema.safeParse(bare(values.fingerprint));
  if (given && given.data !== fingerprint)
    throw new RepoProblem('--fingerprint', `bukan sidik repositori ini (${grouped(fingerprint)})`, REMEDY);
  if (known.includes(digestOf(first))) return true;
  if (!given && known.length > 0)
    throw new RepoProblem(
      folder.dir,
      `bukan repositori yang selama ini ditandatangani kunci ini; sidiknya ${grouped(fingerprint)}`,
      `bila benar repositori lain, ${REMEDY}, lalu jalankan lagi dengan --fingerprint SIDIK`,
    );
  if (!given && !(await isConfirmed(fingerprint, values, context))) return false;
  pinRoot(context.machine, signer.keyid, digestOf(first));
  return true;
}

async function isConfirmed(fingerprint: string, values: RepoValues, context: RepoContext): Promise<boolean> {
  context.say(`Sidik repositori ini: ${grouped(fingerprint)}`);
  context.say(`Kunci ini pertama kali dipakai di komputer ini untuknya: ${REMEDY}.`);
  if (values.yes === true) return true;
  return (await context.ask('Sidiknya sama? Ketik ya'))?.trim().toLowerCase() === 'ya';
}

/** SHA-256 (hex) of the first root as published, signatures included: what policies name. */
function fingerprintOf(folder: RepoFolder): string {
  const path = firstRootPath(folder);
  return createHash('sha256')
    .update(existsSync(path) ? readFileSync(path) : '')
    .digest('hex');
}

function firstRootPath(folder: RepoFolder): string {
  return folder.path(folder.hasPublic ? 'public/metadata/1.root.json' : 'staged/in-force/1.root.json');
}

/** As people copy it: in groups, with the `sha256:` of a policy. */
function bare(fingerprint: string): string {
  return fingerprint
    .replace(/^sha256:/, '')
    .replaceAll(/\s/g, '')
    .toLowerCase();
}

function grouped(fingerprint: string): string {
  return fingerprint.replace(/(.{4})(?=.)/g, '$1 ');
}

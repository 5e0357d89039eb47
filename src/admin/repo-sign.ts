import type { Metadata } from '@tufjs/models';
import type { Outcome } from './outcome.ts';
import { isKnownRepository } from './repo-anchor.ts';
import type { RepoContext, RepoValues } from './repo-context.ts';
import { describeStaged } from './repo-describe.ts';
import { RepoFolder } from './repo-folder.ts';
import { digestOf, isSignedBy, keyValue, modelKey, shortId } from './repo-key.ts';
import { pinRoot } from './repo-machine.ts';
import { outsideWarning } from './repo-outside.ts';
import { RepoProblem } from './repo-problem.ts';
import { stagedFaults } from './repo-publish-faults.ts';
import { isPeopleRole, type ModelOf, type PeopleRole, roleNamed } from './repo-role.ts';
import { addSignature, type Signer, signerFrom } from './repo-signer.ts';
import { countSignatures, type RoleTrust, trustsFor } from './repo-trust.ts';
import { verifyInForce } from './repo-verify-in-force.ts';

const NO_TERMINAL = 'Di luar terminal, setujui dengan --yes.';

/** `repo sign`: shows what is staged, asks, and adds one key's signature to every staged file that may bear it. */
export async function sign(values: RepoValues, context: RepoContext): Promise<Outcome> {
  const folder = RepoFolder.open(values.repo ?? '.');
  const roles = rolesOf(folder, values.role);
  const shown = digests(folder, roles);
  const signer = await signerFrom(values, context.passphrase);
  const first = verifyInForce(folder, roles);
  if (first !== null && !(await isKnownRepository(folder, first, signer, values, context)))
    return {
      lines: [`Tidak ada yang ditandatangani: sidiknya belum dicocokkan. ${NO_TERMINAL}`],
      exitCode: 1,
    };
  for (const role of roles) {
    for (const line of await describeStaged(folder, role, context.now)) context.say(line);
    // An approver is told what publishing would refuse: a proposer may have gone round `repo stage`.
    for (const fault of await stagedFaults(folder, role, context.rules))
      context.say(`AKAN DITOLAK: ${fault}`);
  }
  if (
    values.yes !== true &&
    (await context.ask('Tandatangani semua ini? Ketik ya'))?.trim().toLowerCase() !== 'ya'
  )
    return { lines: [`Tidak ada yang ditandatangani. ${NO_TERMINAL}`], exitCode: 1 };
  // The folder may be a shared one: what is signed is what was read, or nothing.
  if (digests(folder, roles) !== shown)
    throw new RepoProblem(folder.path('staged'), 'berubah sementara dibaca', 'jalankan lagi dan baca ulang');
  const signed = await signAll(folder, roles, signer);
  if (first === null) pinSigned(folder, signer, context.machine);
  return { lines: [`Ditandatangani dengan kunci ${shortId(signer.keyid)}:`, ...signed], exitCode: 0 };
}

function rolesOf(folder: RepoFolder, named: string | undefined): readonly PeopleRole[] {
  if (named === undefined) {
    const all = folder.stagedRoles();
    if (all.length > 0) return all;
    throw new RepoProblem(
      folder.path('staged'),
      'tidak ada yang menunggu tanda tangan',
      'siapkan dahulu dengan repo stage',
    );
  }
  const role = roleNamed(named);
  if (isPeopleRole(role)) return [role];
  throw new RepoProblem(`--role ${role}`, 'ditandatangani kunci daring', 'jalankan repo publish');
}

/** Whoever signs the first root has read who holds it, and need not be asked for its fingerprint later. */
function pinSigned(folder: RepoFolder, signer: Signer, machine: string): void {
  const root = folder.readStaged('root');
  if (root !== null && isSignedBy(root, modelKey(signer.key))) pinRoot(machine, signer.keyid, digestOf(root));
}

function digests(folder: RepoFolder, roles: readonly PeopleRole[]): string {
  return roles
    .map((role) => folder.readStaged(role))
    .map((metadata) => metadata && digestOf(metadata))
    .join(' ');
}

async function signAll(
  folder: RepoFolder,
  roles: readonly PeopleRole[],
  signer: Signer,
): Promise<readonly string[]> {
  const lines: string[] = [];
  let earlier = 0;
  for (const role of roles) {
    const metadata = folder.readStaged(role);
    const trusts = trustsFor(folder, role);
    if (metadata === null || !isTrusted(trusts, signer)) continue;
    if (hasSigned(metadata, trusts, signer)) {
      earlier++;
      continue;
    }
    await addSignature(metadata, signer);
    folder.writeStaged(role, metadata);
    const warning = outsideWarning(folder, metadata);
    lines.push(...countLines(role, metadata, trusts), ...(warning === null ? [] : [`    ${warning}`]));
  }
  if (lines.length > 0) return lines;
  const id = shortId(signer.keyid);
  if (earlier > 0)
    throw new RepoProblem(
      `kunci ${id}`,
      'sudah menandatangani; dua kali tetap satu orang',
      'mintakan tanda tangan pemegang kunci lain',
    );
  throw new RepoProblem(
    `kunci ${id}`,
    `bukan pemegang peran ${roles.join(', ')}`,
    'pakai kunci yang disebut repo status',
  );
}

/** How far a staged file is, one line for each threshold it answers to. */
export function countLines(
  role: PeopleRole,
  metadata: Metadata<ModelOf<PeopleRole>>,
  trusts: readonly RoleTrust[],
): readonly string[] {
  return trusts.map((trust) => {
    const { signed, missing } = countSignatures(metadata, trust);
    const asked = trusts.length > 1 ? `, menurut ${trust.by}` : '';
    const rest = missing === 0 ? 'lengkap' : `kurang ${missing}`;
    return `  ${role} versi ${metadata.signed.version}: ${signed.length} dari ${trust.threshold} tanda tangan${asked}; ${rest}`;
  });
}

function isTrusted(trusts: readonly RoleTrust[], { keyid }: Signer): boolean {
  return trusts.some(({ keys }) => keys.some((each) => each.keyID === keyid));
}

/** By the key's value: the same key under another id is no second person. */
function hasSigned(
  metadata: Metadata<ModelOf<PeopleRole>>,
  trusts: readonly RoleTrust[],
  signer: Signer,
): boolean {
  const value = keyValue(modelKey(signer.key));
  return trusts.some(({ keys }) =>
    keys.some((each) => keyValue(each) === value && isSignedBy(metadata, each)),
  );
}

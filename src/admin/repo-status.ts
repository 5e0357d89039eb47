import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Metadata } from '@tufjs/models';
import type { Outcome } from './outcome.ts';
import type { RepoContext, RepoValues } from './repo-context.ts';
import { RepoFolder } from './repo-folder.ts';
import { shortId } from './repo-key.ts';
import { outsideWarning } from './repo-outside.ts';
import { rewindReasons } from './repo-publish-record.ts';
import { isPeopleRole, type ModelOf, type RoleName } from './repo-role.ts';
import { daysOf, type RepoOrigin } from './repo-settings.ts';
import { countLines } from './repo-sign.ts';
import {
  countSignatures,
  keyNames,
  type RoleTrust,
  trustByRoot,
  trustByTargets,
  trustsFor,
} from './repo-trust.ts';

const DAY = 86_400_000;

/** `repo status`: what is in force, what waits for whom, and what to give out. Ends with 1 when something must be renewed. */
export async function status(values: RepoValues, { now, machine }: RepoContext): Promise<Outcome> {
  const folder = RepoFolder.open(values.repo ?? '.');
  const { profile, origin, outsideKey } = folder.settings;
  const inForce = rolesInForce(folder).flatMap((role) => inForceLine(folder, role, now) ?? []);
  const staged = folder.stagedRoles().flatMap((role) => stagedLines(folder, role));
  const older = rewindReasons(folder, machine).map(
    (reason) => `PERINGATAN: ${folder.path('public')} → ${reason} → ambil public/ dari server`,
  );
  return {
    lines: [
      ...older,
      `Repositori ${scopeText(origin)}, profil ${profile}, di ${folder.dir}`,
      ...(outsideKey === null ? [] : [`Kunci dari luar kantor: ${shortId(outsideKey)}`]),
      ...(inForce.length === 0
        ? ['Belum ada yang terbit.']
        : ['Berlaku:', ...inForce.map(({ line }) => line)]),
      ...(staged.length === 0 ? ['Tidak ada yang menunggu tanda tangan.'] : ['Menunggu:', ...staged]),
      ...fingerprintLines(folder),
    ],
    exitCode: older.length > 0 || inForce.some(({ late }) => late) ? 1 : 0,
  };
}

function rolesInForce(folder: RepoFolder): readonly RoleName[] {
  const regions = Object.keys(folder.latest('targets')?.signed.delegations?.roles ?? {}).filter(isPeopleRole);
  return ['root', 'targets', ...regions, 'snapshot', 'timestamp'];
}

function inForceLine(
  folder: RepoFolder,
  role: RoleName,
  now: number,
): { readonly line: string; readonly late: boolean } | null {
  const metadata: Metadata<ModelOf<RoleName>> | null = folder.latest(role);
  const trust = inForceTrust(folder, role);
  if (metadata === null || trust === null) return null;
  const { version, expires } = metadata.signed;
  const left = Math.floor((Date.parse(expires) - now) / DAY);
  // A third of the way left: time enough to find the people who sign.
  const late = left < daysOf(folder.settings, role) / 3;
  const time = left < 0 ? 'KEDALUWARSA' : `${left} hari lagi${late ? ', PERBARUI' : ''}`;
  const { signed } = countSignatures(metadata, trust);
  const warning = isPeopleRole(role) ? outsideWarning(folder, metadata) : null;
  const line = `  ${role} versi ${version}: sampai ${expires.slice(0, 10)} (${time}); ${trust.threshold} dari ${trust.keys.length} kunci, ditandatangani ${keyNames(signed)}${warning === null ? '' : `, ${warning}`}`;
  return { line, late };
}

function inForceTrust(folder: RepoFolder, role: RoleName): RoleTrust | null {
  const root = folder.latest('root');
  const targets = folder.latest('targets');
  if (role.startsWith('region-')) return targets && trustByTargets(targets, role);
  return root && trustByRoot(root, role);
}

function stagedLines(
  folder: RepoFolder,
  role: ReturnType<RepoFolder['stagedRoles']>[number],
): readonly string[] {
  const metadata = folder.readStaged(role);
  if (metadata === null) return [];
  const trusts = trustsFor(folder, role);
  const warning = outsideWarning(folder, metadata);
  const open = trusts.flatMap((trust) => {
    const signed = countSignatures(metadata, trust).signed.map(({ keyID }) => keyID);
    return trust.keys.filter(({ keyID }) => !signed.includes(keyID));
  });
  const waiting = [...new Map(open.map((key) => [key.keyID, key])).values()];
  return [
    ...countLines(role, metadata, trusts),
    ...(warning === null ? [] : [`    ${warning}`]),
    ...(waiting.length === 0 ? [] : [`    belum menandatangani: ${keyNames(waiting)}`]),
  ];
}

/** The first root names the repository: its bytes as published, signatures included. */
function fingerprintLines(folder: RepoFolder): readonly string[] {
  if (folder.readPublic('root', 1) === null) return ['Sidik repositori ada setelah root versi 1 terbit.'];
  const bytes = readFileSync(folder.path('public/metadata/1.root.json'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return [
    `Sidik: ${sha256.replace(/(.{4})(?=.)/g, '$1 ')}`,
    'Untuk kebijakan (ganti alamatnya, akhiri dengan /; tanpa internet tulis - saja):',
    `  https://ALAMAT-ANDA/ sha256:${sha256} ${scopeText(folder.settings.origin)}`,
  ];
}

function scopeText(origin: RepoOrigin): string {
  if (origin.scope === 'national') return 'national';
  return origin.scope === 'region' ? `region:${origin.code}` : `agency:${origin.name}`;
}

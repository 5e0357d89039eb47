import type { Outcome } from './outcome.ts';
import type { RepoContext, RepoValues } from './repo-context.ts';
import { stageRoot } from './repo-draft.ts';
import { RepoFolder } from './repo-folder.ts';
import { isInProject } from './repo-key-place.ts';
import { readKeys, refuseRepeated, requireCount } from './repo-key-ring.ts';
import { rememberSigner } from './repo-machine.ts';
import { onlineOf } from './repo-online.ts';
import { RepoProblem } from './repo-problem.ts';
import { PROFILE_OF, PROFILES, type Profile, type ProfileName } from './repo-profile.ts';
import { roleOfRegion } from './repo-role.ts';
import type { RepoOrigin } from './repo-settings.ts';
import { keyNames } from './repo-trust.ts';

/** `repo init`: the settings and the first root, unsigned. Nothing is written unless everything is right. */
export async function init(values: RepoValues, { now, machine }: RepoContext): Promise<Outcome> {
  const place = placeOf(values.repo);
  const name = profileNamed(values.profile);
  const profile = PROFILE_OF[name];
  const origin = originNamed(values.origin);
  refuseMismatch(name, origin);
  const { root, targets, outside } = rings(values, profile);
  const online = onlineOf(
    { file: values['online-key'], signer: values['online-signer'], public: values['online-public'] },
    '--online-key',
  );
  refuseRepeated([...root, online.key], '--online-key');
  refuseRepeated([...targets, online.key], '--online-key');

  const folder = RepoFolder.create(place, {
    format: 1,
    profile: name,
    origin,
    expiryDays: profile.expiryDays,
    online: [online.key.keyID],
    outsideKey: outside?.keyID ?? null,
  });
  const single = { keys: [online.key], threshold: 1 };
  const roles = {
    root: { keys: root, threshold: profile.root[0] },
    targets: { keys: targets, threshold: profile.targets[0] },
    snapshot: single,
    timestamp: single,
  };
  stageRoot(folder, roles, now);
  rememberSigner(machine, online.source);
  return {
    lines: [
      `${folder.path('staged/root.json')}: root versi 1, belum ditandatangani.`,
      `  root     ${thresholdText(profile.root)}: ${keyNames(root)}`,
      `  targets  ${thresholdText(profile.targets)}: ${keyNames(targets)}`,
      `  daring   satu kunci: ${keyNames([online.key])}`,
      `Berikutnya: tiap pemegang kunci root menjalankan jempol repo sign --key BERKAS (${profile.root[0]} orang).`,
    ],
    exitCode: 0,
  };
}

/** Named, since it is made to be copied and uploaded; and never among the project's own files. */
function placeOf(repo: string | undefined): string {
  if (repo === undefined)
    throw new RepoProblem(
      'repo init',
      '--repo belum disebut',
      'sebutkan folder baru, misalnya --repo ~/jempol/repo',
    );
  if (isInProject(repo))
    throw new RepoProblem(
      repo,
      'di dalam folder proyek ini',
      'pilih folder lain, misalnya --repo ~/jempol/repo',
    );
  return repo;
}

function rings(values: RepoValues, profile: Profile) {
  const { 'root-key': rootPaths = [], 'targets-key': targetsPaths = [], 'outside-key': outsidePath } = values;
  if (!profile.oneCircle) {
    if (outsidePath !== undefined)
      throw new RepoProblem(
        '--outside-key',
        'hanya untuk profil office',
        'pakai --root-key dan --targets-key',
      );
    const root = readKeys(rootPaths, '--root-key');
    const targets = readKeys(targetsPaths, '--targets-key');
    requireCount(root, profile.root, '--root-key');
    requireCount(targets, profile.targets, '--targets-key');
    return { root, targets, outside: null };
  }
  if (outsidePath === undefined)
    throw new RepoProblem(
      '--outside-key',
      'belum disebut',
      'satu dari tiga kunci dipegang orang di luar kantor (Bawaslu, Inspektorat): --outside-key BERKAS.pub',
    );
  if (targetsPaths.length > 0)
    throw new RepoProblem('--targets-key', 'profil office memakai tiga kunci yang sama', 'hapus pilihan itu');
  const root = readKeys([...rootPaths, outsidePath], '--root-key dan --outside-key');
  requireCount(root, profile.root, '--root-key dan --outside-key');
  return { root, targets: root, outside: root.at(-1) ?? null };
}

function profileNamed(name: string | undefined): ProfileName {
  const profile = PROFILES.find((each) => each === name);
  if (profile !== undefined) return profile;
  throw new RepoProblem(`--profile ${name ?? ''}`, 'tidak dikenal', `pilih ${PROFILES.join(', ')}`);
}

function originNamed(text = ''): RepoOrigin {
  const [scope, ...rest] = text.split(':');
  const name = rest.join(':').trim();
  if (text === 'national') return { scope: 'national' };
  if (scope === 'agency' && name !== '') return { scope: 'agency', name };
  // Throws for what is no code.
  if (scope === 'region' && roleOfRegion(name) !== 'targets') return { scope: 'region', code: name };
  throw new RepoProblem(
    `--origin ${text}`,
    'tidak dikenal',
    'tulis national, region:33.25, atau "agency:Nama Instansi"',
  );
}

/** The nation's list replaces everyone's: it is never signed by a small circle, nor a small one by its profile. */
function refuseMismatch(profile: ProfileName, { scope }: RepoOrigin): void {
  const fits =
    profile === 'office'
      ? scope !== 'national'
      : profile === scope || (profile === 'region' && scope === 'agency');
  if (!fits)
    throw new RepoProblem(
      `--profile ${profile}`,
      `tidak cocok dengan --origin ${scope}`,
      'national untuk daftar nasional; region atau office untuk daerah dan instansi',
    );
}

function thresholdText([threshold, count]: readonly [number, number]): string {
  return `${threshold} dari ${count}`;
}

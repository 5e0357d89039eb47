import type { Key, Root } from '@tufjs/models';
import type { TopRoles } from './repo-draft.ts';
import type { RepoFolder } from './repo-folder.ts';
import { digestOf, keyValue, shortId } from './repo-key.ts';
import { RepoProblem } from './repo-problem.ts';
import type { PeopleRole } from './repo-role.ts';
import { stagedReview } from './repo-stage-review.ts';
import { keyNames, trustByRoot } from './repo-trust.ts';

/**
 * What a staged file says, worked out from the file itself: what its proposer writes about it need not be believed.
 * Throws a RepoProblem when nobody should sign it.
 */
export async function describeStaged(
  folder: RepoFolder,
  role: PeopleRole,
  now: number,
): Promise<readonly string[]> {
  const metadata = folder.readStaged(role);
  const place = folder.path('staged', `${role}.json`);
  if (metadata === null) throw new RepoProblem(place, 'tidak ada', 'siapkan dahulu dengan repo stage');
  const { signed } = metadata;
  const inForce = folder.latest(role)?.signed.version ?? 0;
  // Signed once, an old version could be brought back for ever (rollback attack).
  if (signed.version <= inForce)
    throw new RepoProblem(
      place,
      `versi ${signed.version}, padahal versi ${inForce} berlaku`,
      'siapkan ulang',
    );
  if (!(Date.parse(signed.expires) > now))
    throw new RepoProblem(place, `sudah kedaluwarsa (${signed.expires})`, 'siapkan ulang');
  return [
    // What is compared with may be an old copy, genuine as it is (freeze).
    ...(signed.version === inForce + 1
      ? []
      : [
          `PERHATIAN: versi ${signed.version}, tetapi di salinan ini yang berlaku versi ${inForce}; perubahan di antaranya tidak terlihat. Tanyakan dahulu kepada penerbit (repo status).`,
        ]),
    ...('roles' in signed
      ? rootLines(folder, signed)
      : await stagedReview(folder, role as Exclude<PeopleRole, 'root'>)),
    `Sidik isi, dicocokkan dengan pengusul lewat telepon: ${shortId(digestOf(metadata))}`,
  ];
}

function rootLines(folder: RepoFolder, signed: Root): readonly string[] {
  const before = folder.latest('root');
  const roles: readonly (keyof TopRoles)[] = ['root', 'targets', 'snapshot', 'timestamp'];
  return [
    `Yang ditandatangani: root versi ${signed.version}, berlaku sampai ${signed.expires.slice(0, 10)}.`,
    ...roles.flatMap((role) => {
      const { keyIDs = [], threshold = 0 } = signed.roles[role] ?? {};
      const keys = keyIDs.flatMap((id) => signed.keys[id] ?? []);
      const old = before === null ? null : trustByRoot(before, role);
      return [
        `  ${role}: ${threshold} dari ${keys.length} kunci: ${keyNames(keys)}`,
        ...(old === null ? [] : changes(old.keys, keys)),
        ...(old === null || old.threshold === threshold ? [] : [`    AMBANG BERUBAH: dulu ${old.threshold}`]),
      ];
    }),
  ];
}

/** By the keys' values: an old key under a new id is not a new one. */
function changes(old: readonly Key[], keys: readonly Key[]): readonly string[] {
  const without = (all: readonly Key[], others: readonly Key[]) => {
    const values = others.map(keyValue);
    return all.filter((each) => !values.includes(keyValue(each)));
  };
  const added = without(keys, old);
  const removed = without(old, keys);
  return [
    ...(added.length === 0 ? [] : [`    kunci BARU: ${keyNames(added)}`]),
    ...(removed.length === 0 ? [] : [`    kunci DICABUT: ${keyNames(removed)}`]),
  ];
}

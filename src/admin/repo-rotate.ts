import { type Key, Metadata } from '@tufjs/models';
import type { Outcome } from './outcome.ts';
import type { RepoContext, RepoValues } from './repo-context.ts';
import { renewRegion } from './repo-delegate.ts';
import {
  delegationsOf,
  draftTargets,
  onlineKeys,
  publicOf,
  stageRoot,
  topRoles,
  withDelegations,
} from './repo-draft.ts';
import { RepoFolder } from './repo-folder.ts';
import { modelKey, shortId } from './repo-key.ts';
import { exchanged, idStart, readKeys, refuseRepeated, requireCount } from './repo-key-ring.ts';
import { rememberSigner } from './repo-machine.ts';
import { onlineOf } from './repo-online.ts';
import { RepoProblem } from './repo-problem.ts';
import { PROFILE_OF } from './repo-profile.ts';
import { roleNamed, type TargetsRole } from './repo-role.ts';
import { keyNames, trustsFor } from './repo-trust.ts';

/** `repo rotate`: other keys for a role. `--role root` without keys renews the root before it expires. */
export async function rotate(values: RepoValues, { now, machine }: RepoContext): Promise<Outcome> {
  const folder = RepoFolder.open(values.repo ?? '.');
  if (values.role === undefined)
    throw new RepoProblem(
      'repo rotate',
      '--role belum disebut',
      'root, targets, timestamp, snapshot, atau region-KODE',
    );
  const role = roleNamed(values.role);
  const { add = [], remove = [] } = values;
  if (role !== 'root' && (add.length === 0 || remove.length === 0))
    throw new RepoProblem(
      'repo rotate',
      '--remove atau --add belum disebut',
      'sebutkan nomor kunci lama dan .pub kunci baru',
    );
  switch (role) {
    case 'root':
    case 'targets':
      return done(folder, rotatePeople(folder, role, values, now));
    case 'snapshot':
    case 'timestamp':
      return done(folder, rotateOnline(folder, values, machine, now));
    default:
      return { lines: rotateRegion(folder, role, values, now), exitCode: 0 };
  }
}

function rotatePeople(
  folder: RepoFolder,
  role: 'root' | 'targets',
  values: RepoValues,
  now: number,
): readonly string[] {
  const profile = PROFILE_OF[folder.settings.profile];
  const outside = outsideKey(folder, values);
  const before = topRoles(folder);
  const added = [...readKeys(values.add ?? [], '--add'), ...outside];
  const change = (of: 'root' | 'targets') => {
    const keys = exchanged(before[of].keys, values.remove ?? [], added);
    requireCount(keys, profile[of], '--add dan --remove');
    refuseRepeated([...keys, ...onlineKeys(folder)], '--add');
    return { keys, threshold: before[of].threshold };
  };
  const changed = profile.oneCircle
    ? { root: change('root'), targets: change('targets') }
    : { [role]: change(role) };
  stageRoot(folder, { ...before, ...changed }, now);
  const [outsideNow] = outside;
  if (outsideNow !== undefined) folder.withSettings({ ...folder.settings, outsideKey: outsideNow.keyID });
  const moved = (values.remove ?? []).length > 0;
  return moved && (role === 'targets' || profile.oneCircle) ? renewTargets(folder, now) : [];
}

/** Both roles at once: a stolen key that still signs the other one could hold clients back (fast-forward, § 5.3.11). */
function rotateOnline(
  folder: RepoFolder,
  values: RepoValues,
  machine: string,
  now: number,
): readonly string[] {
  const { add = [], remove = [], signer } = values;
  const [file, more] = add;
  if (more !== undefined) throw new RepoProblem('--add', 'lebih dari satu kunci daring', 'sebutkan satu');
  const named =
    signer === undefined ? { file, signer, public: undefined } : { file: undefined, signer, public: file };
  const online = onlineOf(named, '--add');
  const before = topRoles(folder);
  if (exchanged(onlineKeys(folder), remove, []).length > 0)
    throw new RepoProblem('--remove', 'kunci daring lain masih tersisa', 'sebutkan semuanya');
  for (const each of ['root', 'targets'] as const)
    refuseRepeated([...before[each].keys, online.key], '--add');
  for (const { keys } of delegationsOf(draftTargets(folder, 'targets', now)))
    refuseRepeated([...keys.map(modelKey), online.key], '--add');
  const single = { keys: [online.key], threshold: 1 };
  stageRoot(folder, { ...before, snapshot: single, timestamp: single }, now);
  const { settings } = folder;
  const known = settings.online.filter((keyid) => keyid !== online.key.keyID);
  folder.withSettings({ ...settings, online: [...known, online.key.keyID] });
  rememberSigner(machine, online.source);
  return [
    'Setelah terbit, pengaya melupakan versi snapshot dan timestamp dari kunci lama dan mulai lagi dari yang baru.',
  ];
}

function rotateRegion(
  folder: RepoFolder,
  role: Exclude<TargetsRole, 'targets'>,
  values: RepoValues,
  now: number,
): readonly string[] {
  const draft = draftTargets(folder, 'targets', now);
  const all = delegationsOf(draft);
  const region = role.slice('region-'.length);
  const old = all.find((each) => each.region === region);
  if (old === undefined)
    throw new RepoProblem(`--role ${role}`, 'tidak didelegasikan', 'mulai dengan repo delegate');
  const keys = exchanged(old.keys.map(modelKey), values.remove ?? [], readKeys(values.add ?? [], '--add'));
  refuseRepeated([...keys, ...onlineKeys(folder)], '--add');
  if (keys.length < old.keys.length)
    throw new RepoProblem('--add', 'kuncinya berkurang', 'ganti tiap kunci yang dicabut');
  const others = all.map((each) => (each === old ? { ...old, keys: keys.map(publicOf) } : each));
  folder.writeStaged('targets', new Metadata(withDelegations(draft, others)));
  return [
    `${folder.path('staged/targets.json')}: versi ${draft.version}, menunggu tanda tangan pemegang targets.`,
    ...renewRegion(folder, role, now),
  ];
}

/** Signed by the new keys as well, or clients that hold the new root would refuse what is in force. */
function renewTargets(folder: RepoFolder, now: number): readonly string[] {
  if (folder.readStaged('targets') === null) {
    if (folder.latest('targets') === null) return [];
    folder.writeStaged('targets', new Metadata(draftTargets(folder, 'targets', now)));
  }
  return [`${folder.path('staged/targets.json')}: isi tetap, menunggu tanda tangan kunci targets yang baru.`];
}

/** An office's outside key is replaced by an outside key. */
function outsideKey(folder: RepoFolder, values: RepoValues): readonly Key[] {
  const { outsideKey: old } = folder.settings;
  const path = values['outside-key'];
  if (path !== undefined && old === null)
    throw new RepoProblem('--outside-key', 'hanya untuk profil office', 'pakai --add');
  if (path !== undefined) return readKeys([path], '--outside-key');
  if (old !== null && (values.remove ?? []).some((id) => old.startsWith(idStart(id))))
    throw new RepoProblem(
      '--add',
      `kunci ${shortId(old)} adalah kunci dari luar kantor`,
      'gantinya pun dari luar: --outside-key BERKAS.pub',
    );
  return [];
}

/** Who has to sign the new root: the old keys let it in, its own keys answer for it (§ 5.3.4). */
function done(folder: RepoFolder, more: readonly string[]): Outcome {
  const version = folder.readStaged('root')?.signed.version;
  const trusts = trustsFor(folder, 'root');
  const [old, own] = trusts;
  const kept =
    old?.keys.filter(({ keyID }) => own?.keys.some((each) => each.keyID === keyID) ?? true).length ?? 0;
  const lines = [
    `${folder.path('staged/root.json')}: root versi ${version}, ditandatangani oleh:`,
    ...trusts.map(({ by, keys, threshold }) => `  menurut ${by}: ${threshold} dari ${keyNames(keys)}`),
    ...(trusts.length > 1
      ? ['  Satu tanda tangan dihitung di kedua baris bila kuncinya ada di keduanya.']
      : []),
  ];
  if (old !== undefined && kept < old.threshold)
    lines.push(
      `  Hanya ${kept} kunci lama yang tersisa. Kunci yang dicabut masih harus ikut menandatangani root ini; bila benar-benar hilang, root baru tidak dapat sah dan repositori dimulai lagi dengan sidik baru lewat kebijakan.`,
    );
  return { lines: [...lines, ...more], exitCode: 0 };
}

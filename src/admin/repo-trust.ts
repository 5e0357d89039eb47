import type { Key, Metadata, Root, Targets } from '@tufjs/models';
import type { RepoFolder } from './repo-folder.ts';
import { isSignedBy, keyValue, shortId } from './repo-key.ts';
import type { ModelOf, PeopleRole, RoleName } from './repo-role.ts';

/** Who must sign a role's metadata: the keys a file above it names, and how many of them. */
export interface RoleTrust {
  /** The file that says so, in words: "root versi 2". */
  readonly by: string;
  /** In the order of the role. */
  readonly keys: readonly Key[];
  readonly threshold: number;
}

/** What the signatures on a file amount to in the eyes of one trust. */
export interface SignatureCount {
  /** Keys whose signature holds, each key value once, whatever ids it goes by. */
  readonly signed: readonly Key[];
  readonly missing: number;
}

/** The trust that a root puts in one of its roles. */
export function trustByRoot({ signed }: Metadata<Root>, role: RoleName): RoleTrust {
  const { keyIDs = [], threshold = 1 } = signed.roles[role] ?? {};
  return {
    by: `root versi ${signed.version}`,
    keys: keyIDs.flatMap((id) => signed.keys[id] ?? []),
    threshold,
  };
}

/** The trust that `targets` puts in a delegated role; null when it delegates nothing to it. */
export function trustByTargets({ signed }: Metadata<Targets>, role: RoleName): RoleTrust | null {
  const delegated = signed.delegations?.roles?.[role];
  if (delegated === undefined) return null;
  const keys = delegated.keyIDs.flatMap((id) => signed.delegations?.keys[id] ?? []);
  return { by: `targets versi ${signed.version}`, keys, threshold: delegated.threshold };
}

/**
 * Every trust that a staged file must satisfy; a staged `root` or `targets` counts before the one in force, since it is
 * published first. A new root answers to two (§ 5.3.4: the old keys and its own). Empty: nobody may sign it.
 */
export function trustsFor(folder: RepoFolder, role: PeopleRole): readonly RoleTrust[] {
  const stagedRoot = folder.readStaged('root');
  const rootInForce = folder.latest('root');
  if (role === 'root')
    return [rootInForce, stagedRoot].flatMap((each) => (each ? trustByRoot(each, role) : []));
  if (role === 'targets') {
    const root = stagedRoot ?? rootInForce;
    return root ? [trustByRoot(root, role)] : [];
  }
  const targets = folder.readStaged('targets') ?? folder.latest('targets');
  return targets ? [trustByTargets(targets, role) ?? []].flat() : [];
}

/** Counts distinct keys, as the client does: one key under two ids is one signer (arbitrary software attack). */
export function countSignatures(
  metadata: Metadata<ModelOf<RoleName>>,
  { keys, threshold }: RoleTrust,
): SignatureCount {
  const signed = new Map<string, Key>();
  for (const key of keys) if (isSignedBy(metadata, key)) signed.set(keyValue(key), key);
  return { signed: [...signed.values()], missing: Math.max(0, threshold - signed.size) };
}

/** Whether a staged file is signed by every threshold it answers to. */
export function isComplete(folder: RepoFolder, role: PeopleRole): boolean {
  const metadata = folder.readStaged(role);
  const trusts = trustsFor(folder, role);
  return (
    metadata !== null &&
    trusts.length > 0 &&
    trusts.every((trust) => countSignatures(metadata, trust).missing === 0)
  );
}

/** Keys as they are read out and copied: the beginnings of their ids. */
export function keyNames(keys: readonly Key[]): string {
  return keys.map(({ keyID }) => shortId(keyID)).join(', ');
}

import { type Key, Metadata, Root, Targets } from '@tufjs/models';
import type { RepoFolder } from './repo-folder.ts';
import { modelKey, type PublicKey, publicKeySchema } from './repo-key.ts';
import { RepoProblem } from './repo-problem.ts';
import { roleOfRegion, type TargetsRole } from './repo-role.ts';
import { daysOf, expiresAfter } from './repo-settings.ts';
import { type RoleTrust, trustByRoot } from './repo-trust.ts';

/** The spec version that `@tufjs/models` writes. */
export const SPEC_VERSION = '1.0.31';

/** The keys that may sign each top-level role, and how many of them must. */
export type TopRoles = Readonly<
  Record<'root' | 'targets' | 'snapshot' | 'timestamp', Pick<RoleTrust, 'keys' | 'threshold'>>
>;

/** A root, unsigned. It names the keys of its roles and no others. */
export function rootWith(version: number, expires: string, roles: TopRoles): Metadata<Root> {
  const keys = Object.values(roles).flatMap((role) => role.keys);
  const named = Object.entries(roles).map(([role, { keys: own, threshold }]) => [
    role,
    { keyids: own.map(({ keyID }) => keyID), threshold },
  ]);
  return new Metadata(
    Root.fromJSON({
      _type: 'root',
      spec_version: SPEC_VERSION,
      version,
      expires,
      consistent_snapshot: true,
      keys: Object.fromEntries(keys.map((key) => [key.keyID, key.toJSON()])),
      roles: Object.fromEntries(named),
    }),
  );
}

/** What the root to come starts from: the staged one taken further, else the one in force. Throws a RepoProblem. */
export function topRoles(folder: RepoFolder): TopRoles {
  const source = folder.readStaged('root') ?? folder.latest('root');
  if (source === null) throw new RepoProblem(folder.dir, 'tidak ada root', 'mulai dengan repo init');
  const of = (role: keyof TopRoles) => trustByRoot(source, role);
  return { root: of('root'), targets: of('targets'), snapshot: of('snapshot'), timestamp: of('timestamp') };
}

/** The keys that sign snapshot and timestamp. */
export function onlineKeys(folder: RepoFolder): readonly Key[] {
  const { snapshot, timestamp } = topRoles(folder);
  const others = snapshot.keys.filter(({ keyID }) => timestamp.keys.every((each) => each.keyID !== keyID));
  return [...timestamp.keys, ...others];
}

/** Stages the root after the one in force (§ 5.3.5: exactly one more, whatever else was staged). */
export function stageRoot(folder: RepoFolder, roles: TopRoles, now: number): Metadata<Root> {
  const version = (folder.latest('root')?.signed.version ?? 0) + 1;
  const root = rootWith(version, expiresAfter(now, daysOf(folder.settings, 'root')), roles);
  folder.writeStaged('root', root);
  return root;
}

/** A targets file to come, unsigned, with the targets and delegations of the staged one, else of the one in force. */
export function draftTargets(folder: RepoFolder, role: TargetsRole, now: number): Targets {
  const source = folder.readStaged(role) ?? folder.latest(role);
  const empty = { _type: 'targets', spec_version: SPEC_VERSION, targets: {} };
  return Targets.fromJSON({
    ...(source === null ? empty : structuredClone(source.signed.toJSON())),
    version: folder.nextVersion(role),
    expires: expiresAfter(now, daysOf(folder.settings, role)),
  });
}

/** A region whose list others sign, inside the national repository. */
export interface Delegation {
  /** Kemendagri code. */
  readonly region: string;
  readonly keys: readonly PublicKey[];
  readonly threshold: number;
}

export function delegationsOf({ delegations }: Targets): readonly Delegation[] {
  const keys = delegations?.keys ?? {};
  return Object.values(delegations?.roles ?? {}).map(({ name, keyIDs, threshold }) => ({
    region: name.slice('region-'.length),
    keys: keyIDs.flatMap((id) => keys[id] ?? []).map(publicOf),
    threshold,
  }));
}

/** The same targets with these delegations instead: each for its region's paths and nothing else. */
export function withDelegations(targets: Targets, all: readonly Delegation[]): Targets {
  const keys = all.flatMap((each) => each.keys.map(modelKey));
  const roles = all.map(({ region, keys: own, threshold }) => ({
    name: roleOfRegion(region),
    keyids: own.map((key) => modelKey(key).keyID),
    threshold,
    // Nobody further down may answer for a region.
    terminating: true,
    paths: [`accounts/${region}/*`],
  }));
  const byId = Object.fromEntries(keys.map((key) => [key.keyID, key.toJSON()]));
  return Targets.fromJSON({ ...targets.toJSON(), delegations: { keys: byId, roles } });
}

export function publicOf(key: Key): PublicKey {
  return publicKeySchema.parse(key.toJSON());
}

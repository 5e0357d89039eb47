import type { Root, Snapshot, Targets, Timestamp } from '@tufjs/models';
import { regionRole } from '../core/repository.ts';
import { RepoProblem } from './repo-problem.ts';

/** The role that answers for all targets, or for one region's. */
export type TargetsRole = 'targets' | `region-${string}`;
/** Roles that people sign, each its own file in `staged/`. */
export type PeopleRole = 'root' | TargetsRole;
export type RoleName = PeopleRole | 'snapshot' | 'timestamp';

interface TopModels {
  readonly root: Root;
  readonly snapshot: Snapshot;
  readonly timestamp: Timestamp;
}
/** The signed part of a role's metadata, as `@tufjs/models` holds it. */
export type ModelOf<Role extends RoleName> = Role extends keyof TopModels ? TopModels[Role] : Targets;

const REGION_ROLE = /^region-\d{2}(?:\.\d{2})?$/;

export function isTargetsRole(name: string): name is TargetsRole {
  return name === 'targets' || REGION_ROLE.test(name);
}

export function isPeopleRole(name: string): name is PeopleRole {
  return name === 'root' || isTargetsRole(name);
}

/** A role that the command line names; throws a RepoProblem for any other word. */
export function roleNamed(name: string): RoleName {
  if (isPeopleRole(name) || name === 'snapshot' || name === 'timestamp') return name;
  throw new RepoProblem(
    `--role ${name}`,
    'bukan peran repositori',
    'tulis root, targets, snapshot, timestamp, atau region-KODE (region-33.25)',
  );
}

/** The delegated role of a region (Kemendagri code); throws a RepoProblem for what is no code. */
export function roleOfRegion(code: string): TargetsRole {
  const role = regionRole(code);
  if (role !== 'targets' && isTargetsRole(role)) return role;
  throw new RepoProblem(`wilayah ${code}`, 'bukan kode Kemendagri', 'tulis misalnya 33.25 atau 33');
}

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Metadata, MetadataKind } from '@tufjs/models';
import { canonicalText } from '../core/canonical.ts';
import { copyInForce, IN_FORCE } from './repo-in-force.ts';
import { RepoProblem } from './repo-problem.ts';
import { isPeopleRole, type ModelOf, type PeopleRole, type RoleName } from './repo-role.ts';
import { type RepoSettings, settingsSchema } from './repo-settings.ts';

const SETTINGS = 'jempol-repo.json';

/**
 * A publisher's working folder: `jempol-repo.json`, `staged/` (being signed, travels between machines), `public/` (to
 * be uploaded). No key is ever inside it. Methods throw a RepoProblem for what cannot be read.
 */
export class RepoFolder {
  readonly dir: string;
  readonly settings: RepoSettings;

  private constructor(dir: string, settings: RepoSettings) {
    this.dir = dir;
    this.settings = settings;
  }

  static open(dir: string): RepoFolder {
    const path = join(dir, SETTINGS);
    const parsed = settingsSchema.safeParse(readJson(path));
    if (parsed.success) return new RepoFolder(dir, parsed.data);
    const [issue] = parsed.error.issues;
    const problem = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'tidak terbaca'}`;
    throw new RepoProblem(path, problem, 'kembalikan dari salinan terakhir yang terbaca');
  }

  /** Throws a RepoProblem when there is a repository already. */
  static create(dir: string, settings: RepoSettings): RepoFolder {
    const path = join(dir, SETTINGS);
    if (existsSync(path))
      throw new RepoProblem(path, 'sudah ada', 'pilih folder lain dengan --repo, atau pakai repo rotate');
    return new RepoFolder(dir, settings).withSettings(settings);
  }

  /** The same folder, its settings written anew. */
  withSettings(settings: RepoSettings): RepoFolder {
    put(join(this.dir, SETTINGS), canonicalText(settingsSchema.parse(settings)));
    return new RepoFolder(this.dir, settings);
  }

  path(...inside: readonly string[]): string {
    return join(this.dir, ...inside);
  }

  /** False on a machine to which the folder was brought for signing alone. */
  get hasPublic(): boolean {
    return existsSync(this.path('public/metadata'));
  }

  /** Published metadata, in force or not; `timestamp` has no version. Null when there is no such file. */
  readPublic<Role extends RoleName>(role: Role, version: number | null): Metadata<ModelOf<Role>> | null {
    const name = role === 'timestamp' ? 'timestamp.json' : `${version}.${role}.json`;
    return readMetadata(this.path('public/metadata', name), role);
  }

  /** What is in force: by what `timestamp.json` leads to; without `public/`, by the copies beside `staged/`. */
  latest<Role extends RoleName>(role: Role): Metadata<ModelOf<Role>> | null {
    if (!this.hasPublic) return readMetadata(this.path(IN_FORCE, `${role}.json`), role);
    if (role === 'timestamp') return this.readPublic(role, null);
    const version = role === 'root' ? this.#highest(role) : this.#listed(role);
    return version === 0 ? null : this.readPublic(role, version);
  }

  /** A root of the chain that leads to the one in force, from 1 on; null when the folder does not hold it. */
  rootInForce(version: number): Metadata<ModelOf<'root'>> | null {
    if (this.hasPublic) return this.readPublic('root', version);
    return readMetadata(this.path(IN_FORCE, `${version}.root.json`), 'root');
  }

  /** One beyond every version of the role that ever was in `public/`: a name is never used for other bytes. */
  nextVersion(role: RoleName): number {
    const inForce = this.latest(role)?.signed.version ?? 0;
    return Math.max(inForce, role === 'timestamp' ? 0 : this.#highest(role)) + 1;
  }

  readStaged<Role extends PeopleRole>(role: Role): Metadata<ModelOf<Role>> | null {
    return readMetadata(this.path('staged', `${role}.json`), role);
  }

  /** Writes a staged file whole, and beside it the copies of what is in force. */
  writeStaged<Role extends PeopleRole>(role: Role, metadata: Metadata<ModelOf<Role>>): void {
    put(this.path('staged', `${role}.json`), textOf(metadata));
    copyInForce(this);
  }

  /** Takes a file out of `staged/`: it is published, or given up. */
  dropStaged(role: PeopleRole): void {
    rmSync(this.path('staged', `${role}.json`), { force: true });
    copyInForce(this);
  }

  /** Roles with a file in `staged/`, `root` first, `targets` next. */
  stagedRoles(): readonly PeopleRole[] {
    const order = (role: string) => (role === 'root' ? 0 : role === 'targets' ? 1 : 2);
    return filesIn(this.path('staged'))
      .flatMap((name) => /^(?<role>.+)\.json$/.exec(name)?.groups?.['role'] ?? [])
      .filter(isPeopleRole)
      .sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  }

  #highest(role: RoleName): number {
    const versions = filesIn(this.path('public/metadata')).map((name) => {
      const [version = '', ...rest] = name.split('.');
      return rest.join('.') === `${role}.json` ? Number(version) : 0;
    });
    return Math.max(0, ...versions);
  }

  #listed(role: Exclude<RoleName, 'root' | 'timestamp'>): number {
    if (role === 'snapshot') return this.readPublic('timestamp', null)?.signed.snapshotMeta.version ?? 0;
    return this.latest('snapshot')?.signed.meta[`${role}.json`]?.version ?? 0;
  }
}

/** A metadata file's text. Not the canonical form that is signed: that one is not JSON (control characters stay raw). */
export function textOf(metadata: { toJSON(): unknown }): string {
  return JSON.stringify(metadata.toJSON());
}

function readMetadata<Role extends RoleName>(path: string, role: Role): Metadata<ModelOf<Role>> | null {
  if (!existsSync(path)) return null;
  try {
    return parseMetadata(role, JSON.parse(readFileSync(path, 'utf8'))) as Metadata<ModelOf<Role>>;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RepoProblem(path, `bukan metadata ${role} (${reason})`, 'salin ulang dari mesin asalnya');
  }
}

function parseMetadata(role: RoleName, value: Parameters<typeof Metadata.fromJSON>[1]) {
  switch (role) {
    case 'root':
      return Metadata.fromJSON(MetadataKind.Root, value);
    case 'snapshot':
      return Metadata.fromJSON(MetadataKind.Snapshot, value);
    case 'timestamp':
      return Metadata.fromJSON(MetadataKind.Timestamp, value);
    default:
      return Metadata.fromJSON(MetadataKind.Targets, value);
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (existsSync(path))
      throw new RepoProblem(path, `tidak terbaca (${String(error)})`, 'kembalikan dari salinan terakhir');
    throw new RepoProblem(
      path,
      'tidak ada',
      'sebutkan folder repositori dengan --repo, atau buat dengan repo init',
    );
  }
}

/** Whole or not at all: another process, or a cable pulled out, never leaves half a file. */
function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.baru`, text);
  renameSync(`${path}.baru`, path);
}

function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

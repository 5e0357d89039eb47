import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Metadata, Targets } from '@tufjs/models';
import { expect } from 'vitest';
import type { Outcome } from '../../src/admin/outcome.ts';
import { repoCommand } from '../../src/admin/repo-command.ts';
import { draftTargets } from '../../src/admin/repo-draft.ts';
import { RepoFolder } from '../../src/admin/repo-folder.ts';
import { keyIdOf, readPublicKey } from '../../src/admin/repo-key.ts';
import { writeKeyFile } from '../../src/admin/repo-key-file.ts';
import type { TargetsRole } from '../../src/admin/repo-role.ts';
import { hashedPath } from '../../src/admin/repo-targets.ts';
import type { Bytes } from '../../src/core/tuf/bytes.ts';
import { FileServer } from '../core/tuf/file-server.ts';
import { MemoryStore, pollOurs } from '../core/tuf/our-client.ts';
import { NOW } from '../core/tuf/sample-repository.ts';
import { TheirClient } from '../core/tuf/their-client.ts';
import { RULES } from './rules-copy.ts';

export const PASSPHRASE = 'empat kata yang panjang';
/** A target that both clients are asked for. */
export const NOTE = 'accounts/national/catatan.txt';

/** A publisher's machines in a temporary folder: key files apart, a repository, and copies of it. */
export class Publisher {
  readonly root = mkdtempSync(join(tmpdir(), 'penerbit-'));
  readonly repo = join(this.root, 'repo');
  /** What this machine keeps to itself. */
  machine = join(this.root, 'mesin');
  passphrase = PASSPHRASE;
  /** What the person at the terminal answers. */
  answer: () => string | null = () => null;
  now = NOW;
  /** What was shown before it was signed. */
  readonly said: string[] = [];

  path(...inside: readonly string[]): string {
    return join(this.root, ...inside);
  }

  get folder(): RepoFolder {
    return RepoFolder.open(this.repo);
  }

  run(...args: readonly string[]): Promise<Outcome> {
    return repoCommand(['--repo', this.repo, ...args], {
      now: this.now,
      rules: RULES,
      machine: this.machine,
      passphrase: async () => this.passphrase,
      newPassphrase: async () => this.passphrase,
      ask: async () => this.answer(),
      say: (line) => this.said.push(line),
    });
  }

  /** The lines of a command that must succeed. */
  async done(...args: readonly string[]): Promise<string> {
    const { lines, exitCode } = await this.run(...args);
    const text = lines.join('\n');
    if (exitCode !== 0) throw new Error(text);
    return text;
  }

  /** The one line with which a command must refuse. */
  async refusal(...args: readonly string[]): Promise<string> {
    const { lines, exitCode } = await this.run(...args);
    expect(exitCode, lines.join('\n')).toBe(1);
    return lines.join('\n');
  }

  /** Makes keys by name, ECDSA with `:ecdsa` behind; a guess at their passphrase is cheap, and so are the tests. */
  async keys(...names: readonly string[]): Promise<void> {
    for (const each of names) {
      const [name = '', type] = each.split(':');
      const kind = type === 'ecdsa' ? 'ecdsa' : 'ed25519';
      writeKeyFile(this.secret(name), kind, PASSPHRASE, { N: 2, r: 1, p: 1 });
    }
  }

  secret(name: string): string {
    return this.path('kunci', name);
  }

  pub(name: string): string {
    return `${this.secret(name)}.pub`;
  }

  id(name: string): string {
    return keyIdOf(readPublicKey(this.pub(name)));
  }

  /** Option lines that name keys: `--root-key …/r1.pub --root-key …`. */
  named(option: string, ...names: readonly string[]): readonly string[] {
    return names.flatMap((name) => [option, this.pub(name)]);
  }

  /** The nation's repository with its keys made: r1–r5, t1–t3 (t3 ECDSA), `daring`. Nothing is signed. */
  async begin(): Promise<void> {
    await this.keys('r1', 'r2', 'r3', 'r4', 'r5', 't1', 't2', 't3:ecdsa', 'daring');
    await this.done('init', ...this.national());
  }

  national(): readonly string[] {
    return [
      ...['--profile', 'national', '--origin', 'national', '--online-key', this.secret('daring')],
      ...this.named('--root-key', 'r1', 'r2', 'r3', 'r4', 'r5'),
      ...this.named('--targets-key', 't1', 't2', 't3'),
    ];
  }

  async sign(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.done('sign', '--yes', '--key', this.secret(name));
  }

  /** Stages one small target besides what is there. */
  stageNote(text: string, role: TargetsRole = 'targets', path = NOTE): void {
    const bytes = Buffer.from(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const place = join(this.repo, 'staged/targets', hashedPath(path, sha256));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    const draft = draftTargets(this.folder, role, this.now).toJSON();
    const targets = { [path]: { length: bytes.length, hashes: { sha256 } } };
    this.folder.writeStaged(role, new Metadata(Targets.fromJSON({ ...draft, targets })));
  }

  /** A repository published with its first note. */
  async publishFirst(): Promise<void> {
    await this.begin();
    this.stageNote('satu');
    await this.sign('r1', 'r2', 'r3', 't1', 't3');
    await this.done('publish');
  }

  /** Every file of `public/` by its path there. */
  files(): Map<string, Bytes> {
    const all = readdirSync(join(this.repo, 'public'), { recursive: true, withFileTypes: true });
    const paths = all.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    return new Map(
      paths.map((path) => [relative(join(this.repo, 'public'), path), Uint8Array.from(readFileSync(path))]),
    );
  }

  /** Carries the working folder, without `public/`, to another machine; that machine. */
  async onAnotherMachine(work: (repo: string) => Promise<void>): Promise<void> {
    const there = this.path('mesin-lain');
    rmSync(there, { recursive: true, force: true });
    for (const part of ['jempol-repo.json', 'staged'])
      cpSync(join(this.repo, part), join(there, part), { recursive: true });
    await work(there);
    cpSync(join(there, 'staged'), join(this.repo, 'staged'), { recursive: true });
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}

/** Our client and tuf-js before what is published, each with its memory from poll to poll. */
export class Readers {
  readonly #store = new MemoryStore();
  readonly #server: FileServer;
  readonly #pinned: Bytes;
  readonly #theirs: TheirClient;

  private constructor(server: FileServer, pinned: Bytes, theirs: TheirClient) {
    this.#server = server;
    this.#pinned = pinned;
    this.#theirs = theirs;
  }

  /** `files` is what is served, also after it has changed. */
  static async before(files: ReadonlyMap<string, Bytes>): Promise<Readers> {
    const server = new FileServer(files);
    const pinned = files.get('metadata/1.root.json')!;
    return new Readers(server, pinned, await TheirClient.open(server, pinned));
  }

  /** Both take the target with this content. */
  async expect(content: string | null, path = NOTE): Promise<void> {
    const ours = await pollOurs(this.#server, this.#store, this.#pinned, path);
    expect(ours).toMatchObject({ kind: 'current', content });
    expect(await this.#theirs.poll(path)).toEqual({ kind: 'accepted', content });
  }

  /** Both refuse. */
  async expectRefusal(path = NOTE): Promise<void> {
    expect((await pollOurs(this.#server, this.#store, this.#pinned, path)).kind).toBe('failed');
    expect((await this.#theirs.poll(path)).kind).toBe('refused');
  }

  close(): Promise<void> {
    return this.#theirs.close();
  }
}

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect } from 'vitest';
import type { Outcome } from '../../src/admin/outcome.ts';
import type { RepoContext, RepoValues } from '../../src/admin/repo-context.ts';
import { RepoFolder } from '../../src/admin/repo-folder.ts';
import { init } from '../../src/admin/repo-init.ts';
import { writeKeyFile } from '../../src/admin/repo-key-file.ts';
import { publish } from '../../src/admin/repo-publish.ts';
import { clientRefusal } from '../../src/admin/repo-publish-verify.ts';
import { filesOf } from '../../src/admin/repo-publish-write.ts';
import { sign } from '../../src/admin/repo-sign.ts';
import { stage } from '../../src/admin/repo-stage.ts';
import { hexOf } from '../../src/admin/repo-targets.ts';
import type { Origin } from '../../src/core/list.ts';
import type { Bytes } from '../../src/core/tuf/bytes.ts';
import { FileServer } from '../core/tuf/file-server.ts';
import { TheirClient } from '../core/tuf/their-client.ts';
import { LETTER, ListFolder } from './list-folder.ts';
import { RULES } from './rules-copy.ts';

export const NOW = Date.parse('2026-11-22T03:00:00Z');
export const DAY = 86_400_000;
export const BATANG: Origin = { scope: 'region', code: '33.25' };
const PASSPHRASE = 'kunci uji dua belas';
/** A letter that somebody has read. */
export const REVIEWED = [...LETTER, '--reviewer', 'Bawaslu Batang'];

let prepared: string | null = null;
process.once('exit', () => prepared && rmSync(prepared, { recursive: true }));

/** A publisher's desk: keys apart from the working folder, a list beside them, a clock that is moved by hand. */
export class Desk {
  readonly root = mkdtempSync(join(tmpdir(), 'meja-'));
  readonly repo = join(this.root, 'repo');
  readonly list = new ListFolder();
  now = NOW;

  get context(): RepoContext {
    return {
      now: this.now,
      rules: RULES,
      machine: join(this.root, 'mesin'),
      passphrase: async () => PASSPHRASE,
      newPassphrase: async () => PASSPHRASE,
      ask: async () => null,
      say: () => undefined,
    };
  }

  values(options: Partial<RepoValues> = {}): RepoValues {
    return { repo: this.repo, words: [], ...options } as RepoValues;
  }

  get folder(): RepoFolder {
    return RepoFolder.open(this.repo);
  }

  get public(): string {
    return join(this.repo, 'public');
  }

  /** Makes a key; its file's path. */
  key(name: string): string {
    const path = join(this.root, 'kunci', name);
    writeKeyFile(path, 'ed25519', PASSPHRASE);
    return path;
  }

  /** A small office's repository, its first root signed by two of three. */
  async office(origin = 'region:33.25'): Promise<void> {
    const pub = ['a', 'b'].map((name) => `${this.key(name)}.pub`);
    await init(
      this.values({
        profile: 'office',
        origin,
        'root-key': pub,
        'outside-key': `${this.key('luar')}.pub`,
        'online-key': this.key('daring'),
      }),
      this.context,
    );
    await this.sign('a', 'luar');
  }

  /** The nation's: root 3 of 5, targets 2 of 3. */
  async nation(): Promise<void> {
    const pub = (names: readonly string[]) => names.map((name) => `${this.key(name)}.pub`);
    await init(
      this.values({
        profile: 'national',
        origin: 'national',
        'root-key': pub(['r1', 'r2', 'r3', 'r4', 'r5']),
        'targets-key': pub(['t1', 't2', 't3']),
        'online-key': this.key('daring'),
      }),
      this.context,
    );
    await this.sign('r1', 'r2', 'r3');
  }

  async sign(...names: readonly string[]): Promise<void> {
    for (const name of names)
      await sign(this.values({ key: join(this.root, 'kunci', name), yes: true }), this.context);
  }

  stage(options: Partial<RepoValues> = {}): Promise<Outcome> {
    return stage(this.values({ list: this.list.dir, ...options }), this.context);
  }

  publish(options: Partial<RepoValues> = {}): Promise<Outcome> {
    return publish(this.values(options), this.context);
  }

  /** Stages the office's list, signs it with two keys and publishes it; fails the test when any of it is refused. */
  async release(options: Partial<RepoValues> = {}): Promise<void> {
    const { lines, exitCode } = await this.stage(options);
    expect([exitCode, lines.join('\n')]).toEqual([0, expect.any(String)]);
    await this.sign('a', 'b');
    expect((await this.publish()).exitCode).toBe(0);
  }

  /** Every row of the list's batch is one account of a ticket. */
  async add(...handles: readonly string[]): Promise<void> {
    const rows = handles.flatMap((handle) => [
      ['Sari dan Budi Contoh', 'Instagram', `sari_${handle}`],
      ['Joko dan Wati Contoh', 'Instagram', `joko_${handle}`],
    ]);
    await this.import(rows);
  }

  /** The first list: two tickets with eleven accounts each; written once, since an import reads all rules. */
  async begin(): Promise<void> {
    if (prepared === null) {
      await this.list.begin();
      const tickets = ['Sari dan Budi Contoh', 'Joko dan Wati Contoh'];
      const rows = tickets.map((ticket, at) => [
        ticket,
        'Instagram',
        ['saribudi_contoh', 'jokowati.contoh'][at]!,
      ]);
      await this.import(rows);
      await this.add(...Array.from({ length: 10 }, (_, at) => `akun_${at}`));
      prepared = mkdtempSync(join(tmpdir(), 'daftar-awal-'));
      cpSync(this.list.dir, prepared, { recursive: true });
    }
    cpSync(prepared, this.list.dir, { recursive: true });
  }

  async import(rows: readonly (readonly string[])[]): Promise<void> {
    const file = this.list.csv('lembar.csv', [['Peserta', 'Platform', 'Akun'], ...rows]);
    const { lines, exitCode } = await this.list.import(file, ...REVIEWED);
    if (exitCode !== 0) throw new Error(lines.join('\n'));
  }

  /** Every file of `public/` by its path there. */
  files(): Map<string, Bytes> {
    const found = readdirSync(this.public, { recursive: true, withFileTypes: true });
    return new Map(
      found
        .filter((each) => each.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((path) => [relative(this.public, path), new Uint8Array(readFileSync(path))]),
    );
  }

  /** Path → hash of all that is public. */
  print(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.files()].map(([path, bytes]) => [path, hexOf(bytes)]));
  }

  /** Our client and tuf-js both take the target; its bytes. */
  async taken(path: string, origins: readonly Origin[] = [BATANG]): Promise<string> {
    expect(await clientRefusal(filesOf(this.public), origins, this.now)).toBeNull();
    const files = this.files();
    const client = await TheirClient.open(new FileServer(files), files.get('metadata/1.root.json')!);
    try {
      const verdict = await client.poll(path);
      expect(verdict).toMatchObject({ kind: 'accepted', content: expect.any(String) });
      return verdict.kind === 'accepted' ? (verdict.content ?? '') : '';
    } finally {
      await client.close();
    }
  }

  remove(): void {
    this.list.remove();
    rmSync(this.root, { recursive: true });
  }
}

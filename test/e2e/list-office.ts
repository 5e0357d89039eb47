import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Metadata, Targets } from '@tufjs/models';
import { listPlace } from '../../src/admin/list-place.ts';
import type { RepoContext } from '../../src/admin/repo-context.ts';
import { draftTargets } from '../../src/admin/repo-draft.ts';
import { RepoFolder } from '../../src/admin/repo-folder.ts';
import { bytesOf, metaEntry, nextSnapshot, nextTimestamp } from '../../src/admin/repo-publish-online.ts';
import { publishedLists } from '../../src/admin/repo-stage-before.ts';
import { readCandidate } from '../../src/admin/repo-stage-candidate.ts';
import { hashedPath, hexOf, listFile, listTargets, targetsSigned } from '../../src/admin/repo-targets.ts';
import type { AccountList, Origin } from '../../src/core/list.ts';
import { ListFolder } from '../admin/list-folder.ts';
import { PASSPHRASE, Publisher } from '../admin/repo-publisher.ts';
import { RULES } from '../admin/rules-copy.ts';

const NAME = 'Pantau Contoh';
const ORIGIN: Origin = { scope: 'agency', name: NAME };
const HEADER = [
  ...['Peserta', 'Platform', 'Akun', 'Jenis peserta', 'Pemilihan', 'Jabatan', 'Nomor urut', 'Wilayah'],
];
const TICKET = ['paslon', 'pilkada-2024', 'calon bupati Batang'];
const LETTER = [
  ...['--number', '7/PL.02.4/2024', '--date', '24/09/2024', '--office', 'KPU Kabupaten Batang'],
  ...['--agency', NAME, '--reviewer', 'Bawaslu Kabupaten Batang'],
];

/** An agency with its list and its repository, by the commands an admin types; and what its keys could be abused for. */
export class ListOffice {
  readonly publisher = new Publisher();
  readonly #list = new ListFolder();

  /** A small office's repository, its first root signed and not yet published. */
  async begin(): Promise<void> {
    const { publisher } = this;
    publisher.now = Date.now();
    await publisher.keys('a', 'b', 'luar', 'daring');
    await publisher.done(
      ...[
        'init',
        '--profile',
        'office',
        '--origin',
        `agency:${NAME}`,
        '--online-key',
        publisher.secret('daring'),
      ],
      ...[...publisher.named('--root-key', 'a', 'b'), ...publisher.named('--outside-key', 'luar')],
    );
    await publisher.sign('a', 'luar');
  }

  /** One more account on X for each of two tickets. */
  async list(sari: string, joko: string): Promise<void> {
    const rows = [
      ['Sari dan Budi Contoh', 'X', sari, ...TICKET, '1', '33.25'],
      ['Joko dan Wati Contoh', 'X', joko, ...TICKET, '2', '33.25'],
    ];
    const file = this.#list.csv('akun.csv', [HEADER, ...rows]);
    const { lines, exitCode } = await this.#list.import(file, ...LETTER);
    if (exitCode !== 0) throw new Error(lines.join('\n'));
    // A list that is published has a version of its own, also where one between was never this folder's.
    const info = { ...this.#list.info(), version: this.#version };
    writeFileSync(`${this.#list.dir}/accounts/list.json`, `${JSON.stringify(info, null, 2)}\n`);
  }

  async stage(): Promise<void> {
    await this.publisher.done('stage', '--list', this.#list.dir, '--big-change');
  }

  /** Signed by two of three, unless some have signed already, and published; a copy of what is public then. */
  async publish(edition: string, ...signers: readonly string[]): Promise<string> {
    await this.publisher.sign(...(signers.length > 0 ? signers : ['a', 'b']));
    await this.publisher.done('publish');
    return this.#keep(this.publisher.repo, edition);
  }

  /**
   * What whoever holds the online key and one of the targets keys can publish: everything fits together, and one signature
   * is missing. The repository itself stays as it is, signed by `a`.
   */
  async publishWithOneKey(edition: string): Promise<string> {
    await this.publisher.sign('a');
    const there = this.publisher.path('mesin-penyusup');
    cpSync(this.publisher.repo, there, { recursive: true });
    await this.#publishByHand(there);
    return this.#keep(there, edition);
  }

  /** A list that `jempol` would not publish, signed by two of three all the same and published by other means. */
  async publishBent(edition: string): Promise<string> {
    await this.publisher.sign('a', 'b');
    await this.#publishByHand(this.publisher.repo);
    this.publisher.folder.dropStaged('targets');
    return this.#keep(this.publisher.repo, edition);
  }

  async #publishByHand(repo: string): Promise<void> {
    const folder = RepoFolder.open(repo);
    const [root, staged] = [folder.latest('root')!, folder.readStaged('targets')!];
    const asked = async () => PASSPHRASE;
    const context: RepoContext = {
      ...{ now: this.publisher.now, rules: RULES, passphrase: asked, newPassphrase: asked },
      ...{ ask: async () => null, say: () => undefined, machine: this.publisher.machine },
    };
    const put = (path: string, bytes: Uint8Array) => write(folder.path('public', path), bytes);
    const { version } = staged.signed;
    put(`metadata/${version}.targets.json`, bytesOf(staged));
    const listed = { 'targets.json': metaEntry(version, bytesOf(staged)) };
    const snapshot = await nextSnapshot(folder, root, listed, context);
    const bytes = bytesOf(snapshot);
    put(`metadata/${snapshot.signed.version}.snapshot.json`, bytes);
    const named = { version: snapshot.signed.version, bytes };
    put('metadata/timestamp.json', bytesOf(await nextTimestamp(folder, root, named, context)));
    cpSync(folder.path('staged/targets'), folder.path('public/targets'), { recursive: true });
  }

  /** Stages the next version of the list as nobody honest would: `jempol` itself refuses what is done to it here. */
  async stageBent(bend: (list: AccountList) => AccountList): Promise<void> {
    const { folder, now } = this.publisher;
    const { list } = readCandidate(listPlace(this.#list.dir, RULES), ORIGIN, []);
    const info = { ...list!.info, version: this.#version };
    const next = listFile(bend({ ...list!, info }));
    const targets = await listTargets(next, ORIGIN, publishedLists(folder, 'targets', ORIGIN));
    for (const { path, bytes } of targets)
      write(folder.path('staged/targets', hashedPath(path, hexOf(bytes))), bytes);
    const draft = draftTargets(folder, 'targets', now).toJSON();
    const staged = new Metadata(Targets.fromJSON({ ...draft, targets: targetsSigned(targets) }));
    folder.writeStaged('targets', staged);
  }

  /** `jempol repo bundle`; the file's path. */
  async bundle(name: string): Promise<string> {
    const out = this.publisher.path(name);
    await this.publisher.done('bundle', '--out', out);
    return out;
  }

  /** As its first root names it: groups of four. */
  get fingerprint(): string {
    const hex = hexOf(this.publisher.files().get('metadata/1.root.json')!);
    return hex.match(/.{4}/g)!.join(' ');
  }

  end(): void {
    this.publisher.remove();
    this.#list.remove();
  }

  get #version(): number {
    const { folder, now } = this.publisher;
    return draftTargets(folder, 'targets', now).version;
  }

  #keep(repo: string, edition: string): string {
    const kept = this.publisher.path('edisi', edition);
    cpSync(`${repo}/public`, kept, { recursive: true });
    return kept;
  }
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

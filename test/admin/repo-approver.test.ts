import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Metadata, Signature } from '@tufjs/models';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RepoFolder, textOf } from '../../src/admin/repo-folder.ts';
import type { PeopleRole } from '../../src/admin/repo-role.ts';
import { setUpClients } from '../core/tuf/both-clients.ts';
import { Publisher } from './repo-publisher.ts';

setUpClients();

let desk: Publisher;
beforeEach(async () => {
  desk = new Publisher();
  await desk.publishFirst();
  await desk.keys('r6');
  // Two roots and two lists in force, and a third list on its way.
  await desk.done('rotate', '--role', 'root', '--remove', desk.id('r5'), ...desk.named('--add', 'r6'));
  desk.stageNote('dua');
  await desk.sign('r1', 'r2', 'r3', 't1', 't3');
  await desk.done('publish');
  desk.stageNote('tiga');
  rmSync(desk.machine, { recursive: true });
});
afterEach(() => desk.remove());

const inForce = (repo: string, name: string) => join(repo, 'staged/in-force', name);

/** `repo sign --yes` with t2 on another machine, to which the folder came bent. */
async function elsewhere(bend: (repo: string) => void, ...rest: readonly string[]) {
  let said = '';
  await desk.onAnotherMachine(async (repo) => {
    bend(repo);
    const { lines } = await desk.run('sign', '--yes', '--repo', repo, '--key', desk.secret('t2'), ...rest);
    said = lines.join('\n');
  });
  return said;
}

const fingerprint = () =>
  createHash('sha256')
    .update(readFileSync(join(desk.repo, 'public/metadata/1.root.json')))
    .digest('hex');

describe('an approver on a machine of their own', () => {
  it('follows the roots from the first, and signs', async () => {
    expect(await elsewhere(() => undefined)).toContain('targets versi 3: 1 dari 2 tanda tangan');
  });

  it('refuses a forged or missing list of a region, and one of a delegation that was taken back', async () => {
    await desk.keys('b1', 'b2');
    const path = 'accounts/33.25/catatan.txt';
    const role = 'region-33.25';
    await desk.done('delegate', '--region', '33.25', ...desk.named('--region-key', 'b1', 'b2'));
    desk.stageNote('batang', role, path);
    await desk.sign('t1', 't2', 'b1', 'b2');
    await desk.done('publish', '--online-key', desk.secret('daring'));
    desk.stageNote('batang lagi', role, path);
    const region = async (bend: (repo: string) => void) => {
      let said = '';
      await desk.onAnotherMachine(async (repo) => {
        bend(repo);
        const signing = ['sign', '--yes', '--repo', repo, '--key', desk.secret('b1')];
        said = (await desk.run(...signing)).lines.join('\n');
      });
      desk.stageNote('batang lagi', role, path);
      return said;
    };
    expect(await region((repo) => forge(repo, role))).toContain(`${role} versi 1: 0 dari 2`);
    expect(await region((repo) => rmSync(inForce(repo, `${role}.json`)))).toContain(
      `${role} yang berlaku tidak ada`,
    );
    expect(await region(() => undefined)).toContain(`${role} versi 2: 1 dari 2 tanda tangan`);
    await desk.done('delegate', '--region', '33.25', '--withdraw');
    await desk.sign('t1', 't2');
    expect(await desk.done('publish')).toContain('targets versi 4');
    desk.stageNote('batang baru', role, path);
    expect(await desk.refusal('sign', '--yes', '--key', desk.secret('b1'))).toContain(
      `${role} tidak didelegasikan`,
    );
  });

  it('refuses another list or root as the one in force: changes would be hidden', async () => {
    const cases: readonly (readonly [string, (repo: string) => void])[] = [
      ['targets versi 2: 0 dari 2', (repo) => forge(repo, 'targets')],
      ['root terbaru bukan ujung rantainya', (repo) => forge(repo, 'root')],
      ['root versi 1 tidak ada', (repo) => rmSync(inForce(repo, '1.root.json'))],
      ['root versi 2 tidak ada', (repo) => rmSync(inForce(repo, '2.root.json'))],
      [
        'root versi 2 tidak ada',
        (repo) => cpSync(inForce(repo, '1.root.json'), inForce(repo, '2.root.json')),
      ],
      ['targets yang berlaku tidak ada', (repo) => rmSync(inForce(repo, 'targets.json'))],
      ['catatan.txt yang berlaku tidak ada', (repo) => rmSync(inForce(repo, 'targets'), { recursive: true })],
      ['padahal root bukan versi 1', (repo) => rmSync(join(repo, 'staged/in-force'), { recursive: true })],
    ];
    for (const [said, bend] of cases) {
      const answer = await elsewhere(bend);
      expect(answer).toMatch(/yang disebut berlaku tidak dapat dipercaya: .* → salin jempol-repo\.json/s);
      expect(answer).toContain(said);
      expect(desk.folder.readStaged('targets')!.signatures).toEqual({});
      // What travelled back bent is made anew from what is public.
      desk.stageNote('tiga');
    }
  });

  it('refuses a forged list also where public/ came along', async () => {
    const path = join(desk.repo, 'public/metadata/2.targets.json');
    const { signed } = desk.folder.latest('targets')!;
    writeFileSync(path, textOf(new Metadata(signed)));
    expect(await desk.refusal('sign', '--yes', '--key', desk.secret('t2'))).toContain(
      'targets versi 2: 0 dari 2',
    );
  });

  it('says when the staged version does not follow what this copy holds', async () => {
    const old = desk.path('lama');
    cpSync(join(desk.repo, 'staged/in-force'), old, { recursive: true });
    await desk.sign('t1', 't2');
    await desk.done('publish', '--online-key', desk.secret('daring'));
    desk.stageNote('empat');
    desk.said.length = 0;
    await elsewhere((repo) => cpSync(old, join(repo, 'staged/in-force'), { recursive: true }));
    expect(desk.said.join('\n')).toContain('versi 4, tetapi di salinan ini yang berlaku versi 2');
  });
});

describe('the fingerprint', () => {
  const sign = (...rest: readonly string[]) => desk.run('sign', '--key', desk.secret('t2'), ...rest);

  it('is shown and asked for once, before anything else', async () => {
    const asked = async (answer: string | null) => {
      desk.answer = () => answer;
      desk.said.length = 0;
      return sign();
    };
    const refused = await asked('tidak');
    expect([refused.exitCode, refused.lines[0]]).toEqual([1, expect.stringContaining('belum dicocokkan')]);
    expect(desk.said).toEqual([
      `Sidik repositori ini: ${fingerprint().replace(/(.{4})(?=.)/g, '$1 ')}`,
      expect.stringContaining('bandingkan sidiknya'),
    ]);
    expect((await asked('ya')).exitCode).toBe(0);
    expect(desk.said[0]).toContain('Sidik repositori');
    desk.stageNote('empat');
    expect((await asked('ya')).exitCode).toBe(0);
    expect(desk.said.join('\n')).not.toContain('Sidik repositori');
  });

  it('may be given instead, as it is read out; a wrong one signs nothing', async () => {
    const wrong = await sign('--yes', '--fingerprint', 'ab'.repeat(32));
    expect(wrong.lines[0]).toContain('bukan sidik repositori ini');
    desk.said.length = 0;
    const spaced = fingerprint().replace(/(.{4})(?=.)/g, '$1 ');
    expect((await sign('--yes', '--fingerprint', `sha256:${spaced}`)).exitCode).toBe(0);
    expect(desk.said.join('\n')).not.toContain('Sidik repositori ini');
  });

  it('is not asked of those who signed the first root', async () => {
    const other = await another();
    try {
      expect(other.said.join('\n')).not.toContain('Sidik repositori');
      await other.sign('t1');
      expect(other.said.join('\n')).toContain('Sidik repositori');
    } finally {
      other.remove();
    }
  });

  it('keeps a key from a repository of the proposer’s own making, whatever is answered', async () => {
    await desk.sign('t2');
    const other = await another('t2');
    try {
      other.machine = desk.machine;
      expect(await other.refusal('sign', '--yes', '--key', desk.secret('t2'))).toContain(
        'bukan repositori yang selama ini ditandatangani kunci ini',
      );
      expect(other.folder.readStaged('targets')!.signatures).toEqual({});
    } finally {
      other.remove();
    }
  });

  /** Another repository, published, its next list and root staged; `borrowed`: one of our keys in it as t2. */
  async function another(borrowed?: string): Promise<Publisher> {
    const other = new Publisher();
    await other.keys('r1', 'r2', 'r3', 'r4', 'r5', 't1', 't2', 't3', 'daring');
    if (borrowed !== undefined) cpSync(desk.pub(borrowed), other.pub('t2'));
    await other.done('init', ...other.national());
    other.stageNote('satu');
    await other.sign('r1', 'r2', 'r3', 't1', 't3');
    await other.done('publish');
    await other.done('rotate', '--role', 'root');
    other.stageNote('dua');
    await other.sign('r1');
    return other;
  }
});

/** Writes a role in force with other contents, its signatures kept as they are. */
function forge(repo: string, role: PeopleRole): void {
  const metadata = RepoFolder.open(repo).latest(role)!;
  const json = JSON.parse(textOf(metadata));
  json.signed.expires = '2036-01-01T00:00:00Z';
  expect(Object.values(metadata.signatures)[0]).toBeInstanceOf(Signature);
  writeFileSync(inForce(repo, `${role}.json`), JSON.stringify(json));
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUpClients } from '../core/tuf/both-clients.ts';
import { Publisher, Readers } from './repo-publisher.ts';

setUpClients();

const desk = new Publisher();
const REGION_NOTE = 'accounts/33.25/catatan.txt';
beforeAll(async () => {
  await desk.publishFirst();
  await desk.keys('b1', 'b2', 'b3', 'b4:ecdsa');
});
afterAll(() => desk.remove());

const delegate = (...rest: readonly string[]) => ['delegate', '--region', '33.25', ...rest];

describe('repo delegate', () => {
  it('refuses what is no region, a lone signer, too few or repeated keys', async () => {
    const two = desk.named('--region-key', 'b1', 'b2');
    expect(await desk.refusal('delegate', '--region', '3325', ...two)).toContain('bukan kode Kemendagri');
    expect(await desk.refusal('delegate', '--region', '../x', ...two)).toContain('bukan kode Kemendagri');
    expect(await desk.refusal(...delegate('--threshold', '1', ...two))).toContain('kurang dari dua');
    expect(await desk.refusal(...delegate('--threshold', 'dua', ...two))).toContain('kurang dari dua');
    expect(await desk.refusal(...delegate('--threshold', '3', ...two))).toContain('2 kunci untuk 3');
    expect(await desk.refusal(...delegate(...desk.named('--region-key', 'b1', 'b1')))).toContain('dua kali');
    expect(await desk.refusal(...delegate(...desk.named('--region-key', 'b1', 'daring')))).toContain(
      'dua kali',
    );
    expect(await desk.refusal(...delegate('--withdraw'))).toContain('tidak didelegasikan');
    expect(desk.folder.stagedRoles()).toEqual([]);
  });

  it('lets a region sign for its own paths, read by both clients', async () => {
    await desk.done(...delegate(...desk.named('--region-key', 'b1', 'b2', 'b3')));
    desk.stageNote('batang', 'region-33.25', REGION_NOTE);
    expect(desk.folder.stagedRoles()).toEqual(['targets', 'region-33.25']);
    await desk.onAnotherMachine(async (repo) => {
      desk.said.length = 0;
      for (const name of ['t1', 't3', 'b1', 'b3'])
        await desk.done('sign', '--yes', '--repo', repo, '--key', desk.secret(name));
      expect(desk.said.join('\n')).toContain('Delegasi baru: wilayah 33.25: 2 dari 3 kunci');
    });
    await desk.done('publish');
    await readBy(REGION_NOTE, 'batang');
  });

  it('takes nothing from a region outside its paths', async () => {
    desk.stageNote('bukan haknya', 'region-33.25', 'accounts/33.26/catatan.txt');
    await desk.sign('b1', 'b2');
    await desk.done('publish');
    await readBy('accounts/33.26/catatan.txt', null);
  });

  it('takes no online key for a region’s person, nor a region’s person for the online key', async () => {
    const region = ['rotate', '--role', 'region-33.25', '--remove', desk.id('b1')];
    expect(await desk.refusal(...region, ...desk.named('--add', 'daring'))).toContain('dua kali');
    const online = ['rotate', '--role', 'timestamp', '--remove', desk.id('daring')];
    expect(await desk.refusal(...online, ...desk.named('--add', 'b2'))).toContain('dua kali');
    expect(desk.folder.stagedRoles()).toEqual([]);
  });

  it('changes a region’s keys, which sign its list anew', async () => {
    await desk.done(
      ...['rotate', '--role', 'region-33.25', '--remove', desk.id('b1')],
      ...desk.named('--add', 'b4'),
    );
    expect(desk.folder.stagedRoles()).toEqual(['targets', 'region-33.25']);
    await desk.sign('t1', 't2', 'b4');
    expect(await desk.refusal('sign', '--yes', '--key', desk.secret('b1'))).toContain('bukan pemegang');
    expect(await desk.refusal('publish')).toContain('region-33.25 versi 3: 1 dari 2 tanda tangan');
    await desk.sign('b2');
    await desk.done('publish');
    await readBy('accounts/33.26/catatan.txt', null);
  });

  it('withdraws a region, whose file stays listed in the snapshot (rollback)', async () => {
    const served = desk.files();
    const readers = await Readers.before(served);
    await readers.expect(null, 'accounts/33.26/catatan.txt');
    await desk.done(...delegate('--withdraw'));
    await desk.sign('t1', 't2');
    await desk.done('publish');
    expect(desk.folder.latest('targets')!.signed.delegations?.roles).toEqual({});
    for (const [path, bytes] of desk.files()) served.set(path, bytes);
    // They would refuse a snapshot from which a file vanished.
    await readers.expect('satu');
    expect(Object.keys(desk.folder.latest('snapshot')!.signed.meta)).toContain('region-33.25.json');
    await readers.close();
  });
});

async function readBy(path: string, content: string | null): Promise<void> {
  const readers = await Readers.before(desk.files());
  await readers.expect(content, path);
  await readers.close();
}

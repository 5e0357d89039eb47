import { rmSync } from 'node:fs';
import { Metadata, MetadataKind, type Timestamp } from '@tufjs/models';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../../src/admin/repo-folder.ts';
import { shortId } from '../../src/admin/repo-key.ts';
import { addSignature, signerFrom } from '../../src/admin/repo-signer.ts';
import type { Bytes } from '../../src/core/tuf/bytes.ts';
import { setUpClients } from '../core/tuf/both-clients.ts';
import { PASSPHRASE, Publisher, Readers } from './repo-publisher.ts';

setUpClients();

let desk: Publisher;
/** What is served; clients look again after it has changed. */
let served: Map<string, Bytes>;
let readers: Readers;

beforeEach(async () => {
  desk = new Publisher();
  await desk.publishFirst();
  served = desk.files();
  readers = await Readers.before(served);
  await readers.expect('satu');
});
afterEach(async () => {
  await readers.close();
  desk.remove();
});

function upload(): void {
  for (const [path, bytes] of desk.files()) served.set(path, bytes);
}

describe('repo rotate --role root', () => {
  it('with two lost keys: three old ones let the new root in, and both clients follow', async () => {
    await desk.keys('r6', 'r7');
    const said = await desk.done(
      ...['rotate', '--role', 'root', '--remove', desk.id('r4'), '--remove', desk.id('r5').slice(0, 8)],
      ...desk.named('--add', 'r6', 'r7'),
    );
    expect(said).toMatch(/menurut root versi 1: 3 dari .*\n {2}menurut root versi 2: 3 dari /);
    expect(said).not.toContain('Hanya');
    await desk.sign('r6', 'r7', 'r1');
    // The new keys alone do not make a root of it (§ 5.3.4).
    expect(await desk.refusal('publish')).toContain('1 dari 3 tanda tangan menurut root versi 1');
    await desk.onAnotherMachine(async (repo) => {
      for (const name of ['r2', 'r3'])
        await desk.done('sign', '--yes', '--repo', repo, '--key', desk.secret(name));
    });
    await desk.done('publish');
    upload();
    await readers.expect('satu');
    const { signed } = desk.folder.latest('root')!;
    expect(signed.version).toBe(2);
    expect(Object.keys(signed.keys)).not.toContain(desk.id('r5'));
    // A lost key that turns up again opens nothing.
    await desk.done('rotate', '--role', 'root');
    expect(await desk.refusal('sign', '--yes', '--key', desk.secret('r5'))).toContain('bukan pemegang');
  });

  it('with three gone says that the old keys no longer suffice', async () => {
    await desk.keys('r6', 'r7', 'r8');
    const gone = ['r3', 'r4', 'r5'].flatMap((name) => ['--remove', desk.id(name)]);
    const said = await desk.done(
      'rotate',
      '--role',
      'root',
      ...gone,
      ...desk.named('--add', 'r6', 'r7', 'r8'),
    );
    expect(said).toContain('Hanya 2 kunci lama yang tersisa');
    await desk.sign('r1', 'r2', 'r6', 'r7', 'r8');
    expect(await desk.refusal('publish')).toContain('2 dari 3 tanda tangan menurut root versi 1');
  });

  it('without keys renews what would expire, whatever was staged before', async () => {
    desk.now += 300 * 86_400_000;
    await desk.done('rotate', '--role', 'root');
    await desk.sign('r1');
    await desk.done('rotate', '--role', 'root');
    const { signed, signatures } = desk.folder.readStaged('root')!;
    expect([signed.version, signed.expires, signatures]).toEqual([2, '2028-09-16T03:00:00Z', {}]);
  });

  it('refuses fewer, repeated, unknown and vague keys', async () => {
    const root = ['rotate', '--role', 'root'];
    await desk.keys('r6');
    expect(await desk.refusal(...root, '--remove', desk.id('r5'))).toContain('4 kunci');
    expect(await desk.refusal(...root, ...desk.named('--add', 'r6'))).toContain('6 kunci');
    const r5 = ['--remove', desk.id('r5')];
    expect(await desk.refusal(...root, ...r5, ...desk.named('--add', 'r1'))).toContain('disebut dua kali');
    expect(await desk.refusal(...root, ...r5, ...desk.named('--add', 'daring'))).toContain(
      'disebut dua kali',
    );
    for (const id of [desk.id('t1'), desk.id('r5').slice(0, 7), ''])
      expect(await desk.refusal(...root, '--remove', id, ...desk.named('--add', 'r6'))).toContain(
        'bukan kunci peran',
      );
    expect(desk.folder.stagedRoles()).toEqual([]);
  });
});

describe('repo rotate --role targets', () => {
  it('stages what is in force for the new keys, so that no client is left with targets it cannot verify', async () => {
    await desk.keys('t4:ecdsa');
    await desk.done('rotate', '--role', 'targets', '--remove', desk.id('t1'), ...desk.named('--add', 't4'));
    expect(desk.folder.stagedRoles()).toEqual(['root', 'targets']);
    expect(await desk.refusal('sign', '--yes', '--key', desk.secret('t1'))).toContain('bukan pemegang');
    await desk.sign('r1', 'r2', 'r3', 't3', 't4');
    await desk.done('publish');
    upload();
    await readers.expect('satu');
    expect(desk.folder.latest('targets')!.signed.version).toBe(2);
  });
});

describe('repo rotate --role timestamp', () => {
  it('brings clients back after a thief of the online key ran ahead (fast-forward)', async () => {
    // The thief's timestamp: the same snapshot, a version that no honest one reaches.
    const stolen = await signerFrom({ key: desk.secret('daring') }, async () => PASSPHRASE);
    const json = JSON.parse(JSON.stringify(desk.folder.latest('timestamp')!.toJSON()));
    json.signed.version = 9_999_999;
    json.signatures = [];
    const forged: Metadata<Timestamp> = Metadata.fromJSON(MetadataKind.Timestamp, json);
    await addSignature(forged, stolen);
    served.set('metadata/timestamp.json', new TextEncoder().encode(textOf(forged)));
    await readers.expect('satu');

    desk.stageNote('dua');
    await desk.sign('t1', 't3');
    await desk.done('publish');
    upload();
    // Honest metadata is now older than what they hold.
    await readers.expectRefusal();

    await desk.keys('daring-2');
    const said = await desk.done(
      ...['rotate', '--role', 'timestamp', '--remove', shortId(desk.id('daring'))],
      ...desk.named('--add', 'daring-2'),
    );
    expect(said).toContain('melupakan versi snapshot dan timestamp');
    const { roles } = desk.folder.readStaged('root')!.signed;
    expect([roles['timestamp'], roles['snapshot']]).toMatchObject([
      { keyIDs: [desk.id('daring-2')] },
      { keyIDs: [desk.id('daring-2')] },
    ]);
    // Until the new root is in force the old key goes on with the daily signature.
    await desk.done('publish', '--timestamp-only');
    await desk.sign('r1', 'r2', 'r5');
    rmSync(desk.secret('daring'));
    await desk.done('publish');
    upload();
    await readers.expect('dua');
  });

  it('refuses a new key that a person holds for another role', async () => {
    const said = await desk.refusal(
      ...['rotate', '--role', 'snapshot', '--remove', desk.id('daring')],
      ...desk.named('--add', 't1'),
    );
    expect(said).toContain('disebut dua kali');
    expect(await desk.refusal('rotate', '--role', 'timestamp')).toContain(
      '--remove atau --add belum disebut',
    );
    await desk.keys('daring-2');
    const wrong = ['--remove', desk.id('t1'), ...desk.named('--add', 'daring-2')];
    expect(await desk.refusal('rotate', '--role', 'timestamp', ...wrong)).toContain('bukan kunci peran');
  });
});

describe('an office', () => {
  it('replaces its outside key by an outside key, for both roles at once', async () => {
    const office = new Publisher();
    try {
      await office.keys('a', 'b', 'luar', 'luar-2', 'kantor');
      await office.done(
        ...[
          'init',
          '--profile',
          'office',
          '--origin',
          'region:33.25',
          '--online-key',
          office.secret('kantor'),
        ],
        ...office.named('--root-key', 'a', 'b'),
        ...office.named('--outside-key', 'luar'),
      );
      const rotate = ['rotate', '--role', 'targets', '--remove', office.id('luar').slice(0, 12)];
      expect(await office.refusal(...rotate, ...office.named('--add', 'luar-2'))).toContain(
        'dari luar kantor',
      );
      await office.done(
        'rotate',
        '--role',
        'root',
        '--remove',
        office.id('luar'),
        ...office.named('--outside-key', 'luar-2'),
      );
      const { roles, version } = office.folder.readStaged('root')!.signed;
      expect(version).toBe(1);
      expect(roles['root']).toMatchObject({ keyIDs: ['a', 'b', 'luar-2'].map((name) => office.id(name)) });
      expect(roles['targets']).toEqual(roles['root']);
      expect(office.folder.settings.outsideKey).toBe(office.id('luar-2'));
    } finally {
      office.remove();
    }
  });
});

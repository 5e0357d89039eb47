import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Metadata, Root, Signature } from '@tufjs/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyIdOf, type PublicKey, readPublicKey } from '../../src/admin/repo-key.ts';
import { setUpClients } from '../core/tuf/both-clients.ts';
import { PASSPHRASE, Publisher, Readers } from './repo-publisher.ts';

setUpClients();

const desk = new Publisher();
beforeAll(async () => {
  await desk.begin();
  await desk.keys('asing');
});
afterAll(() => desk.remove());

describe('repo sign', () => {
  it('shows what is signed, and signs nothing without a yes', async () => {
    const before = readFileSync(join(desk.repo, 'staged/root.json'));
    for (const answer of [null, 'tidak', '']) {
      desk.answer = () => answer;
      expect((await desk.run('sign', '--key', desk.secret('r1'))).exitCode).toBe(1);
    }
    expect(readFileSync(join(desk.repo, 'staged/root.json'))).toEqual(before);
    expect(desk.said.join('\n')).toMatch(
      /root versi 1, berlaku sampai 2027-11-21\.\n {2}root: 3 dari 5 kunci: /,
    );
    desk.answer = () => 'ya';
    expect(await desk.done('sign', '--key', desk.secret('r1'))).toContain('1 dari 3 tanda tangan; kurang 2');
  });

  it('signs what was shown, or nothing', async () => {
    const before = desk.folder.readStaged('root')!;
    desk.answer = () => {
      const json = { ...before.signed.toJSON(), expires: '2036-11-21T03:00:00Z' };
      desk.folder.writeStaged('root', new Metadata(Root.fromJSON(json)));
      return 'ya';
    };
    expect(await desk.refusal('sign', '--key', desk.secret('r2'))).toContain('berubah sementara dibaca');
    expect(desk.folder.readStaged('root')!.signatures).toEqual({});
    desk.folder.writeStaged('root', before);
  });

  it('refuses a key that holds no staged role, and one that signed before', async () => {
    const again = ['sign', '--yes', '--key'];
    expect(await desk.refusal(...again, desk.secret('asing'))).toContain('bukan pemegang peran root');
    expect(await desk.refusal(...again, desk.secret('daring'))).toContain('bukan pemegang peran root');
    expect(await desk.refusal(...again, desk.secret('r1'))).toContain('dua kali tetap satu orang');
    expect(await desk.refusal(...again, desk.secret('r1'), '--role', 'timestamp')).toContain('repo publish');
    expect(Object.keys(desk.folder.readStaged('root')!.signatures)).toEqual([desk.id('r1')]);
  });

  it('is done by file on other machines, and what is published is taken by both clients', async () => {
    desk.stageNote('satu');
    expect(await desk.refusal('publish')).toContain('0 dari 2 tanda tangan');
    for (const name of ['r2', 't1']) await desk.onAnotherMachine((repo) => elsewhere(repo, name));
    expect(await desk.refusal('publish')).toContain('1 dari 2 tanda tangan');
    await desk.onAnotherMachine((repo) => elsewhere(repo, 'r5'));
    // ECDSA, whose DER signature WebCrypto takes only as r‖s.
    await desk.onAnotherMachine((repo) => elsewhere(repo, 't3'));
    await desk.done('publish');
    const readers = await Readers.before(desk.files());
    await readers.expect('satu');
    await readers.close();
  });

  it('signs a later list on a machine that has only the staged folder, and refuses a version that is over', async () => {
    desk.stageNote('dua');
    await desk.onAnotherMachine((repo) => elsewhere(repo, 't2'));
    const old = readFileSync(join(desk.repo, 'staged/targets.json'));
    await desk.sign('t1');
    await desk.done('publish');
    writeFileSync(join(desk.repo, 'staged/targets.json'), old);
    expect(await desk.refusal('sign', '--yes', '--key', desk.secret('t3'))).toContain(
      'versi 2, padahal versi 2 berlaku',
    );
    rmSync(join(desk.repo, 'staged/targets.json'));
    expect(await desk.refusal('sign', '--yes', '--key', desk.secret('t3'))).toContain(
      'tidak ada yang menunggu',
    );
    const readers = await Readers.before(desk.files());
    await readers.expect('dua');
    await readers.close();
  });

  async function elsewhere(repo: string, name: string): Promise<void> {
    await desk.done('sign', '--yes', '--repo', repo, '--key', desk.secret(name));
  }
});

describe('one key under two ids', () => {
  it('signs once, and counts once', async () => {
    const office = new Publisher();
    try {
      await office.keys('a:ecdsa', 'b', 'luar', 'kantor');
      await office.done(
        ...[
          'init',
          '--profile',
          'office',
          '--origin',
          'agency:Dinas',
          '--online-key',
          office.secret('kantor'),
        ],
        ...office.named('--root-key', 'a', 'b'),
        ...office.named('--outside-key', 'luar'),
      );
      const a = readPublicKey(office.pub('a'));
      const twin = { ...a, keyval: { public: a.keyval.public.trimEnd() } } as PublicKey;
      // Put there by hand: init and rotate refuse it.
      const json = JSON.parse(JSON.stringify(office.folder.readStaged('root')!.signed.toJSON()));
      json.keys[keyIdOf(twin)] = twin;
      json.roles.root.keyids[1] = keyIdOf(twin);
      office.folder.writeStaged('root', new Metadata(Root.fromJSON(json)));
      await office.sign('a');
      const again = 'dua kali tetap satu orang';
      expect(await office.refusal('sign', '--yes', '--key', office.secret('a'))).toContain(again);
      const [script, pub] = [office.path('penanda.mjs'), office.path('kembar.pub')];
      writeFileSync(script, program(readFileSync(office.secret('a'), 'utf8'), ''));
      writeFileSync(pub, JSON.stringify(twin));
      const asTwin = ['sign', '--yes', '--signer', `"${process.execPath}" "${script}"`, '--public', pub];
      expect(await office.refusal(...asTwin)).toContain(again);
      const forged = office.folder.readStaged('root')!;
      forged.sign(() => new Signature({ keyID: keyIdOf(twin), sig: forged.signatures[office.id('a')]!.sig }));
      office.folder.writeStaged('root', forged);
      expect(await office.done('status')).toContain('root versi 1: 1 dari 2 tanda tangan; kurang 1');
    } finally {
      office.remove();
    }
  });
});

/** A program that signs its input, or a `part` of it. */
function program(pem: string, part: string): string {
  return `
    import { createPrivateKey, sign } from 'node:crypto';
    import { readFileSync } from 'node:fs';
    const key = createPrivateKey({ key: ${JSON.stringify(pem)}, passphrase: ${JSON.stringify(PASSPHRASE)} });
    const hash = key.asymmetricKeyType === 'ec' ? 'sha256' : null;
    console.log(sign(hash, readFileSync(0)${part}, key).toString('hex'));`;
}

describe('an external signer', () => {
  const script = desk.path('penanda.mjs');
  const command = `"${process.execPath}" "${script}"`;

  it('gets the bytes and gives hex; its answer is verified before it is kept', async () => {
    desk.stageNote('tiga');
    const key = readFileSync(desk.secret('t1'), 'utf8');
    const run = ['sign', '--yes', '--signer', command, '--public'];
    writeFileSync(script, program(key, ''));
    expect(await desk.refusal(...run, desk.pub('t2'))).toContain('tidak cocok dengan kunci umumnya');
    writeFileSync(script, program(key, '.subarray(1)'));
    expect(await desk.refusal(...run, desk.pub('t1'))).toContain('tidak cocok dengan kunci umumnya');
    writeFileSync(script, 'process.exitCode = 3');
    expect(await desk.refusal(...run, desk.pub('t1'))).toContain('berakhir dengan kode 3');
    writeFileSync(script, 'console.log("bukan heksadesimal")');
    expect(await desk.refusal(...run, desk.pub('t1'))).toContain('bukan heksadesimal');
    expect(desk.folder.readStaged('targets')!.signatures).toEqual({});
    writeFileSync(script, program(key, ''));
    expect(await desk.done(...run, desk.pub('t1'))).toContain('1 dari 2 tanda tangan');
    expect(await desk.refusal('sign', '--yes', '--signer', command)).toContain('--public BERKAS.pub');
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicKeyOf, readPublicKey } from '../../src/admin/repo-key.ts';
import { PASSPHRASE, Publisher } from './repo-publisher.ts';
import { ROOT } from './rules-copy.ts';

const desk = new Publisher();
beforeAll(async () => {
  await desk.begin();
  await desk.done('keys', 'new', '--out', desk.secret('ed'));
  await desk.done('keys', 'new', '--out', desk.secret('ec'), '--type', 'ecdsa');
});
afterAll(() => desk.remove());

describe('repo keys new', () => {
  it('writes an encrypted key for its owner alone, and a public one that TUF reads', () => {
    const pem = readFileSync(desk.secret('ed'), 'utf8');
    expect(pem).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----/);
    expect(statSync(desk.secret('ed')).mode & 0o777).toBe(0o600);
    expect(() => createPrivateKey({ key: pem, passphrase: 'bukan ini sama sekali' })).toThrow();
    const { x = '' } = createPrivateKey({ key: pem, passphrase: PASSPHRASE }).export({ format: 'jwk' });
    const hex = Buffer.from(x, 'base64url').toString('hex');
    expect(JSON.parse(readFileSync(desk.pub('ed'), 'utf8'))).toEqual({
      keytype: 'ed25519',
      scheme: 'ed25519',
      keyval: { public: hex },
    });
    // The canonical form written out: what every other TUF tool hashes to name this key.
    const canonical = `{"keytype":"ed25519","keyval":{"public":"${hex}"},"scheme":"ed25519"}`;
    expect(desk.id('ed')).toBe(createHash('sha256').update(canonical).digest('hex'));
  });

  it('makes guessing dear: scrypt, 16 MiB a guess', () => {
    for (const name of ['ed', 'ec']) {
      const [, body = ''] = /-----\n([^-]+)-----/.exec(readFileSync(desk.secret(name), 'utf8')) ?? [];
      const der = Buffer.from(body, 'base64').toString('hex');
      // PBES2, scrypt, a salt of 16 bytes, N 16384, r 8, p 1, AES-256-CBC.
      expect(der).toMatch(
        /2a864886f70d01050d.*2b06010401da47040b.{4}0410.{32}02024000020108020101.*60864801650304012a/,
      );
    }
  });

  const openssl = spawnSync('openssl', ['version']).status === 0;
  it.skipIf(!openssl)('is read by OpenSSL (skipped where there is none)', () => {
    for (const name of ['ed', 'ec']) {
      const args = ['pkey', '-in', desk.secret(name), '-passin', `pass:${PASSPHRASE}`, '-pubout'];
      const pem = execFileSync('openssl', args, { encoding: 'utf8' });
      expect(publicKeyOf(createPublicKey(pem), name)).toEqual(readPublicKey(desk.pub(name)));
    }
  });

  it('writes ECDSA P-256 too', () => {
    expect(JSON.parse(readFileSync(desk.pub('ec'), 'utf8'))).toMatchObject({
      keytype: 'ecdsa',
      scheme: 'ecdsa-sha2-nistp256',
      keyval: { public: expect.stringMatching(/^-----BEGIN PUBLIC KEY-----\n/) },
    });
  });

  it('never writes over a key, nor a short passphrase', async () => {
    const before = readFileSync(desk.secret('r1'));
    expect(await desk.refusal('keys', 'new', '--out', desk.secret('r1'))).toContain('sudah ada');
    expect(readFileSync(desk.secret('r1'))).toEqual(before);
    desk.passphrase = 'pendek';
    expect(await desk.refusal('keys', 'new', '--out', desk.secret('baru'))).toContain('kurang dari 12');
    desk.passphrase = PASSPHRASE;
    expect(existsSync(desk.secret('baru'))).toBe(false);
  });

  it('refuses a place beside a repository, or in a copy of a part of one', async () => {
    const beside = await desk.refusal('keys', 'new', '--out', desk.path('sebelah.pem'));
    expect(beside).toMatch(/di sebelah \S+repo, folder repositori.* → simpan kunci di folder tersendiri/);
    for (const part of ['staged/in-force', 'public/metadata']) {
      const copy = desk.path('salinan', part.slice(0, 3));
      mkdirSync(join(copy, part), { recursive: true });
      expect(await desk.refusal('keys', 'new', '--out', join(copy, 'x/kunci'))).toContain(
        'folder repositori',
      );
    }
    expect(existsSync(desk.path('sebelah.pem'))).toBe(false);
  });

  it('takes ~/ for the home folder, as a shell would', async () => {
    const old = process.env['HOME'];
    process.env['HOME'] = desk.path('rumah');
    try {
      await desk.done('keys', 'new', '--out', '~/kunci/a.pem');
    } finally {
      process.env['HOME'] = old;
    }
    expect(existsSync(desk.path('rumah/kunci/a.pem'))).toBe(true);
  });

  it('refuses a place that is copied, uploaded or shared, by whatever way it is named', async () => {
    const git = desk.path('kerja');
    mkdirSync(join(git, '.git'), { recursive: true });
    symlinkSync(join(desk.repo, 'staged'), desk.path('pintasan'));
    const places = [
      join(desk.repo, 'kunci'),
      join(desk.repo, 'public/baru/kunci'),
      join(desk.path('pintasan'), 'kunci'),
      join(git, 'dalam/kunci'),
      join(ROOT, 'kunci'),
      join(ROOT, 'rules/trust/kunci'),
    ];
    for (const place of places) {
      const said = await desk.refusal('keys', 'new', '--out', place);
      expect(said).toMatch(/^\S+kunci → di dalam \S+, folder .* → simpan kunci di tempat lain/);
      expect(existsSync(place)).toBe(false);
    }
  });
});

describe('a key that is used', () => {
  it('is not read from a shared place, unencrypted, absent, or of a strange kind', async () => {
    const inside = join(desk.repo, 'kunci');
    writeFileSync(inside, readFileSync(desk.secret('r1')));
    const plain = desk.path('polos');
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(plain, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const strange = desk.path('rsa');
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const cipher = { cipher: 'aes-256-cbc', passphrase: PASSPHRASE } as const;
    writeFileSync(strange, rsa.export({ type: 'pkcs8', format: 'pem', ...cipher }));
    const signing = (key: string) => desk.refusal('sign', '--yes', '--key', key);
    expect(await signing(inside)).toContain('folder repositori');
    expect(await signing(plain)).toContain('bukan kunci PKCS#8 yang dienkripsi');
    expect(await signing(desk.path('tiada'))).toContain('tidak ada');
    expect(await signing(strange)).toContain('Ed25519 atau ECDSA P-256');
    desk.passphrase = 'salah sama sekali';
    expect(await signing(desk.secret('r1'))).toBe(
      `${desk.secret('r1')} → frasa sandi salah, atau berkas rusak → ketik ulang frasa sandinya`,
    );
    desk.passphrase = PASSPHRASE;
    expect(desk.folder.readStaged('root')?.signatures).toEqual({});
  });
});

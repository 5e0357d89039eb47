import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { machineFolder } from '../../src/admin/repo-machine.ts';
import { signerFrom } from '../../src/admin/repo-signer.ts';
import { Publisher } from './repo-publisher.ts';

let desk: Publisher;
beforeEach(() => {
  desk = new Publisher();
});
afterEach(() => desk.remove());

/** A program that leaves a mark when it is run. */
function marker(mark: string): string {
  const script = desk.path('jebakan.mjs');
  writeFileSync(
    script,
    `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(mark)}, '');`,
  );
  return `"${process.execPath}" "${script}"`;
}

describe('what a machine keeps to itself', () => {
  it('lies where the system keeps such things', () => {
    expect(machineFolder({ XDG_CONFIG_HOME: '/k' }, 'linux')).toBe(join('/k', 'jempol-netral'));
    expect(machineFolder({ XDG_CONFIG_HOME: 'k' }, 'linux')).toBe(join(homedir(), '.config/jempol-netral'));
    expect(machineFolder({}, 'darwin')).toBe(join(homedir(), '.config/jempol-netral'));
    expect(machineFolder({ APPDATA: '/a', XDG_CONFIG_HOME: '/k' }, 'win32')).toBe(
      join('/a', 'jempol-netral'),
    );
  });

  it('says where the online key is, for its owner alone; the folder that travels does not', async () => {
    await desk.begin();
    const kept = join(desk.machine, 'penanda-tangan.json');
    expect(readFileSync(kept, 'utf8')).toContain(desk.secret('daring'));
    expect(statSync(kept).mode & 0o777).toBe(0o600);
    const travels = readFileSync(join(desk.repo, 'jempol-repo.json'), 'utf8');
    expect(travels).not.toContain('kunci/');
    expect(desk.folder.settings.online).toEqual([desk.id('daring')]);
  });

  it('is all that publish runs: no command that came with the folder', async () => {
    await desk.publishFirst();
    const mark = desk.path('dijalankan');
    const path = join(desk.repo, 'jempol-repo.json');
    const settings = JSON.parse(readFileSync(path, 'utf8'));
    const online = [{ keyid: desk.id('daring'), signer: marker(mark), public: desk.pub('daring') }];
    writeFileSync(path, JSON.stringify({ ...settings, online }));
    expect(await desk.refusal('publish', '--timestamp-only')).toContain('jempol-repo.json → online');
    expect(existsSync(mark)).toBe(false);
    writeFileSync(path, JSON.stringify(settings));
    await desk.done('publish', '--timestamp-only');
  });

  it('is told once on another machine, and only of a key that can be read', async () => {
    await desk.publishFirst();
    rmSync(desk.machine, { recursive: true });
    const daily = ['publish', '--timestamp-only'];
    expect(await desk.refusal(...daily)).toContain(
      'belum tahu letaknya → sebutkan sekali: repo publish --online-key',
    );
    expect(await desk.refusal(...daily, '--online-key', desk.path('tiada'))).toContain('tidak ada');
    await desk.done(...daily, '--online-key', desk.secret('daring'));
    await desk.done(...daily);
  });

  it('learns a new online key by its rotation', async () => {
    await desk.publishFirst();
    await desk.keys('daring-2');
    const gone = ['--remove', desk.id('daring')];
    await desk.done('rotate', '--role', 'timestamp', ...gone, ...desk.named('--add', 'daring-2'));
    expect(readFileSync(join(desk.machine, 'penanda-tangan.json'), 'utf8')).toContain(
      desk.secret('daring-2'),
    );
    expect(desk.folder.settings.online).toEqual([desk.id('daring'), desk.id('daring-2')]);
  });
});

describe('a signer’s command', () => {
  it('never gets the passphrase of a key file', async () => {
    await desk.keys('a');
    const script = desk.path('lihat.mjs');
    const hex = "Buffer.from(process.env.JEMPOL_PASSPHRASE ?? 'tiada').toString('hex')";
    writeFileSync(script, `process.stdin.resume().on('end', () => console.log(${hex}));`);
    process.env['JEMPOL_PASSPHRASE'] = 'rahasia sekali';
    try {
      const command = `"${process.execPath}" "${script}"`;
      const signer = await signerFrom({ signer: command, public: desk.pub('a') }, async () => '');
      expect(Buffer.from(await signer.sign(new Uint8Array(3)), 'hex').toString()).toBe('tiada');
    } finally {
      delete process.env['JEMPOL_PASSPHRASE'];
    }
  });
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RepoContext, RepoValues } from '../../src/admin/repo-context.ts';
import { init } from '../../src/admin/repo-init.ts';
import { Publisher } from './repo-publisher.ts';
import { ROOT } from './rules-copy.ts';

const desk = new Publisher();
beforeAll(async () => {
  await desk.keys('r1', 'r2', 'r3', 'r4', 'r5', 't1', 't2', 't3:ecdsa', 'daring');
});
afterAll(() => desk.remove());

/** The nation's options, some changed; null takes one away. */
function options(changes: Readonly<Record<string, readonly string[] | null>>): readonly string[] {
  const all: Readonly<Record<string, readonly string[] | null>> = {
    '--profile': ['national'],
    '--origin': ['national'],
    '--root-key': ['r1', 'r2', 'r3', 'r4', 'r5'].map((name) => desk.pub(name)),
    '--targets-key': ['t1', 't2', 't3'].map((name) => desk.pub(name)),
    '--online-key': [desk.secret('daring')],
    ...changes,
  };
  return Object.entries(all).flatMap(([name, given]) => (given ?? []).flatMap((value) => [name, value]));
}

describe('repo init', () => {
  it('refuses too few keys, and one key twice, whatever it calls itself', async () => {
    const twin = desk.path('t3-lagi.pub');
    const key = JSON.parse(readFileSync(desk.pub('t3'), 'utf8')) as { keyval: { public: string } };
    // Another text, so another id; the same key.
    key.keyval.public = key.keyval.public.trimEnd();
    writeFileSync(twin, JSON.stringify(key));
    const pubs = (...names: readonly string[]) => names.map((name) => desk.pub(name));
    const cases: readonly (readonly [Record<string, readonly string[] | null>, string])[] = [
      [{ '--root-key': pubs('r1', 'r2', 'r3', 'r4') }, '4 kunci; profil ini meminta 5'],
      [{ '--targets-key': pubs('t1', 't2') }, '2 kunci; profil ini meminta 3'],
      [{ '--root-key': pubs('r1', 'r2', 'r3', 'r4', 'r4') }, 'disebut dua kali'],
      [{ '--targets-key': [...pubs('t1', 't3'), twin] }, 'disebut dua kali'],
      [{ '--online-key': [desk.secret('r1')] }, 'disebut dua kali'],
      [{ '--online-key': [desk.secret('t1')] }, 'disebut dua kali'],
      [{ '--online-key': null }, 'belum disebut'],
      [{ '--online-key': [join(desk.repo, 'daring')] }, 'tidak ada'],
      [{ '--root-key': [...pubs('r1', 'r2', 'r3', 'r4'), desk.secret('r5')] }, 'ini kunci rahasia'],
      [{ '--profile': ['office'], '--outside-key': null }, 'tidak cocok'],
      [{ '--profile': ['region'] }, 'tidak cocok'],
      [{ '--origin': ['region:33.250'] }, 'bukan kode Kemendagri'],
      [{ '--origin': ['agency:'] }, 'tidak dikenal'],
      [{ '--profile': ['besar'] }, 'pilih national, region, office'],
    ];
    for (const [changes, said] of cases)
      expect(await desk.refusal('init', ...options(changes))).toContain(said);
    expect(existsSync(desk.repo)).toBe(false);
  });

  it('is told where, and never in this project', async () => {
    const context = { now: desk.now } as RepoContext;
    await expect(init({ words: [], profile: 'national' } as unknown as RepoValues, context)).rejects.toThrow(
      /--repo belum disebut → sebutkan folder baru/,
    );
    for (const inside of [ROOT, join(ROOT, 'repo-baru'), join(ROOT, 'rules/baru')]) {
      expect(await desk.refusal('init', ...options({}), '--repo', inside)).toContain(
        'di dalam folder proyek ini',
      );
      expect(existsSync(join(inside, 'jempol-repo.json'))).toBe(false);
    }
  });

  it('writes a root 3-of-5, targets 2-of-3 and one online key, and never a second time', async () => {
    await desk.done('init', ...options({}));
    const { signed, signatures } = desk.folder.readStaged('root')!;
    expect(signatures).toEqual({});
    const json = signed.toJSON();
    expect(json).toMatchObject({
      version: 1,
      consistent_snapshot: true,
      expires: '2027-11-21T03:00:00Z',
      roles: {
        root: { keyids: ['r1', 'r2', 'r3', 'r4', 'r5'].map((name) => desk.id(name)), threshold: 3 },
        targets: { keyids: ['t1', 't2', 't3'].map((name) => desk.id(name)), threshold: 2 },
        snapshot: { keyids: [desk.id('daring')], threshold: 1 },
        timestamp: { keyids: [desk.id('daring')], threshold: 1 },
      },
    });
    expect(Object.keys(signed.keys)).toHaveLength(9);
    expect(desk.folder.settings.expiryDays).toEqual({ root: 365, targets: 90, snapshot: 90, timestamp: 7 });
    // Nothing in the folder is a secret.
    expect(readFileSync(join(desk.repo, 'jempol-repo.json'), 'utf8')).not.toContain('PRIVATE');
    expect(await desk.refusal('init', ...options({}))).toContain('sudah ada');
  });

  it('lets a small office do with three keys, one of them from outside, and a month', async () => {
    const office = new Publisher();
    try {
      await office.keys('a', 'b', 'luar', 'kantor');
      const common = [
        '--profile',
        'office',
        '--origin',
        'agency:Dinas Contoh',
        '--online-key',
        office.secret('kantor'),
      ];
      const without = [...common, ...office.named('--root-key', 'a', 'b', 'luar')];
      expect(await office.refusal('init', ...without)).toContain('di luar kantor');
      const all = [
        ...common,
        ...office.named('--root-key', 'a', 'b'),
        ...office.named('--outside-key', 'luar'),
      ];
      await office.done('init', ...all);
      const { roles } = office.folder.readStaged('root')!.signed;
      expect(roles['root']).toMatchObject({
        threshold: 2,
        keyIDs: ['a', 'b', 'luar'].map((name) => office.id(name)),
      });
      expect(roles['targets']).toEqual(roles['root']);
      expect(office.folder.settings).toMatchObject({
        origin: { scope: 'agency', name: 'Dinas Contoh' },
        expiryDays: { timestamp: 30 },
        outsideKey: office.id('luar'),
      });
    } finally {
      office.remove();
    }
  });
});

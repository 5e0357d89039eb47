import { describe, expect, test } from 'vitest';
import { BothClients, setUpClients } from './both-clients.ts';
import { pollOurs, readText } from './our-client.ts';
import { LIST, publishNext, publishRoot } from './sample-repository.ts';

setUpClients();

const REGION = 'accounts/33.25/list.json';

/** A repository that was taken once, and then changed from the root down to the region's list. */
async function changed(): Promise<BothClients> {
  const both = await BothClients.before();
  await both.expectContent('region 1', REGION);
  const { repository } = both;
  const [region] = repository.delegated;
  Object.assign(region!, { version: 2, targets: { [REGION]: 'region 2' } });
  repository.versions.root++;
  publishRoot(repository);
  publishNext(repository, { [LIST]: 'national 2' });
  return both;
}

/** Files asked for by an update of `changed()`, in order. */
const REQUESTS = [
  'metadata/2.root.json',
  'metadata/3.root.json',
  'metadata/timestamp.json',
  'metadata/2.snapshot.json',
  'metadata/2.targets.json',
  'metadata/2.33.25.json',
];

describe('a line that is cut', () => {
  test('the files of a full update', async () => {
    const both = await changed();
    both.server.requests.length = 0;
    await both.pollOurs(REGION);
    expect(both.server.requests.slice(0, -1)).toEqual(REQUESTS);
    expect(both.server.requests.at(-1)).toMatch(/^targets\/accounts\/33\.25\/[0-9a-f]{64}\.list\.json$/);
  });

  test.each([0, 1, 2, 3, 4, 5, 6])(
    'after %d requests: nothing half done, and the next update ends it',
    async (left) => {
      const both = await changed();
      const { trusted } = both.store;
      both.server.left = left;
      await both.expectFault({ name: 'unreachable' }, REGION);
      expect(both.store.trusted).toBe(trusted);
      expect(both.store.content).toBe('region 1');
      expect(both.store.rootWrites).toBe(left > 0 ? 1 : 0);
      both.server.left = null;
      await both.expectContent('region 2', REGION);
    },
  );

  test.each([...REQUESTS, 'target'])('midway through %s', async (file) => {
    const both = await changed();
    const target = [...both.repository.files.keys()].findLast((each) => each.includes('/33.25/'))!;
    const path = file === 'target' ? target : file;
    if (file === 'metadata/3.root.json') both.repository.files.set(path, new Uint8Array(500));
    both.server.troubles.set(path, 'cut-midway');
    await both.expectFault({ name: 'unreachable' }, REGION);
  });

  test('a file that is not there, after metadata that names it', async () => {
    const both = await changed();
    for (const [path, clause] of [
      ['metadata/timestamp.json', '5.4.1'],
      ['metadata/2.snapshot.json', '5.5.1'],
      ['metadata/2.targets.json', '5.6.1'],
      ['metadata/2.33.25.json', '5.6.1'],
    ] as const) {
      both.server.troubles.set(path, { status: 404 });
      await both.expectFault({ name: 'absent', clause }, REGION);
      both.server.troubles.clear();
    }
  });

  test('what the port threw is handed on, for its waiting time', async () => {
    const both = await BothClients.before();
    both.server.troubles.set('metadata/timestamp.json', { status: 503 });
    const outcome = await pollOurs(both.server, both.store, both.pinned, LIST);
    expect(outcome).toMatchObject({ kind: 'failed', cause: new Error('status 503') });
  });
});

describe('endless data and slow retrieval', () => {
  const CAPS: readonly (readonly [string, string, number])[] = [
    ['metadata/2.root.json', '5.3.3', 512_000],
    ['metadata/timestamp.json', '5.4.1', 16_384],
    // These two are promised a length, and are read no further.
    ['metadata/2.snapshot.json', '5.5.1', 1_000],
    ['metadata/2.targets.json', '5.6.1', 2_000],
  ];

  test.each(CAPS)('%s without end (%s) is left after %d bytes', async (path, clause, cap) => {
    const both = await changed();
    both.server.troubles.set(path, 'endless');
    both.server.sent = 0;
    const verdict = await both.pollOurs(REGION);
    expect(verdict).toMatchObject({ fault: { name: 'too-long', attack: 'endless-data', clause } });
    // The limit, the chunk it is found out by, and the files before it.
    expect(both.server.sent).toBeLessThan(cap + 16_384 + 12_000);
    await both.expectFault({ name: 'too-long', clause }, REGION);
  });

  test('a target file without end is left at its length', async () => {
    const both = await changed();
    const path = [...both.repository.files.keys()].findLast((each) => each.includes('/33.25/'))!;
    both.server.troubles.set(path, 'endless');
    await both.expectFault({ name: 'too-long', clause: '5.7.3', role: '33.25' }, REGION);
  });

  test('a length beyond every list is not even asked for', async () => {
    const both = await BothClients.before();
    both.repository.bend = (role, { targets }) => {
      if (role === 'targets') targets[LIST].length = 5_000_000_000;
    };
    publishNext(both.repository);
    both.server.requests.length = 0;
    await both.pollOurs();
    expect(both.server.requests.filter((each) => each.startsWith('targets/'))).toEqual([]);
    await both.expectFault({ name: 'too-long', clause: '5.7.3' });
  });

  test('a timestamp may promise any length: the snapshot is read up to our own limit', async () => {
    const both = await BothClients.before();
    both.repository.bend = (role, { meta }) => {
      if (role === 'timestamp') Object.assign(meta['snapshot.json'], { length: 50_000_000 });
    };
    publishNext(both.repository);
    both.server.troubles.set('metadata/2.snapshot.json', 'endless');
    both.server.sent = 0;
    expect(await both.pollOurs()).toMatchObject({ fault: { name: 'too-long', clause: '5.5.1' } });
    expect(both.server.sent).toBeLessThan(2_100_000);
  });

  test.each(REQUESTS.filter((each) => !each.includes('3.root')))(
    '%s that never comes to its end',
    async (path) => {
      const both = await changed();
      both.server.troubles.set(path, 'stalled');
      both.server.patience = 200;
      await both.expectFault({ name: 'unreachable' }, REGION);
    },
  );
});

describe('a disk that is full', () => {
  test('at the commit: nothing of it is kept but the roots, and the next update ends it', async () => {
    const both = await changed();
    const { trusted } = both.store;
    both.store.full = 'commit';
    expect(await both.pollOurs(REGION)).toMatchObject({ fault: { name: 'storage', clause: '5.6.6' } });
    expect([both.store.trusted, both.store.content, both.store.rootWrites]).toEqual([trusted, 'region 1', 1]);
    both.store.full = null;
    await both.expectContent('region 2', REGION);
  });

  test('at a new root: the update goes no further under a root that is not kept', async () => {
    const both = await changed();
    both.store.full = 'root';
    both.server.requests.length = 0;
    expect(await both.pollOurs(REGION)).toMatchObject({
      fault: { name: 'storage', clause: '5.3.8', role: 'root' },
    });
    expect(both.server.requests).toEqual(['metadata/2.root.json']);
  });

  test('what the caller throws by itself is the caller’s, and commits nothing', async () => {
    const both = await changed();
    const { server, store, pinned } = both;
    const refuse = () => Promise.reject(new Error('beyond its authority'));
    await expect(pollOurs(server, store, pinned, REGION, refuse)).rejects.toThrow('beyond its authority');
    expect(store.content).toBe('region 1');
  });

  test('a region that fails can be left aside; the rest is committed without it', async () => {
    const both = await changed();
    both.server.troubles.set('metadata/2.33.25.json', 'refused');
    const { server, store, pinned } = both;
    const outcome = await pollOurs(server, store, pinned, LIST, async (repository) => {
      await expect(repository.find(REGION)).rejects.toThrow('unreachable: 33.25 2 (TUF 5.6.1)');
      return readText(repository, LIST);
    });
    expect(outcome).toMatchObject({ kind: 'current', content: 'national 2' });
    expect([...(store.trusted?.targets.keys() ?? [])]).toEqual(['targets']);
  });
});

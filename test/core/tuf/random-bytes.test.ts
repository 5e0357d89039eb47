import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Bytes } from '../../../src/core/tuf/bytes.ts';
import { derToRaw } from '../../../src/core/tuf/ecdsa-signature.ts';
import type { Outcome } from '../../../src/core/tuf/update.ts';
import { FileServer } from './file-server.ts';
import { MemoryStore, pollOurs } from './our-client.ts';
import { ecdsaKey } from './sample-keys.ts';
import { NOW, publish, publishRoot, type SampleRepository, sampleRepository } from './sample-repository.ts';
import { encode, type Signed, signByHand } from './sample-signing.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

const REGION = 'accounts/33.25/list.json';
const FILES = ['2.root.json', 'timestamp.json', '1.snapshot.json', '1.targets.json', '1.33.25.json'];

function published(changes: Partial<SampleRepository> = {}): { repository: SampleRepository; pinned: Bytes } {
  const repository = sampleRepository({ promises: false, ...changes });
  const pinned = publishRoot(repository);
  publish(repository);
  return { repository, pinned };
}

const bytes = fc.uint8Array({ maxLength: 300 }).map((each) => new Uint8Array(each));
const json = fc.json({ maxDepth: 6 }).map(encode);
const envelope = fc
  .record({
    signed: fc.jsonValue(),
    signatures: fc.array(fc.record({ keyid: fc.string(), sig: fc.string() })),
  })
  .map((each) => encode(JSON.stringify(each)));
const deep = fc.integer({ min: 1, max: 6_000 }).map((depth) => encode('['.repeat(depth) + ']'.repeat(depth)));
const anything: fc.Arbitrary<Bytes> = fc.oneof(bytes, json, envelope, deep);

function expectNamed(outcome: Outcome<string | null>, names: readonly string[]): void {
  expect(outcome.kind).toBe('failed');
  if (outcome.kind !== 'current') expect(names).toContain(outcome.fault.name);
}

test.each(FILES)('any bytes for %s are a named error', async (file) => {
  const { repository, pinned } = published();
  await fc.assert(
    fc.asyncProperty(anything, async (content) => {
      const files = new Map(repository.files).set(`metadata/${file}`, content);
      const outcome = await pollOurs(new FileServer(files), new MemoryStore(), pinned, REGION);
      expectNamed(outcome, ['malformed', 'unsigned']);
    }),
    { numRuns: 60 },
  );
});

/** What has no canonical form cannot be signed either. */
const signable = fc
  .jsonValue({ maxDepth: 2 })
  .map((value) =>
    JSON.parse(
      JSON.stringify(value, (_, each) => (typeof each === 'number' ? Math.trunc(each % 1e9) : each)),
    ),
  );

/** One member at any depth replaced by something else, the file then rightly signed: the publisher himself errs. */
test.each(['root', 'timestamp', 'snapshot', 'targets', '33.25'])(
  'any error a publisher of %s signs',
  async (role) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), signable, async (at, value) => {
        const { repository, pinned } = published({ sign: signByHand });
        repository.versions.root = 2;
        repository.bend = (of, signed) => {
          if (of === role) replaceMember(signed, at, value);
        };
        // What has no canonical form cannot be signed either.
        const whole = JSON.stringify(value).search(/\d[.e]/) < 0;
        fc.pre(whole);
        publishRoot(repository);
        publish(repository);
        const outcome = await pollOurs(new FileServer(repository.files), new MemoryStore(), pinned, REGION);
        if (outcome.kind !== 'current') expect(outcome.fault.clause).toMatch(/^[45]\.\d/);
      }),
      { numRuns: 60 },
    );
  },
);

test('any bytes in the store are as good as none', async () => {
  const { repository, pinned } = published();
  await fc.assert(
    fc.asyncProperty(anything, anything, anything, async (root, metadata, targets) => {
      const store = new MemoryStore();
      store.root = root;
      const none = { timestamp: [], snapshot: [] };
      const files = new Map([['targets', targets]]);
      store.trusted = { timestamp: metadata, snapshot: metadata, targets: files, keys: none, validUntil: 0 };
      const outcome = await pollOurs(new FileServer(repository.files), store, pinned, REGION);
      expect(outcome).toMatchObject({ kind: 'current', content: 'region 1' });
    }),
    { numRuns: 60 },
  );
});

test('any bytes for the pinned root are a named error', async () => {
  const { repository } = published();
  await fc.assert(
    fc.asyncProperty(anything, async (pinned) => {
      const outcome = await pollOurs(new FileServer(repository.files), new MemoryStore(), pinned, REGION);
      expectNamed(outcome, ['malformed', 'unsigned']);
    }),
    { numRuns: 60 },
  );
});

test('every DER signature becomes the r‖s that WebCrypto verifies; any other bytes become none or are it again', async () => {
  const key = ecdsaKey();
  const spki = Buffer.from(key.key.keyval.public.split('\n').slice(1, -2).join(''), 'base64');
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const imported = await crypto.subtle.importKey('spki', spki, algorithm, true, ['verify']);
  await fc.assert(
    fc.asyncProperty(bytes, async (message) => {
      const raw = derToRaw(Buffer.from(key.sign(message), 'hex'));
      expect(raw?.length).toBe(64);
      expect(await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, imported, raw!, message)).toBe(
        true,
      );
    }),
    // Enough for numbers that are a byte shorter, which come once in 256.
    { numRuns: 1_500 },
  );
  fc.assert(fc.property(bytes, (noise) => [null, 64].includes(derToRaw(noise)?.length ?? null)));
});

function replaceMember(signed: Signed, at: number, value: unknown): void {
  const members: (() => void)[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const name of Object.keys(node)) {
      members.push(() => Object.assign(node, { [name]: value }));
      walk(node[name as keyof typeof node]);
    }
  };
  walk(signed);
  members[at % members.length]?.();
}

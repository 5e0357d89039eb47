import type { Origin } from '../../src/core/list.ts';
import { bookPath, DELTAS, deltaPath, listPath, regionRole } from '../../src/core/repository.ts';
import { ed25519Key } from '../core/tuf/sample-keys.ts';
import {
  type Delegated,
  delegatedRole,
  publish,
  publishRoot,
  type SampleRepository,
  sampleRepository,
} from '../core/tuf/sample-repository.ts';

/** The region whose list the polling browser takes too. */
export const OWN_REGION = '11.01';
/** Regions that keep their own list beside the nation's. */
const REGIONS = 40;

/** As the nation publishes, with `@tufjs/models`: 2-of-3 at each level, the list, fourteen deltas and the rulebook of each. */
export function nationalRepository(): SampleRepository {
  const repository = sampleRepository({
    targets: filesOf({ scope: 'national' }),
    delegated: Array.from({ length: REGIONS }, (_, at) => region(`${11 + at}.01`)),
    bend: (_, signed) => {
      for (const [path, file] of Object.entries<Record<string, unknown>>(signed['targets'] ?? {})) {
        if (path.endsWith('.jnl')) file['custom'] = { sha256: '0'.repeat(64) };
      }
    },
  });
  publishRoot(repository);
  publish(repository);
  return repository;
}

/** Timestamp, snapshot and targets, and the role of the person's own region. */
export function metadataBytes(): number {
  const { files } = nationalRepository();
  return ['timestamp', '1.snapshot', '1.targets', `1.${regionRole(OWN_REGION)}`]
    .map((name) => files.get(`metadata/${name}.json`)?.length ?? Number.NaN)
    .reduce((sum, length) => sum + length, 0);
}

function region(code: string): Delegated {
  return {
    ...delegatedRole(code, filesOf({ scope: 'region', code })),
    name: regionRole(code),
    keys: Array.from({ length: 3 }, () => ed25519Key()),
    threshold: 2,
    terminating: true,
  };
}

function filesOf(origin: Origin): Record<string, string> {
  const deltas = Array.from({ length: DELTAS }, (_, at) =>
    deltaPath(origin, at.toString(16).padEnd(64, '0')),
  );
  return Object.fromEntries([listPath(origin), ...deltas, bookPath(origin)].map((path) => [path, path]));
}

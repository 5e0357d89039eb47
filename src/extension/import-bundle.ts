import { BundleError, type BundleFault, openBundle } from '../core/bundle.ts';
import type { Origin } from '../core/list.ts';
import type { RepositoryConfig } from '../core/repository.ts';
import { type Bytes, toHex } from '../core/tuf/bytes.ts';
import type { FetchFile } from '../core/tuf/ports.ts';
import { type CheckDesk, type Checked, checkRepository } from './check-repository.ts';

export type Imported =
  /** As after a check of its host; what was wrong is the outcome's fault. */
  | { readonly kind: 'checked'; readonly config: RepositoryConfig; readonly checked: Checked }
  /** Of a repository nobody follows here: the name is its first root's, the rest what it says of itself; nothing is stored. */
  | {
      readonly kind: 'foreign';
      readonly fingerprint: string;
      readonly origin: Origin;
      readonly url: string | null;
    }
  | { readonly kind: 'unreadable'; readonly fault: BundleFault };

/**
 * Takes a repository from one file (core/bundle.ts), for offices without internet: the same client and the same checks as
 * over the web, from the root that policy or the person named. The caller holds the lock of lists.
 */
export async function importBundle(
  text: string,
  configs: readonly RepositoryConfig[],
  desk: CheckDesk,
): Promise<Imported> {
  const bundle = opened(text);
  if (bundle instanceof BundleError) return { kind: 'unreadable', fault: bundle.fault };
  const { fingerprint, origin, url, file } = bundle;
  const config = configs.find((each) => each.fingerprint === fingerprint);
  if (config === undefined) {
    // Attack: a file that claims a fingerprint people know, so that they come to follow it by that.
    const root = file('metadata/1.root.json');
    const isItsOwn = root !== null && (await fingerprintOf(root)) === fingerprint;
    if (!isItsOwn) return { kind: 'unreadable', fault: 'form' };
    return { kind: 'foreign', fingerprint, origin, url };
  }
  const files = { fetchMetadata: below('metadata/'), fetchTarget: below('targets/') };
  return { kind: 'checked', config, checked: await checkRepository(config, files, desk) };

  function below(folder: string): FetchFile {
    return async (path) => {
      const bytes = file(folder + path);
      return bytes === null ? { kind: 'absent' } : { kind: 'found', body: once(bytes) };
    };
  }
}

async function fingerprintOf(root: Bytes): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', root)));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function opened(text: string) {
  try {
    return openBundle(text);
  } catch (error) {
    if (error instanceof BundleError) return error;
    throw error;
  }
}

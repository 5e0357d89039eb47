import type { Metadata } from '@tufjs/models';
import type { RepoFolder } from './repo-folder.ts';
import { isSignedBy } from './repo-key.ts';
import type { ModelOf, RoleName } from './repo-role.ts';
import { trustByRoot } from './repo-trust.ts';

/**
 * Said of a file, staged or published, that an office's outside key has not signed: two of the head's own people alone
 * decide whose accounts are warned of. Null in other profiles, and when it has signed. Not for what the online key signs.
 */
export function outsideWarning(folder: RepoFolder, metadata: Metadata<ModelOf<RoleName>>): string | null {
  const { profile, outsideKey } = folder.settings;
  if (profile !== 'office') return null;
  const roots = [folder.readStaged('root'), folder.latest('root')];
  const keys = roots.flatMap((root) => (root === null ? [] : trustByRoot(root, 'root').keys));
  const isThere = keys.some((key) => key.keyID === outsideKey && isSignedBy(metadata, key));
  return isThere ? null : 'TANPA kunci luar kantor';
}

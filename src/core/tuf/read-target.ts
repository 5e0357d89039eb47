import type { Bytes } from './bytes.ts';
import { isAsPromised } from './digest.ts';
import { TufError } from './fault.ts';
import { fetchListed } from './fetch-file.ts';
import type { Found } from './find-target.ts';
import type { Root } from './metadata.ts';
import type { Run } from './run.ts';

/** § 5.7.3: the bytes of a target file, read no further than its length and equal to every hash it is named with. */
export async function readTarget(run: Run, root: Root, { path, role, target }: Found): Promise<Bytes> {
  const where = { clause: '5.7.3', role, version: null };
  if (target.length > run.limits.targetFile) throw new TufError('too-long', where);
  const bytes = await fetchListed(run.fetchTarget, filePath(root, path, target.hashes), target.length, where);
  if (!(await isAsPromised(run.subtle, bytes, target))) throw new TufError('wrong-target', where);
  return bytes;
}

/** With consistent snapshots (§ 6.2) the file's name begins with its first hash. */
function filePath(root: Root, path: string, hashes: Readonly<Record<string, string>>): string {
  if (!root.consistent_snapshot) return path;
  const [hash] = Object.values(hashes);
  const name = path.lastIndexOf('/') + 1;
  return `${path.slice(0, name)}${hash}.${path.slice(name)}`;
}

import type { Key } from '@tufjs/models';
import { keyValue, modelKey, readPublicKey, shortId } from './repo-key.ts';
import { RepoProblem } from './repo-problem.ts';
import { keyNames } from './repo-trust.ts';

/** Reads `.pub` files that are to hold one role together; throws a RepoProblem when two are one key. */
export function readKeys(paths: readonly string[], option: string): readonly Key[] {
  const keys = paths.map((path) => modelKey(readPublicKey(path)));
  refuseRepeated(keys, option);
  return keys;
}

/** One key under two names is one person: a threshold of two would mean nothing (compare TUF § 5.3.4). */
export function refuseRepeated(keys: readonly Key[], place: string): void {
  const values = keys.map(keyValue);
  const at = values.findIndex((value, index) => values.indexOf(value) !== index);
  if (at < 0) return;
  throw new RepoProblem(
    place,
    `kunci ${shortId(keys[at]?.keyID ?? '')} disebut dua kali`,
    'tiap kunci milik satu orang dan disebut sekali; minta .pub dari orang lain',
  );
}

/** Refuses a ring of another size than the profile asks for; throws a RepoProblem. */
export function requireCount(
  keys: readonly Key[],
  [threshold, count]: readonly [number, number],
  place: string,
): void {
  if (keys.length === count) return;
  throw new RepoProblem(
    place,
    `${keys.length} kunci; profil ini meminta ${count} (cukup ${threshold} menandatangani)`,
    `sebutkan tepat ${count} berkas .pub dari orang yang berbeda`,
  );
}

/** The keys without those removed (by id, or a beginning of at least 8 digits of it) and with those added. */
export function exchanged(
  keys: readonly Key[],
  remove: readonly string[],
  added: readonly Key[],
): readonly Key[] {
  const gone = remove.map((id) => {
    const start = idStart(id);
    const found = new Set(keys.map(({ keyID }) => keyID).filter((each) => each.startsWith(start)));
    if (start.length >= 8 && found.size === 1) return [...found][0];
    throw new RepoProblem(
      `--remove ${id}`,
      'bukan kunci peran itu',
      `salin nomornya dari repo status: ${keyNames(keys)}`,
    );
  });
  const kept = keys.filter(({ keyID }) => !gone.includes(keyID));
  const all = [...kept, ...added];
  refuseRepeated(all, '--add');
  return all;
}

/** The beginning of a key's id, as people copy it: with gaps, in either case. */
export function idStart(written: string): string {
  return written.replaceAll(' ', '').toLowerCase();
}

import type { Origin } from './list.ts';

/** A TUF repository this browser takes lists from, and what it may speak for. */
export interface RepositoryConfig {
  /** SHA-256 of its first root, hex: the pin that all trust in it rests on, and its name in the store. */
  readonly fingerprint: string;
  /** https, ends in `/`; `metadata/` and `targets/` lie below. Null: its files come by hand only. */
  readonly url: string | null;
  readonly origin: Origin;
  /** Who chose it: policy can make a repository the nation's; a person can only add (design.md, Authority). */
  readonly by: 'policy' | 'person';
}

/** A list's folder below `accounts/`: authority and the paths of delegated roles hang on it. */
export function slotOf(origin: Origin): string {
  switch (origin.scope) {
    case 'national':
      return 'national';
    case 'region':
      return origin.code;
    default:
      // An agency's or a subscription's repository holds one list; its trust is its root.
      return 'own';
  }
}

/** The whole list, packed; its `custom.sha256` is the hex hash of the file unpacked (core/wire/list-file.ts). */
export function listPath(origin: Origin): string {
  return `accounts/${slotOf(origin)}/list.jnl`;
}

/** The packed delta from the list file with this hash (hex, unpacked) to the newest. */
export function deltaPath(origin: Origin, base: string): string {
  return `accounts/${slotOf(origin)}/from-${base.slice(0, 16)}.jnd`;
}

/** Rules, circulars, elections and switches (core/book.ts), JSON. */
export function bookPath(origin: Origin): string {
  return `accounts/${slotOf(origin)}/book.json`;
}

/** The delegated role that answers for a region's paths in the national repository. */
export function regionRole(code: string): string {
  return `region-${code}`;
}

/** From so many lists back a delta leads to the newest. */
export const DELTAS = 14;

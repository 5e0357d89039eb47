import { retryAfterMs } from '../core/poll.ts';
import type { RepositoryConfig } from '../core/repository.ts';
import type { Bytes } from '../core/tuf/bytes.ts';
import { TufError } from '../core/tuf/fault.ts';
import type { FetchFile } from '../core/tuf/ports.ts';
import { type Outcome, type Repository, update } from '../core/tuf/update.ts';
import type { CheckOutcome } from '../core/update-report.ts';
import { DoorError } from './fetch-door.ts';
import { fetchFirstRoot } from './first-root.ts';
import type { ListStore } from './list-store.ts';
import type { TakenContent } from './taken.ts';

/** A repository's files, wherever they come from: a host, or a bundle in a file. */
export interface RepositoryFiles {
  readonly fetchMetadata: FetchFile;
  readonly fetchTarget: FetchFile;
}

/** What makes of a verified repository what is stored of it (take-lists.ts). */
export type Take = (config: RepositoryConfig) => (repository: Repository) => Promise<TakenContent>;

/** What of the store an update needs besides what `take` does with it. */
export type UpdateStore = Pick<
  ListStore,
  'repositories' | 'room' | 'pinnedRoot' | 'pinRoot' | 'drop' | 'keepTo'
>;

/** What a check needs from outside. */
export interface CheckDesk {
  /** The same one each time; rejects where the browser refuses it. */
  readonly store: () => Promise<UpdateStore>;
  readonly take: Take;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export interface Checked {
  readonly outcome: CheckOutcome;
  /** Other lists or books are in force than before. */
  readonly changed: boolean;
}

/**
 * One update of one repository from the root its fingerprint names. Never throws: what kept it from being one is the
 * outcome's fault. The caller holds the lock of lists.
 */
export async function checkRepository(
  config: RepositoryConfig,
  files: RepositoryFiles,
  desk: CheckDesk,
): Promise<Checked> {
  try {
    const store = await desk.store();
    const pinned = await pinnedRoot(config, files, store);
    if (pinned === null) return { outcome: WRONG_ROOT, changed: false };
    const ports = {
      ...files,
      subtle: crypto.subtle,
      store: store.room(config.fingerprint),
      clock: desk.now,
    };
    return checkedAs(await update(ports, pinned, desk.take(config)), desk.now());
  } catch (error) {
    if (error instanceof TufError) return failed(error, desk.now());
    // Not the repository's doing: the store was refused or broke, or this is a bug, and then here is its trace.
    console.warn(`Jempol Netral: ${config.fingerprint} cannot be taken`, error);
    return failed(new TufError('storage', { clause: '5.6.6', role: 'targets', version: null }), desk.now());
  }
}

/** Attack: somebody in between gives a root of their own; TUF § 5.2 asks for a trusted one, and the fingerprint is it. */
const WRONG_ROOT: CheckOutcome = {
  kind: 'failed',
  fault: { name: 'wrong-root', attack: 'arbitrary-software', clause: '5.2', role: 'root', version: 1 },
  waitMs: 0,
};

/** The root that all trust in a repository begins with, asked for once and kept; null when it is another one. */
async function pinnedRoot(
  { fingerprint }: RepositoryConfig,
  { fetchMetadata }: RepositoryFiles,
  store: UpdateStore,
): Promise<Bytes | null> {
  const kept = await store.pinnedRoot(fingerprint);
  if (kept !== null) return kept;
  const first = await fetchFirstRoot(fetchMetadata);
  if (first.fingerprint !== fingerprint) return null;
  await store.pinRoot(fingerprint, first.bytes);
  return first.bytes;
}

function checkedAs(outcome: Outcome<TakenContent>, now: number): Checked {
  switch (outcome.kind) {
    case 'current': {
      const { content, validUntil } = outcome;
      const { refusals } = content;
      return { outcome: { kind: 'current', validUntil, refusals }, changed: isChange(content) };
    }
    case 'expired':
      return { outcome, changed: false };
    case 'failed':
      return failed(outcome, now);
  }
}

function failed({ fault, cause }: Pick<TufError, 'fault' | 'cause'>, now: number): Checked {
  const waitMs = cause instanceof DoorError ? retryAfterMs(cause.retryAfter, now) : 0;
  return { outcome: { kind: 'failed', fault, waitMs }, changed: false };
}

function isChange({ lists, renewed, gone, books, goneBooks }: TakenContent): boolean {
  return [lists, renewed, gone, books, goneBooks].some((each) => each.length > 0);
}

import type { HeldList } from './held-list.ts';
import type { ListInfo, Origin } from './list.ts';
import { PLATFORMS, type PlatformId } from './vocabulary.ts';
import { type Block, openBlock } from './wire/block.ts';
import { framesOf } from './wire/frame.ts';
import { type Part, partOf } from './wire/list-file.ts';
import { sectionOf } from './wire/section.ts';
import { WireError } from './wire/wire-error.ts';

/** What is known of a list without opening its entries. */
export interface Survey {
  readonly info: ListInfo;
  /** Rows of every kind. */
  readonly rows: number;
  /** The origins its entries speak for, each once. */
  readonly origins: readonly Origin[];
  readonly accounts: HeldList['accounts'];
}

const BEARS_ORIGIN: readonly Part[] = ['accounts', 'links', 'items'];

/**
 * Reads a file that `checkFile` took, a block at a time and only four columns of it: a million accounts are never a
 * million objects. A step a block, so that others get their turn.
 */
export function* survey(file: Uint8Array): Generator<void, Survey> {
  let info: ListInfo | null = null;
  let rows = 0;
  const origins = new Map<string, Origin>();
  const counts = new Map<PlatformId, number>();
  for (const frame of framesOf(file)) {
    const part = partOf(frame);
    const section = sectionOf(frame.section, frame.version);
    rows += frame.rows;
    if (part === null || section === null) continue;
    const block = openBlock(frame, section, 'trusted');
    if (part === 'info') info = block.row(0) as unknown as ListInfo;
    if (part === 'accounts') count(block, counts);
    if (BEARS_ORIGIN.includes(part)) {
      for (const origin of block.column('origin') as readonly Origin[]) {
        origins.set(Object.values(origin).join(), origin);
      }
    }
    yield;
  }
  if (info === null) throw new WireError('value', 'it is not one list');
  const accounts = PLATFORMS.flatMap((platform) => {
    const count = counts.get(platform);
    return count === undefined ? [] : [{ platform, count }];
  });
  return { info, rows, origins: [...origins.values()], accounts };
}

function count(block: Block, counts: Map<PlatformId, number>): void {
  const statuses = block.column('status');
  for (const [at, platform] of (block.column('platform') as readonly PlatformId[]).entries()) {
    if (statuses[at] !== 'withdrawn') counts.set(platform, (counts.get(platform) ?? 0) + 1);
  }
}

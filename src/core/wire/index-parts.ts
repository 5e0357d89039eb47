import { fuseIndex, LARGEST_SORTED, sortedIndex } from '../account-index-build.ts';
import { PLATFORMS, type PlatformId } from '../vocabulary.ts';
import { distinctPairs, startPairs } from './pairs.ts';

/** The held keys of lists of any size, taken one by one, as what each platform's pages get. */
export interface IndexParts {
  /** `platform` is null for an address or an item: words can name those on every platform. */
  add(platform: PlatformId | null, firstLane: number, secondLane: number): void;
  /**
   * The index (account-index.ts) for one platform's pages. Up to 200,000 keys in all it is the same for every platform
   * and has 32 bits: what a person writes links to accounts elsewhere too. Beyond, it has 16 bits and holds the
   * platform's own accounts, addresses and items: whoever reads it asks the worker about accounts elsewhere.
   */
  part(platform: PlatformId): Uint8Array;
}

export function startParts(): IndexParts {
  const everywhere = startPairs();
  const own = new Map(PLATFORMS.map((platform) => [platform, startPairs()]));
  let shared: Uint8Array | null = null;
  return {
    add(platform, firstLane, secondLane) {
      shared = null;
      (platform === null ? everywhere : own.get(platform))?.add(firstLane, secondLane);
    },
    part(platform) {
      const all = [everywhere, ...own.values()];
      if (all.reduce((sum, { size }) => sum + size, 0) <= LARGEST_SORTED) {
        shared ??= sortedIndex(distinctPairs(all.map((each) => each.all())));
        return shared;
      }
      return fuseIndex(distinctPairs([everywhere.all(), own.get(platform)?.all() ?? new Uint32Array()]));
    },
  };
}

import type { Envelope } from './envelope.ts';
import { TufError } from './fault.ts';
import type { FetchFile, Limits, Subtle } from './ports.ts';

/** What every step of one update shares. */
export interface Run {
  readonly fetchMetadata: FetchFile;
  readonly fetchTarget: FetchFile;
  readonly subtle: Subtle;
  /** Fixed at the start (§ 5.1), ms since the epoch. */
  readonly now: number;
  readonly limits: Limits;
}

/** A metadata file that was verified: as received, and read. */
export interface Verified<Signed> {
  readonly envelope: Envelope;
  readonly signed: Signed;
}

/** What a step finds in its own stored file: null for one that no longer counts, such as one of rotated keys. */
export async function ifTrusted<Signed>(
  reading: Promise<Verified<Signed>>,
): Promise<Verified<Signed> | null> {
  try {
    return await reading;
  } catch (fault) {
    if (fault instanceof TufError) return null;
    throw fault;
  }
}

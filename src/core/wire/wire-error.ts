/**
 * Why bytes were refused. `magic`: another kind of file; `version`: a newer container; `cut`: too short or too long;
 * `limit`: a number beyond what this reader takes; `form`: bytes the format never writes; `value`: a value the list's
 * schema refuses; `canonical`: not the one byte form; `compressed`: no such compression; and of deltas: `base`: made
 * for another list; `section`: a part in a newer format; `result`: what came out is not what was promised.
 */
export type WireFault =
  | 'magic'
  | 'version'
  | 'cut'
  | 'limit'
  | 'form'
  | 'value'
  | 'canonical'
  | 'compressed'
  | 'base'
  | 'section'
  | 'result';

/** A list or a delta that cannot be taken; nothing of it was loaded. */
export class WireError extends Error {
  override readonly name = 'WireError';
  readonly fault: WireFault;

  constructor(fault: WireFault, reason: string) {
    super(`Not a list this version takes: ${reason}.`);
    this.fault = fault;
  }
}

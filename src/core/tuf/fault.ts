/** What can go wrong in an update, each with the attack it may be a sign of (TUF spec § 1.5.2); null where none is named. */
const ATTACK_OF = {
  /** The port threw: no connection, a time limit, any status but 200, 403 and 404. */
  unreachable: null,
  /** A file that has to be there is not (403 or 404). */
  absent: null,
  'too-long': 'endless-data',
  malformed: null,
  /** Fewer distinct keys than the threshold signed it. */
  unsigned: 'arbitrary-software',
  'rolled-back': 'rollback',
  /** A state rather than a failure: the last good list stays in force, with its date. */
  expired: 'freeze',
  /** Metadata that differs from what the metadata above it promised: length, hash, version, or being listed at all. */
  mismatch: 'mix-and-match',
  /** A target file that differs from its metadata. */
  'wrong-target': 'arbitrary-software',
  /** The store could not read or write. */
  storage: null,
} as const;

export type FaultName = keyof typeof ATTACK_OF;

export interface Where {
  /** Clause of TUF specification 1.0.37, "5.4.3.1". */
  readonly clause: string;
  /** `root`, `timestamp`, `snapshot`, `targets`, or the name of a delegated role. */
  readonly role: string;
  /** The version at stake, null while none is known; unverified when the signature is what failed. */
  readonly version: number | null;
}

/** A closed union: one member a name, with its attack. No text for people: that is the locales' work. */
export type Fault = {
  readonly [Name in FaultName]: Where & { readonly name: Name; readonly attack: (typeof ATTACK_OF)[Name] };
}[FaultName];

/** The only error of this room; `cause` is what a port threw. */
export class TufError extends Error {
  readonly fault: Fault;

  constructor(name: FaultName, where: Where, cause?: unknown) {
    super(`${name}: ${where.role} ${where.version ?? '?'} (TUF ${where.clause})`, { cause });
    this.name = 'TufError';
    const { clause, role, version } = where;
    this.fault = { name, attack: ATTACK_OF[name], clause, role, version } as Fault;
  }
}

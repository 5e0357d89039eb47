/** Who holds keys, how many of them must sign, and for how long that is good (platform.md § 2.3). */
export interface Profile {
  /** Threshold and number of keys. */
  readonly root: readonly [threshold: number, keys: number];
  readonly targets: readonly [threshold: number, keys: number];
  /** Whether the root keys are the targets keys too, one of them held outside the office. */
  readonly oneCircle: boolean;
  readonly expiryDays: {
    readonly root: number;
    readonly targets: number;
    readonly snapshot: number;
    readonly timestamp: number;
  };
}

export const PROFILES = ['national', 'region', 'office'] as const;
export type ProfileName = (typeof PROFILES)[number];

const SERVER: Profile = {
  root: [3, 5],
  targets: [2, 3],
  oneCircle: false,
  expiryDays: { root: 365, targets: 90, snapshot: 90, timestamp: 7 },
};

export const PROFILE_OF: Readonly<Record<ProfileName, Profile>> = {
  national: SERVER,
  region: SERVER,
  office: {
    root: [2, 3],
    targets: [2, 3],
    oneCircle: true,
    // A small office signs its timestamp by hand, once a month.
    expiryDays: { root: 365, targets: 90, snapshot: 90, timestamp: 30 },
  },
};

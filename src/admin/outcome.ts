/** What a command prints and how it ends: 0 done, 1 something is wrong with what it looked at, 2 misused. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

/** Which rules a command looks at. */
export interface RulesPlace {
  readonly folder: string;
  /** A folder of the same layout, merged on top; null for the release's rules alone. */
  readonly edition: string | null;
}

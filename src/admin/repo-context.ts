import type { parseArgs } from 'node:util';
import type { AskPassphrase } from './repo-signer.ts';

const TEXT = { type: 'string' } as const;
const TEXTS = { type: 'string', multiple: true } as const;
const FLAG = { type: 'boolean' } as const;

/** Every option of `jempol repo …`, whichever command reads it. */
export const REPO_OPTIONS = {
  help: FLAG,
  repo: TEXT,
  key: TEXT,
  signer: TEXT,
  public: TEXT,
  out: TEXT,
  type: TEXT,
  profile: TEXT,
  origin: TEXT,
  'root-key': TEXTS,
  'targets-key': TEXTS,
  'outside-key': TEXT,
  'online-key': TEXT,
  'online-signer': TEXT,
  'online-public': TEXT,
  role: TEXT,
  region: TEXT,
  'region-key': TEXTS,
  threshold: TEXT,
  withdraw: FLAG,
  add: TEXTS,
  remove: TEXTS,
  yes: FLAG,
  // stage, publish, revoke, check, bundle
  list: TEXT,
  book: TEXT,
  reason: TEXT,
  'big-change': FLAG,
  rules: TEXT,
  renew: FLAG,
  'timestamp-only': FLAG,
  fingerprint: TEXT,
  url: TEXT,
  accounts: TEXT,
  browsers: TEXT,
  'polls-per-day': TEXT,
} as const;

/** What a command line says, options by name. */
export type RepoValues = ReturnType<
  typeof parseArgs<{ options: typeof REPO_OPTIONS; allowPositionals: true }>
>['values'] & {
  /** Words after the command: the entry of `revoke`, the URL of `check`. */
  readonly words: readonly string[];
};

/** What a command stands in; a test stands in for the terminal and the clock. */
export interface RepoContext {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The project's own rules. */
  readonly rules: string;
  /** The folder of what this machine keeps to itself (`machineFolder`). */
  readonly machine: string;
  readonly passphrase: AskPassphrase;
  /** The same of a key that is about to be made: asked twice. */
  readonly newPassphrase: AskPassphrase;
  /** A question to the person at the terminal; null when there is none, or no answer. */
  readonly ask: (question: string) => Promise<string | null>;
  readonly say: (line: string) => void;
}

import type { Origin } from './list.ts';
import { POLICY_KEY_NAMES, POLICY_KEYS, type PolicyKey } from './policy-schema.ts';
import { regionCodeSchema } from './region.ts';
import type { RepositoryConfig } from './repository.ts';
import { type ChosenSettings, initialSettings, type Settings } from './settings.ts';
import { MODES, type Mode } from './vocabulary.ts';
import { z } from './zod.ts';

/** Settings an admin may lock. Employment status and language are the person's own and stay theirs. */
export const LOCKABLE = [
  'mode',
  'sharedComputer',
  'region',
  'drafts',
  // No key turns it on: locked, it stays off.
  'journal',
] as const satisfies readonly (keyof Settings)[];
export type LockableSetting = (typeof LOCKABLE)[number];

/** What an agency's policy says, checked; null where it says nothing. */
export interface AdminPolicy {
  readonly repositories: readonly RepositoryConfig[];
  /** Kemendagri code. */
  readonly region: string | null;
  readonly agencyName: string | null;
  readonly helpContact: string | null;
  readonly mode: Mode | null;
  readonly sharedComputer: boolean | null;
  readonly lockedSettings: readonly LockableSetting[];
  /** Hours from one check for new lists to the next. */
  readonly pollHours: number | null;
  /** National lists below it are refused. */
  readonly minListVersion: number | null;
  readonly skipWelcome: boolean;
}

/** `type`: another kind of value than the key takes; `value`: the right kind, but none that it can be. */
export type IgnoredReason = 'unknown' | 'type' | 'value' | 'repeated';

export interface IgnoredKey {
  /** `mode`, or `repositories 2` for the second of several. */
  readonly key: string;
  readonly reason: IgnoredReason;
}

export interface ParsedPolicy {
  readonly policy: AdminPolicy;
  /** What of it does not count, and why: told to people, never guessed at. */
  readonly ignored: readonly IgnoredKey[];
}

const lineSchema = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^\P{C}*$/u);

/** An address that the one fetch door lets through (design.md, promise 2), ending in `/`; null where it is another. */
function addressOf(text: string): string | null {
  const url = URL.parse(text);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  if (/[?#]/.test(text)) return null;
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function originOf(scope: string): Origin | null {
  if (scope === 'national') return { scope: 'national' };
  const [, kind, rest] = /^(region|agency):(.+)$/.exec(scope) ?? [];
  const name = (kind === 'region' ? regionCodeSchema : lineSchema).safeParse(rest);
  if (!name.success) return null;
  return kind === 'region' ? { scope: 'region', code: name.data } : { scope: 'agency', name: name.data };
}

/** `https://… sha256:<64 hex> national | region:33.25 | agency:Name`; null where it is none. */
function repositoryOf(text: string): RepositoryConfig | null {
  const [, address = '', pin = '', scope = ''] =
    /^(\S+) sha256:([\da-f]{64}) (\S.*)$/i.exec(text.trim()) ?? [];
  const url = address === '-' ? null : addressOf(address);
  const origin = originOf(scope);
  if (origin === null || (url === null && address !== '-')) return null;
  return { fingerprint: pin.toLowerCase(), url, origin, by: 'policy' };
}

const repositorySchema = z.string().transform((text, context) => {
  const repository = repositoryOf(text);
  if (repository !== null) return repository;
  context.addIssue('no repository');
  return z.NEVER;
});

/** Firefox hands on Windows' registry as it is, where yes is 1 (WindowsGPOParser: DWORD stays a number). */
const yesNoSchema = z.union([z.boolean(), z.literal([0, 1]).transform(Boolean)]);

const IS_TYPE = {
  text: (value: unknown) => typeof value === 'string',
  'yes-no': (value: unknown) => yesNoSchema.safeParse(value).success,
  number: (value: unknown) => typeof value === 'number',
  texts: Array.isArray,
} as const;

/**
 * Reads what `storage.managed` holds. Any value at all is taken: what cannot count is named in `ignored`, and one
 * wrong key never loses another.
 */
export function parsePolicy(raw: unknown): ParsedPolicy {
  const ignored: IgnoredKey[] = [];
  const given = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!given.success) ignored.push({ key: '*', reason: 'type' });
  const values = new Map(Object.entries(given.data ?? {}));

  function one<T>(key: PolicyKey, schema: z.ZodType<T>): T | null {
    const value = values.get(key);
    if (value === undefined) return null;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    ignored.push({ key, reason: IS_TYPE[POLICY_KEYS[key].type](value) ? 'value' : 'type' });
    return null;
  }

  /** `nameOf`: two of one name are one too many. */
  function several<T>(key: PolicyKey, schema: z.ZodType<T>, nameOf: (each: T) => string): readonly T[] {
    const taken = new Map<string, T>();
    for (const [at, value] of (one(key, z.array(z.unknown())) ?? []).entries()) {
      const parsed = schema.safeParse(value);
      const repeated = parsed.success && taken.has(nameOf(parsed.data));
      if (parsed.success && !repeated) taken.set(nameOf(parsed.data), parsed.data);
      else ignored.push({ key: `${key} ${at + 1}`, reason: repeated ? 'repeated' : wrongText(value) });
    }
    return [...taken.values()];
  }

  const policy: AdminPolicy = {
    repositories: several('repositories', repositorySchema, ({ fingerprint }) => fingerprint),
    region: one('region', regionCodeSchema),
    agencyName: one('agencyName', lineSchema),
    helpContact: one('helpContact', lineSchema),
    mode: one('mode', z.enum(MODES)),
    sharedComputer: one('sharedComputer', yesNoSchema),
    lockedSettings: several('lockedSettings', z.enum(LOCKABLE), (name) => name),
    pollHours: one('pollHours', z.int().min(1).max(24)),
    minListVersion: one('minListVersion', z.int().min(1)),
    skipWelcome: one('skipWelcome', yesNoSchema) ?? false,
  };
  const known: readonly string[] = POLICY_KEY_NAMES;
  for (const key of values.keys()) if (!known.includes(key)) ignored.push({ key, reason: 'unknown' });
  return { policy, ignored };
}

const wrongText = (value: unknown) => (IS_TYPE.text(value) ? 'value' : 'type');

/**
 * What holds: the person's choice over the policy's value over the initial one; of a locked setting, the policy's
 * value or else the initial one, whatever the person chose before it was locked.
 */
export function effectiveSettings(chosen: ChosenSettings, policy: AdminPolicy): Settings {
  const { mode, sharedComputer, region } = policy;
  const given: Settings = {
    ...initialSettings,
    ...(mode === null ? {} : { mode }),
    ...(sharedComputer === null ? {} : { sharedComputer }),
    ...(region === null ? {} : { region }),
  };
  return { ...given, ...withoutLocked(chosen, policy) };
}

/** What of a change a person may make. */
export function withoutLocked(change: ChosenSettings, { lockedSettings }: AdminPolicy): ChosenSettings {
  const locked: readonly string[] = lockedSettings;
  return Object.fromEntries(Object.entries(change).filter(([name]) => !locked.includes(name)));
}

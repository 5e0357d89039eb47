import { z } from '../zod.ts';

// Every object is loose: a field we do not know is kept, since newer publishers may sign it.

const versionSchema = z.int().positive();
const lengthSchema = z.int().nonnegative();
const hashesSchema = z
  .record(z.string(), z.string().regex(/^[0-9a-f]+$/))
  .refine((hashes) => Object.keys(hashes).length > 0);

const common = {
  /** Any 1.x.y: a later minor version adds fields, and those are kept. */
  spec_version: z.string().regex(/^1(?:\.\d+){1,2}$/),
  version: versionSchema,
  expires: z.iso.datetime(),
};

const keySchema = z.looseObject({
  keytype: z.string(),
  scheme: z.string(),
  keyval: z.looseObject({ public: z.string() }),
});
export type Key = z.infer<typeof keySchema>;
const keysSchema = z.record(z.string(), keySchema);

const signers = {
  keyids: z.array(z.string()).refine((ids) => new Set(ids).size === ids.length),
  threshold: z.int().positive(),
};
const roleSchema = z.looseObject(signers);

/** Who must sign: the keys a file names, and the role that says which of them and how many. */
export interface Trust {
  readonly keys: Readonly<Record<string, Key>>;
  readonly role: { readonly keyids: readonly string[]; readonly threshold: number };
}

/** § 4.3 */
export const rootSchema = z.looseObject({
  _type: z.literal('root'),
  ...common,
  consistent_snapshot: z.boolean().default(false),
  keys: keysSchema,
  roles: z.looseObject({
    root: roleSchema,
    timestamp: roleSchema,
    snapshot: roleSchema,
    targets: roleSchema,
  }),
});
export type Root = z.infer<typeof rootSchema>;

/** What a file says of the file below it. */
const metaFileSchema = z.looseObject({
  version: versionSchema,
  length: lengthSchema.optional(),
  hashes: hashesSchema.optional(),
});

/** § 4.6; its `meta` "MUST only include" the snapshot. */
export const timestampSchema = z.looseObject({
  _type: z.literal('timestamp'),
  ...common,
  meta: z.strictObject({ 'snapshot.json': metaFileSchema }),
});
export type Timestamp = z.infer<typeof timestampSchema>;

/** § 4.4 */
export const snapshotSchema = z.looseObject({
  _type: z.literal('snapshot'),
  ...common,
  meta: z.record(z.string(), metaFileSchema),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

const targetSchema = z.looseObject({
  length: lengthSchema,
  hashes: hashesSchema,
  custom: z.record(z.string(), z.unknown()).optional(),
});
/** Length in bytes and hashes (hex) of a target file, and what the publisher says of it. */
export type Target = z.infer<typeof targetSchema>;

const TOP_LEVEL = ['root', 'timestamp', 'snapshot', 'targets'];

const delegatedRoleSchema = z
  .looseObject({
    /** It becomes part of a file name. */
    name: z
      .string()
      .regex(/^[\x20-\x7e]{1,100}$/)
      .refine((name) => !TOP_LEVEL.includes(name)),
    ...signers,
    terminating: z.boolean(),
    // The spec asks for `*` and `?`; other glob marks are read differently by different clients, so they are refused.
    paths: z.array(z.string().regex(/^[^[\]{}()!#\\]*$/)).optional(),
    path_hash_prefixes: z.array(z.string().regex(/^[0-9a-f]*$/)).optional(),
  })
  .refine((role) => role.paths === undefined || role.path_hash_prefixes === undefined);
export type DelegatedRole = z.infer<typeof delegatedRoleSchema>;

/** § 4.5, the top-level and every delegated targets role. */
export const targetsSchema = z.looseObject({
  _type: z.literal('targets'),
  ...common,
  targets: z.record(z.string(), targetSchema),
  delegations: z
    .looseObject({
      keys: keysSchema,
      roles: z
        .array(delegatedRoleSchema)
        .refine((roles) => new Set(roles.map(({ name }) => name)).size === roles.length),
    })
    .optional(),
});
export type Targets = z.infer<typeof targetsSchema>;

/** The trust that a root puts in a top-level role. */
export function trustOf(root: Root, role: 'root' | 'timestamp' | 'snapshot' | 'targets'): Trust {
  return { keys: root.keys, role: root.roles[role] };
}

/** A member of a received object, never one that every object inherits (`constructor`). */
export function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Whether metadata has expired at an instant (ms since the epoch): the expiry "MUST be higher" than it. */
export function hasExpired(signed: { readonly expires: string }, instant: number): boolean {
  return !(Date.parse(signed.expires) > instant);
}

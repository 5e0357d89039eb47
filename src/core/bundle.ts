import { type Origin, originSchema } from './list.ts';
import type { Bytes } from './tuf/bytes.ts';
import { z } from './zod.ts';

/** Characters of a whole bundle: a national list of a million accounts has a quarter of this. */
export const BUNDLE_CAP = 100_000_000;

/**
 * Why a file was refused. `too-long`: beyond `BUNDLE_CAP`; `not-json`: no JSON, so not one of ours or cut off;
 * `newer`: made by a later version; `form`: JSON of another kind, or with a part that cannot be read.
 */
export type BundleFault = 'too-long' | 'not-json' | 'newer' | 'form';

/** A bundle that cannot be opened; nothing of it was taken. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
  readonly fault: BundleFault;

  constructor(fault: BundleFault, cause?: unknown) {
    super(`Not a bundle this version opens: ${fault}.`, { cause });
    this.fault = fault;
  }
}

/**
 * A repository in one file, for offices without internet. Nothing in it is trusted by itself: its files pass the same
 * client workflow as those of a host, from the root whose fingerprint the person or policy named.
 */
export interface Bundle {
  readonly fingerprint: string;
  readonly url: string | null;
  readonly origin: Origin;
  /** By path below the base, `metadata/1.root.json`; null when it is not in the bundle, as a host answers 404. */
  readonly file: (path: string) => Bytes | null;
}

const FORMAT = 1;

/** Only the number: a later format may change all the rest. */
const anyBundleSchema = z.looseObject({ 'jempol-netral-repository': z.int().positive() });

export const bundleSchema = z.looseObject({
  'jempol-netral-repository': z.literal(FORMAT),
  url: z
    .url({ protocol: /^https$/ })
    .endsWith('/')
    .nullable(),
  origin: originSchema,
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  /** Base64 by path below the repository's base. */
  files: z.record(z.string(), z.string()),
});
/** The file as it is written; built by `jempol repo bundle`. */
export type WrittenBundle = z.infer<typeof bundleSchema>;

/** Opens the text of a bundle; throws `BundleError` and nothing else. */
export function openBundle(text: string): Bundle {
  if (text.length > BUNDLE_CAP) throw new BundleError('too-long');
  const raw = parse(text);
  const some = anyBundleSchema.safeParse(raw);
  if (!some.success) throw new BundleError('form', some.error);
  if (some.data['jempol-netral-repository'] > FORMAT) throw new BundleError('newer');
  const parsed = bundleSchema.safeParse(raw);
  if (!parsed.success) throw new BundleError('form', parsed.error);
  const { fingerprint, url, origin, files } = parsed.data;
  const opened = new Map(Object.entries(files).map(([path, content]) => [path, decoded(content)]));
  return { fingerprint, url, origin, file: (path) => opened.get(path) ?? null };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BundleError('not-json', cause);
  }
}

function decoded(base64: string): Bytes {
  const digits = binary(base64);
  const bytes = new Uint8Array(digits.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = digits.charCodeAt(at);
  return bytes;
}

function binary(base64: string): string {
  try {
    return atob(base64);
  } catch (cause) {
    throw new BundleError('form', cause);
  }
}

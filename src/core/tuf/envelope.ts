import { z } from '../zod.ts';
import type { Bytes } from './bytes.ts';
import { canonicalJson } from './canonical-json.ts';
import { TufError } from './fault.ts';

/** A metadata file as received: nothing stripped, nothing verified yet. */
export interface Envelope {
  readonly role: string;
  readonly bytes: Bytes;
  readonly signed: unknown;
  /** What the signatures are over: the canonical form of `signed` as received. */
  readonly message: Bytes;
  /** Hex by key id. */
  readonly signatures: ReadonlyMap<string, string>;
  /** The version it claims, null when it claims none. */
  readonly version: number | null;
}

const envelopeSchema = z.looseObject({
  signed: z.looseObject({}),
  // § 4.2.1: "multiple signatures with the same keyid are not allowed".
  signatures: z
    .array(z.looseObject({ keyid: z.string(), sig: z.string() }))
    .refine((all) => new Set(all.map(({ keyid }) => keyid)).size === all.length),
});

/** Opens a metadata file (§ 4.2); throws `malformed`. */
export function openEnvelope(bytes: Bytes, role: string): Envelope {
  try {
    // A byte order mark is left in place and so refused, as every other client does.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const received: unknown = JSON.parse(text);
    const { signatures } = envelopeSchema.parse(received);
    // From what was received: a schema's output may lack `__proto__` and the like.
    const { signed } = received as { readonly signed: { readonly version?: unknown } };
    return {
      role,
      bytes,
      signed,
      message: new TextEncoder().encode(canonicalJson(signed)),
      signatures: new Map(signatures.map(({ keyid, sig }) => [keyid, sig])),
      version: Number.isSafeInteger(signed.version) ? Number(signed.version) : null,
    };
  } catch (cause) {
    throw new TufError('malformed', { clause: '4.2', role, version: null }, cause);
  }
}

/** The signed part in its role's format (§ 4.3 to 4.6), after its signatures were verified; throws `malformed`. */
export function readSigned<Schema extends z.ZodType>(
  { signed, role, version }: Envelope,
  schema: Schema,
  clause: string,
): z.output<Schema> {
  const parsed = schema.safeParse(signed);
  if (!parsed.success) throw new TufError('malformed', { clause, role, version }, parsed.error);
  return parsed.data;
}

import { Metadata, Root, Signature, Snapshot, Targets, Timestamp } from '@tufjs/models';
import type { Bytes } from '../../../src/core/tuf/bytes.ts';
import { canonicalJson } from '../../../src/core/tuf/canonical-json.ts';
import type { SampleKey } from './sample-keys.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests bend signed metadata in every way.
export type Signed = Record<string, any>;

/** How a publisher turns the signed part into a file. */
export type Sign = (signed: Signed, keys: readonly SampleKey[]) => Bytes;

/** As the command line tool does: through @tufjs/models, which knows nothing of our code. */
export const signWithModels: Sign = (signed, keys) => {
  const metadata = new Metadata(modelOf(signed));
  for (const { id, sign } of keys)
    metadata.sign((message) => new Signature({ keyID: id, sig: sign(message) }));
  return encode(JSON.stringify(metadata.toJSON()));
};

/** By hand, for what the models would refuse or drop; spaced differently from the form that is signed. */
export const signByHand: Sign = (signed, keys) => {
  const message = encode(canonicalJson(signed));
  const signatures = keys.map(({ id, sign }) => ({ keyid: id, sig: sign(message) }));
  return encode(JSON.stringify({ signed, signatures }, null, 1));
};

function modelOf(signed: Signed): Root | Snapshot | Targets | Timestamp {
  const kind = signed['_type'];
  if (kind === 'root') return Root.fromJSON(signed);
  if (kind === 'timestamp') return Timestamp.fromJSON(signed);
  return kind === 'snapshot' ? Snapshot.fromJSON(signed) : Targets.fromJSON(signed);
}

export function encode(text: string): Bytes {
  return new TextEncoder().encode(text);
}

export function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

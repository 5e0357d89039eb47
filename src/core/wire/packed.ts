import { WireError } from './wire-error.ts';

/** A stage of streaming bytes, such as the browser's `new CompressionStream('deflate-raw')`. */
export interface ByteStage {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array<ArrayBuffer>>;
}

/** All that comes out of a stage, at most `cap` bytes; whatever the stage refuses is a `WireError`. */
export async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stage: ByteStage,
  cap: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = stage.writable.getWriter();
  const reader = stage.readable.getReader();
  // A refusal shows on the readable side too: here it would only be told twice.
  const fed = Promise.allSettled([writer.write(bytes), writer.close()]);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new WireError('compressed', 'it cannot be unpacked');
    });
    if (done) break;
    length += value.length;
    if (length > cap) {
      await reader.cancel();
      throw new WireError('limit', `it unpacks to more than ${cap} bytes`);
    }
    chunks.push(value);
  }
  await fed;
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

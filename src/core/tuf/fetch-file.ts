import { type Bytes, concat } from './bytes.ts';
import { TufError, type Where } from './fault.ts';
import type { FetchFile } from './ports.ts';

/**
 * One file of at most `maxLength` bytes, null when there is none. Reading stops at the first byte too many (endless data
 * attack), so an attacker costs no more memory than the limit and one chunk. Throws `unreachable` or `too-long`.
 */
export async function fetchIfThere(
  fetchFile: FetchFile,
  path: string,
  maxLength: number,
  where: Where,
): Promise<Bytes | null> {
  try {
    const answer = await fetchFile(path);
    return answer.kind === 'absent' ? null : await readCapped(answer.body, maxLength, where);
  } catch (cause) {
    throw cause instanceof TufError ? cause : new TufError('unreachable', where, cause);
  }
}

/** The same for a file that has to be there: throws `absent` too. */
export async function fetchListed(
  fetchFile: FetchFile,
  path: string,
  maxLength: number,
  where: Where,
): Promise<Bytes> {
  const bytes = await fetchIfThere(fetchFile, path, maxLength, where);
  if (bytes === null) throw new TufError('absent', where);
  return bytes;
}

async function readCapped(body: AsyncIterable<Uint8Array>, maxLength: number, where: Where): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    // Leaving the loop closes the stream.
    if (length > maxLength) throw new TufError('too-long', where);
    chunks.push(chunk);
  }
  return concat(chunks, length);
}

import { get as getHttp, type IncomingHttpHeaders } from 'node:http';
import { get as getHttps } from 'node:https';
import type { Bytes } from '../core/tuf/bytes.ts';
import { concat } from '../core/tuf/bytes.ts';

/** What a host answered, nothing followed, nothing unpacked. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Bytes;
}

/** Port: one GET; throws when there is no answer. */
export type Ask = (url: string) => Promise<Answer>;

/** More than any target may have. */
const CAP = 64_000_000;
const PATIENCE = 30_000;

/** Asks as a browser's extension does: its Origin, without which some hosts leave CORS out. Not `fetch`: that follows and hides. */
export const askHost: Ask = (url) =>
  new Promise((resolve, reject) => {
    const get = url.startsWith('https:') ? getHttps : getHttp;
    const headers = { Origin: 'https://jempol-netral.invalid', 'Cache-Control': 'no-cache' };
    const request = get(url, { headers, signal: AbortSignal.timeout(PATIENCE) }, (response) => {
      const chunks: Uint8Array[] = [];
      let length = 0;
      response.on('data', (chunk: Uint8Array) => {
        length += chunk.length;
        chunks.push(chunk);
        if (length > CAP) request.destroy(new Error(`lebih dari ${CAP} byte`));
      });
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers: received } = response;
        resolve({ url, status, headers: received, body: concat(chunks, length) });
      });
    });
    request.on('error', reject);
  });

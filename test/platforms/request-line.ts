import { aimsOf, sieveOf } from '../../src/net/match.ts';
import type { RequestBook } from '../../src/platforms/requests.ts';

/** What a request does as the book reads it: "like #123, follow 456 @name"; empty for nothing of the book's. */
export function requestLine(book: RequestBook, address: string, body: string): string {
  // As the net does it.
  if (!sieveOf(book)(address, body)) return '';
  return aimsOf(book, address, body)
    .map(({ action, id, handle, item }) =>
      [
        action,
        ...(id === null ? [] : [id]),
        ...(handle === null ? [] : [`@${handle}`]),
        ...(item === null ? [] : [`#${item}`]),
      ].join(' '),
    )
    .join(', ');
}

/** The form that Meta's pages send: two dozen fields, of which two say what is done. */
export function metaForm(name: string, variables: unknown): string {
  return new URLSearchParams({
    av: '17841400000000000',
    __d: 'www',
    __user: '0',
    __a: '1',
    fb_dtsg: 'contoh:1:2',
    jazoest: '25000',
    lsd: 'contoh',
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: name,
    server_timestamps: 'true',
    variables: JSON.stringify(variables),
    doc_id: '1',
  }).toString();
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The number behind a short code. */
export function numberOf(code: string): string {
  return [...code].reduce((sum, sign) => sum * 64n + BigInt(SIGNS.indexOf(sign)), 0n).toString();
}

import type { LoggedRequest } from './request-log.ts';

/** `followed`: a file of a source followed now; `former`: by its form a file of one that is not; `strange`: neither. */
type Kind = 'followed' | 'former' | 'strange';

/** What the log tells, sorted by whether it can be explained as the fetching of a list. */
export interface SortedRequests {
  /** Hosts of followed sources that were asked, sorted. */
  readonly hosts: readonly string[];
  readonly former: { readonly count: number; readonly hosts: readonly string[] };
  /** Each strange address once, as it is. */
  readonly strange: readonly string[];
}

/** How sources name their files (src/core/repository.ts). */
const FILE = /\/(?:metadata\/[^/]+\.json|targets\/.*[^/])$/;

/** `followed`: addresses of the sources that are followed, each ending in `/`. */
export function sortRequests(
  requests: readonly LoggedRequest[],
  followed: readonly string[],
): SortedRequests {
  const folders = followed.flatMap((url) => [`${url}metadata/`, `${url}targets/`]);
  const urls: Readonly<Record<Kind, string[]>> = { followed: [], former: [], strange: [] };
  for (const { url } of requests) urls[kindOf(url, folders)].push(url);
  return {
    hosts: hostsOf(urls.followed),
    former: { count: urls.former.length, hosts: hostsOf(urls.former) },
    strange: [...new Set(urls.strange)],
  };
}

function kindOf(url: string, folders: readonly string[]): Kind {
  const parsed = URL.parse(url);
  // The log keeps an address in its one form: another one was never asked as it stands there.
  if (parsed?.href !== url || parsed.protocol !== 'https:') return 'strange';
  if (parsed.username !== '' || parsed.password !== '' || /[?#]/.test(url)) return 'strange';
  if (folders.some((each) => url.startsWith(each) && url.length > each.length)) return 'followed';
  return FILE.test(parsed.pathname) ? 'former' : 'strange';
}

const hostsOf = (urls: readonly string[]): readonly string[] =>
  [...new Set(urls.map((url) => new URL(url).host))].sort();

import type { RequestBook } from '../platforms/requests.ts';
import { watchBeacons } from './beacon.ts';
import { disguise } from './disguise.ts';
import { holdFetch } from './fetch.ts';
import { openLine } from './line.ts';
import { isFirefox } from './primordials.ts';
import { holdXhr } from './xhr.ts';

/** The second net of one platform, in the page's own world before its first script. */
export function startNet(book: RequestBook): void {
  const line = openLine(book);
  disguise();
  holdFetch(line, isFirefox ? 'NetworkError when attempting to fetch resource.' : 'Failed to fetch');
  holdXhr(line);
  watchBeacons(line);
}

import { replace } from './disguise.ts';
import type { Line } from './line.ts';
import { attempt } from './primordials.ts';
import { taken } from './sent.ts';

/** A beacon cannot wait: it goes, and the guard is told of one that acts. */
export function watchBeacons(line: Line): void {
  replace(Navigator.prototype, 'sendBeacon', (_, __, args) => {
    attempt(() => {
      const address = line.minds(args[0]);
      if (address) line.tell('fetch', address, taken(args[1]).text);
    });
  });
}

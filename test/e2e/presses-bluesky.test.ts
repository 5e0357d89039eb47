import { BLUESKY_PRESSES } from '../fixtures/platforms/bluesky/presses.ts';
import { trySitePresses } from './site-presses.ts';

trySitePresses('bluesky', BLUESKY_PRESSES);

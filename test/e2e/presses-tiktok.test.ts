import { TIKTOK_PRESSES } from '../fixtures/platforms/tiktok/presses.ts';
import { trySitePresses } from './site-presses.ts';

trySitePresses('tiktok', TIKTOK_PRESSES);

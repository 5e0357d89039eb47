import { INSTAGRAM_PRESSES } from '../fixtures/platforms/instagram/presses.ts';
import { trySitePresses } from './site-presses.ts';

trySitePresses('instagram', INSTAGRAM_PRESSES);

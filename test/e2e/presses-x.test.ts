import { X_PRESSES } from '../fixtures/platforms/x/presses.ts';
import { trySitePresses } from './site-presses.ts';

trySitePresses('x', X_PRESSES);

import { FACEBOOK_PRESSES } from '../fixtures/platforms/facebook/presses.ts';
import { trySitePresses } from './site-presses.ts';

trySitePresses('facebook', FACEBOOK_PRESSES);

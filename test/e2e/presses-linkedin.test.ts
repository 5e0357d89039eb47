import { LINKEDIN_PRESSES } from '../fixtures/platforms/linkedin/presses.ts';
import { trySitePresses } from './site-presses.ts';

trySitePresses('linkedin', LINKEDIN_PRESSES);

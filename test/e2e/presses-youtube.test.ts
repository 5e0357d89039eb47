import { YOUTUBE_PRESSES } from '../fixtures/platforms/youtube/presses.ts';
import { trySitePresses } from './site-presses.ts';

trySitePresses('youtube', YOUTUBE_PRESSES);

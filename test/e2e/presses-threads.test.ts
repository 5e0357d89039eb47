import { THREADS_PRESSES } from '../fixtures/platforms/threads/presses.ts';
import { trySitePresses } from './site-presses.ts';

trySitePresses('threads', THREADS_PRESSES);

import { TELEGRAM_PRESSES } from '../fixtures/platforms/telegram/presses.ts';
import { trySitePresses } from './site-presses.ts';

trySitePresses('telegram', TELEGRAM_PRESSES);

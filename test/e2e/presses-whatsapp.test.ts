import { WHATSAPP_PRESSES } from '../fixtures/platforms/whatsapp/presses.ts';
import { trySitePresses } from './site-presses.ts';

trySitePresses('whatsapp', WHATSAPP_PRESSES);

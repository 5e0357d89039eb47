import type { PlatformId } from '../../src/core/vocabulary.ts';
import { GUARDED_PLATFORMS } from '../matrix/platforms.ts';
import { BUTTONS, buttonName } from './button-name.ts';
import { pressLine, surroundings } from './page.ts';

/** Put into a real browser's page: reads every button of what it is given. */
Object.assign(globalThis, {
  readCapture(html: string, address: string, platform: PlatformId): string[] {
    document.body.innerHTML = html;
    return [...document.querySelectorAll(BUTTONS)].map(
      (each) =>
        `${buttonName(each)} → ${pressLine(GUARDED_PLATFORMS[platform], each, surroundings(address))}`,
    );
  },
});

import { threads } from '../../src/platforms/threads.ts';
import { x } from '../../src/platforms/x.ts';
import { BUTTONS, buttonName } from './button-name.ts';
import { pressLine, surroundings } from './page.ts';

/** Put into a real browser's page: reads every button of what it is given. */
Object.assign(globalThis, {
  readCapture(html: string, address: string, platform: 'x' | 'threads'): string[] {
    document.body.innerHTML = html;
    const of = platform === 'x' ? x : threads;
    return [...document.querySelectorAll(BUTTONS)].map(
      (each) => `${buttonName(each)} → ${pressLine(of, each, surroundings(address))}`,
    );
  },
});

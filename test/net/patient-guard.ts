import { readFileSync } from 'node:fs';
import { FROM_GUARD, FROM_NET, HELLO } from '../../src/core/net-messages.ts';

/** Long enough for a page to do something meanwhile. */
const HELD_MS = 100;

/**
 * Scripts for a page without the extension: the net as it is built, and a guard that holds whatever it is asked about
 * and lets it go after 100 ms, as if a person had been quick.
 */
export function patientGuard(extensionDir: string): readonly string[] {
  const guard = `(() => {
    const line = document.createElement('i');
    // The real one stands in a world of its own, where no page can replace it.
    const dispatch = line.dispatchEvent.bind(line);
    line.addEventListener('${FROM_NET}', ({ detail }) => {
      const [is, request] = detail.split('\\n');
      if (is !== 'asked') return;
      const say = (word) => dispatch(new CustomEvent('${FROM_GUARD}', { detail: word + ' ' + request }));
      say('hold');
      setTimeout(say, ${HELD_MS}, 'go');
    });
    document.dispatchEvent(new MouseEvent('${HELLO}', { relatedTarget: line }));
  })()`;
  return [readFileSync(`${extensionDir}/content-scripts/x-net.js`, 'utf8'), guard];
}

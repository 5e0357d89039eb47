import { render } from 'preact';
import type { WelcomeState } from '../../src/core/welcome-state.ts';
import { onWelcomePage, openOwn, readWelcomePage, welcomeActions } from '../../src/extension/welcome-page.ts';
import { WELCOME } from '../../src/locales/welcome.ts';
import { PageFailed } from '../../src/ui/shared/failed.tsx';
import { WelcomePage } from '../../src/ui/welcome/page.tsx';
import { openRehearsal } from '../../src/ui/welcome/rehearsal.ts';
import '../../src/ui/welcome/welcome.css';

const place = document.getElementById('welcome');
if (place === null) throw new Error('welcome/index.html has no #welcome');
const again = (done?: Promise<unknown>) => void show(place, done);
let saved: WelcomeState['saved'] = null;
let readings = 0;
const more = (rule: string) => void openOwn(`rulebook.html#${rule}`);
const ask = openRehearsal(document, more, new AbortController().signal);

/** Whatever breaks is said in place of the page, and told to the console; of two readings the later counts. */
async function show(into: HTMLElement, done: Promise<unknown> = Promise.resolve()): Promise<void> {
  let reading = readings;
  try {
    await done.finally(() => {
      reading = ++readings;
    });
    const state = { ...(await readWelcomePage()), saved };
    if (reading !== readings) return;
    const { language } = state.settings;
    document.documentElement.lang = language;
    document.title = `${WELCOME[language].title} – Jempol Netral`;
    render(<WelcomePage state={state} {...actions} ask={(cause) => ask(state.practice, cause)} />, into);
  } catch (cause) {
    console.error(cause);
    if (reading === readings) render(<PageFailed told={(language) => WELCOME[language].failed} />, into);
  }
}

const actions = welcomeActions(again, (setting) => (saved = setting));
onWelcomePage(again);
again();

import { render } from 'preact';
import { NOTHING_DONE } from '../../src/core/popup-state.ts';
import { popupActions, readPopup, readTestEdition } from '../../src/extension/popup.ts';
import { onSettings } from '../../src/extension/settings-store.ts';
import { writeTestClock } from '../../src/extension/test-clock.ts';
import { Popup, PopupFailed } from '../../src/ui/popup/popup.tsx';
import { TestClock } from '../../src/ui/popup/test-clock.tsx';
import '../../src/ui/popup/popup.css';

const place = document.getElementById('popup');
if (place === null) throw new Error('popup/index.html has no #popup');

let session = NOTHING_DONE;
/** Does one thing and shows what is true afterwards. */
const after = (done: Promise<unknown>): void => void done.finally(() => show(place));
const actions = popupActions(after, (done) => {
  session = { ...session, ...done };
});

/** Whatever breaks is said in place of the popup, and told to the console. */
async function show(into: HTMLElement): Promise<void> {
  try {
    const state = { ...(await readPopup()), ...session };
    const clock = __EDITION__ === 'test' ? await readTestEdition() : null;
    const { language } = state.settings;
    document.documentElement.lang = language;
    const added = __EDITION__ === 'test' && clock !== null && (
      <TestClock {...clock} language={language} onTestClock={(at) => after(writeTestClock(at))} />
    );
    render(<Popup state={state} {...actions} children={added} />, into);
  } catch (cause) {
    render(<PopupFailed />, into);
    console.error(cause);
  }
}

// A policy may come while the popup is open: Chromium learns of it seconds after its start.
onSettings(() => void show(place));
void show(place);

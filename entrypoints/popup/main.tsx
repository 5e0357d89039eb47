import { render } from 'preact';
import { popupActions, readPopup, readTestEdition } from '../../src/extension/popup.ts';
import { writeTestClock } from '../../src/extension/test-clock.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { TestClock } from '../../src/ui/popup/test-clock.tsx';
import '../../src/ui/popup/popup.css';

const place = document.getElementById('popup');
if (place === null) throw new Error('popup/index.html has no #popup');

let forgotten = false;

/** Does one thing and shows what is true afterwards. */
const after = (done: Promise<unknown>): void => void done.then(() => show(place));

const actions = popupActions(after, () => {
  forgotten = true;
});

async function show(into: HTMLElement): Promise<void> {
  const state = { ...(await readPopup()), forgotten };
  const clock = __EDITION__ === 'test' ? await readTestEdition() : null;
  const { language } = state.settings;
  document.documentElement.lang = language;
  render(
    <Popup state={state} {...actions}>
      {__EDITION__ === 'test' && clock !== null && (
        <TestClock {...clock} language={language} onTestClock={(at) => after(writeTestClock(at))} />
      )}
    </Popup>,
    into,
  );
}

void show(place);

import { render } from 'preact';
import { writeTestClock } from '../../src/extension/clock.ts';
import { grantHosts, readPopup, reloadTab } from '../../src/extension/popup.ts';
import { forgetQuietMemory } from '../../src/extension/quiet-memory.ts';
import { changeSettings } from '../../src/extension/settings-store.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import '../../src/ui/popup/popup.css';

const place = document.getElementById('popup');
if (place === null) throw new Error('popup/index.html has no #popup');

let forgotten = false;

/** Does one thing and shows what is true afterwards. */
const after = (done: Promise<unknown>): void => void done.then(show);

async function show(): Promise<void> {
  const state = { ...(await readPopup()), forgotten };
  if (place === null) return;
  document.documentElement.lang = state.settings.language;
  render(
    <Popup
      state={state}
      onPersonnel={(personnel) => after(changeSettings({ personnel }))}
      onLanguage={(language) => after(changeSettings({ language }))}
      onMode={(mode) => after(changeSettings({ mode }))}
      onSharedComputer={(sharedComputer) => after(changeSettings({ sharedComputer }))}
      onGrant={() => after(grantHosts())}
      onReload={() => after(reloadTab())}
      onForget={() => {
        forgotten = true;
        after(forgetQuietMemory());
      }}
      onTestClock={(at) => after(writeTestClock(at))}
    />,
    place,
  );
}

void show();

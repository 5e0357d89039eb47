import { render } from 'preact';
import { NOTHING_DONE_YET } from '../../src/core/settings-page.ts';
import { onSettingsPage, readSettingsPage, settingsPageActions } from '../../src/extension/settings-page.ts';
import { SETTINGS } from '../../src/locales/settings.ts';
import { SettingsPage } from '../../src/ui/options/page.tsx';
import { PageFailed } from '../../src/ui/shared/failed.tsx';
import '../../src/ui/options/options.css';

const place = document.getElementById('options');
if (place === null) throw new Error('options/index.html has no #options');

let done = NOTHING_DONE_YET;
let turn = 0;

/** Whatever breaks is said in place of the page, and told to the console. */
async function show(into: HTMLElement): Promise<void> {
  turn += 1;
  const mine = turn;
  try {
    const state = await readSettingsPage(done);
    // Whoever asked later knows more.
    if (mine !== turn) return;
    const { language } = state.settings;
    document.documentElement.lang = language;
    document.title = `${SETTINGS[language].title} – Jempol Netral`;
    render(<SettingsPage state={state} {...actions} />, into);
  } catch (cause) {
    render(<PageFailed told={(language) => SETTINGS[language].pageFailed} />, into);
    console.error(cause);
  }
}

const actions = settingsPageActions((part) => {
  done = { ...done, ...part };
  void show(place);
});
onSettingsPage(() => void show(place));

void show(place);

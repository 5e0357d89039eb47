import { render } from 'preact';
import { readRulebookPage, rulebookActions } from '../../src/extension/rulebook-page.ts';
import { onSettings } from '../../src/extension/settings-store.ts';
import { RULEBOOK } from '../../src/locales/rulebook.ts';
import { RulebookPage } from '../../src/ui/rulebook/page.tsx';
import { PageFailed } from '../../src/ui/shared/failed.tsx';
import '../../src/ui/rulebook/rulebook.css';

const place = document.getElementById('rulebook');
if (place === null) throw new Error('rulebook/index.html has no #rulebook');

async function write(into: HTMLElement): Promise<void> {
  const page = await readRulebookPage();
  const { language } = page.settings;
  document.documentElement.lang = language;
  document.title = `${RULEBOOK[language].title} – Jempol Netral`;
  render(<RulebookPage {...page} {...actions} />, into);
}

/** Whatever breaks is said in place of the page, and told to the console. */
async function show(into: HTMLElement): Promise<void> {
  try {
    await write(into);
  } catch (cause) {
    render(<PageFailed told={(language) => RULEBOOK[language].failed} />, into);
    console.error(cause);
  }
}

// What is chosen here comes back from the store, as does what the popup changes meanwhile.
const actions = rulebookActions((done) => void done);
onSettings(() => void show(place));

void show(place);

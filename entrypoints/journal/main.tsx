import { render } from 'preact';
import type { JournalOutcome } from '../../src/core/journal-page.ts';
import { journalPageActions, onJournalPage, readJournalPage } from '../../src/extension/journal-page.ts';
import { JOURNAL } from '../../src/locales/journal.ts';
import { JournalPage } from '../../src/ui/journal/page.tsx';
import { PageFailed } from '../../src/ui/shared/failed.tsx';
import '../../src/ui/journal/journal.css';

const place = document.getElementById('journal');
if (place === null) throw new Error('journal/index.html has no #journal');
const again = () => void show(place);

let outcome: JournalOutcome = { kind: 'nothing' };
let readings = 0;

/** Whatever breaks is said in place of the page, and told to the console; of two readings the later counts. */
async function show(into: HTMLElement): Promise<void> {
  const reading = ++readings;
  try {
    const state = await readJournalPage(outcome);
    if (reading !== readings) return;
    document.documentElement.lang = state.language;
    document.title = `${JOURNAL[state.language].title} – Jempol Netral`;
    const on = { ...journalPageActions(state, done), onPrint: () => window.print(), onCharts };
    render(<JournalPage state={state} {...on} />, into);
  } catch (cause) {
    render(<PageFailed told={(language) => JOURNAL[language].failed} />, into);
    console.error(cause);
  }
}

/** In the frame after next the charts are on the screen: what the bench waits for. */
const onCharts = () =>
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('journal-charts')));
function done(came: JournalOutcome): void {
  outcome = came;
  again();
}
onJournalPage(again);
again();

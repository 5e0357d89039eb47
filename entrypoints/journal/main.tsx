import { render } from 'preact';
import type { JournalOpening, JournalOutcome } from '../../src/core/journal-page.ts';
import * as journal from '../../src/extension/journal-page.ts';
import { JOURNAL } from '../../src/locales/journal.ts';
import { JournalPage } from '../../src/ui/journal/page.tsx';
import { PageFailed } from '../../src/ui/shared/failed.tsx';
import '../../src/ui/journal/journal.css';

const place = document.getElementById('journal');
if (place === null) throw new Error('journal/index.html has no #journal');
let outcome: JournalOutcome = { kind: 'nothing' };
let [turns, shown] = [0, 0];

/** Whatever breaks is said in place of the page, and told to the console; no reading is shown after a later one. */
async function show(into: HTMLElement, reading: Promise<JournalOpening>): Promise<void> {
  const turn = ++turns;
  try {
    const state = await reading;
    if (turn < shown) return;
    shown = turn;
    document.documentElement.lang = state.language;
    document.title = `${JOURNAL[state.language].title} – Jempol Netral`;
    const on = { ...journal.journalPageActions(state, again), onPrint: () => window.print(), onCharts };
    render(<JournalPage state={state} {...on} />, into);
  } catch (cause) {
    render(<PageFailed told={(language) => JOURNAL[language].failed} />, into);
    console.error(cause);
  }
}
/** After the next frame the charts are on the screen: what the bench waits for. */
const onCharts = () => requestAnimationFrame(() => setTimeout(mark));
const mark = () => performance.mark('journal-charts');
/** Reads the page anew; `came`: what was done on it, and how that ended. */
const again = (came = outcome): void => {
  outcome = came;
  void show(place, journal.readJournalPage(outcome));
};
void show(place, journal.readJournalOpening());
journal.onJournalPage(() => again());
again();

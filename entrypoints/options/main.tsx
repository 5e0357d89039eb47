import { render } from 'preact';
import type { PageOutcome } from '../../src/core/lists-page.ts';
import { listsPageActions, onListsPage, readListsPage } from '../../src/extension/lists-page.ts';
import { LISTS } from '../../src/locales/lists.ts';
import { ListsFailed } from '../../src/ui/options/failed.tsx';
import { ListsPage } from '../../src/ui/options/page.tsx';
import '../../src/ui/options/options.css';

const place = document.getElementById('options');
if (place === null) throw new Error('options/index.html has no #options');

let outcome: PageOutcome = { kind: 'nothing' };

/** Whatever breaks is said in place of the page, and told to the console. */
async function show(into: HTMLElement): Promise<void> {
  try {
    const state = await readListsPage(outcome);
    document.documentElement.lang = state.language;
    document.title = `${LISTS[state.language].title} – Jempol Netral`;
    render(<ListsPage state={state} {...actions} />, into);
  } catch (cause) {
    render(<ListsFailed />, into);
    console.error(cause);
  }
}

const actions = listsPageActions((done) => {
  outcome = done;
  void show(place);
});
onListsPage(() => void show(place));

void show(place);

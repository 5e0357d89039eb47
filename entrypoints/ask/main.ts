import { readQuestion, tellAnswer } from '../../src/extension/ask-window.ts';
import { mountView } from '../../src/ui/interstitial/mount.ts';

const PRESSES = ['pointerdown', 'pointerup', 'keydown', 'keyup', 'click'] as const;

const life = new AbortController();
const view = mountView(document, 'open', (rule) => void open(`rulebook.html#${rule}`), life.signal);
for (const type of PRESSES) {
  window.addEventListener(type, (event) => view.owns(event) && view.take(event), { capture: true });
}

async function ask(): Promise<void> {
  const id = location.hash.slice(1);
  const question = await readQuestion(id);
  if (question !== null) {
    document.documentElement.lang = question.text.lang;
    const { choice, tookMs } = await view.ask({ ...question, cause: 'bare-click' });
    await tellAnswer(id, choice, tookMs);
  }
  window.close();
}

void ask();

import { answer } from '../core/answer.ts';
import { TOPICS } from '../core/handbook.ts';
import { phasesFor } from '../core/phase.ts';
import type { Question } from '../core/question.ts';
import { makeQuiz } from '../core/quiz.ts';
import { readQuestion } from '../core/read-question.ts';
import { openRulebook, type Rulebook } from '../core/rulebook.ts';
import type { Settings } from '../core/settings.ts';
import { localDay, timeZoneOf } from '../core/time-zone.ts';
import { readClock } from './clock.ts';
import { embedded } from './embedded.ts';
import { changeSettings, readSettings } from './settings-store.ts';

let opened: Rulebook | null = null;

/** The handbook in its own order, whatever the order of its files. */
const topics = TOPICS.flatMap((id) => embedded.topics.find((each) => each.id === id) ?? []);

const links = new Map(embedded.circulars.flatMap(({ id, link }) => (link === null ? [] : [[id, link]])));

/** Everything the rulebook page says, for whoever the settings say asks, at this moment. */
export async function readRulebookPage() {
  const [{ settings, broken }, clock] = await Promise.all([readSettings(), readClock()]);
  opened ??= openRulebook(embedded);
  const rulebook = opened;
  const instant = clock();
  const { personnel, region } = settings;
  const who = { personnel, region, instant };
  return {
    rulebook,
    topics,
    links,
    settings,
    settingsBroken: broken,
    day: localDay(instant, timeZoneOf(region)),
    phases: phasesFor(rulebook.elections, instant, region),
    readText: (text: string) => readQuestion(text, embedded.lexicon),
    answer: (question: Question) => answer(rulebook, question, who),
    quiz: (seed: number) => makeQuiz(rulebook, who, seed),
    seed: instant,
  };
}

/** What the page's controls do; `after` runs when each is done. */
export function rulebookActions(after: (done: Promise<unknown>) => void) {
  return {
    onPersonnel: (personnel: Settings['personnel']) => after(changeSettings({ personnel })),
    onLanguage: (language: Settings['language']) => after(changeSettings({ language })),
    onRegion: (region: Settings['region']) => after(changeSettings({ region })),
  };
}

import { answer } from '../core/answer.ts';
import { TOPICS } from '../core/handbook.ts';
import { phasesFor } from '../core/phase.ts';
import type { Question } from '../core/question.ts';
import { makeQuiz } from '../core/quiz.ts';
import { readQuestion } from '../core/read-question.ts';
import type { RulesData } from '../core/rulebook.ts';
import type { Settings } from '../core/settings.ts';
import { localDay, timeZoneOf } from '../core/time-zone.ts';
import { readClock } from './clock.ts';
import { knowledge } from './knowledge.ts';
import { changeSettings, readSettings } from './settings-store.ts';
import { updateHere } from './update-desk.ts';

/** Everything the rulebook page says, for whoever the settings say asks, at this moment. */
export async function readRulebookPage() {
  const [{ settings, broken, locked, managedBy }, clock, { rulebook, rules }] = await Promise.all([
    readSettings(),
    readClock(),
    knowledge(),
  ]);
  const instant = clock();
  const { personnel, region } = settings;
  const who = { personnel, region, instant };
  return {
    rulebook,
    topics: inOrder(rules),
    links: new Map(rules.circulars.flatMap(({ id, link }) => (link === null ? [] : [[id, link]]))),
    settings,
    settingsBroken: broken,
    locked,
    managedBy,
    day: localDay(instant, timeZoneOf(region)),
    phases: phasesFor(rulebook.elections, instant, region),
    readText: (text: string) => readQuestion(text, rules.lexicon),
    answer: (question: Question) => answer(rulebook, question, who),
    quiz: (seed: number) => makeQuiz(rulebook, who, seed),
    seed: instant,
  };
}

/** The handbook in its own order, whatever the order of its files. */
function inOrder({ topics }: RulesData): RulesData['topics'] {
  return TOPICS.flatMap((id) => topics.find((each) => each.id === id) ?? []);
}

/** What the page's controls do; `after` runs when each is done. */
export function rulebookActions(after: (done: Promise<unknown>) => void) {
  return {
    onPersonnel: (personnel: Settings['personnel']) => after(changeSettings({ personnel })),
    onLanguage: (language: Settings['language']) => after(changeSettings({ language })),
    // Another region has another list.
    onRegion: (region: Settings['region']) =>
      after(changeSettings({ region }).then(() => updateHere({ when: 'now' }))),
  };
}

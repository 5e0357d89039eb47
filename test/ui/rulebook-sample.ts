import { join } from 'node:path';
import { readRules } from '../../src/admin/read-rules.ts';
import { answer } from '../../src/core/answer.ts';
import { phasesFor } from '../../src/core/phase.ts';
import { makeQuiz } from '../../src/core/quiz.ts';
import { readQuestion } from '../../src/core/read-question.ts';
import { openRulebook, type RulesData } from '../../src/core/rulebook.ts';
import type { Settings } from '../../src/core/settings.ts';
import { localDay, timeZoneOf } from '../../src/core/time-zone.ts';
import type { RulebookProps } from '../../src/ui/rulebook/props.ts';

const ROOT = join(import.meta.dirname, '../..');

function read(): RulesData {
  const reading = readRules(join(ROOT, 'rules'), join(ROOT, 'test/edition'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  return reading.data;
}

/** The real rules with the invented election on top. */
export const DATA = read();
export const RULEBOOK = openRulebook(DATA);

const CAMPAIGN = Date.parse('2031-03-01T09:00:00+07:00');

type Facts = Omit<RulebookProps, 'onLanguage' | 'onPersonnel' | 'onRegion'>;

/** What the page is given for a person, in the middle of the invented campaign unless another instant is named. */
export function rulebookFacts(settings: Partial<Settings> = {}, instant = CAMPAIGN): Facts {
  const { personnel = 'pns', language = 'id', region = null } = settings;
  const who = { personnel, region, instant };
  return {
    rulebook: RULEBOOK,
    topics: DATA.topics,
    links: new Map([['SE-BATANG-2023', 'https://uji.example/se']]),
    settings: { personnel, language, region },
    settingsBroken: false,
    locked: [],
    managedBy: null,
    day: localDay(instant, timeZoneOf(region)),
    phases: phasesFor(RULEBOOK.elections, instant, region),
    readText: (text) => readQuestion(text, DATA.lexicon),
    answer: (question) => answer(RULEBOOK, question, who),
    quiz: (seed) => makeQuiz(RULEBOOK, who, seed),
    seed: 7,
  };
}

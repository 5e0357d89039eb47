import type { Question } from '../core/messages.ts';
import { practicePress } from '../core/practice.ts';
import type { Settings } from '../core/settings.ts';
import { composeInterstitial } from '../locales/compose-interstitial.ts';
import { asPractice, WELCOME } from '../locales/welcome.ts';
import type { Knowledge } from './knowledge.ts';

/** The real dialog on an invented account, by the rules in force. Nothing of it is remembered or recorded. */
export function practiceQuestion(
  { rulebook }: Pick<Knowledge, 'rulebook'>,
  settings: Settings,
  instant: number,
): Question {
  const { language } = settings;
  const words = WELCOME[language].practice;
  const { finding, intent, list } = practicePress({ rulebook, settings, instant, names: words.names });
  const text = composeInterstitial({
    finding,
    intent,
    listOf: () => list,
    instant,
    sources: rulebook.sources,
    regions: rulebook.regions,
    language,
    version: __VERSION__,
  });
  return { text: asPractice(text, words), level: finding.level, form: 'full' };
}

import type { InterstitialText } from '../core/messages.ts';
import type { Language } from '../core/vocabulary.ts';
import { welcome as en } from './en/welcome.ts';
import { welcome as id, type PracticeWords, type WelcomeWords } from './id/welcome.ts';

export const WELCOME: Readonly<Record<Language, WelcomeWords>> = { id, en };

/** The dialog's text with the exercise named wherever a person might take it for the real thing. */
export function asPractice(text: InterstitialText, words: PracticeWords): InterstitialText {
  const [first, ...others] = text.accounts;
  const here = (each: typeof first) => ({ ...each, platform: words.site });
  return {
    ...text,
    phase: words.chip,
    title: words.title(text.title),
    accounts: [here(first), ...others.map(here)],
    remarks: [words.remark, ...text.remarks],
    report: words.report,
  };
}

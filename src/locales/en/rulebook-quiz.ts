import type { RulebookMessages } from '../rulebook.ts';

/** The quiz's words. */
export const quiz: RulebookMessages['quiz'] = {
  start: 'Start the quiz',
  number: (at, of) => `Question ${at} of ${of}`,
  asks: (title) => `${title}: what do the rules say?`,
  setting: (personnel, stage) => `For ${personnel ?? 'civil servants in general'}. Stage: ${stage}.`,
  options: {
    none: 'No prohibition found',
    caution: 'Caution needed',
    prohibited: 'A rule prohibits this',
  },
  right: 'Correct.',
  wrong: (answer) => `Not quite. The answer by the rules: ${answer.toLowerCase()}.`,
  because: 'It rests on',
  doubt: {
    disputed: 'Institutions disagree about this.',
    general: 'No rule names this act for that stage.',
  },
  next: 'Next question',
  finish: 'See the result',
  score: (right, of) => `${right} of ${of} answers correct`,
  after: 'This quiz is for learning together, not for assessing staff. The result is neither kept nor sent.',
  again: 'Again with other questions',
};

import type { PledgeWords } from '../id/pledge.ts';

export const pledge: PledgeWords = {
  read: 'Read the four points',
  keep: 'Keep as my pledge',
  meaning:
    'Not required, and it changes nothing in how Jempol Netral works. Only the date is kept, in this browser; it is sent to nobody and is no proof of having pledged.',
  notKept: 'Not kept yet.',
  keptOn: (day) => `Kept on ${day}.`,
  drop: 'Delete',
  shared: 'On a shared computer no pledge is kept: others would take it for theirs.',
  source: 'Source',
  translation: 'Our translation',
};

import type { RulebookMessages } from '../rulebook.ts';

/** The calendar's words. */
export const calendar: RulebookMessages['calendar'] = {
  region: 'Region',
  whole: 'all of Indonesia',
  votingDay: 'Voting day',
  noVotingDay: 'we did not find one certain day',
  stages: 'Stages',
  noStages: 'We found no source for any stage, so we claim none.',
  stage: (phase, from, to) => (from === to ? `${phase}: ${from}` : `${phase}: ${from} to ${to}`),
  openStage: (phase, from) =>
    `${phase}: from ${from}; we did not find its end, so no answer rests on this stage`,
};

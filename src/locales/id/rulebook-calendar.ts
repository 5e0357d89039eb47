import type { RulebookMessages } from '../rulebook.ts';

/** The calendar's words. */
export const calendar: RulebookMessages['calendar'] = {
  region: 'Wilayah',
  whole: 'seluruh Indonesia',
  votingDay: 'Pemungutan suara',
  noVotingDay: 'satu hari yang pasti tidak kami temukan',
  stages: 'Tahapan',
  noStages: 'Tidak ada tahapan yang kami temukan sumbernya, maka tidak ada yang kami nyatakan.',
  stage: (phase, from, to) => (from === to ? `${phase}: ${from}` : `${phase}: ${from} sampai ${to}`),
  openStage: (phase, from) =>
    `${phase}: sejak ${from}; akhirnya tidak kami temukan, maka tahapan ini tidak kami pakai dalam jawaban`,
};

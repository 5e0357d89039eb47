import type { PersonWords } from '../id/person.ts';

export const person: PersonWords = {
  language: 'Language',
  personnel: 'Employment status',
  personnelAsk: 'Choose yours so that the sanctions named fit. It is kept in this browser only.',
  personnelNames: {
    unknown: 'Not chosen yet',
    pns: 'PNS, civil servant (including CPNS)',
    pppk: 'PPPK, contract',
    'pppk-pw': 'PPPK, part-time',
    'non-asn': 'Non-ASN staff',
  },
  province: 'Province',
  regency: 'Regency or city',
  anyProvince: 'Not chosen yet',
  wholeProvince: 'Provincial staff, or not chosen',
  regionAsk:
    'It decides which elections concern you, and the local time. Central government staff: choose where you work, or leave it.',
  computer: 'This computer',
  ownComputer: {
    headline: 'I alone use it',
    detail: 'A short memory makes a repeated warning briefer.',
  },
  sharedComputer: {
    headline: 'Shared computer',
    detail:
      'Used in turns: the short memory is erased when the browser closes. The private journal gets no new entries; those it has are hidden until you delete them, or this computer is yours alone again.',
  },
  kept: 'Kept in this browser. When a regional list is fetched, its address names that region’s code; nothing else about you.',
};

import type { Facts } from '../../src/core/advise.ts';
import type { Instrument, Rule, Sanction } from '../../src/core/rule.ts';
import type { Rulebook } from '../../src/core/rulebook.ts';

const said = (text: string) => ({ id: text, en: text });

function sanction(id: string, kind: Sanction['class']): Sanction {
  return {
    id,
    class: kind,
    basis: said(id),
    kinds: [said(kind)],
    generic: null,
    note: null,
    confidence: 'A',
    sources: ['S01'],
  };
}

const SANCTIONS: readonly Sanction[] = [
  sanction('GENERAL', 'general'),
  sanction('ETHICS', 'ethics'),
  sanction('LIGHT', 'discipline-light'),
  sanction('MODERATE', 'discipline-moderate'),
  sanction('SEVERE', 'discipline-severe'),
  sanction('CONTRACT', 'contract'),
  sanction('DISMISSAL', 'dismissal'),
  sanction('PRISON', 'criminal'),
];

const INSTRUMENT: Instrument = {
  id: 'LAW',
  title: 'Aturan contoh',
  short: said('Aturan contoh'),
  numbers: [],
  date: null,
  inForceFrom: null,
  inForceTo: null,
  replacedBy: null,
  status: said('contoh'),
  confidence: 'A',
  sources: ['S01'],
};

/** An invented rule: names a like while candidates stand, binds PNS, severe; what a test is about stands in `fields`. */
export function rule(id: string, fields: Partial<Rule> = {}): Rule {
  return {
    id,
    title: said(id),
    instrument: INSTRUMENT.id,
    path: said(`Pasal ${id}`),
    legalBasis: null,
    sanctionBasis: null,
    quote: null,
    plain: said(id),
    acts: ['like'],
    photo: false,
    binds: ['pns'],
    condition: null,
    phases: ['candidate'],
    phasesUncertain: [],
    argued: [],
    rank: 1,
    sanction: 'SEVERE',
    sanctionProspective: null,
    criminal: null,
    dispute: null,
    disputedActs: null,
    contest: null,
    note: null,
    status: said('contoh'),
    confidence: { act: 'A', sanction: 'A' },
    sources: ['S01'],
    reviewedBy: [],
    scope: null,
    ...fields,
  };
}

export function law(rules: readonly Rule[], instrument: Partial<Instrument> = {}): Rulebook {
  return {
    instruments: new Map([[INSTRUMENT.id, { ...INSTRUMENT, ...instrument }]]),
    rules,
    sanctions: new Map(SANCTIONS.map((each) => [each.id, each])),
    elections: new Map(),
    sources: new Map([['S01', 'contoh']]),
    regions: new Map(),
  };
}

/** A PNS likes a candidate's post during the campaign. */
export const FACTS: Facts = {
  act: 'like',
  role: 'candidate',
  kind: 'profile',
  relation: 'author',
  phase: 'campaign',
  personnel: 'pns',
  region: null,
  day: '2027-03-01',
  elections: ['pilkada-contoh'],
  photo: false,
  disagreement: false,
};

export const SAID = said;

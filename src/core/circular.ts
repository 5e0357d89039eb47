import { regionCodeSchema } from './region.ts';
import { type Instrument, type Rule, rulePhaseSchema } from './rule.ts';
import { bilingualSchema, daySchema } from './text.ts';
import { nextDay } from './time-zone.ts';
import { ACTS, PERSONNEL } from './vocabulary.ts';
import { z } from './zod.ts';

/** A regional or office circular: one file that a BKPSDM can write, which the rulebook opens as an instrument and a rule. */
export const circularSchema = z.strictObject({
  /** `SE-BATANG-2023` */
  id: z.string().regex(/^SE-[A-Z0-9.-]+$/),
  /** Id of the rule it opens as: `R-26` where the national numbering has one, else its own id. */
  rule: z.string().regex(/^(?:R-\d{2}|SE-[A-Z0-9.-]+)$/),
  title: z.string().min(1),
  /** How the dialog names it: "SE Bupati Batang 800/169/2023". */
  short: bilingualSchema,
  number: z.string().min(1),
  /** The place inside it that speaks of these acts, "butir 3"; or how its content is known. */
  path: bilingualSchema,
  date: daySchema,
  /** Kemendagri code of the region whose personnel it binds. */
  region: regionCodeSchema,
  acts: z.array(z.enum(ACTS)).min(1),
  binds: z.array(z.enum(PERSONNEL)).min(1),
  /** The stages it speaks in; `always` where it names none. */
  phases: z.array(rulePhaseSchema).min(1),
  /** Its own words on these acts; null where only a report of them was seen. */
  wording: bilingualSchema.nullable(),
  /** What it means, in plain words, or what was reported of it. */
  plain: bilingualSchema,
  /** First and last day it holds; null while its end is open. */
  validFrom: daySchema,
  validTo: daySchema.nullable(),
  /** Ids of the elections it speaks of; empty means any, and the time outside. */
  elections: z.array(z.string().min(1)),
  /** Where the text can be read; null where it was not found. People press it: an address of the web, never a script's. */
  link: z.url({ protocol: /^https?$/ }).nullable(),
  status: bilingualSchema,
  confidence: z.enum(['A', 'B', 'C']),
  /** Source codes (S01 …) of `sources.json`; empty where the office that issued it wrote this file itself. */
  sources: z.array(z.string().regex(/^S\d+$/)),
  reviewedBy: z.array(z.string().min(1)),
});
export type Circular = z.infer<typeof circularSchema>;

/** Local circulars repeat national norms: they never decide before them. */
const RANK = 4;
const SANCTION = 'UMUM';

/** What a circular adds to the rulebook. */
export function openCircular(circular: Circular): { readonly instrument: Instrument; readonly rule: Rule } {
  const { id, title, short, number, date, status, confidence, sources, validFrom, validTo } = circular;
  return {
    instrument: {
      id,
      title,
      short,
      numbers: [number],
      date,
      inForceFrom: validFrom,
      inForceTo: validTo === null ? null : nextDay(validTo),
      replacedBy: null,
      status,
      confidence,
      sources,
    },
    rule: {
      id: circular.rule,
      title: short,
      instrument: id,
      path: circular.path,
      legalBasis: null,
      sanctionBasis: null,
      quote: circular.wording,
      plain: circular.plain,
      acts: circular.acts,
      photo: false,
      binds: circular.binds,
      condition: null,
      phases: circular.phases,
      phasesUncertain: [],
      argued: [],
      rank: RANK,
      sanction: SANCTION,
      sanctionProspective: null,
      criminal: null,
      dispute: null,
      disputedActs: null,
      contest: null,
      note: null,
      status,
      confidence: { act: confidence, sanction: confidence },
      sources,
      reviewedBy: circular.reviewedBy,
      scope: { region: circular.region, from: validFrom, to: validTo, elections: circular.elections },
    },
  };
}

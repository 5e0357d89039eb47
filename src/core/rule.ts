import { bilingualSchema, daySchema } from './text.ts';
import { ACTS, PERSONNEL } from './vocabulary.ts';
import { z } from './zod.ts';

/** A official text, B two independent secondary sources, C one; U is never shown and never stored. */
const confidenceSchema = z.enum(['A', 'B', 'C']);

export const instrumentSchema = z.strictObject({
  id: z.string().regex(/^[A-Z0-9-]+$/),
  title: z.string().min(1),
  /** "UU 20/2023", "SKB 2022": how the dialog names it. */
  short: bilingualSchema,
  numbers: z.array(z.string()),
  date: daySchema.nullable(),
  inForceFrom: daySchema.nullable(),
  /** First day it no longer holds; null while none was found. */
  inForceTo: daySchema.nullable(),
  /** Id of the instrument that took its place; null while none was found. */
  replacedBy: z.string().min(1).nullable(),
  status: bilingualSchema,
  confidence: confidenceSchema,
  sources: z.array(z.string().regex(/^S\d+$/)).min(1),
});
export type Instrument = z.infer<typeof instrumentSchema>;

/** Where a rule speaks, in the law's own stages; `always` includes the time outside any election. */
export const rulePhaseSchema = z.enum(['prospective', 'candidate', 'after', 'always']);
export type RulePhase = z.infer<typeof rulePhaseSchema>;

export const sanctionSchema = z.strictObject({
  id: z.string().regex(/^[A-Z0-9_]+$/),
  /** ethics < discipline-light < …; `contract` for PPPK and non-ASN; `dismissal` ends service. */
  class: z.enum([
    'ethics',
    'discipline-light',
    'discipline-moderate',
    'discipline-severe',
    'contract',
    'dismissal',
    'criminal',
    'general',
  ]),
  basis: bilingualSchema,
  kinds: z.array(bilingualSchema).min(1),
  /** All that may be said of it in a sentence, where what it amounts to today is not verified; null where its kinds may. */
  generic: bilingualSchema.nullable(),
  note: bilingualSchema.nullable(),
  confidence: confidenceSchema,
  sources: z.array(z.string().regex(/^S\d+$/)).min(1),
});
export type Sanction = z.infer<typeof sanctionSchema>;

/** Where and when a local rule speaks. */
export interface Scope {
  /** Kemendagri code: who works there, or below it. */
  readonly region: string;
  /** First and last day it holds, `YYYY-MM-DD`; null while its end is open. */
  readonly from: string;
  readonly to: string | null;
  /** Elections it speaks of; empty means any. */
  readonly elections: readonly string[];
}

export const ruleSchema = z.strictObject({
  id: z.string().regex(/^R-\d{2}$/),
  title: bilingualSchema,
  instrument: z.string().min(1),
  /** The place inside the instrument: "Lampiran II, Pelanggaran Disiplin butir 6". */
  path: bilingualSchema,
  legalBasis: bilingualSchema.nullable(),
  sanctionBasis: bilingualSchema.nullable(),
  /** The instrument's wording as its sources quote it, and our translation; null where only a paraphrase is sourced. */
  quote: bilingualSchema.nullable(),
  /** What it means, in plain words. */
  plain: bilingualSchema,
  acts: z.array(z.enum(ACTS)).min(1),
  /** It speaks only where a photo or video goes along, in public. */
  photo: z.boolean(),
  /** Classes of personnel; empty where it binds others than civil servants (`condition` says whom): never shown as a threat. */
  binds: z.array(z.enum(PERSONNEL)),
  /** What must be so besides the act: "pejabat ASN, dengan sengaja"; null where the act is enough. */
  condition: bilingualSchema.nullable(),
  phases: z.array(rulePhaseSchema).min(1),
  /** Phases where application is argued, not settled. */
  phasesUncertain: z.array(rulePhaseSchema),
  /** Acts for which application is argued in phases that are settled for its others. */
  argued: z.array(
    z.strictObject({
      acts: z.array(z.enum(ACTS)).min(1),
      phases: z.array(rulePhaseSchema.exclude(['always'])).min(1),
    }),
  ),
  /** 1 names the very act; 2 names it as part of campaigning; 3 a general prohibition; 4 the umbrella duty; 5 says how a personnel class is sanctioned. */
  rank: z.int().min(1).max(5),
  sanction: z.string().min(1),
  /** Another sanction before KPU determines the candidates; null where it is the same. */
  sanctionProspective: z.string().min(1).nullable(),
  /** A criminal sanction beside it; null where there is none. */
  criminal: z.string().min(1).nullable(),
  /** What authorities disagree about; shown as disputed. */
  dispute: bilingualSchema.nullable(),
  /** The acts the dispute is about; null where it is about all. */
  disputedActs: z.array(z.enum(ACTS)).min(1).nullable(),
  /** The kind of election it speaks of, where it stands as context alone; null where any. A rule that binds says so in `condition`. */
  contest: z.enum(['pemilu', 'pilkada']).nullable(),
  note: bilingualSchema.nullable(),
  status: bilingualSchema,
  confidence: z.strictObject({ act: confidenceSchema, sanction: confidenceSchema }),
  sources: z.array(z.string().regex(/^S\d+$/)).min(1),
  /** Named offices that signed the text; empty means "teks belum ditinjau". */
  reviewedBy: z.array(z.string().min(1)),
});
/** A rule as `rules/conduct/` holds it. */
export type StoredRule = z.infer<typeof ruleSchema>;

/** A rule as the rulebook opens it: the nation's, or with the scope of the local circular it comes from. */
export interface Rule extends Omit<StoredRule, 'id'> {
  /** `R-06`; a circular's rule has the circular's own id. */
  readonly id: string;
  readonly scope: Scope | null;
}

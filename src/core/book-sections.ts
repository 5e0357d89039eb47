import { circularSchema } from './circular.ts';
import { electionSchema } from './election.ts';
import { TOPICS, topicSchema } from './handbook.ts';
import { lexiconSchema } from './lexicon.ts';
import { regionCodeSchema } from './region.ts';
import { instrumentSchema, ruleSchema, sanctionSchema } from './rule.ts';
import { switchSchema } from './switch.ts';
import { PLATFORMS } from './vocabulary.ts';
import { z } from './zod.ts';

export const sourceRowSchema = z.strictObject({
  code: z.string().regex(/^S\d+$/),
  reference: z.string().min(1),
});
export const regionRowSchema = z.strictObject({ code: regionCodeSchema, name: z.string().min(1) });

/**
 * The sections this client reads, each row as `rules/` holds it. Data in closed vocabularies only: no selector, no
 * expression, no script's address stands in any of them, so that no key can put code into a page.
 */
export const sectionsSchema = z.strictObject({
  instruments: z.array(instrumentSchema).nullable(),
  rules: z.array(ruleSchema).nullable(),
  circulars: z.array(circularSchema).nullable(),
  sanctions: z.array(sanctionSchema).nullable(),
  elections: z.array(electionSchema).nullable(),
  sources: z.array(sourceRowSchema).nullable(),
  regions: z.array(regionRowSchema).nullable(),
  topics: z.array(topicSchema).nullable(),
  lexicon: z.tuple([lexiconSchema]).nullable(),
  switches: z.array(switchSchema).nullable(),
});

/** What a book holds; null: no such section, or only of a version this client does not know. */
export type Book = Readonly<z.infer<typeof sectionsSchema>>;
export type SectionName = keyof Book;

/** In the order they are written. `version`: of the row's format; `most`: rows a section may have. */
export const SECTIONS: Readonly<Record<SectionName, { readonly version: number; readonly most: number }>> = {
  instruments: { version: 1, most: 500 },
  rules: { version: 1, most: 100 },
  circulars: { version: 1, most: 2000 },
  sanctions: { version: 1, most: 200 },
  elections: { version: 1, most: 2000 },
  sources: { version: 1, most: 2000 },
  regions: { version: 1, most: 2000 },
  topics: { version: 1, most: TOPICS.length },
  lexicon: { version: 1, most: 1 },
  switches: { version: 1, most: PLATFORMS.length },
};
export const SECTION_NAMES = sectionsSchema.keyof().options;

export const NO_SECTIONS: Book = {
  instruments: null,
  rules: null,
  circulars: null,
  sanctions: null,
  elections: null,
  sources: null,
  regions: null,
  topics: null,
  lexicon: null,
  switches: null,
};

import { compareText } from './canonical.ts';
import type { Subject } from './question.ts';
import { ACTS, KINDS, ROLES } from './vocabulary.ts';
import { z } from './zod.ts';

/** Words as `wordsOf` gives them: lower case, no diacritics, one space between. Kept in order. */
const termsSchema = z
  .array(z.string().regex(/^[a-z0-9]+( [a-z0-9]+)*$/))
  .min(1)
  .transform((terms) => terms.toSorted(compareText));

const subjectSchema: z.ZodType<Subject> = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('account'), role: z.enum(ROLES), kind: z.enum(KINDS) }),
  z.strictObject({ is: z.literal('institution') }),
  z.strictObject({ is: z.literal('nobody') }),
]);

/**
 * What people call acts, accounts and places when they ask "Bolehkah saya …?": `rules/lexicon.json`. Where a text
 * holds several, the entry that stands first wins; `null` marks phrases that look like a term and are none.
 */
export const lexiconSchema = z.strictObject({
  acts: z.array(z.strictObject({ act: z.enum(ACTS).nullable(), terms: termsSchema })),
  /** Looking, which no rule prohibits: only where no act is named. */
  reading: termsSchema,
  /** Words that join a second deed to a first: with one of them a text asks of more than looking. */
  further: termsSchema,
  subjects: z.array(z.strictObject({ subject: subjectSchema.nullable(), terms: termsSchema })),
  /** What sort of account it is; `null` is a place of one's own, which says nothing of the account. */
  kinds: z.array(z.strictObject({ kind: z.enum(KINDS).nullable(), terms: termsSchema })),
  /** What a statement of the handbook speaks of and no rule's act: voting, money politics. */
  topics: z.array(z.strictObject({ statement: z.string().regex(/^[a-z0-9-]+$/), terms: termsSchema })),
  /** Acts aimed at nobody unless the text names somebody. */
  alone: z.array(z.enum(ACTS)),
});
export type Lexicon = z.infer<typeof lexiconSchema>;

import { bilingualSchema, daySchema } from './text.ts';
import { z } from './zod.ts';

/** What the rulebook explains beside the rules themselves. */
export const TOPICS = [
  /** How a case runs today, and how it ran. */
  'route',
  /** The ladder of sanctions and how a sanction is imposed. */
  'sanctions',
  /** The four points of the Ikrar Netralitas. */
  'pledge',
  /** The Pakta Integritas as a form. */
  'pact',
  /** One's right to vote, to read, to complain. */
  'rights',
  /** Grey zones: who said what. */
  'guidance',
  /** Campaign accounts registered with KPU. */
  'accounts',
  /** How often it happens: published figures. */
  'figures',
  /** What the press repeats and is wrong. */
  'errata',
  /** What nobody could verify: shown as open questions, never as facts. */
  'unverified',
] as const;
export type TopicId = (typeof TOPICS)[number];

/** One statement of a topic. */
export const statementSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  heading: bilingualSchema.nullable(),
  text: bilingualSchema,
  /** Official wording inside the statement, in Indonesian, and our translation; null where it has none. */
  quote: bilingualSchema.nullable(),
  /** Whether institutions or sources judge it differently: listed with the disputes of the rules. */
  disputed: z.boolean(),
  /** The day it happened or was said; null where it is none. */
  date: daySchema.nullable(),
  /** Null only for what is not verified. */
  confidence: z.enum(['A', 'B', 'C']).nullable(),
  sources: z.array(z.string().regex(/^S\d+$/)),
  /** Rules it speaks of. */
  rules: z.array(z.string().min(1)),
});
export type Statement = z.infer<typeof statementSchema>;

/** One topic: `rules/handbook/<id>.json`, statements in reading order. */
export const topicSchema = z.strictObject({
  id: z.enum(TOPICS),
  title: bilingualSchema,
  /** What the topic is, and how far it may be relied on. */
  lead: bilingualSchema,
  statements: z.array(statementSchema).min(1),
});
export type Topic = z.infer<typeof topicSchema>;

/** A mistake of the press: no text of the rulebook may contain it. `rules/errata.json`. */
export const erratumSchema = z.strictObject({
  id: z.string().regex(/^E-\d{2}$/),
  /** A regular expression (flags `iu`) over any text. */
  pattern: z.string().min(1),
  /** What it says and what is right: the remedy an editor reads. */
  wrong: z.string().min(1),
  right: z.string().min(1),
  sources: z.array(z.string().regex(/^S\d+$/)),
});
export type Erratum = z.infer<typeof erratumSchema>;

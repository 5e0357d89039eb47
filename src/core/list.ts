import { regionCodeSchema } from './region.ts';
import { daySchema } from './text.ts';
import { KINDS, PLATFORMS, ROLES } from './vocabulary.ts';
import { z } from './zod.ts';

/** Where a listing comes from: a public page or a document, and the day it said so. */
const sourceSchema = z.strictObject({
  kind: z.enum([
    'registration',
    'own-statement',
    'official-page',
    'press',
    'research',
    'dataset',
    'derived',
    'test',
  ]),
  /** What a person reads in the dialog: "Daftar akun peserta, berkas 24 Nov 2023". */
  title: z.string().min(1),
  url: z.url().nullable(),
  date: daySchema,
});
export type Source = z.infer<typeof sourceSchema>;

/** Who answers for an entry: only the nation, a region's contests, an agency or a subscription (design.md, Authority). */
export const originSchema = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('national') }),
  z.strictObject({ scope: z.literal('region'), code: regionCodeSchema }),
  z.strictObject({ scope: z.literal('agency'), name: z.string().min(1) }),
  z.strictObject({ scope: z.literal('subscription'), name: z.string().min(1) }),
]);
export type Origin = z.infer<typeof originSchema>;

/** One contest a contestant stands in, with the days that move it from phase to phase. */
const candidacySchema = z.strictObject({
  election: z.string().min(1),
  /** "calon bupati Contoh": office and region, Indonesian and English. */
  office: z.strictObject({ id: z.string().min(1), en: z.string().min(1) }),
  ballotNumber: z.int().positive().nullable(),
});

/** The electoral participant behind accounts (*peserta*): a party, a ticket, a candidate, a team. */
export const contestantSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  kind: z.enum(['party', 'ticket', 'candidate', 'team']),
  /** Kemendagri code, null for the whole country. */
  region: z.string().nullable(),
  candidacies: z.array(candidacySchema),
});
export type Contestant = z.infer<typeof contestantSchema>;

const handleSchema = z.string().min(1);

/** What every entry says that stands for a contestant, whatever it names. */
const listing = {
  /** Id of a contestant. */
  contestant: z.string().min(1),
  /** Whose it is when the contestant is several people: "Anies Baswedan". */
  person: z.string().min(1).nullable(),
  role: z.enum(ROLES),
  region: z.string().nullable(),
  validFrom: daySchema.nullable(),
  /** Last day the entry speaks for; null while it has no known end. */
  validTo: daySchema.nullable(),
  status: z.enum(['active', 'disputed', 'withdrawn']),
  /** Who answers an objection to this entry: an office's address or page; null: the list's own contact. */
  contact: z.string().min(1).nullable(),
  /** Last day by which a disputed entry is answered; null unless it is disputed. */
  replyBy: daySchema.nullable(),
  confidence: z.enum(['high', 'medium', 'derived']),
  sources: z.array(sourceSchema).min(1),
  reviewedBy: z.array(z.string().min(1)),
  origin: originSchema,
  note: z.string().nullable(),
};

export const accountSchema = z.strictObject({
  platform: z.enum(PLATFORMS),
  kind: z.enum(KINDS),
  /** As printed by the source, first one shown; matching uses the canonical form of account.ts. */
  handles: z.array(handleSchema),
  ids: z.array(z.string().min(1)),
  ...listing,
});
export type Account = z.infer<typeof accountSchema>;

/**
 * An address listed by itself, without `https://`: a campaign site or an invite (`uji.example/ikut`, and all that
 * lies below it), or one item of a platform (`instagram.com/p/CODE`).
 */
export const listedAddressSchema = z.strictObject({
  address: z.string().regex(/^[^\s/:?#@]+\.[^\s/:?#@]+(?:[/?]\S*)?$/),
  ...listing,
});
export type ListedAddress = z.infer<typeof listedAddressSchema>;

/** What a press can turn out to be aimed at. */
export type Listed = Account | ListedAddress;

/** A hashtag or a slogan. Many are ordinary words: alone it says nothing (published.ts). */
export const phraseSchema = z.strictObject({
  text: z.string().min(3),
  contestant: z.string().min(1),
  sources: z.array(sourceSchema).min(1),
});
export type Phrase = z.infer<typeof phraseSchema>;

/** A page that was found to be false; it belongs to no contestant. */
export const hoaxSchema = z.strictObject({
  url: z.url(),
  /** Who found it false, first one shown. */
  sources: z.array(sourceSchema).min(1),
});
export type Hoax = z.infer<typeof hoaxSchema>;

/** A neutral institution's account: always clears its own target (promise 3). */
export const protectedSchema = z.strictObject({
  platform: z.enum(PLATFORMS),
  handles: z.array(handleSchema),
  ids: z.array(z.string().min(1)),
  institution: z.string().min(1),
  kind: z.enum(['election-body', 'supervisor', 'court', 'ministry', 'agency', 'police', 'media', 'test']),
  confidence: z.enum(['high', 'medium']),
  sources: z.array(sourceSchema).min(1),
});
export type Protected = z.infer<typeof protectedSchema>;

/** An account of our own, one a platform: pressing on it shows that the whole chain works (promise 7). */
export const canarySchema = z.strictObject({
  platform: z.enum(PLATFORMS),
  handle: handleSchema.nullable(),
  id: z.string().min(1).nullable(),
});
export type Canary = z.infer<typeof canarySchema>;

/** What could not be listed and why: evenness is stated, not assumed. */
export const gapSchema = z.strictObject({
  contestant: z.string().min(1),
  platform: z.enum(PLATFORMS).nullable(),
  reason: z.string().min(1),
});
export type Gap = z.infer<typeof gapSchema>;

/** What evenness is measured on: who is listed, who was withdrawn, who is cleared by a protected entry. */
export const MEASURES = ['listed', 'withdrawn', 'protected'] as const;
export type Measure = (typeof MEASURES)[number];

/** Why one contestant of a contest has more than three times the accounts of another: a skew is stated, never hidden. */
export const skewSchema = z.strictObject({
  election: z.string().min(1),
  /** Where the contest is held, a Kemendagri code; null for the whole country. */
  region: regionCodeSchema.nullable(),
  platform: z.enum(PLATFORMS),
  measure: z.enum(MEASURES),
  /** The reason holds up to this ratio (3.5 is 7:2); beyond it, it is to be written anew. */
  ratio: z.number().min(1),
  reason: z.string().min(1),
});
export type Skew = z.infer<typeof skewSchema>;

export const listInfoSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.strictObject({ id: z.string().min(1), en: z.string().min(1) }),
  version: z.int().positive(),
  date: daySchema,
  /** Where a correction is sent: an office's address or page; null until one has taken it on. */
  contact: z.string().nullable(),
  criteria: z.strictObject({ id: z.string().min(1), en: z.string().min(1) }),
});
export type ListInfo = z.infer<typeof listInfoSchema>;

/** One whole list, resolved: what the worker matches against and the index is built from. */
export interface AccountList {
  readonly info: ListInfo;
  readonly contestants: readonly Contestant[];
  readonly accounts: readonly Account[];
  readonly protected: readonly Protected[];
  readonly gaps: readonly Gap[];
  readonly skews: readonly Skew[];
  readonly canaries: readonly Canary[];
  readonly links: readonly ListedAddress[];
  readonly items: readonly ListedAddress[];
  readonly phrases: readonly Phrase[];
  readonly hoaxes: readonly Hoax[];
}

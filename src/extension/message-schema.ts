import { LONGEST_KEY } from '../core/address-key.ts';
import { LONGEST_TEXT, MOST_LINKS } from '../core/draft.ts';
import { NOTED } from '../core/health.ts';
import { REASONS } from '../core/journal.ts';
import type { ToWorker } from '../core/messages.ts';
import { PROTOCOL } from '../core/messages.ts';
import { ACTIONS, CHOICES, PLATFORMS, RELATIONS } from '../core/vocabulary.ts';
import { z } from '../core/zod.ts';

/** A page that took over its renderer can send anything in a content script's name: lengths are capped. */
const refSchema = z.strictObject({
  platform: z.enum(PLATFORMS),
  handle: z.string().max(200).nullable(),
  id: z.string().max(200).nullable(),
});
const targetSchema = z.strictObject({ relation: z.enum(RELATIONS), ref: refSchema });
/** Fifty addresses name at most this many keys: an item, a page and what it lies below. */
const draftSchema = z.strictObject({
  links: z.array(z.string().max(LONGEST_KEY)).max(MOST_LINKS * 6),
  opaque: z.array(z.string().max(LONGEST_KEY)).max(MOST_LINKS),
  text: z.string().max(LONGEST_TEXT).nullable(),
  photos: z.boolean(),
});
const intentSchema = z
  .strictObject({
    platform: z.enum(PLATFORMS),
    action: z.enum(ACTIONS),
    targets: z.array(targetSchema).max(60),
    item: z.string().max(200).nullable(),
    draft: draftSchema.nullable(),
  })
  // A press is on accounts of its own site; only words being published may link to another's.
  .refine(({ platform, targets, draft }) =>
    targets.every(
      ({ relation, ref }) => ref.platform === platform || (relation === 'linked' && draft !== null),
    ),
  );
/** What the second net's own messages hold at most (core/net-messages.ts). */
const LONGEST_ADDRESS = 2_000;
const v = z.literal(PROTOCOL);

export const toWorkerSchema: z.ZodType<ToWorker> = z.discriminatedUnion('type', [
  z.strictObject({ v, type: z.literal('start'), platform: z.enum(PLATFORMS) }),
  z.strictObject({ v, type: z.literal('resolve'), intent: intentSchema }),
  z.strictObject({ v, type: z.literal('ask'), intent: intentSchema }),
  z.strictObject({
    v,
    type: z.literal('block'),
    platform: z.enum(PLATFORMS),
    address: z.string().max(LONGEST_ADDRESS),
    is: z.enum(['shut', 'open']),
  }),
  z.strictObject({ v, type: z.literal('after'), platform: z.enum(PLATFORMS) }),
  z.strictObject({
    v,
    type: z.literal('reason'),
    platform: z.enum(PLATFORMS),
    id: z.int().positive(),
    reason: z.enum(REASONS),
  }),
  z.strictObject({
    v,
    type: z.literal('read'),
    platform: z.enum(PLATFORMS),
    rule: z.string().max(60),
  }),
  z.strictObject({
    v,
    type: z.literal('noted'),
    platform: z.enum(PLATFORMS),
    action: z.enum(ACTIONS),
    what: z.enum(NOTED),
  }),
  z.strictObject({
    v,
    type: z.literal('chosen'),
    intent: intentSchema,
    choice: z.enum(CHOICES),
    tookMs: z.number().nonnegative(),
  }),
]);

/** What our own window says; no content script can. */
export const fromWindowSchema = z.discriminatedUnion('type', [
  z.strictObject({ v, type: z.literal('window-opened'), id: z.uuid() }),
  z.strictObject({
    v,
    type: z.literal('window-answered'),
    id: z.uuid(),
    choice: z.enum(CHOICES),
    tookMs: z.number().nonnegative(),
  }),
]);

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
const intentSchema = z.strictObject({
  platform: z.enum(PLATFORMS),
  action: z.enum(ACTIONS),
  targets: z.array(targetSchema).max(20),
  item: z.string().max(200).nullable(),
});
const v = z.literal(PROTOCOL);

export const toWorkerSchema: z.ZodType<ToWorker> = z.discriminatedUnion('type', [
  z.strictObject({ v, type: z.literal('start'), platform: z.enum(PLATFORMS) }),
  z.strictObject({ v, type: z.literal('resolve'), intent: intentSchema }),
  z.strictObject({
    v,
    type: z.literal('chosen'),
    intent: intentSchema,
    choice: z.enum(CHOICES),
    tookMs: z.number().nonnegative(),
  }),
]);

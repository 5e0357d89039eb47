import { z } from './zod.ts';

/** A Kemendagri code: `33` is a province, `33.25` one of its regencies or cities. */
export const regionCodeSchema = z.string().regex(/^\d{2}(\.\d{2})?$/);

/** What regions are called: code → name as its source writes it, the same in both languages. */
export const regionNamesSchema = z.strictObject({
  sources: z.array(z.string().min(1)).min(1),
  names: z.record(regionCodeSchema, z.string().min(1)),
});
export type RegionNames = z.infer<typeof regionNamesSchema>;

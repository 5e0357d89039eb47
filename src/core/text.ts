import { z } from './zod.ts';

/** The same sentence in both languages; Indonesian is the original. */
export const bilingualSchema = z.strictObject({ id: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingualSchema>;

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

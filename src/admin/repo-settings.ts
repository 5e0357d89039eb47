import type { Origin } from '../core/list.ts';
import { regionCodeSchema } from '../core/region.ts';
import { z } from '../core/zod.ts';
import { PROFILES } from './repo-profile.ts';

const days = z.int().positive();

/** `jempol-repo.json`. It travels: nothing in it is ever run, opened, or believed about trust. */
export const settingsSchema = z.strictObject({
  format: z.literal(1),
  profile: z.enum(PROFILES),
  origin: z.discriminatedUnion('scope', [
    z.strictObject({ scope: z.literal('national') }),
    z.strictObject({ scope: z.literal('region'), code: regionCodeSchema }),
    z.strictObject({ scope: z.literal('agency'), name: z.string().min(1) }),
  ]),
  /** How long a signature of a role is good for. */
  expiryDays: z.strictObject({ root: days, targets: days, snapshot: days, timestamp: days }),
  /** Ids, several during a rotation: where each is kept only the publishing machine knows. */
  online: z.array(z.string().regex(/^[0-9a-f]{64}$/)).min(1),
  /** The key of `office` that sits outside the head's chain of command; null in the other profiles. */
  outsideKey: z.string().nullable(),
});
export type RepoSettings = z.infer<typeof settingsSchema>;
export type RepoOrigin = Exclude<Origin, { readonly scope: 'subscription' }>;

/** How long a role's metadata is good for; a region's role as `targets`. */
export function daysOf({ expiryDays }: RepoSettings, role: string): number {
  return role === 'root' || role === 'snapshot' || role === 'timestamp'
    ? expiryDays[role]
    : expiryDays.targets;
}

const DAY = 86_400_000;

/** `expires` of metadata signed at an instant (ms since the epoch), without milliseconds as the spec's tools write it. */
export function expiresAfter(instant: number, days: number): string {
  return `${new Date(instant + days * DAY).toISOString().slice(0, 19)}Z`;
}

import { z } from './zod.ts';

/**
 * What ended a request other than its whole answer. `network`: no answer, a cut, a redirect; `status`: an answer that is
 * neither the file nor its absence; `slow`: beyond a time limit or below the least rate; `stopped`: given up on our side,
 * such as a file longer than it may be.
 */
export const REQUEST_FAULTS = ['network', 'status', 'slow', 'stopped'] as const;
export type RequestFault = (typeof REQUEST_FAULTS)[number];

/** Characters of an address that are kept: metadata may name a longer one. */
const LONGEST_URL = 4_000;

const loggedRequestSchema = z.strictObject({
  /** When it ended, ms since the epoch. */
  at: z.int(),
  url: z.string().max(LONGEST_URL),
  /** HTTP status, null when no answer came. */
  status: z.int().nullable(),
  /** Null when it was answered: with the file (200), or that there is none (403, 404). */
  fault: z.enum(REQUEST_FAULTS).nullable(),
  /** Of the body, as received after any content encoding of the host. */
  bytes: z.int().nonnegative(),
});
/** One request as the person can read it: all this extension ever asked of any host (design.md, promise 2). */
export type LoggedRequest = z.infer<typeof loggedRequestSchema>;

/** Requests kept. */
export const REQUESTS_KEPT = 500;

/** The log as it lies in storage, newest first: every entry that can be read; `broken`: something there is none. */
export function readLog(stored: unknown): {
  readonly requests: readonly LoggedRequest[];
  readonly broken: boolean;
} {
  if (!Array.isArray(stored)) return { requests: [], broken: true };
  const requests = stored.flatMap((each) => loggedRequestSchema.safeParse(each).data ?? []);
  return { requests: requests.slice(0, REQUESTS_KEPT), broken: requests.length < stored.length };
}

/** The log with one more request at its head, its address cut where it is too long to keep. */
export function logRequest(log: readonly LoggedRequest[], request: LoggedRequest): readonly LoggedRequest[] {
  const { url } = request;
  const kept = url.length > LONGEST_URL ? `${url.slice(0, LONGEST_URL - 1)}…` : url;
  return [{ ...request, url: kept }, ...log.slice(0, REQUESTS_KEPT - 1)];
}

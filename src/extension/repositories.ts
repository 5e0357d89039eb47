import type { RepositoryConfig } from '../core/repository.ts';
import { type FaultName, TufError } from '../core/tuf/fault.ts';
import { z } from '../core/zod.ts';
import { browser } from './browser.ts';
import { browserLine, type Line, openDoor, repositoryBase } from './fetch-door.ts';
import { fetchFirstRoot, type RootWords, readFirstRoot } from './first-root.ts';
import { LISTS_LOCK, type Locks } from './locks.ts';
import { readPolicy } from './policy-store.ts';
import type { NoteRequest } from './request-log.ts';

const KEY = 'subscriptions';
const MOST = 10;

const subscriptionSchema = z.strictObject({
  url: z
    .string()
    .max(2_000)
    .refine((url) => repositoryBase(url) === url),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  /** The person's own word for it. */
  name: z.string().trim().min(1).max(80),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

/**
 * What a person follows by themselves, as far as it can be read. `broken`: storage holds something else too; until the
 * person's next change, which writes only what can be read, nobody knows what else is followed.
 */
export async function readSubscriptions(): Promise<{
  readonly subscriptions: readonly Subscription[];
  readonly broken: boolean;
}> {
  const stored = (await browser.storage.local.get(KEY))[KEY] ?? [];
  if (!Array.isArray(stored)) return { subscriptions: [], broken: true };
  const readable = new Map<string, Subscription>();
  for (const each of stored) {
    const { data } = subscriptionSchema.safeParse(each);
    if (data !== undefined && !readable.has(data.fingerprint) && readable.size < MOST)
      readable.set(data.fingerprint, data);
  }
  return { subscriptions: [...readable.values()], broken: readable.size < stored.length };
}

/**
 * Whether all that is followed is known, so that what came from elsewhere may be dropped: a list goes because somebody
 * no longer follows it, never because storage cannot be read.
 */
export async function isAllKnown(): Promise<boolean> {
  return !(await readSubscriptions()).broken;
}

/** Every repository that lists are taken from: policy's, then the person's own; each fingerprint once. */
export async function followed(): Promise<readonly RepositoryConfig[]> {
  const [{ policy }, { subscriptions }] = await Promise.all([readPolicy(), readSubscriptions()]);
  const own = subscriptions.map(
    ({ url, fingerprint, name }): RepositoryConfig => ({
      fingerprint,
      url,
      origin: { scope: 'subscription', name },
      by: 'person',
    }),
  );
  // What an agency names is under its authority, whatever a person called it before.
  const given = new Set(policy.repositories.map(({ fingerprint }) => fingerprint));
  return [...policy.repositories, ...own.filter(({ fingerprint }) => !given.has(fingerprint))];
}

/** A repository somebody may come to follow, as its first root says; nothing of it is stored. */
export type Inspection =
  | ({ readonly kind: 'found'; readonly url: string; readonly fingerprint: string } & RootWords)
  | { readonly kind: 'refused'; readonly why: 'bad-url' | FaultName };

/** Asks an address for its first root; the slash at its end may be missing. */
export async function inspect(
  address: string,
  note: NoteRequest,
  line: Line = browserLine(),
): Promise<Inspection> {
  const trimmed = address.trim();
  const url = repositoryBase(trimmed.endsWith('/') ? trimmed : `${trimmed}/`);
  if (url === null) return { kind: 'refused', why: 'bad-url' };
  try {
    const { bytes, fingerprint } = await fetchFirstRoot(openDoor(`${url}metadata/`, note, line));
    return { kind: 'found', url, fingerprint, ...(await readFirstRoot(bytes)) };
  } catch (error) {
    if (!(error instanceof TufError)) throw error;
    return { kind: 'refused', why: error.fault.name };
  }
}

export type Subscribed = 'subscribed' | 'already-followed' | 'too-many';

/** Follows a repository by the fingerprint that the person was shown; throws a ZodError on one that was never shown. */
export async function subscribe(wanted: Subscription, locks: Locks = navigator.locks): Promise<Subscribed> {
  const subscription = subscriptionSchema.parse(wanted);
  return locks.request(LISTS_LOCK, async () => {
    const { subscriptions } = await readSubscriptions();
    const known = await followed();
    if (known.some(({ fingerprint }) => fingerprint === subscription.fingerprint)) return 'already-followed';
    if (subscriptions.length >= MOST) return 'too-many';
    await browser.storage.local.set({ [KEY]: [...subscriptions, subscription] });
    return 'subscribed';
  });
}

/** Stops following; the next update (`when: 'new'` at once) drops what came from it. */
export function unsubscribe(fingerprint: string, locks: Locks = navigator.locks): Promise<void> {
  return locks.request(LISTS_LOCK, async () => {
    const { subscriptions } = await readSubscriptions();
    const rest = subscriptions.filter((each) => each.fingerprint !== fingerprint);
    await browser.storage.local.set({ [KEY]: rest });
  });
}

/** Stops following all that the person chose, what cannot be read of it too; the next update drops what came from them. */
export function unsubscribeAll(locks: Locks = navigator.locks): Promise<void> {
  return locks.request(LISTS_LOCK, () => browser.storage.local.remove(KEY));
}

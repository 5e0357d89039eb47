import { type LoggedRequest, logRequest, readLog } from '../core/request-log.ts';
import { browser } from './browser.ts';
import type { Locks } from './locks.ts';

const KEY = 'requests';
const LOCK = 'jempol-requests';

/** Port: keeps one request that has ended. */
export type NoteRequest = (request: LoggedRequest) => Promise<void>;

/** Every request kept, newest first; `broken`: storage held something that is none, which the next one replaces. */
export async function readRequests(): Promise<{
  readonly requests: readonly LoggedRequest[];
  readonly broken: boolean;
}> {
  return readLog((await browser.storage.local.get(KEY))[KEY] ?? []);
}

/** The log in storage. One after another: the worker and a page may each end a request at the same moment. */
export function openRequestLog(locks: Locks = navigator.locks): NoteRequest {
  return (request) =>
    locks.request(LOCK, async () => {
      const { requests } = await readRequests();
      await browser.storage.local.set({ [KEY]: logRequest(requests, request) });
    });
}

/** Forgets every request; one that is under way is logged when it ends. */
export function forgetRequests(locks: Locks = navigator.locks): Promise<void> {
  return locks.request(LOCK, () => browser.storage.local.remove(KEY));
}

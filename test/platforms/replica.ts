import { pageOf } from '../site/pages.ts';
import { parseSwitches } from '../site/switches.ts';
import { showPage } from './page.ts';

/** One of our replicas as a test document: its markup without its scripts. `query` is the replica's own switches. */
export function showReplica(address: string, query = ''): void {
  const url = new URL(address);
  const page = pageOf(url, parseSwitches(new URLSearchParams(query)));
  const body = /<body\b[^>]*>(.*)<\/body>/s.exec(page)?.[1] ?? '';
  showPage(body.replace(/<script\b.*?<\/script>/gs, ''), address);
}

/** What stands inside one of the replica's named places. */
export function inCase(testcase: string, selector: string): Element {
  const place = document.querySelector(`[data-testcase="${testcase}"]`);
  const found = place?.querySelector(selector) ?? null;
  if (found === null) throw new Error(`no ${selector} in ${testcase}`);
  return found;
}

/** Everything that a person could press. */
export function pressables(within: ParentNode = document): Element[] {
  return [...within.querySelectorAll('button, a[href], [role="button"], [role="menuitem"]')];
}

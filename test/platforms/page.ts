import type { Intent } from '../../src/core/intent.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { type Opened, readPress, type Surroundings } from '../../src/platforms/reader.ts';

/** Puts markup into the test document, as if it had been served at an address. */
export function showPage(html: string, address: string): Document {
  (window as unknown as { happyDOM: { setURL(to: string): void } }).happyDOM.setURL(address);
  document.body.innerHTML = html;
  return document;
}

export function surroundings(
  address: string,
  opened: Opened | null = null,
  hovered: readonly Element[] = [],
): Surroundings {
  return { address: () => new URL(address), opened: () => opened, hovered: () => hovered };
}

/** One press in one line, so that tables stay readable: "like by acct_1 on 123, quoting acct_2". */
export function pressLine(platform: Platform, element: Element, around: Surroundings): string {
  const reading = readPress(platform, element, around);
  if (reading === null) return 'nothing';
  if ('opened' in reading) {
    return reading.opened === null
      ? `${reading.control.id}: forgets`
      : `${reading.control.id}: opens ${reading.opened.leadsTo} ${names(reading.opened)}`;
  }
  if (reading.intent === null) {
    return `${reading.control.id}: ${reading.aimless ? 'aims at nobody' : 'no target'}`;
  }
  return `${reading.control.id}: ${reading.intent.action} ${names(reading.intent)}`;
}

function names(of: Pick<Intent, 'targets' | 'item'>): string {
  const accounts = of.targets.map(
    ({ relation, ref }) => `${relation} ${ref.handle ?? ''}${ref.id === null ? '' : `#${ref.id}`}`,
  );
  return `${accounts.join(', ')}${of.item === null ? '' : ` on ${of.item}`}`;
}

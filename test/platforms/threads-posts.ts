import type { Opened } from '../../src/platforms/reader.ts';
import { threads } from '../../src/platforms/threads.ts';
import { HOME_POSTS } from '../fixtures/platforms/threads/posts.ts';
import { pressLine, surroundings } from './page.ts';
import { inCase } from './replica.ts';

export const HOME = 'https://www.threads.com/';
export const line = (element: Element, address = HOME, opened: Opened | null = null): string =>
  pressLine(threads, element, surroundings(address, opened));
export const codeOf = (testcase: string): string =>
  HOME_POSTS.find((each) => each.testcase === testcase)?.code ?? '';
/** The last of its kind: a quoted post stands before its outer post's own buttons. */
export function own(testcase: string, label: string): Element {
  inCase(`threads:${testcase}`, `svg[aria-label="${label}"]`);
  return [
    ...document.querySelectorAll(`[data-testcase="threads:${testcase}"] svg[aria-label="${label}"]`),
  ].at(-1) as Element;
}

export const POSTS: readonly (readonly [string, string])[] = [
  ['warga.biasa', 'author warga.biasa'],
  ['uji.calon', 'author uji.calon'],
  ['psi_id', 'author psi_id'],
  ['warga.biasa:mention:uji.calon', 'author warga.biasa'],
  ['warga.biasa:quote:uji.calon', 'author warga.biasa, quoted uji.calon'],
  ['uji.calon:quote:kpu_ri', 'author uji.calon, quoted kpu_ri'],
  // Where the reposter stands is in no capture: only the author is read.
  ['kopi.pagi:by:uji.calon', 'author kopi.pagi'],
];

import type { Opened } from '../../src/platforms/reader.ts';
import { x } from '../../src/platforms/x.ts';
import { HOME_POSTS } from '../fixtures/platforms/x/posts.ts';
import { pressLine, surroundings } from './page.ts';

export const HOME = 'https://x.com/home';
export const line = (element: Element, address = HOME, opened: Opened | null = null): string =>
  pressLine(x, element, surroundings(address, opened));
export const idOf = (testcase: string): string =>
  HOME_POSTS.find((each) => each.testcase === testcase)?.id ?? '';

/** Post → whose it is, as a like reads it. */
export const POSTS: readonly (readonly [string, string, boolean])[] = [
  ['warga_biasa', 'author warga_biasa', true],
  ['uji_calon', 'author uji_calon', true],
  ['dpp_pkb', 'author dpp_pkb', true],
  ['kopi_pagi:by:uji_tim', 'author kopi_pagi, reposter uji_tim', true],
  ['warga_biasa:quote:uji_calon', 'author warga_biasa, quoted uji_calon', true],
  ['kpu_id:quote:uji_calon', 'author kpu_id, quoted uji_calon', true],
  ['kopi_pagi:pinned', 'author kopi_pagi', true],
  ['uji_tim:promoted', 'author uji_tim', false],
];

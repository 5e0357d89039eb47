import type { Step } from './step.ts';
import { CANDIDATE } from './story-candidate.ts';
import { GESTURES } from './story-gestures.ts';
import { LOOKING } from './story-looks.ts';
import { OWN_PAGES } from './story-pages.ts';
import { SITES } from './story-sites.ts';
import { UNTOUCHED } from './story-untouched.ts';

/** The walk of `npm run demo`, in order within each window. */
export const STORY: readonly Step[] = [
  ...UNTOUCHED,
  ...CANDIDATE,
  ...GESTURES,
  ...SITES,
  ...LOOKING,
  ...OWN_PAGES,
];

import { JOURNAL_PAGES } from './journal-sample.ts';
import { POPUPS } from './popup-samples.ts';
import { SETTINGS_PAGES } from './settings-sample.ts';
import { WELCOME_PAGES } from './welcome-pages.ts';

/** The pages of the gallery by their samples: a page more is a line here and its painter in gallery-pages.tsx. */
export const PAGE_SAMPLES = {
  welcome: WELCOME_PAGES,
  popup: POPUPS,
  settings: SETTINGS_PAGES,
  journal: JOURNAL_PAGES,
} as const;
export type PageName = keyof typeof PAGE_SAMPLES;

import type { Language, Level } from '../../src/core/vocabulary.ts';
import type { NoticeKind } from '../../src/ui/interstitial/notice.tsx';
import { AFTERS } from './after-sample.ts';
import { PAGE_SAMPLES, type PageName } from './gallery-samples.ts';
import type { SAMPLES } from './samples.ts';

/** What the gallery shows; names refer to samples.ts, after-sample.ts and gallery-samples.ts. */
export type View =
  | {
      readonly part: 'dialog';
      readonly sample: keyof typeof SAMPLES;
      readonly level: Exclude<Level, 'none'>;
      readonly form: 'full' | 'compact';
      readonly report?: 'shown' | 'copied';
    }
  | { readonly part: 'notice'; readonly sample: keyof typeof SAMPLES; readonly kind: NoticeKind }
  | { readonly part: 'after'; readonly sample: keyof typeof AFTERS; readonly language: Language }
  | { readonly part: 'page'; readonly page: PageName; readonly sample: string; readonly language: Language };

export interface Screen {
  readonly width: number;
  readonly height: number;
  /** Browser zoom: CSS pixels shrink, device pixels stay. */
  readonly zoom: number;
  readonly scheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}

/** `read`: axe-core finds nothing; `fits`: nothing wider than the screen, nothing too small to hit. */
export type Check = 'read' | 'fits';

export interface GalleryState {
  readonly name: string;
  readonly view: View;
  readonly screen: Screen;
  readonly checks: readonly Check[];
}

const wide: Screen = { width: 1280, height: 860, zoom: 1, scheme: 'light', forcedColors: 'none' };
const small: Screen = { ...wide, width: 320, height: 640 };
const popup: Screen = { ...wide, width: 360, height: 560 };
const SCREENS = {
  '1280-light': wide,
  '1280-dark': { ...wide, scheme: 'dark' },
  '480-light': { ...wide, width: 480, height: 800 },
  '320-light': small,
  '320-dark': { ...small, scheme: 'dark' },
  '1280-forced': { ...wide, forcedColors: 'active', scheme: 'dark' },
  '1280-zoom200': { ...wide, zoom: 2 },
  '1280-zoom400': { ...wide, zoom: 4 },
  '360-light': popup,
  '360-dark': { ...popup, scheme: 'dark' },
  '360-forced': { ...popup, forcedColors: 'active', scheme: 'dark' },
} as const satisfies Record<string, Screen>;
type ScreenName = keyof typeof SCREENS;
type Looks = Partial<Record<ScreenName, readonly Check[]>>;

/** Contrast does not change with zoom or width, and forced colours are the system's: those are only laid out. */
const OVER_A_SITE: Looks = {
  '1280-light': [],
  '1280-dark': [],
  '480-light': ['read'],
  '320-light': [],
  '320-dark': ['read'],
  '1280-forced': [],
  '1280-zoom200': [],
  '1280-zoom400': [],
};
type Told = Readonly<Record<Language, Looks>>;
/** The sample of each part that is mostly seen: read in every colour and language, and laid out in forced colours. */
const MAIN: Readonly<Record<PageName | 'after', string>> = {
  welcome: 'first',
  popup: 'guarded',
  settings: 'used',
  journal: 'kept',
  after: 'asks',
};
/** Of the others, words and colours are read together: neither changes with the other. */
const OTHER_AFTER: Told = {
  id: { ...OVER_A_SITE, '320-dark': [] },
  en: { ...OVER_A_SITE, '480-light': [] },
};
const IN_A_TAB: Told = {
  id: { '1280-light': ['read'], '320-light': ['fits'] },
  en: { '1280-dark': ['read'], '1280-zoom200': ['fits'] },
};
const MAIN_IN_A_TAB: Told = {
  id: { ...IN_A_TAB.id, '1280-dark': ['read'], '1280-forced': ['fits'] },
  en: { ...IN_A_TAB.en, '1280-light': ['read'] },
};
const IN_THE_POPUP: Told = {
  id: { '360-light': ['read', 'fits'] },
  en: { '360-dark': ['read'], '320-light': ['fits'] },
};
const MAIN_IN_THE_POPUP: Told = {
  id: { ...IN_THE_POPUP.id, '360-dark': ['read'], '360-forced': ['fits'] },
  en: { ...IN_THE_POPUP.en, '360-light': ['read'] },
};

function looksOf(page: PageName, sample: string): Told {
  const isMain = sample === MAIN[page];
  if (page === 'popup') return isMain ? MAIN_IN_THE_POPUP : IN_THE_POPUP;
  return isMain ? MAIN_IN_A_TAB : IN_A_TAB;
}

function onScreens(name: string, view: View, looks: Looks): readonly GalleryState[] {
  return (Object.entries(looks) as [ScreenName, readonly Check[]][]).map(([screen, checks]) => ({
    name: `${name}-${screen}`,
    view,
    screen: SCREENS[screen],
    checks,
  }));
}

const dialogs: readonly (readonly [string, View])[] = [
  ['full-id', { part: 'dialog', sample: 'determinedId', level: 'prohibited', form: 'full' }],
  ['full-en', { part: 'dialog', sample: 'determinedEn', level: 'prohibited', form: 'full' }],
  ['compact-id', { part: 'dialog', sample: 'partyId', level: 'caution', form: 'compact' }],
  ['compact-en', { part: 'dialog', sample: 'partyEn', level: 'caution', form: 'compact' }],
  ['several-id', { part: 'dialog', sample: 'severalId', level: 'prohibited', form: 'full' }],
  ['copied-id', { part: 'dialog', sample: 'partyId', level: 'caution', form: 'full', report: 'copied' }],
  [
    'shown-en',
    { part: 'dialog', sample: 'determinedEn', level: 'prohibited', form: 'compact', report: 'shown' },
  ],
  ['bare-id', { part: 'dialog', sample: 'bareId', level: 'caution', form: 'full' }],
  ['remind-id', { part: 'notice', sample: 'determinedId', kind: 'remind' }],
  ['remind-en', { part: 'notice', sample: 'determinedEn', kind: 'remind' }],
  ['again-id', { part: 'notice', sample: 'determinedId', kind: 'again' }],
];

const LANGUAGES: readonly Language[] = ['id', 'en'];
const keys = <Name extends string>(of: Readonly<Record<Name, unknown>>): Name[] => Object.keys(of) as Name[];

/** Every picture, and every page that axe-core reads. */
export const GALLERY: readonly GalleryState[] = [
  ...dialogs.flatMap(([name, view]) => onScreens(name, view, OVER_A_SITE)),
  ...keys(AFTERS).flatMap((sample) =>
    LANGUAGES.flatMap((language) =>
      onScreens(
        `after-${sample}-${language}`,
        { part: 'after', sample, language },
        sample === MAIN.after ? OVER_A_SITE : OTHER_AFTER[language],
      ),
    ),
  ),
  ...keys(PAGE_SAMPLES).flatMap((page) =>
    Object.keys(PAGE_SAMPLES[page]).flatMap((sample) =>
      LANGUAGES.flatMap((language) =>
        onScreens(
          `${page}-${sample}-${language}`,
          { part: 'page', page, sample, language },
          looksOf(page, sample)[language],
        ),
      ),
    ),
  ),
];

import type { Language, Level } from '../../src/core/vocabulary.ts';
import type { NoticeKind } from '../../src/ui/interstitial/notice.tsx';
import { LISTS_PAGES } from './options-sample.ts';
import { POPUPS } from './popup-samples.ts';
import type { SAMPLES } from './samples.ts';

/** What the gallery page shows; names refer to samples.ts, popup-samples.ts and options-sample.ts. */
export type View =
  | {
      readonly part: 'dialog';
      readonly sample: keyof typeof SAMPLES;
      readonly level: Exclude<Level, 'none'>;
      readonly form: 'full' | 'compact';
      readonly report?: 'shown' | 'copied';
    }
  | { readonly part: 'notice'; readonly sample: keyof typeof SAMPLES; readonly kind: NoticeKind }
  | {
      readonly part: 'popup';
      readonly sample: keyof typeof POPUPS;
    }
  | { readonly part: 'lists'; readonly sample: keyof typeof LISTS_PAGES; readonly language: Language };

export interface Screen {
  readonly width: number;
  readonly height: number;
  /** Browser zoom: CSS pixels shrink, device pixels stay. */
  readonly zoom: number;
  readonly scheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}

export interface GalleryState {
  readonly name: string;
  readonly view: View;
  readonly screen: Screen;
}

const wide: Screen = { width: 1280, height: 860, zoom: 1, scheme: 'light', forcedColors: 'none' };
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
const screens: readonly (readonly [string, Screen])[] = [
  ['1280-light', wide],
  ['1280-dark', { ...wide, scheme: 'dark' }],
  ['480-light', { ...wide, width: 480, height: 800 }],
  ['320-light', { ...wide, width: 320, height: 640 }],
  ['320-dark', { ...wide, width: 320, height: 640, scheme: 'dark' }],
  ['1280-forced', { ...wide, forcedColors: 'active', scheme: 'dark' }],
  ['1280-zoom200', { ...wide, zoom: 2 }],
  ['1280-zoom400', { ...wide, zoom: 4 }],
];
const lists = Object.keys(LISTS_PAGES) as (keyof typeof LISTS_PAGES)[];
const tall = ['1280-light', '1280-dark', '320-light', '320-dark', '1280-forced', '1280-zoom200'];
const popups = Object.keys(POPUPS) as (keyof typeof POPUPS)[];

/** Every picture, and every page that axe-core reads. */
export const GALLERY: readonly GalleryState[] = [
  ...dialogs.flatMap(([view, shown]) =>
    screens.map(([screen, of]) => ({ name: `${view}-${screen}`, view: shown, screen: of })),
  ),
  ...popups.flatMap((sample) =>
    (['light', 'dark', 'forced'] as const).map((look) => ({
      name: `popup-${sample}-${look}`,
      view: { part: 'popup', sample } as const,
      screen: {
        ...wide,
        width: 360,
        height: 560,
        scheme: look === 'light' ? ('light' as const) : ('dark' as const),
        forcedColors: look === 'forced' ? ('active' as const) : ('none' as const),
      },
    })),
  ),
  ...lists.flatMap((sample) =>
    (['id', 'en'] as const).flatMap((language) =>
      screens
        .filter(([screen]) => tall.includes(screen))
        .map(([screen, of]) => ({
          name: `lists-${sample}-${language}-${screen}`,
          view: { part: 'lists', sample, language } as const,
          screen: of,
        })),
    ),
  ),
];

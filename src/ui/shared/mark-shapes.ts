/** The product mark in a 32 × 32 box: a thumb on pause, its cuff being the two bars. Drawn by `Mark` and by test/ui/icons.ts. */
export const MARK = {
  field: '#0f4c5c',
  bar: '#9fdbe6',
  hand: '#ffffff',
  radius: 7,
  /** Two strokes this wide, with round ends. */
  barsPath: 'M5.8 13.3v10.4M10.5 13.3v10.4',
  barsWidth: 2.6,
  handPath:
    'M14 13.6 18.4 6.5c.8-1.3 2.9-.9 3.2.6.2.7.1 1.3-.1 1.9L20.7 12h5.1c1.5 0 2.5 1.4 2.1 2.8l-2 8.2c-.3 1.2-1.3 2-2.5 2H14Z',
} as const;

import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../src/core/vocabulary.ts';
import { GUARDED_PLATFORMS } from '../matrix/platforms.ts';
import { BUTTONS, buttonName } from './button-name.ts';
import { capture, capturesOf, HAS_CAPTURES } from './captures.ts';
import { EVERY_CAPTURE, EVERY_GAP, MISPARSED, platformOfCapture } from './every-capture.ts';
import { pressLine, showPage, surroundings } from './page.ts';

describe.skipIf(!HAS_CAPTURES)('saved pages', () => {
  it.each(PLATFORMS)('of %s are all read, or named as gaps', (platform) => {
    const known = [...new Set([...EVERY_CAPTURE.map(({ file }) => file), ...EVERY_GAP])];
    const ours = known.filter((file) => file.startsWith(`${platform}/`));
    expect(ours.toSorted()).toEqual(capturesOf(platform).toSorted());
  });

  it.each(EVERY_CAPTURE.filter(({ file }) => !MISPARSED.includes(file)))('$file', (row) => {
    const platform = GUARDED_PLATFORMS[platformOfCapture(row)];
    showPage(capture(row.file), row.address);
    const lines = [...document.querySelectorAll(BUTTONS)].map(
      (each) => `${buttonName(each)} → ${pressLine(platform, each, surroundings(row.address))}`,
    );
    expect(lines).toEqual(row.buttons);
  });
});

import { describe, expect, it } from 'vitest';
import { threads } from '../../src/platforms/threads.ts';
import { x } from '../../src/platforms/x.ts';
import { BUTTONS, buttonName } from './button-name.ts';
import { CAPTURES } from './capture-table.ts';
import { capture, capturesOf, HAS_CAPTURES } from './captures.ts';
import { pressLine, showPage, surroundings } from './page.ts';

/** The test document's parser closes the outer post's link inside the quote; real browsers are in test/e2e. */
const MISPARSED = 'threads/post_with_quoted_nested.html';

describe.skipIf(!HAS_CAPTURES)('saved pages', () => {
  it.each(['x', 'threads'] as const)('of %s are all in the table', (platform) => {
    const inTable = CAPTURES.map(({ file }) => file).filter((file) => file.startsWith(`${platform}/`));
    expect(inTable.toSorted()).toEqual(capturesOf(platform).toSorted());
  });

  it.each(CAPTURES.filter(({ file }) => file !== MISPARSED))('$file', ({ file, address, buttons }) => {
    const platform = file.startsWith('x/') ? x : threads;
    showPage(capture(file), address);
    const lines = [...document.querySelectorAll(BUTTONS)].map(
      (each) => `${buttonName(each)} → ${pressLine(platform, each, surroundings(address))}`,
    );
    expect(lines).toEqual(buttons);
  });
});

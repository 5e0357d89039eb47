import { describe, expect, it } from 'vitest';
import { tiktok } from '../../src/platforms/tiktok.ts';
import { capture, HAS_CAPTURES } from './captures.ts';
import { TIKTOK_MARKS } from './captures-tiktok.ts';
import { pressLine, showPage, surroundings } from './page.ts';

describe.skipIf(!HAS_CAPTURES)('saved pages of TikTok by their test ids', () => {
  it.each(TIKTOK_MARKS)('$file', ({ file, address, buttons }) => {
    showPage(capture(file), address);
    const lines = [...document.querySelectorAll('[data-e2e^="play-side-"]')].map(
      (each) => `${each.getAttribute('data-e2e')} → ${pressLine(tiktok, each, surroundings(address))}`,
    );
    expect(lines).toEqual(buttons);
  });

  it('reads the plus over the phone’s picture, which is no button either', () => {
    for (const { file, address } of TIKTOK_MARKS) {
      showPage(capture(file), address);
      const plus = document.querySelector('[data-e2e="play-side-author"] span') as Element;
      expect(pressLine(tiktok, plus, surroundings(address))).toBe(
        'follow-on-phone: follow account akun_contoh',
      );
    }
  });
});

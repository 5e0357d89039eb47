import { expect, test } from 'vitest';
import { platformOf } from '../src/core/hosts.ts';
import { PLATFORMS } from '../src/core/vocabulary.ts';
import { START_SITES } from './fixtures/start/sites.ts';
import { PRESSES } from './matrix/presses.ts';
import { pageOf } from './site/pages.ts';
import { parseSwitches } from './site/switches.ts';

const page = (address: string): string => pageOf(new URL(address), parseSwitches(new URLSearchParams()));

test('the start page leads to each of the ten replicas', () => {
  const start = page('https://mulai.example/');
  for (const platform of PLATFORMS) {
    const { name, pages, tries } = START_SITES[platform];
    for (const words of [name, tries.id, tries.en])
      expect(start).toContain(words.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
    for (const { address } of pages) expect(start).toContain(`href="${address.replaceAll('&', '&amp;')}"`);
  }
});

test.each(PLATFORMS)('where it leads on %s, something is pressed that the tests try too', (platform) => {
  for (const { address } of START_SITES[platform].pages) {
    expect(platformOf(address)).toBe(platform);
    expect(page(address)).not.toContain('Halaman netral');
    expect(PRESSES[platform].some((press) => press.address === address)).toBe(true);
  }
});

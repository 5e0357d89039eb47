import { beforeAll, describe, expect, test } from 'vitest';
import {
  BLUESKY_HOSTILE,
  BLUESKY_PRESSES,
  BLUESKY_UNTOUCHED,
} from '../fixtures/platforms/bluesky/presses.ts';
import {
  LINKEDIN_HOSTILE,
  LINKEDIN_PRESSES,
  LINKEDIN_UNTOUCHED,
} from '../fixtures/platforms/linkedin/presses.ts';
import type { SiteLanguage } from '../site/switches.ts';
import { take } from '../site/take-step.ts';
import { arrives, openSite, prepare } from './site-presses.ts';
import { dialogText, useStage } from './stage.ts';

const LANGUAGES: readonly SiteLanguage[] = ['id', 'en'];

/** Presses that look like one on a listed account and are none: each arrives whole. */
describe('what is never held, chromium', () => {
  const stage = useStage('chromium');
  beforeAll(() => stage().set('campaign'));

  describe.each([
    ['linkedin', LINKEDIN_PRESSES, [...LINKEDIN_HOSTILE, ...LINKEDIN_UNTOUCHED]],
    ['bluesky', BLUESKY_PRESSES, [...BLUESKY_HOSTILE, ...BLUESKY_UNTOUCHED]],
  ] as const)('%s', (_site, [listed], presses) => {
    test('the guard is awake: a press on a listed account is held', async () => {
      if (listed === undefined) throw new Error('no presses');
      const page = await openSite(stage(), listed.address, 'id');
      await prepare(page, listed.before);
      await take(page, listed.press);
      expect(await dialogText(page)).toContain(listed.names);
      await page.close();
    });

    describe.each(LANGUAGES)('lang=%s', (language) => {
      test.each(presses)('$name', async ({ address, before, press, does }) => {
        const page = await openSite(stage(), address, language);
        await prepare(page, before);
        await arrives(page, press, does);
        await page.close();
      });
    });
  });
});

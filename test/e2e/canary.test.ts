import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../matrix/browsers.ts';
import { backOut, goOn, holds, visit } from './press.ts';
import { like, useStage } from './stage.ts';

const POST = 'https://x.com/uji_kenari/status/1234567890125';
const LIKE = like('x:uji_kenari:detail');

describe.each(BROWSERS)('the canary account proves the whole chain, %s', (browser) => {
  const stage = useStage(browser);
  // Outside any election, and pressed before: a canary is never quiet.
  beforeAll(() => stage().set('outside'));

  test('its dialog speaks of itself, every time, and the choice stays', async () => {
    const page = await visit(stage(), POST);
    expect(await holds(page, () => page.click(LIKE), ['akun uji', '@uji_kenari'])).toBe('caution');
    await backOut(page);
    await holds(page, () => page.click(LIKE), ['akun uji', '@uji_kenari']);
    await goOn(page, ['FavoriteTweet']);
    await page.close();
  });
});

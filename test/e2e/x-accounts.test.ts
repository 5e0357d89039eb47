import { beforeAll, describe, test } from 'vitest';
import type { Page } from '../browser/driver.ts';
import { BROWSERS } from '../matrix/browsers.ts';
import { arrives, backOut, focus, goOn, holds, visit, waitFor } from './press.ts';
import { useStage } from './stage.ts';

const HOME = 'https://x.com/home';
const SAYS = ['Mengikuti akun calon', '@uji_calon'] as const;
const ending = (testcase: string, end: string): string =>
  `[data-testcase="x:${testcase}"] [data-testid$="-${end}"]`;
const CARD_FOLLOW = '[data-testid="HoverCard"] [data-testid$="-follow"]';
const CONFIRM = '[data-testid="confirmationSheetConfirm"]';

async function hoverCard(page: Page, testcase: string, handle: string): Promise<void> {
  await page.hover(`[data-testcase="x:${testcase}"] [data-testid="User-Name"] a[href="/${handle}"]`);
  await waitFor(page, `[data-testid="HoverCard"] a[href="/${handle}"]`);
}

describe.each(BROWSERS)('X, accounts and communities, %s', (browser) => {
  const stage = useStage(browser);
  beforeAll(() => stage().set('campaign'));

  test("a profile's header: following once asked, unfollowing never", async () => {
    const page = await visit(stage(), 'https://x.com/uji_calon');
    const follow = ending('uji_calon:profile', 'follow');
    await holds(page, () => page.click(follow), SAYS);
    await backOut(page);
    await focus(page, follow);
    await holds(page, () => page.press('Enter'), SAYS);
    await goOn(page, ['friendships/create']);
    await arrives(page, () => page.click(ending('uji_calon:profile', 'unfollow')), []);
    await waitFor(page, CONFIRM);
    await arrives(page, () => page.click(CONFIRM), ['friendships/destroy']);
    await holds(page, () => page.click(follow), SAYS);
    await page.close();
  });

  test("subscribing in a profile's header and in a focused post", async () => {
    const page = await visit(stage(), 'https://x.com/uji_calon');
    await holds(page, () => page.click(ending('uji_calon:profile', 'subscribe')), SAYS);
    await goOn(page, ['subscribe']);
    await page.close();
    const post = await visit(stage(), 'https://x.com/uji_calon/status/1234567890123');
    await holds(post, () => post.click(ending('uji_calon:detail', 'subscribe')), SAYS);
    await post.close();
    const other = await visit(stage(), 'https://x.com/uji_netral');
    await arrives(other, () => other.click(ending('uji_netral:profile', 'subscribe')), ['subscribe']);
    await arrives(other, () => other.click(ending('uji_netral:profile', 'follow')), ['friendships/create']);
    await other.close();
  });

  test('a hover card', async () => {
    const page = await visit(stage(), HOME);
    await hoverCard(page, 'uji_calon', 'uji_calon');
    await holds(page, () => page.click(CARD_FOLLOW), SAYS);
    await backOut(page);
    await hoverCard(page, 'uji_netral', 'uji_netral');
    await arrives(page, () => page.click(CARD_FOLLOW), ['friendships/create']);
    await page.close();
  });

  test('a row of suggestions', async () => {
    const page = await visit(stage(), HOME);
    await holds(page, () => page.click(ending('uji_calon:cell', 'follow')), SAYS);
    await backOut(page);
    await holds(page, () => page.click(ending('golkar_id:cell', 'follow')), [
      'Ini akun partai politik',
      '@golkar_id',
    ]);
    await backOut(page);
    await arrives(page, () => page.click(ending('kpu_id:cell', 'follow')), ['friendships/create']);
    await arrives(page, () => page.click(ending('uji_netral:cell', 'follow')), ['friendships/create']);
    await page.close();
  });

  test('the header of a recommended post', async () => {
    const page = await visit(stage(), HOME);
    await holds(page, () => page.click(ending('uji_beridentitas', 'follow')), [
      'Mengikuti akun calon',
      'Citra Contoh',
      '@uji_beridentitas',
    ]);
    await backOut(page);
    await arrives(page, () => page.click(ending('uji_netral:recommended', 'follow')), ['friendships/create']);
    await page.close();
  });

  test('a community: joining once asked, leaving never', async () => {
    const join = '[data-testid="CommunityJoin"]';
    const page = await visit(stage(), 'https://x.com/i/communities/990000100');
    const says = ['Bergabung dengan komunitas tim pemenangan', 'i/communities/990000100'] as const;
    await holds(page, () => page.click(join), says);
    await goOn(page, ['JoinCommunity']);
    await arrives(page, () => page.click(join), ['LeaveCommunity']);
    await holds(page, () => page.click(join), says);
    await page.close();
    const other = await visit(stage(), 'https://x.com/i/communities/990000101');
    await arrives(other, () => other.click(join), ['JoinCommunity']);
    await other.close();
  });
});

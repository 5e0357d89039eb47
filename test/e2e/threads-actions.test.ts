import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../matrix/browsers.ts';
import { arrives, arrivesByKey, backOut, focus, goOn, holds, visit, waitFor } from './press.ts';
import { useStage } from './stage.ts';

const HOME = 'https://www.threads.com/';
const LIKES = ['Menyukai unggahan calon', '@uji.calon'] as const;
const LIKED = 'useTHLikeMutationLikeMutation';
const UNLIKED = 'useTHLikeMutationUnlikeMutation';
const FOLLOWED = 'useTHFollowMutationFollowMutation';

/** Both languages, and the page as the server sends it beside the page its scripts have taken over. */
const PAGES = ['lang=id', 'lang=en', 'lang=id&hydrate=never', 'lang=en&hydrate=never'] as const;

/** The like button of a post itself, not of one it quotes. */
const like = (testcase: string): string =>
  `[data-testcase="threads:${testcase}"] .bar:not(.quoted *) > :first-child [role="button"]`;
const quotedLike = (testcase: string): string =>
  `[data-testcase="threads:${testcase}"] .quoted .bar > :first-child [role="button"]`;
const badge = (testcase: string): string => `[data-testcase="threads:${testcase}"] .badge`;
const row = (testcase: string): string => `[data-testcase="threads:${testcase}:cell"] > [role="button"]`;

describe.each(BROWSERS)('Threads, likes and follows, %s', (browser) => {
  const stage = useStage(browser);
  beforeAll(() => stage().set('campaign'));

  test.each(PAGES)('likes, %s', async (query) => {
    const page = await visit(stage(), `${HOME}?${query}`);
    await holds(page, () => page.click(like('uji.calon')), LIKES);
    await backOut(page);
    await arrives(page, () => page.click(like('warga.biasa')), [LIKED]);
    await arrives(page, () => page.click(like('uji.netral')), [LIKED]);
    await arrives(page, () => page.click(like('kpu_ri')), [LIKED]);
    // Taking back is free, and what was taken back is asked about again.
    await arrives(page, () => page.click(like('uji.calon:liked')), [UNLIKED]);
    await holds(page, () => page.click(like('uji.calon:liked')), LIKES);
    await page.close();
  });

  test.each([PAGES[0], PAGES[3]])('a quoted post has a like of its own, %s', async (query) => {
    const page = await visit(stage(), `${HOME}?${query}`);
    const level = await holds(page, () => page.click(quotedLike('warga.biasa:quote:uji.calon')), LIKES);
    expect(level).toBe('prohibited');
    await backOut(page);
    await arrives(page, () => page.click(quotedLike('uji.calon:quote:kpu_ri')), [LIKED]);
    await holds(page, () => page.click(like('uji.calon:quote:kpu_ri')), LIKES);
    await backOut(page);
    const around = await holds(page, () => page.click(like('warga.biasa:quote:uji.calon')), [
      'Unggahan ini mengutip calon',
      '@uji.calon',
    ]);
    expect(around).toBe('caution');
    await page.close();
  });

  test('who is only mentioned is no target', async () => {
    const page = await visit(stage(), HOME);
    await arrives(page, () => page.click(like('warga.biasa:mention:uji.calon')), [LIKED]);
    await page.close();
  });

  test('a page that its scripts take over while the dialog stands: the like is given once', async () => {
    const page = await visit(stage(), `${HOME}?hydrate=1500`);
    await holds(page, () => page.click(like('uji.calon')), LIKES);
    await page.waitFor('window.__hydrated === true');
    await goOn(page, [LIKED]);
    await page.close();
  });

  test.each(['Enter', ' '])('“%s” on a focused div that is a button', async (key) => {
    const page = await visit(stage(), HOME);
    await focus(page, like('uji.calon'));
    await holds(page, () => page.press(key), LIKES);
    await goOn(page, [LIKED]);
    await focus(page, badge('uji.calon'));
    await holds(page, () => page.press(key), ['Mengikuti akun calon', '@uji.calon']);
    await backOut(page);
    await focus(page, like('uji.netral'));
    await arrivesByKey(page, () => page.press(key), [LIKED]);
    await page.close();
  });

  test('“Liked by original author” is a drawing, not a control', async () => {
    const page = await visit(stage(), `${HOME}@uji.calon/post/DContoAAAQB`);
    await arrives(page, () => page.click('.sort .mark svg'), []);
    await holds(page, () => page.click(like('uji.calon:reply')), LIKES);
    await backOut(page);
    await arrives(page, () => page.click(like('uji.netral:reply')), [LIKED]);
    await page.close();
  });

  test.each([PAGES[1], PAGES[2]])(
    'the badge on the picture follows, and a row of suggestions, %s',
    async (query) => {
      const page = await visit(stage(), `${HOME}?${query}`);
      const says = ['Mengikuti akun calon', '@uji.calon'] as const;
      await holds(page, () => page.click(badge('uji.calon')), says);
      await backOut(page);
      await arrives(page, () => page.click(badge('uji.netral')), [FOLLOWED]);
      await arrives(page, () => page.click(badge('warga.biasa')), [FOLLOWED]);
      await holds(page, () => page.click(row('uji.calon')), says);
      await backOut(page);
      await arrives(page, () => page.click(row('kpu_ri')), [FOLLOWED]);
      await page.close();
    },
  );

  test.each(['id', 'en'])(
    'the button of a profile, lang=%s: following once asked, unfollowing never',
    async (lang) => {
      const page = await visit(stage(), `${HOME}@uji.calon?lang=${lang}`);
      const button = '.profile > [role="button"]';
      await holds(page, () => page.click(button), ['Mengikuti akun calon', '@uji.calon']);
      await goOn(page, [FOLLOWED]);
      await arrives(page, () => page.click(button), ['useTHFollowMutationUnfollowMutation']);
      await page.close();
      const other = await visit(stage(), `${HOME}@uji.netral?lang=${lang}`);
      await arrives(other, () => other.click(button), [FOLLOWED]);
      await waitFor(other, button);
      await other.close();
    },
  );
});

import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../matrix/browsers.ts';
import { arrives, backOut, goOn, holds, visit, waitFor } from './press.ts';
import { like, useStage } from './stage.ts';

const HOME = 'https://x.com/home';
const CONFIRM = '#layers [data-testid="retweetConfirm"]';
const repost = (testcase: string): string => `[data-testcase="${testcase}"] [data-testid="retweet"]`;
const follow = (testcase: string): string => `[data-testcase="${testcase}"] [data-testid$="-follow"]`;
const DISAGREES = 'tidak menunjuk akun yang sama';

/** Gives a follow button another account's id, as a page would that the list does not quite know. */
const renumber = (testcase: string, id: string): string =>
  `void document.querySelector('${follow(testcase)}').setAttribute('data-testid', '${id}-follow')`;

describe.each(BROWSERS)('several accounts around one press, %s', (browser) => {
  const stage = useStage(browser);
  beforeAll(() => stage().set('campaign'));

  test('listed is who passed it on: the author is named as somebody else', async () => {
    const page = await visit(stage(), HOME);
    const level = await holds(page, () => page.click(like('x:kopi_pagi:by:uji_tim')), [
      'Unggahan ini dibagikan ulang oleh tim pemenangan',
      'menyukai unggahan @kopi_pagi, yang dibagikan ulang oleh',
      '@uji_tim',
    ]);
    expect(level).toBe('caution');
    await goOn(page, ['FavoriteTweet']);
    // The same account's post without the reposter is nobody's business.
    await arrives(page, () => page.click(like('x:kopi_pagi')), ['FavoriteTweet']);
    await page.close();
  });

  test('listed is the author, passed on by somebody else: it is the author’s post', async () => {
    const page = await visit(stage(), HOME);
    const level = await holds(page, () => page.click(like('x:uji_petahana:by:warga_biasa')), [
      'Menyukai unggahan calon',
      '@uji_petahana',
    ]);
    expect(level).toBe('prohibited');
    await page.close();
  });

  test('listed is who is quoted: liking is one step away, passing it on is not', async () => {
    const page = await visit(stage(), HOME);
    const says = [
      'Unggahan ini mengutip calon',
      'unggahan @warga_biasa, yang mengutip',
      '@uji_calon',
    ] as const;
    expect(await holds(page, () => page.click(like('x:warga_biasa:quote:uji_calon')), says)).toBe('caution');
    await backOut(page);
    await page.click(repost('x:warga_biasa:quote:uji_calon'));
    await waitFor(page, CONFIRM);
    expect(await holds(page, () => page.click(CONFIRM), says)).toBe('prohibited');
    await page.close();
  });

  test('a listed author who quotes a protected account is still asked about, alone', async () => {
    const page = await visit(stage(), HOME);
    const press = () => page.click(like('x:uji_calon:quote:kpu_id'));
    expect(await holds(page, press, ['Menyukai unggahan calon', '@uji_calon'])).toBe('prohibited');
    expect(await accountsNamed(page)).toEqual(['@uji_calon · X']);
    await page.close();
  });

  test('a protected author clears itself, not the listed account it quotes', async () => {
    const page = await visit(stage(), HOME);
    const press = () => page.click(like('x:kpu_id:quote:uji_calon'));
    expect(await holds(page, press, ['Unggahan ini mengutip calon', 'unggahan @kpu_id, yang mengutip'])).toBe(
      'caution',
    );
    expect(await accountsNamed(page)).toEqual(['@uji_calon · X']);
    await backOut(page);
    await arrives(page, () => page.click(like('x:kpu_id')), ['FavoriteTweet']);
    await arrives(page, () => page.click(like('x:uji_netral')), ['FavoriteTweet']);
    await page.close();
  });

  test('a listed id under a new name is the listed account', async () => {
    const page = await visit(stage(), HOME);
    const text = ['Mengikuti akun calon', 'Citra Contoh', '@uji_berganti'] as const;
    expect(await holds(page, () => page.click(follow('x:uji_berganti:cell')), text)).toBe('prohibited');
    expect(await page.evaluate(DIALOG_TEXT)).not.toContain(DISAGREES);
    await page.close();
  });

  test.each([
    ['a listed name with a stranger’s id', 'x:uji_beridentitas:cell', '981234567'],
    ['a protected name with a listed id', 'x:uji_netral:cell', '990000001'],
  ])('%s: asked about with caution, and says so', async (_, testcase, id) => {
    const page = await visit(stage(), HOME);
    await page.evaluate(renumber(testcase, id));
    const press = () => page.click(follow(testcase));
    expect(await holds(page, press, ['Citra Contoh', DISAGREES])).toBe('caution');
    await page.close();
  });

  test('a listed name without a listed id, whatever number the page shows, is the listed account', async () => {
    const page = await visit(stage(), HOME);
    await page.evaluate(renumber('x:uji_calon:cell', '981234567'));
    expect(await holds(page, () => page.click(follow('x:uji_calon:cell')), ['Mengikuti akun calon'])).toBe(
      'prohibited',
    );
    expect(await page.evaluate(DIALOG_TEXT)).not.toContain(DISAGREES);
    await page.close();
  });
});

const SHADOW = "document.querySelector('[data-jempol-netral]').shadowRoot";
const DIALOG_TEXT = `${SHADOW}.querySelector('dialog').textContent`;

const accountsNamed = (page: { evaluate<T>(script: string): Promise<T> }): Promise<readonly string[]> =>
  page.evaluate(
    `[...${SHADOW}.querySelectorAll('.accounts .handle')].map((each) => each.textContent.trim())`,
  );

import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../matrix/browsers.ts';
import { choose, dialogOpen, dialogText, like, siteDoes, stored, useStage } from './stage.ts';

const X = 'https://x.com/home';
const LISTED = like('x:uji_calon');

describe.each(BROWSERS)('the dialog as it is rendered, %s', (browser) => {
  const stage = useStage(browser);
  /** What was shown is remembered a moment later. */
  const isRemembered = () => expect.poll(() => stored(stage().driver, 'quiet')).not.toBe(null);

  test.each([
    [
      'prospective',
      'pns',
      [
        'SKB 2022, Lampiran II, Pelanggaran Kode Etik butir 4',
        'Dapat dikenai sanksi moral',
        'setelah pemeriksaan',
      ],
    ],
    [
      'determined',
      'pns',
      [
        'SKB 2022, Lampiran II, Pelanggaran Disiplin butir 6',
        'sampai hukuman disiplin berat',
        'diperdebatkan',
      ],
    ],
    [
      'campaign',
      'pppk',
      ['Pelanggaran Disiplin butir 6', 'PP 49/2018', 'pemutusan hubungan perjanjian kerja'],
    ],
    ['campaign', 'pppk-pw', ['Pelanggaran Disiplin butir 6', 'setelah pemeriksaan']],
    ['quiet', 'non-asn', ['SE MenPANRB', 'pemutusan hubungan kerja', 'setelah pemeriksaan']],
    ['campaign', 'unknown', ['Pelanggaran Disiplin butir 6', 'status kepegawaian']],
    ['after', 'pns', ['PP 94/2021', 'setelah pemeriksaan']],
  ] as const)('%s, %s', async (moment, personnel, expected) => {
    const page = await stage().open(X, moment, { personnel });
    await page.click(LISTED);
    const text = await dialogText(page);
    for (const each of expected) expect(text).toContain(each);
    // Under "Selengkapnya" stand addresses of sources, whose words are not ours.
    expect(text.split('Selengkapnya')[0]).not.toMatch(/pelanggar\b/i);
    if (personnel === 'pppk' || personnel === 'non-asn') expect(text).not.toContain('sebagai PNS');
    expect(
      await page.evaluate(
        "document.querySelector('[data-jempol-netral]').shadowRoot.querySelector('dialog').lang",
      ),
    ).toBe('id');
    await page.close();
  });

  test('a party outside any election: compact, no specific sanction found, not permission', async () => {
    const page = await stage().open(X, 'outside');
    await page.click(like('x:gerindra'));
    const text = await dialogText(page);
    expect(text).toContain('UU 20/2023 Pasal 9 ayat (2)');
    expect(text).toContain('tidak kami temukan; itu bukan izin');
    expect(
      await page.evaluate(
        "document.querySelector('[data-jempol-netral]').shadowRoot.querySelector('[data-form]').dataset.form",
      ),
    ).toBe('compact');
    await choose(page, 'cancel');
    await isRemembered();
    // Once in 30 days: the next press on the same party goes through by itself.
    await page.click(like('x:gerindra'), { delay: 80 });
    await siteDoes(page, ['FavoriteTweet']);
    expect(await dialogOpen(page)).toBe(false);
    await page.close();
  });

  test('the second time within seven days is compact', async () => {
    const page = await stage().open(X);
    const form =
      "document.querySelector('[data-jempol-netral]').shadowRoot.querySelector('[data-form]').dataset.form";
    await page.click(LISTED);
    await dialogText(page);
    expect(await page.evaluate(form)).toBe('full');
    await choose(page, 'cancel');
    await isRemembered();
    await page.click(LISTED);
    await dialogText(page);
    expect(await page.evaluate(form)).toBe('compact');
    await page.close();
  });

  test('English', async () => {
    const page = await stage().open(X, 'determined', { language: 'en' });
    await page.click(LISTED);
    const text = await dialogText(page);
    expect(text).toContain('You are about to like');
    expect(text).toContain('Never mind');
    expect(text).toContain('Like anyway');
    expect(
      await page.evaluate(
        "document.querySelector('[data-jempol-netral]').shadowRoot.querySelector('dialog').lang",
      ),
    ).toBe('en');
    await page.close();
  });
});

import { describe, expect, test } from 'vitest';
import type { Page } from '../browser/driver.ts';
import {
  BROWSERS,
  choose,
  dialogOpen,
  dialogText,
  heardPresses,
  inDialog,
  like,
  mutations,
  sleep,
  useStage,
} from './stage.ts';

const X = 'https://x.com/home';
const LISTED = like('x:uji_calon');

const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(
    "document.querySelector('jempol-netral')?.shadowRoot?.activeElement?.dataset.act ?? document.querySelector('jempol-netral')?.shadowRoot?.activeElement?.localName ?? ''",
  );

describe.each(BROWSERS)('the dialog as it is rendered, %s', (browser) => {
  const stage = useStage(browser);

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
      await page.evaluate("document.querySelector('jempol-netral').shadowRoot.querySelector('dialog').lang"),
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
        "document.querySelector('jempol-netral').shadowRoot.querySelector('[data-form]').dataset.form",
      ),
    ).toBe('compact');
    await choose(page, 'cancel');
    // Once in 30 days: the next press on the same party goes through by itself.
    await page.click(like('x:gerindra'), { delay: 80 });
    await sleep(300);
    expect(await dialogOpen(page)).toBe(false);
    expect(await mutations(page)).toEqual(['FavoriteTweet']);
    await page.close();
  });

  test('the second time within seven days is compact', async () => {
    const page = await stage().open(X);
    const form =
      "document.querySelector('jempol-netral').shadowRoot.querySelector('[data-form]').dataset.form";
    await page.click(LISTED);
    await dialogText(page);
    expect(await page.evaluate(form)).toBe('full');
    await choose(page, 'cancel');
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
      await page.evaluate("document.querySelector('jempol-netral').shadowRoot.querySelector('dialog').lang"),
    ).toBe('en');
    await page.close();
  });
});

describe.each(BROWSERS)('the dialog in the hand, %s', (browser) => {
  const stage = useStage(browser);

  test('is an alertdialog in the top layer, the safe button has the focus, Tab stays inside, Esc backs out', async () => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await dialogText(page);
    const shadow = "document.querySelector('jempol-netral').shadowRoot";
    expect(await page.evaluate(`${shadow}.querySelector('dialog').matches(':modal')`)).toBe(true);
    expect(await page.evaluate(`${shadow}.querySelector('dialog').getAttribute('role')`)).toBe('alertdialog');
    expect(
      await page.evaluate(
        `['aria-labelledby', 'aria-describedby'].every((name) => ${shadow}.querySelector('dialog').getAttribute(name).split(' ').every((id) => ${shadow}.getElementById(id) !== null))`,
      ),
    ).toBe(true);
    expect(await focused(page)).toBe('cancel');
    for (let press = 0; press < 7; press += 1) {
      await page.press('Tab');
      expect(
        await page.evaluate(
          "document.activeElement === document.body || document.activeElement.localName === 'jempol-netral'",
        ),
      ).toBe(true);
    }
    await page.evaluate('window.__takeLog()');
    await page.press('Escape');
    await sleep(100);
    expect(await dialogOpen(page)).toBe(false);
    expect(await mutations(page)).toEqual([]);
    // Not even the release of the key that closed it.
    expect(await heardPresses(page)).toEqual([]);
    expect(await page.evaluate(`document.activeElement === document.querySelector('${LISTED}')`)).toBe(true);
    await page.close();
  });

  test('keys typed in it do not reach the page', async () => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await dialogText(page);
    await page.evaluate('window.__takeLog()');
    await page.press('l');
    await page.press('Tab');
    await page.press('ArrowDown');
    const keys = await page.evaluate<readonly { type: string }[]>('window.__takeLog()');
    expect(keys.filter(({ type }) => type.startsWith('key'))).toEqual([]);
    expect(await dialogOpen(page)).toBe(true);
    await page.close();
  });

  test('a held Enter on "Tidak jadi" chooses once and presses nothing behind it', async () => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await dialogText(page);
    await sleep(500);
    await page.evaluate('window.__takeLog()');
    await page.keyDown('Enter');
    for (let repeat = 0; repeat < 8; repeat += 1) {
      await sleep(40);
      await page.keyDown('Enter');
    }
    await page.keyUp('Enter');
    await sleep(200);
    expect(await dialogOpen(page)).toBe(false);
    expect(await heardPresses(page)).toEqual([]);
    expect(await mutations(page)).toEqual([]);
    await page.close();
  });

  test('"Selengkapnya" opens by keyboard and by mouse', async () => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await dialogText(page);
    await page.click(inDialog('summary'));
    await page.waitFor("document.querySelector('jempol-netral').shadowRoot.querySelector('details').open");
    expect(await dialogOpen(page)).toBe(true);
    await page.press('Enter');
    await page.waitFor("!document.querySelector('jempol-netral').shadowRoot.querySelector('details').open");
    await page.close();
  });

  test('"Salah akun?" shows a report about the account and the list, and nothing about the person', async () => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await dialogText(page);
    await page.click(inDialog('[data-act="wrong"]'));
    const report = await page.waitFor<string>(
      "document.querySelector('jempol-netral').shadowRoot.querySelector('pre')?.textContent",
    );
    expect(report).toContain('uji_calon');
    expect(report).toContain('nasional');
    expect(report).not.toMatch(/pns|20:|2031|status\/\d/i);
    expect(await dialogOpen(page)).toBe(true);
    await page.close();
  });
});

describe.each(BROWSERS)('the dialog on a narrow screen, %s', (browser) => {
  const stage = useStage(browser, { width: 320, height: 640 });

  test('at 320 px nothing is cut off and the buttons stand on the screen', async () => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await dialogText(page);
    expect(await page.evaluate('innerWidth')).toBe(320);
    const box = await page.evaluate<readonly number[]>(
      "(() => { const d = document.querySelector('jempol-netral').shadowRoot.querySelector('dialog'); const b = d.querySelector('[data-act=\"proceed\"]').getBoundingClientRect(); return [d.scrollWidth - d.clientWidth, b.bottom - innerHeight, b.right - innerWidth]; })()",
    );
    expect(box.every((each) => each <= 0)).toBe(true);
    await page.close();
  });
});

describe.each(BROWSERS)('a hostile page, %s', (browser) => {
  const stage = useStage(browser);
  const act = '[data-act="cancel"]';

  test.each([
    ['strict CSP with Trusted Types', 'csp=strict'],
    ['an ARIA modal with a focus trap', 'trap=1'],
    ['a native modal with a focus trap', 'trap=modal'],
  ])('%s: the dialog is on top, styled, focused and works', async (_, query) => {
    const page = await stage().open(`${X}?${query}`);
    await page.click(LISTED);
    await dialogText(page);
    await sleep(300);
    expect(await focused(page)).toBe('cancel');
    const onTop = `(() => { const s = document.querySelector('jempol-netral').shadowRoot; const b = s.querySelector('${act}').getBoundingClientRect(); return document.elementFromPoint(b.left + b.width / 2, b.top + b.height / 2).localName; })()`;
    expect(await page.evaluate(onTop)).toBe('jempol-netral');
    expect(
      await page.evaluate(
        `getComputedStyle(document.querySelector('jempol-netral').shadowRoot.querySelector('${act}')).borderRadius`,
      ),
    ).not.toBe('0px');
    await choose(page, 'proceed');
    await sleep(300);
    expect(await mutations(page)).toEqual(['FavoriteTweet']);
    await page.close();
  });

  test('a modal of the page that opens later does not stay above ours', async () => {
    const page = await stage().open(X);
    await page.click(LISTED);
    await dialogText(page);
    await page.evaluate('window.__openModal(0)');
    await sleep(900);
    const top =
      "(() => { const s = document.querySelector('jempol-netral').shadowRoot; const b = s.querySelector('[data-act=\"cancel\"]').getBoundingClientRect(); return document.elementFromPoint(b.left + 5, b.top + 5)?.localName; })()";
    expect(await page.evaluate(top)).toBe('jempol-netral');
    expect(await focused(page)).toBe('cancel');
    await choose(page, 'cancel');
    expect(await mutations(page)).toEqual([]);
    await page.close();
  });

  test('a page that removes our host gets it back, and never the press', async () => {
    const page = await stage().open(`${X}?removehost=3`);
    await page.click(LISTED);
    await sleep(1_200);
    expect(await page.evaluate<number>('window.__removedHosts')).toBe(3);
    expect(await dialogOpen(page)).toBe(true);
    expect(await heardPresses(page)).toEqual([]);
    await choose(page, 'proceed');
    await sleep(300);
    expect(await mutations(page)).toEqual(['FavoriteTweet']);
    await page.close();
  });

  test('a page that removes it for ever: the press counts as not wanted', async () => {
    const page = await stage().open(`${X}?removehost=1000`);
    await page.click(LISTED);
    await sleep(2_500);
    expect(await page.evaluate("document.querySelector('jempol-netral') === null")).toBe(true);
    expect(await mutations(page)).toEqual([]);
    // And the guard is not stuck: an ordinary press passes.
    await page.click(like('x:warga_biasa'));
    await sleep(200);
    expect(await mutations(page)).toEqual(['FavoriteTweet']);
    await page.close();
  });

  test('forged events get no dialog, no pass, and cannot silence the guard', async () => {
    const page = await stage().open(`${X}?forge=1`);
    await page.waitFor('window.__forgedRounds >= 8');
    expect(await dialogOpen(page)).toBe(false);
    await page.click(LISTED);
    await dialogText(page);
    // A click the page makes on our button is no choice.
    await page.evaluate(
      "document.querySelector('jempol-netral').shadowRoot.querySelector('[data-act=\"proceed\"]').click()",
    );
    await sleep(900);
    await page.evaluate(
      "document.querySelector('jempol-netral').shadowRoot.querySelector('[data-act=\"proceed\"]').click()",
    );
    await sleep(100);
    expect(await dialogOpen(page)).toBe(true);
    expect(await mutations(page)).toEqual([]);
    await page.close();
  });

  test('document.open() erases listeners; the guard comes back', async () => {
    const page = await stage().open(`${X}?documentopen=1`);
    await page.waitFor('window.__reopened');
    await sleep(400);
    await page.click(LISTED);
    expect(await dialogText(page)).toContain('Budi Contoh');
    expect(await mutations(page)).toEqual([]);
    await page.close();
  });
});

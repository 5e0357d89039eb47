import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language, PERSONNEL, type Personnel } from '../../src/core/vocabulary.ts';
import type { Page } from '../browser/driver.ts';
import { awaitDialog, type SeenDialog } from '../demo/dialog.ts';
import type { BrowserName } from '../matrix/browsers.ts';
import { CANDIDATE_LIKE, type Expected, PARTY_LIKE, SPOKEN } from './phase-table.ts';
import { backOut } from './press.ts';
import { dialogOpen, dialogText, like, MOMENTS, type Moment, stored, useStage } from './stage.ts';

const CANDIDATE = 'x:uji_calon';
const PARTY = 'x:gerindra';
const MOMENT_NAMES = Object.keys(MOMENTS) as Moment[];

type Case = readonly [account: string, Moment, Personnel, Language];

const EVERY: readonly Case[] = [
  ...MOMENT_NAMES.flatMap((moment) =>
    PERSONNEL.flatMap((personnel) =>
      LANGUAGES.map((language): Case => [CANDIDATE, moment, personnel, language]),
    ),
  ),
  ...PERSONNEL.flatMap((personnel) =>
    LANGUAGES.map((language): Case => [PARTY, 'campaign', personnel, language]),
  ),
];

/** Each phase, each class of personnel and each language at least once: what is read does not depend on the browser. */
const COVERING: readonly Case[] = [
  [CANDIDATE, 'outside', 'pns', 'id'],
  [CANDIDATE, 'prospective', 'pppk', 'en'],
  [CANDIDATE, 'determined', 'pppk-pw', 'id'],
  [CANDIDATE, 'campaign', 'non-asn', 'en'],
  [CANDIDATE, 'quiet', 'unknown', 'id'],
  [CANDIDATE, 'after', 'pns', 'en'],
  [PARTY, 'campaign', 'pppk', 'id'],
];

const UNKNOWN_SAID: Readonly<Record<Language, string>> = {
  id: 'Status kepegawaian Anda belum',
  en: 'Your kind of employment is not',
};
const PARTY_TITLE: Readonly<Record<Language, string>> = { id: 'akun partai politik', en: 'party account' };
/** The buttons: the safe one first. */
const BUTTONS: Readonly<Record<Language, readonly [cancel: string, proceed: string]>> = {
  id: ['Tidak jadi', 'Tetap sukai'],
  en: ['Never mind', 'Like anyway'],
};
const MORE: Readonly<Record<Language, string>> = { id: 'Selengkapnya', en: 'More' };
const DISPUTE_HEADING: Readonly<Record<Language, string>> = { id: 'Yang diperdebatkan', en: 'disputed' };

const SUITES: readonly (readonly [BrowserName, readonly Case[]])[] = [
  ['chromium', EVERY],
  ['firefox', COVERING],
];

describe.each(SUITES)('what is read before a like, %s', (browser, cases) => {
  const stage = useStage(browser);
  let page: Page;
  beforeAll(async () => {
    await stage().set('campaign');
    page = await stage().driver.open('https://x.com/home');
  });
  afterAll(() => page?.close());
  beforeEach(async () => {
    if (await dialogOpen(page)) await backOut(page);
  });

  test.each(cases)('%s, %s, %s, %s', async (account, moment, personnel, language) => {
    await stage().set(moment, { personnel, language });
    await page.click(like(account));
    const seen = await awaitDialog(page);
    const text = await dialogText(page);
    await backOut(page);
    // What was shown is remembered a moment later; the next dialog shall be a first one again.
    await expect.poll(() => stored(stage().driver, 'quiet')).not.toBe(null);
    expect(seen).not.toBe(null);
    if (seen === null) return;
    expect(seen.language).toBe(language);
    expect([seen.cancel, seen.proceed]).toEqual(BUTTONS[language]);
    if (account === PARTY) {
      expectSpoken(seen, 'outside', language);
      expect(seen.title).toContain(PARTY_TITLE[language]);
    } else {
      expectSpoken(seen, moment, language);
      expect(seen.title).toContain(SPOKEN[moment].title[language]);
    }
    const expected = account === PARTY ? PARTY_LIKE[personnel] : CANDIDATE_LIKE[moment][personnel];
    expectLaw(seen, text, expected, language);
    // Whoever has not said so is not taken for a PNS, and nobody else is told of another's sanctions.
    expect(text.includes(UNKNOWN_SAID[language])).toBe(personnel === 'unknown');
    if (personnel !== 'unknown') expect(seen.sanction).not.toMatch(/\(PNS\)|\(PPPK/);
    if (!['pns', 'unknown'].includes(personnel)) expect(seen.sanction).not.toMatch(/\bPNS\b/);
    const [above = ''] = text.split(MORE[language]);
    expect(above).not.toMatch(/\bpelanggar\b|\bviolator|\boffender/i);
  });
});

function expectSpoken({ level, form, phase }: SeenDialog, moment: Moment, language: Language): void {
  const { chip, ...spoken } = SPOKEN[moment];
  expect({ level, form, phase }).toEqual({
    level: spoken.level,
    form: spoken.form,
    phase: chip[language],
  });
}

function expectLaw(seen: SeenDialog, text: string, expected: Expected, language: Language): void {
  expect(seen.rule).toBe(expected.rule[language]);
  // In the order of the sentence: may be, what, up to what, after examination.
  for (const words of expected.sanction) expect(seen.sanction).toContain(words[language]);
  const other = language === 'id' ? 'en' : 'id';
  for (const words of expected.sanction)
    if (words[other] !== words[language]) expect(seen.sanction).not.toContain(words[other]);
  expect(/diperdebatkan|disputed/.test(seen.sanction)).toBe(expected.disputed);
  expect(text.includes(DISPUTE_HEADING[language])).toBe(expected.disputed);
}

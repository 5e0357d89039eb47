import { beforeEach, describe, expect, it } from 'vitest';
import type { InterstitialText } from '../../src/core/messages.ts';
import { draw } from '../../src/ui/interstitial/draw.ts';
import {
  describedBy,
  Interstitial,
  type InterstitialProps,
  Report,
  TITLE_ID,
} from '../../src/ui/interstitial/interstitial.tsx';
import { SAMPLES } from './samples.ts';

const { determinedId, determinedEn, partyId, severalId, bareId } = SAMPLES;

function show(text: InterstitialText, more: Partial<InterstitialProps> = {}): HTMLElement {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  draw(<Interstitial text={text} level="prohibited" form="full" {...more} />, dialog);
  return dialog;
}

/** Every string of a text, but its language. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** What a dialog says before anything is pressed; a "more" with nothing behind it is not shown. */
const all = ({ lang: _, report: _1, reportCopied: _2, pressAgain: _3, ...shown }: InterstitialText) =>
  strings(shown)
    .filter((one) => one !== shown.moreLabel || shown.more.length > 0)
    // The original of a translated quote stands under "more", which the composer fills.
    .filter((one) => one !== shown.rule.quote || shown.rule.translation === null)
    .filter((one) => !shown.read.some(({ rule }) => rule === one))
    .filter((one) => one !== shown.sanctionLabel || shown.sanction !== '')
    .filter((one) => one !== shown.listedLabel || shown.listed !== '');
const missing = (place: { textContent: string | null }, wanted: readonly string[]) =>
  wanted.filter((one) => !(place.textContent ?? '').includes(one));

/** What can be read without opening anything. */
function closed(dialog: HTMLElement): HTMLElement {
  const copy = dialog.cloneNode(true) as HTMLElement;
  for (const details of copy.querySelectorAll('details')) {
    for (const child of [...details.children]) if (child.tagName !== 'SUMMARY') child.remove();
  }
  return copy;
}

beforeEach(() => document.body.replaceChildren());

describe.each(Object.entries(SAMPLES))('the interstitial with %s', (_name, text) => {
  it.each(['full', 'compact'] as const)('renders every word in the %s form', (form) => {
    expect(missing(show(text, { form }), all(text))).toEqual([]);
  });

  it.each(['full', 'compact'] as const)('names and describes the dialog in the %s form', (form) => {
    const dialog = show(text, { form });
    expect(dialog.querySelector(`#${TITLE_ID}`)?.textContent).toBe(text.title);
    const described = describedBy(text)
      .split(' ')
      .map((id) => dialog.querySelector(`#${id}`)?.textContent ?? '');
    expect(described).not.toContain('');
    expect(missing({ textContent: described.join(' ') }, [text.rule.citation, text.sanction])).toEqual([]);
  });
});

describe('the interstitial', () => {
  it('has three buttons that name the act, the safe one first and focused, and a way to the rule', () => {
    const dialog = show(determinedId);
    const buttons = [...dialog.querySelectorAll<HTMLButtonElement>('.acts button')];
    expect(buttons.map((one) => one.dataset['act'])).toEqual(['cancel', 'proceed', 'wrong']);
    expect(buttons.map((one) => one.textContent)).toEqual(['Tidak jadi', 'Tetap sukai', 'Salah akun?']);
    expect(buttons.map((one) => one.type)).toEqual(['button', 'button', 'button']);
    expect(buttons.map((one) => one.hasAttribute('autofocus'))).toEqual([true, false, false]);
    expect(dialog.querySelector('#jn-rule [data-act="read:R-06"]')?.textContent).toBe('Baca di buku aturan');
    expect(show(bareId).querySelector('[data-act^=read]')).toBeNull();
  });

  it('keeps the order of the model wording', () => {
    const said = show(determinedId).textContent ?? '';
    const { phase, title, lead, rule, sanction, listed, moreLabel, cancel, smallPrint } = determinedId;
    const order = [
      phase,
      title,
      lead,
      rule.citation,
      rule.quote,
      sanction,
      listed,
      moreLabel,
      cancel,
      smallPrint[0],
    ];
    const places = order.map((one) => said.indexOf(one ?? '?'));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  });

  it('says the level in a word and an icon, not in colour alone', () => {
    for (const [level, id, en] of [
      ['caution', 'Perlu kehati-hatian', 'Take care'],
      ['prohibited', 'Ada larangan', 'A rule prohibits this'],
    ] as const) {
      expect(show(determinedId, { level }).querySelector('.level')?.textContent).toBe(id);
      expect(show(determinedEn, { level }).querySelector('.level')?.textContent).toBe(en);
    }
    const shapes = (['caution', 'prohibited'] as const).map((level) =>
      show(determinedId, { level }).querySelector('.level path')?.getAttribute('d'),
    );
    expect(new Set(shapes).size).toBe(2);
  });

  it('hides pictures from a screen reader', () => {
    for (const picture of show(determinedId).querySelectorAll('svg')) {
      expect(picture.getAttribute('aria-hidden')).toBe('true');
    }
  });

  it('quotes the instrument in the reader’s language where it is translated, else marks it as Indonesian', () => {
    expect(show(determinedId).querySelector('blockquote')?.lang).toBe('id');
    const quote = show(determinedEn).querySelector('blockquote');
    expect(quote?.lang).toBe('');
    expect(quote?.textContent).toBe(determinedEn.rule.translation);
    expect(show(determinedEn, { form: 'compact' }).querySelector('blockquote')?.lang).toBe('');
  });

  it('compact: who, rule, sanction, source, doubts and choice stand open; lead and quote wait', () => {
    const open = closed(show(severalId, { form: 'compact' }));
    const { title, phase, accounts, rule, sanction, listed, remarks, cancel, proceed, wrongAccount } =
      severalId;
    const important = strings([
      title,
      phase,
      accounts,
      rule.citation,
      sanction,
      listed,
      remarks,
      cancel,
      proceed,
      wrongAccount,
    ]);
    expect(missing(open, important)).toEqual([]);
    const later = [severalId.lead, rule.quote ?? ''];
    expect(missing(open, later)).toEqual(later);
  });

  it('full: nothing but the further sections waits', () => {
    const { more, read, ...shown } = determinedId;
    const open = closed(show(determinedId));
    expect(missing(open, [...all({ ...shown, read: read.slice(0, 1), more: [] }), shown.moreLabel])).toEqual(
      [],
    );
    const paragraphs = more.flatMap((one) => one.paragraphs);
    expect(missing(open, paragraphs)).toEqual(paragraphs);
  });

  it('shows the report only after “Salah akun?”, and says whether it was copied', () => {
    const { report, reportCopied } = partyId;
    expect(missing(show(partyId), [report, reportCopied])).toEqual([report, reportCopied]);
    expect(show(partyId).querySelector('.report[role=status]')?.textContent).toBe('');
    const said = (copied: boolean): HTMLElement => {
      const place = document.createElement('div');
      draw(<Report text={partyId} copied={copied} />, place);
      return place;
    };
    expect(missing(said(false), [report, reportCopied])).toEqual([reportCopied]);
    expect(missing(said(true), [report, reportCopied])).toEqual([]);
  });

  it('without a worker shows no empty chip, no empty section and the handle once', () => {
    const dialog = show(bareId);
    expect(dialog.querySelector('.chip, details')).toBeNull();
    expect(dialog.querySelector('.accounts')?.textContent.match(/@budicontoh/g)).toHaveLength(1);
  });
});

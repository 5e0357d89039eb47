import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/core/settings.ts';
import { ACTS, LANGUAGES, type Language, PERSONNEL } from '../../src/core/vocabulary.ts';
import { RULEBOOK as WORDS } from '../../src/locales/rulebook.ts';
import { RulebookPage } from '../../src/ui/rulebook/page.tsx';
import { rulebookFacts } from './rulebook-sample.ts';

const nothing = (): void => undefined;
const OUTSIDE = Date.parse('2030-06-01T09:00:00+07:00');

let place: HTMLElement;

async function show(settings: Partial<Settings> = {}, instant?: number): Promise<void> {
  const facts = rulebookFacts(settings, instant);
  await act(() =>
    render(<RulebookPage {...facts} onLanguage={nothing} onPersonnel={nothing} onRegion={nothing} />, place),
  );
}

const find = (selector: string): HTMLElement | null => place.querySelector<HTMLElement>(selector);
const one = (selector: string): HTMLElement => {
  const found = find(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};

async function change(selector: string, value: string): Promise<void> {
  const field = one(selector) as HTMLInputElement | HTMLSelectElement;
  field.value = value;
  await act(() => {
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  });
}

async function press(button: Element | null | undefined): Promise<void> {
  if (!(button instanceof HTMLElement)) throw new Error('no such button');
  await act(() => button.click());
}

const text = (selector: string): string => one(selector).textContent;

beforeEach(() => {
  place?.remove();
  place = document.createElement('div');
  document.body.append(place);
  location.hash = '';
});

describe('bolehkah saya', () => {
  it('answers what was typed, for one’s own personnel, and how it changes', async () => {
    await show();
    expect(find('.answer')).toBeNull();
    await change('#ask-text', 'like postingan calon bupati');
    expect(text('#answer')).toBe('Menyukai unggahan calon');
    expect(one('.answer').dataset['level']).toBe('prohibited');
    expect(text('.answer .level')).toBe('Ada larangan');
    expect(one('.answer dl a').getAttribute('href')).toBe('#R-06');
    expect(text('.answer')).toContain(
      'bagi PNS. Tahapan yang tercatat berjalan: masa kampanye (Pemilihan Bupati Contoh). Belum dipilih: provinsi.',
    );
    expect(text('.answer')).toMatch(/Dapat dikenai .*sampai .*, setelah pemeriksaan/);
    const rows = [...place.querySelectorAll('.answer tbody tr')];
    expect(rows).toHaveLength(4);
    expect(rows.map((each) => each.getAttribute('aria-current'))).toEqual([null, null, 'step', null]);
    expect(rows[1]?.textContent).toContain('sanksi moral');
    expect(rows[2]?.textContent).toContain('sekarang');
  });

  it('is announced, and Enter leads to it', async () => {
    await show();
    await change('#ask-text', 'like postingan calon bupati');
    expect(text('.unseen')).toBe('Menyukai unggahan calon: Ada larangan');
    one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(one('#answer'));
  });

  it('says when it does not know, and takes a pick instead', async () => {
    await show({ language: 'en' });
    await change('#ask-text', 'zzz');
    expect(text('#ask-read')).toBe(WORDS.en.ask.unread);
    await change('#ask-act', 'follow');
    expect(text('#ask-read')).toBe(WORDS.en.ask.halfRead);
    await change('#ask-whom', 'party');
    expect(text('#answer')).toBe('Following the account of a political party');
    expect(one('.answer blockquote').lang).toBe('id');
    expect(text('.answer .translation')).toContain('Our translation:');
  });

  it.each([
    ['mengikuti akun KPU', 'Larangan tidak kami temukan'],
    ['membaca program calon', 'Larangan tidak kami temukan'],
  ])('%s is free, and says what that is not', async (question, level) => {
    await show();
    await change('#ask-text', question);
    expect(text('.answer .level')).toBe(level);
    expect(text('.answer')).toContain('tidak menemukan larangan');
    expect(find('.answer table')).toBeNull();
    expect(document.getElementById('rights')).not.toBeNull();
  });

  it.each(LANGUAGES)('knows its own examples, %s', async (language) => {
    await show({ language });
    for (const example of [...place.querySelectorAll('.example')]) {
      await press(example);
      expect(find('#answer'), example.textContent ?? '').not.toBeNull();
    }
  });

  it('outside every stage finds no specific sanction and says that this is no permission', async () => {
    await show({}, OUTSIDE);
    await change('#ask-text', 'like postingan partai');
    expect(one('.answer').dataset['level']).toBe('caution');
    expect(text('.answer')).toContain('tidak kami temukan; itu bukan izin');
    expect(one('tbody tr').getAttribute('aria-current')).toBe('step');
  });
});

describe('every answer there is', () => {
  it.each(LANGUAGES)(
    'links to places of the page and has no gaps in its words, %s',
    async (language: Language) => {
      for (const personnel of PERSONNEL) {
        await show({ language, personnel });
        for (const asked of ACTS) {
          await change('#ask-act', asked);
          for (const whom of ['candidate', 'party', 'office', 'nobody']) {
            await change('#ask-whom', whom);
            const lost = [...one('.answer').querySelectorAll('a')].filter(
              (each) => document.getElementById(each.getAttribute('href')?.slice(1) ?? '') === null,
            );
            expect(lost.map(String), `${personnel} ${asked} ${whom}`).toEqual([]);
            expect(text('.answer'), `${personnel} ${asked} ${whom}`).not.toMatch(
              /undefined|null|NaN|\s\.(?!\.)|\(\)/,
            );
          }
        }
      }
    },
  );
});

describe('quiz', () => {
  const options = () => [...place.querySelectorAll<HTMLElement>('.options button')];
  const next = () => [...place.querySelectorAll('#kuis .card > button')].at(-1);

  it('asks ten, explains each by a rule, and counts what was right', async () => {
    await show();
    const items = rulebookFacts().quiz(7);
    expect(items).toHaveLength(10);
    await press(find('#kuis .primary'));
    for (const [at, item] of items.entries()) {
      expect(document.activeElement).toBe(one('#kuis h3'));
      expect(text('#kuis .card .hint')).toBe(`Pertanyaan ${at + 1} dari 10`);
      expect(text('#kuis .card')).not.toMatch(/\b(?:kpu|ktp|pns)\b/);
      const wanted = WORDS.id.quiz.options[item.right];
      // The first is answered wrongly.
      const chosen = options().find((each) => (each.textContent === wanted) !== (at === 0));
      await press(chosen);
      expect(chosen?.getAttribute('aria-pressed')).toBe('true');
      expect(text('#kuis .outcome')).toContain(at === 0 ? 'Belum tepat' : 'Tepat.');
      const [deciding] = item.because.citations;
      const because = find('#kuis [role=status] a')?.getAttribute('href');
      expect(because).toBe(item.free === null ? `#${deciding?.rule.id}` : '#rights');
      // Once answered it stays answered.
      await press(options().find((each) => each !== chosen));
      expect(chosen?.getAttribute('aria-pressed')).toBe('true');
      await press(next());
    }
    expect(text('#kuis h3')).toBe('9 dari 10 jawaban tepat');
    expect(document.activeElement).toBe(one('#kuis h3'));
    await press(next());
    expect(text('#kuis .card .hint')).toBe('Pertanyaan 1 dari 10');
  });

  it('begins anew for somebody else', async () => {
    await show();
    await press(find('#kuis .primary'));
    await show({ personnel: 'pppk' });
    expect(find('#kuis .card')).toBeNull();
  });
});

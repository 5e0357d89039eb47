import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/core/settings.ts';
import { RulebookPage } from '../../src/ui/rulebook/page.tsx';
import { DATA, RULEBOOK, rulebookFacts } from './rulebook-sample.ts';

const on = { onLanguage: vi.fn(), onPersonnel: vi.fn(), onRegion: vi.fn() };

let place: HTMLElement;

async function show(settings: Partial<Settings> = {}, hash = ''): Promise<HTMLElement> {
  location.hash = hash;
  await act(() => render(<RulebookPage {...rulebookFacts(settings)} {...on} />, place));
  return place;
}

const one = <T extends HTMLElement>(selector: string): T => {
  const found = place.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const all = (selector: string): HTMLElement[] => [...place.querySelectorAll<HTMLElement>(selector)];

async function write(selector: string, value: string): Promise<void> {
  const field = one<HTMLInputElement | HTMLSelectElement>(selector);
  field.value = value;
  await act(() => {
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  });
}

const entries = (): string[] => all('.entry:not([hidden])').map((each) => each.id);

/** In-page links that lead to nothing. */
const lost = (): string[] =>
  all('a[href^="#"]')
    .map((each) => each.getAttribute('href')?.slice(1) ?? '')
    .filter((id) => document.getElementById(id) === null);

beforeEach(() => {
  place?.remove();
  place = document.createElement('div');
  document.body.append(place);
  vi.clearAllMocks();
});

describe.each(['id', 'en'] as const)('the whole page, %s', (language) => {
  it('holds every rule, instrument and statement, and no link to nowhere', async () => {
    await show({ language });
    const { rules, instruments, elections } = RULEBOOK;
    expect(entries()).toHaveLength(rules.length + instruments.size + elections.size + DATA.topics.length);
    const statements = DATA.topics.flatMap((each) => each.statements);
    expect(all('.statements > li')).toHaveLength(statements.length);
    expect(all('a[href^="#"]').length).toBeGreaterThan(100);
    expect(lost()).toEqual([]);
    const ids = all('[id]').map((each) => each.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('says in words who binds, since when, how certain, who reviewed; nothing is undefined', async () => {
    const text = (await show({ language })).textContent;
    expect(text).not.toMatch(/undefined|\[object|null|NaN/);
    for (const { plain, dispute } of RULEBOOK.rules) {
      expect(text).toContain(plain[language]);
      if (dispute !== null) expect(text).toContain(dispute[language]);
    }
    expect(all('a[target="_blank"]').map((each) => each.getAttribute('rel'))).toEqual(['noreferrer']);
  });

  it('keeps official wording Indonesian, and marks its translation', async () => {
    await show({ language });
    const quotes = RULEBOOK.rules.filter((each) => each.quote !== null);
    expect(quotes.length).toBeGreaterThan(10);
    expect(all('blockquote').every((each) => each.lang === 'id')).toBe(true);
    expect(one('#R-06 blockquote').textContent).toContain('bergabung/follow');
    expect(all('#R-06 .translation')).toHaveLength(language === 'en' ? 1 : 0);
  });

  it('threatens nobody with what binds others, and says the last day an instrument held', async () => {
    await show({ language });
    const may = language === 'id' ? 'Dapat dikenai' : 'May be subject';
    expect(one('#R-06').textContent).toContain(may);
    expect(one('#R-21').textContent).not.toContain(may);
    expect(one('#SE-BATANG-2023').textContent).toContain('27 November 2024');
  });

  it('has one first heading and skips no step below it', async () => {
    await show({ language });
    await write('#ask-text', 'like postingan partai');
    const steps = all('h1, h2, h3, h4').map((each) => Number(each.localName.slice(1)));
    expect(steps.filter((each) => each === 1)).toHaveLength(1);
    expect(steps.filter((each, at) => each - (steps[at - 1] ?? 0) > 1)).toEqual([]);
  });
});

describe('search', () => {
  it.each([
    ['pasal 5 huruf n', 'R-06'],
    ['R-06', 'R-06'],
    ['article 5 n number 6', 'R-10'],
    ['foto tim sukses', 'R-08'],
    ['netralits', 'R-01'],
  ])('%s finds %s and hides the rest', async (query, expected) => {
    await show();
    const before = entries().length;
    await write('#search', query);
    expect(entries()).toContain(expected);
    expect(entries().length).toBeLessThan(before);
    expect(one('.search [role=status]').textContent).toContain(query);
    expect(one('#tanya').hidden).toBe(true);
    expect(lost()).toEqual([]);
    expect(
      lost().filter((id) => !/^(?:diperdebatkan|aturan|peraturan|topik)$/.test(id)).length,
    ).toBeDefined();
  });

  it('puts the rule asked for by number first and marks where words stand', async () => {
    await show();
    await write('#search', 'R-06');
    expect(entries()[0]).toBe('R-06');
    await write('#search', 'alat peraga');
    expect(all('mark').map((each) => each.textContent.toLowerCase())).toEqual(
      expect.arrayContaining(['alat', 'peraga']),
    );
  });

  it('says that nothing matches, and comes back whole', async () => {
    await show();
    const before = entries().length;
    await write('#search', 'qqqqzzzz');
    expect(entries()).toEqual([]);
    expect(one('.search [role=status]').textContent).toBe('Tidak ada yang cocok dengan “qqqqzzzz”.');
    await act(() => one('.search button').click());
    expect(entries()).toHaveLength(before);
    expect(one<HTMLInputElement>('#search').value).toBe('');
  });

  it('in English shows Indonesian text as Indonesian', async () => {
    await show({ language: 'en' });
    await write('#search', 'keberpihakan');
    expect(all('.excerpt').length).toBeGreaterThan(0);
    expect(all('.excerpt').every((each) => each.lang === 'id')).toBe(true);
  });
});

describe('links', () => {
  it('open what they lead to and put the focus there', async () => {
    await show({}, '#R-06');
    expect(one<HTMLDetailsElement>('#R-06').open).toBe(true);
    expect(document.activeElement).toBe(one('#R-06 > summary'));
    expect(all('.entry[open]')).toHaveLength(1);
  });

  it('end a search that would hide their target', async () => {
    await show();
    await write('#search', 'qqqqzzzz');
    await act(() => {
      location.hash = '#SKB-2022';
      dispatchEvent(new Event('hashchange'));
    });
    expect(one<HTMLDetailsElement>('#SKB-2022').open).toBe(true);
    expect(document.activeElement).toBe(one('#SKB-2022 > summary'));
  });

  it('lead again when pressed again', async () => {
    await show({}, '#R-06');
    one<HTMLDetailsElement>('#R-06').open = false;
    const link = document.createElement('a');
    link.href = '#R-06';
    place.append(link);
    await act(() => link.click());
    expect(one<HTMLDetailsElement>('#R-06').open).toBe(true);
  });
});

describe('paper', () => {
  it('has everything unfolded, and only while it is printed', async () => {
    await show({}, '#R-06');
    await act(() => dispatchEvent(new Event('beforeprint')) as unknown as undefined);
    expect(all('details:not([open])')).toEqual([]);
    dispatchEvent(new Event('afterprint'));
    expect(all('details[open]').map((each) => each.id)).toEqual(['R-06']);
  });
});

describe('whom the answers are for', () => {
  it('is chosen here and told to the store', async () => {
    await show({ region: '33.25' });
    await write('#language', 'en');
    expect(on.onLanguage).toHaveBeenLastCalledWith('en');
    await write('#personnel', 'pppk-pw');
    expect(on.onPersonnel).toHaveBeenLastCalledWith('pppk-pw');
    expect(one<HTMLSelectElement>('#province').value).toBe('33');
    expect(one<HTMLSelectElement>('#regency').value).toBe('33.25');
    await write('#regency', '33');
    expect(on.onRegion).toHaveBeenLastCalledWith('33');
    await write('#province', '');
    expect(on.onRegion).toHaveBeenLastCalledWith(null);
  });

  it('has no regencies before a province', async () => {
    await show();
    expect(place.querySelector('#regency')).toBeNull();
    expect(all('#province option').length).toBeGreaterThanOrEqual(39);
  });
});

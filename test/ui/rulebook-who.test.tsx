import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../src/core/vocabulary.ts';
import { RulebookPage } from '../../src/ui/rulebook/page.tsx';
import { rulebookFacts } from './rulebook-sample.ts';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.replaceChildren(place);
});

async function show(managedBy: string | null, language: Language = 'id', region = '33.25'): Promise<void> {
  const facts = { ...rulebookFacts({ region, language }), locked: ['region', 'mode'] as const, managedBy };
  const nothing = vi.fn();
  await act(() =>
    render(<RulebookPage {...facts} onLanguage={nothing} onPersonnel={nothing} onRegion={nothing} />, place),
  );
}

const pick = (id: string): HTMLSelectElement => {
  const found = place.querySelector<HTMLSelectElement>(`#${id}`);
  if (found === null) throw new Error(`no ${id}`);
  return found;
};
const described = (id: string) =>
  place.querySelector(`#${pick(id).getAttribute('aria-describedby')}`)?.textContent;

describe('a region that the agency has locked', () => {
  it('is shown as it is, cannot be changed, and says who says so', async () => {
    await show('Pemerintah Kota Contoh');
    expect(pick('province').value).toBe('33');
    expect(pick('regency').value).toBe('33.25');
    for (const id of ['province', 'regency']) {
      expect(pick(id).disabled).toBe(true);
      expect(described(id)).toBe('Diatur oleh Pemerintah Kota Contoh');
    }
  });

  it('leaves language and employment status free', async () => {
    await show('Pemerintah Kota Contoh');
    for (const id of ['language', 'personnel']) {
      expect(pick(id).disabled).toBe(false);
      expect(pick(id).hasAttribute('aria-describedby')).toBe(false);
    }
  });

  it('may be locked by an agency without a name, in either language', async () => {
    await show(null);
    expect(described('province')).toBe('Diatur oleh instansi Anda');
    await show(null, 'en');
    expect(described('province')).toBe('Set by your agency');
  });
});

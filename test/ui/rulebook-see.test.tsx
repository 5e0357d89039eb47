import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { RulebookPage } from '../../src/ui/rulebook/page.tsx';
import { rulebookFacts } from './rulebook-sample.ts';

const on = { onLanguage: () => {}, onPersonnel: () => {}, onRegion: () => {} };

async function hintFor(text: string, language: 'id' | 'en'): Promise<HTMLElement> {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  await act(() => render(<RulebookPage {...rulebookFacts({ language })} {...on} />, place));
  const field = document.querySelector<HTMLInputElement>('#ask-text')!;
  field.value = text;
  await act(() => {
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return document.querySelector<HTMLElement>('#ask-read')!;
}

it.each([
  ['nyoblos', 'id', 'Memilih'],
  ['hate speech', 'en', '3. Wise on social media: no hate speech, no false news'],
  ['terima uang dari calon', 'id', '4. Menolak politik uang'],
] as const)('“%s” leads to what the handbook says of it, %s', async (text, language, heading) => {
  const hint = await hintFor(text, language);
  const link = hint.querySelector('a');
  expect(link?.textContent).toBe(heading);
  const place = document.querySelector(link?.getAttribute('href') ?? 'none');
  expect(place?.textContent).toContain(heading);
});

it('what is answered or not understood leads nowhere', async () => {
  for (const text of ['foto saat nyoblos', 'apa kabar']) {
    expect((await hintFor(text, 'id')).querySelector('a')).toBeNull();
  }
});

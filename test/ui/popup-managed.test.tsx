import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Managed } from '../../src/core/popup-state.ts';
import type { Language } from '../../src/core/vocabulary.ts';
import { popup } from '../../src/locales/id/popup.ts';
import { SettingsForm } from '../../src/ui/popup/settings-form.tsx';
import { POPUPS } from './popup-samples.ts';

const MANAGED: Managed = {
  by: 'Pemerintah Kota Contoh',
  help: 'BKPSDM, pesawat 112',
  locked: ['mode', 'sharedComputer', 'region'],
  ignored: [
    { key: 'mode', reason: 'value' },
    { key: 'repositories 2', reason: 'repeated' },
  ],
};

function show(managed: Managed, language: Language = 'id'): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  const nothing = vi.fn();
  render(
    <SettingsForm
      settings={{ ...POPUPS.guarded.settings, language, mode: 'strict' }}
      managed={managed}
      forgotten={false}
      words={popup}
      onPersonnel={nothing}
      onLanguage={nothing}
      onMode={nothing}
      onDrafts={nothing}
      onSharedComputer={nothing}
      onForget={nothing}
    />,
    place,
  );
  return place;
}

const disabled = (place: HTMLElement) =>
  [...place.querySelectorAll<HTMLElement>(':disabled')].map(
    (each) => each.getAttribute('name') ?? each.tagName.toLowerCase(),
  );
const hints = (place: HTMLElement) => [...place.querySelectorAll('.locked')].map((each) => each.textContent);

beforeEach(() => document.body.replaceChildren());

describe('what an agency locks', () => {
  it('is shown as it is, cannot be changed, and says who says so', () => {
    const place = show(MANAGED);
    const mode = place.querySelector('fieldset') as HTMLFieldSetElement;
    expect(mode.disabled).toBe(true);
    expect(mode.querySelector<HTMLInputElement>('input:checked')?.value).toBe('strict');
    expect(place.querySelector(`#${mode.getAttribute('aria-describedby')}`)?.textContent).toBe(
      'Diatur oleh Pemerintah Kota Contoh',
    );
    const shared = place.querySelector<HTMLInputElement>('[name=shared]');
    expect(shared?.disabled).toBe(true);
    expect(place.querySelector('#shared-hint')?.textContent).toContain('Diatur oleh Pemerintah Kota Contoh');
    expect(hints(place)).toHaveLength(2);
  });

  it('leaves the rest free', () => {
    const place = show(MANAGED);
    expect(place.querySelector<HTMLSelectElement>('#personnel')?.disabled).toBe(false);
    expect(place.querySelector<HTMLInputElement>('[name=drafts]')?.disabled).toBe(false);
    expect(place.querySelector('fieldset.inline')?.hasAttribute('disabled')).toBe(false);
  });

  it('may name no agency', () => {
    expect(hints(show({ ...MANAGED, by: null }))).toEqual([
      'Diatur oleh instansi Anda',
      'Diatur oleh instansi Anda',
    ]);
    expect(hints(show({ ...MANAGED, by: null }, 'en'))).toContain('Managed by your agency');
  });
});

describe('a policy', () => {
  const notes = (place: HTMLElement) =>
    [...place.querySelectorAll('section > p')].slice(0, 3).map((each) => each.textContent);

  it('says who gives help, and which of its keys do not count, in one line', () => {
    expect(notes(show(MANAGED))).toEqual([
      'Diatur oleh Pemerintah Kota Contoh',
      'Bantuan: BKPSDM, pesawat 112',
      'Kunci kebijakan yang diabaikan: mode (nilainya tidak berlaku), repositories 2 (sudah disebut). Sampaikan kepada pengelola komputer ini.',
    ]);
  });

  it('that is not there leaves no trace', () => {
    const place = show({ by: null, help: null, locked: [], ignored: [] });
    expect(disabled(place)).toEqual([]);
    expect(place.textContent).not.toMatch(/Diatur|Bantuan|diabaikan/);
  });
});

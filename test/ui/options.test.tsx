import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListsPageState, PageOutcome } from '../../src/core/lists-page.ts';
import { LISTS } from '../../src/locales/lists.ts';
import { ListsSections } from '../../src/ui/options/lists-sections.tsx';
import { FOLLOWING, FRESH, INSPECTED } from './options-sample.ts';

const on = {
  onCheck: vi.fn(),
  onInspect: vi.fn(),
  onSubscribe: vi.fn(),
  onUnsubscribe: vi.fn(),
  onImport: vi.fn(),
  onCancel: vi.fn(),
};

let place: HTMLElement;
beforeEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
  place = document.createElement('div');
  document.body.append(place);
});

async function show(state: ListsPageState): Promise<HTMLElement> {
  await act(() => render(<ListsSections state={state} {...on} />, place));
  return place;
}

const section = (id: string): HTMLElement => {
  const found = place.querySelector<HTMLElement>(`#${id}`);
  if (found === null) throw new Error(`no section ${id}`);
  return found;
};
const button = (within: HTMLElement, label: string): HTMLButtonElement => {
  const found = [...within.querySelectorAll('button')].find((each) => each.textContent === label);
  if (found === undefined) throw new Error(`no button ${label}`);
  return found;
};

async function type(selector: string, value: string): Promise<void> {
  const field = place.querySelector<HTMLInputElement>(selector);
  if (field === null) throw new Error(`no ${selector}`);
  field.value = value;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

describe('the lists on the settings page', () => {
  it('says of a fresh installation that nothing is followed and nothing was asked', async () => {
    await show(FRESH);
    expect(section('in-force').textContent).toContain('97 akun');
    expect(section('in-force').textContent).toContain('Bawaan ekstensi');
    expect(section('sources').textContent).toContain('tidak ada yang diambil dari internet');
    expect(section('sources').querySelector('button')).toBeNull();
    expect(section('requests').textContent).toContain('Belum ada yang diambil.');
  });

  it('says that a stale list keeps warning, and of which day', async () => {
    await show(FOLLOWING);
    expect(place.querySelector('[data-freshness="stale"]')?.textContent).toContain(
      'tetap mengingatkan, menurut daftar per 20 November 2026',
    );
  });

  it('tells who set a source, what went wrong, what was refused, and what stays', async () => {
    await show(FOLLOWING);
    const [policy] = section('sources').querySelectorAll('.card');
    expect(policy?.textContent).toContain('Diatur oleh BKPSDM Contoh');
    expect(policy?.querySelector('code')?.textContent).toBe(Array(16).fill('3f9a').join(' '));
    expect(policy?.textContent).toContain(LISTS.id.troubles.expired);
    expect(policy?.textContent).toContain('Daftar “Kabupaten Batang” ditolak');
    expect(policy?.textContent).toContain('Daftar terakhir yang sah tetap dipakai.');
    // What policy set, a person does not remove.
    expect(policy?.querySelector('button')).toBeNull();
  });

  it('follows nothing before the fingerprint was shown and confirmed', async () => {
    await show(FRESH);
    await type('#source-url', ' https://pantau.example/daftar/ ');
    await act(() => button(section('subscribe'), LISTS.id.subscribe.inspect).click());
    expect(on.onInspect).toHaveBeenCalledWith('https://pantau.example/daftar/');
    expect(on.onSubscribe).not.toHaveBeenCalled();
    await show(INSPECTED);
    expect(section('subscribe').querySelector('code')?.textContent).toMatch(/^3f9a 3f9a/);
    await type('#source-name', 'Pantau');
    await act(() => button(section('subscribe'), LISTS.id.subscribe.confirm).click());
    expect(on.onSubscribe).toHaveBeenCalledWith(
      { url: 'https://pantau.example/daftar/', fingerprint: '3f9a'.repeat(16) },
      'Pantau',
    );
  });

  it('lists what was asked of the network, a failure too', async () => {
    await show(FOLLOWING);
    const rows = [...section('requests').querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/timestamp\.json.*diterima612 byte$/);
    expect(rows[1]).toContain('tidak terhubung');
  });

  it('hands over the file that was chosen', async () => {
    await show(FRESH);
    const input = place.querySelector<HTMLInputElement>('#import-file')!;
    const file = new File(['{}'], 'daftar.json');
    Object.defineProperty(input, 'files', { value: [file] });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(on.onImport).toHaveBeenCalledWith(file);
  });

  it.each<[PageOutcome, string]>([
    [{ kind: 'imported' }, LISTS.id.outcomes.imported],
    [{ kind: 'refused', why: 'unsigned' }, LISTS.id.troubles.unsigned],
    [
      {
        kind: 'foreign-file',
        fingerprint: 'c0de'.repeat(16),
        origin: { scope: 'agency', name: 'Dinas Contoh' },
      },
      'c0de c0de',
    ],
  ])('tells what came of it: %j', async (outcome, told) => {
    await show({ ...FRESH, outcome });
    expect(place.querySelector('[role="status"]')?.textContent).toContain(told);
  });

  it('speaks English throughout when asked', async () => {
    await show({ ...FOLLOWING, language: 'en' });
    expect(place.textContent).toContain('Set by BKPSDM Contoh');
    expect(place.textContent).not.toMatch(/Sumber|Terakhir|terhubung|diterima/);
  });
});

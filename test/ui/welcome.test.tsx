import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../src/core/vocabulary.ts';
import type { WelcomeState } from '../../src/core/welcome-state.ts';
import { HEALTH } from '../../src/locales/health-words.ts';
import { OFFICE_VIEW } from '../../src/locales/office-view.ts';
import { WELCOME } from '../../src/locales/welcome.ts';
import { WelcomePage } from '../../src/ui/welcome/page.tsx';
import { CLEAR, FIRST } from './welcome-sample.ts';

const on = {
  onLanguage: vi.fn(),
  onPersonnel: vi.fn(),
  onRegion: vi.fn(),
  onComputer: vi.fn(),
  onJournal: vi.fn(),
  onKeepPledge: vi.fn(),
  onDropPledge: vi.fn(),
  onGrant: vi.fn(),
  onOpen: vi.fn(),
  onClose: vi.fn(),
};
const ask = vi.fn();

let place: HTMLElement;
beforeEach(() => {
  vi.resetAllMocks();
  place = document.createElement('div');
  document.body.replaceChildren(place);
});

const show = (change: Partial<WelcomeState> = {}) =>
  act(() => render(<WelcomePage state={{ ...FIRST, ...change }} ask={ask} {...on} />, place));
const one = <T extends HTMLElement>(selector: string): T => {
  const found = place.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const said = (selector: string): string => one(selector).textContent ?? '';
const button = (label: string): HTMLButtonElement | undefined =>
  [...place.querySelectorAll('button')].find((each) => each.textContent === label);
const press = (label: string) =>
  act(() => {
    const found = button(label);
    if (found === undefined) throw new Error(`no button ${label}`);
    found.click();
  });

describe('the welcome page', () => {
  it('is read in its order, and asks for nothing', async () => {
    await show();
    const order = [...place.querySelectorAll('main > section')].map(({ id }) => id);
    expect(order).toEqual(['what', 'practice', 'office', 'limits', 'person', 'journal', 'pledge', 'end']);
    expect(place.querySelectorAll('main [required]').length).toBe(0);
    expect(place.querySelector('[role=alert]')).toBeNull();
    // Pictures say nothing that the words do not.
    const pictures = [...place.querySelectorAll('svg')];
    expect(pictures.filter((each) => each.getAttribute('aria-hidden') !== 'true')).toEqual([]);
    expect(place.querySelectorAll('.steps .picture').length).toBe(3);
  });

  it('does not say that a press is held where it is not', async () => {
    await show();
    expect(said('#what')).toContain(WELCOME.id.steps.held.headline);
    await show({ settings: { ...FIRST.settings, mode: 'remind' } });
    expect(said('#what')).not.toContain('ditahan dulu');
    expect(said('#practice')).toContain(WELCOME.id.practice.leadReminded);
  });

  it('says that a permission is missing, and asks for it in one press', async () => {
    await show({ permissionMissing: true });
    expect(said('[role=alert]')).toContain('Belum menjaga');
    await press('Izinkan sekarang');
    expect(on.onGrant).toHaveBeenCalledOnce();
  });

  it('says on which platforms nobody is listed, where there are such', async () => {
    await show();
    expect(said('#limits')).not.toContain('Belum ada akun');
    await show({ empty: ['linkedin', 'bluesky'] });
    expect(said('#limits')).toContain('Di LinkedIn, Bluesky belum ada akun');
  });
});

describe('what the office sees', () => {
  it('is nothing while every row is explained', async () => {
    await show();
    expect(said('#office-heading')).toBe('Apa yang dilihat kantor: tidak ada');
    expect(place.querySelectorAll('#office [data-marked=true]').length).toBe(0);
    expect(said('#office')).toContain('Yang diambil dari internet (tercatat): 0');
    // The log may have been deleted: what it holds says nothing of what was asked.
    expect(said('#office')).toContain('Catatan yang ada sekarang kosong');
    expect(said('#office')).toContain('paling banyak 500 dan dapat dihapus');
    // Nothing to look at.
    expect(said('#office')).not.toContain('Lihat setiap permintaan');
  });

  it('is to be checked where one is not: named as it is, first, and never folded away', async () => {
    const row = { about: 'unexplained', where: 'permission', name: 'nativeMessaging' } as const;
    await show({ office: { clear: false, rows: [...CLEAR.rows, row] } });
    expect(said('#office-heading')).toBe('Apa yang dilihat kantor: periksa baris yang ditandai');
    const first = one('#office .rows > li');
    expect([first.dataset['marked'], first.closest('details')]).toEqual(['true', null]);
    expect(first.textContent).toContain('Belum dijelaskan: nativeMessaging');
  });

  it('counts the requests, names whom they went to, and what the office set', async () => {
    const rows = [
      { about: 'requests', count: 12, hosts: ['daftar.example'], since: '2026-11-20' },
      { about: 'former', count: 2, hosts: ['lama.example'] },
      { about: 'policy', set: ['region', 'mode'] },
    ] as const;
    await show({ office: { clear: true, rows } });
    expect(said('#office')).toContain('Yang diambil dari internet (tercatat): 12');
    expect(said('#office')).toContain(
      'Yang tertua tercatat 20 November 2026. Kepada sumber daftar yang dipakai: daftar.example;',
    );
    expect(said('#office')).toContain('sumber yang tidak lagi dipakai: 2');
    await press('Lihat setiap permintaan');
    expect(on.onOpen).toHaveBeenCalledExactlyOnceWith('options.html#requests');
    expect(said('#office')).toContain('lama.example.');
    expect(said('#office-heading')).toContain('tidak ada');
    expect(said('#office')).toContain('daerah, cara mengingatkan.');
  });

  it('claims that the browser closes the doors only where it does', async () => {
    await show();
    expect(said('#office')).toContain('peramban menolak situs atau program lain');
    const office = { clear: true, rows: [{ about: 'outsiders', closedBy: 'silence' }] } as const;
    await show({ office });
    expect(said('#office')).not.toContain('peramban menolak');
    expect(said('#office')).toContain('tidak mendengarkan program lain');
  });

  it.each(LANGUAGES)('names every use of the permission to work in tabs, %s', (language) => {
    const { detail } = OFFICE_VIEW[language].permissions.scripting;
    expect(detail).toContain(HEALTH[language].examine);
    expect(detail).toContain(language === 'id' ? 'pertanyaan kecil' : 'small question');
  });
});

describe('the journal', () => {
  it('waits until the person said whose computer it is', async () => {
    await show();
    expect(said('#journal')).toContain(WELCOME.id.journal.computerFirst);
    expect(one<HTMLAnchorElement>('#journal a').getAttribute('href')).toBe('#person');
    expect(place.querySelector('#journal button')).toBeNull();
    await show({ computer: 'own' });
    expect(said('#journal')).not.toContain(WELCOME.id.journal.computerFirst);
    expect(button('Nyalakan catatan…')).toBeDefined();
  });

  it('can be switched off, and says why it cannot be on, before that too', async () => {
    await show({ settings: { ...FIRST.settings, journal: true } });
    await press('Matikan catatan');
    expect(on.onJournal).toHaveBeenCalledExactlyOnceWith(false);
    await show({ journalPause: 'policy' });
    expect(said('#journal')).toContain('dikunci mati');
  });
});

describe('who the advice is for', () => {
  it('is not assumed: nobody’s computer is chosen before the person says', async () => {
    await show();
    expect(
      [...place.querySelectorAll<HTMLInputElement>('[name=computer]')].map((each) => each.checked),
    ).toEqual([false, false]);
    await act(() => one<HTMLInputElement>('[name=computer][value=own]').click());
    expect(on.onComputer).toHaveBeenCalledExactlyOnceWith(false);
    await show({ computer: 'own', saved: 'sharedComputer' });
    expect(one<HTMLInputElement>('[name=computer][value=own]').checked).toBe(true);
    expect(said('#person [role=status]')).toBe('Tersimpan. Komputer ini: Hanya saya yang memakainya.');
    await show({ computer: 'own', saved: 'region' });
    expect(said('#person [role=status]')).toBe('Tersimpan. Daerah: Belum dipilih.');
  });

  it('shows what is locked as locked, by whom', async () => {
    await show({
      locked: ['region', 'sharedComputer', 'journal'],
      managedBy: 'Kota Contoh',
      computer: 'own',
    });
    expect(one<HTMLSelectElement>('#province').disabled).toBe(true);
    expect(one<HTMLFieldSetElement>('fieldset.choices').disabled).toBe(true);
    expect(one<HTMLSelectElement>('#personnel').disabled).toBe(false);
    expect(said('#province-locked')).toBe('Diatur oleh Kota Contoh');
    expect(said('#computer-locked')).toBe('Diatur oleh Kota Contoh');
    expect(said('#journal')).toContain('Diatur oleh Kota Contoh');
  });
});

describe('the pledge', () => {
  it('is to read, and kept only if wished', async () => {
    await show();
    expect(said('#pledge')).toContain('“menjaga netralitas”');
    expect(said('#pledge')).toContain('SumberKoran Contoh');
    await press('Simpan sebagai ikrar saya');
    expect(on.onKeepPledge).toHaveBeenCalledOnce();
    button('Simpan sebagai ikrar saya')?.focus();
    await show({ pledgeKeptOn: '2026-11-22' });
    expect(said('#pledge [role=status]')).toBe('Disimpan 22 November 2026.');
    // The keyboard stays where it was.
    expect(document.activeElement?.textContent).toBe('Hapus');
    await press('Hapus');
    expect(on.onDropPledge).toHaveBeenCalledOnce();
  });

  it('is not kept on a shared computer, and it is said why; one kept before can go', async () => {
    const settings = { ...FIRST.settings, sharedComputer: true };
    await show({ settings, computer: 'shared' });
    expect(said('#pledge')).toContain('Di komputer bersama ikrar tidak disimpan');
    expect(button('Simpan sebagai ikrar saya')).toBeUndefined();
    await show({ settings, computer: 'shared', pledgeKeptOn: '2026-11-22' });
    expect(button('Hapus')).toBeDefined();
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countsOf } from '../../src/core/health.ts';
import type { PopupState } from '../../src/core/popup-state.ts';
import { healthReport } from '../../src/locales/health-report.ts';
import { HEALTH } from '../../src/locales/health-words.ts';
import { POPUPS } from './popup-samples.ts';
import { button, on, show } from './popup-shown.tsx';

const card = (state: PopupState) => show(state).querySelector<HTMLElement>('.health');
const labels = (within: HTMLElement | null) =>
  [...(within?.querySelectorAll('button') ?? [])].map((one) => one.textContent);
beforeEach(() => {
  document.body.replaceChildren();
  vi.clearAllMocks();
});

describe('health', () => {
  it('has a line an action: an icon, a word and its counts', () => {
    const lines = [...(card(POPUPS.degraded)?.querySelectorAll('li[data-state]') ?? [])];
    expect(lines.map((line) => line.textContent)).toEqual([
      'Menyukai: Berfungsi42 klik, 41 terbaca tujuannya; 3 diteruskan, 3 diterima situs',
      'Membagikan: Terganggu10 klik, 6 terbaca tujuannya; 1 diteruskan, 1 diterima situs',
      'Mengomentari: Mati5 klik, 0 terbaca tujuannya',
      'Mengikuti: Berfungsi2 klik, 2 terbaca tujuannya; 2 diteruskan, 1 diterima situs',
      'Bergabung: Belum ada klik tercatat',
      'Mengunggah: Berfungsi3 klik, 3 terbaca tujuannya',
    ]);
    // The four states differ in shape, not in colour alone.
    const shapes = new Map(
      lines.map((line) => [line.getAttribute('data-state'), line.querySelector('path')?.getAttribute('d')]),
    );
    expect(new Set(shapes.values()).size).toBe(4);
  });

  it('shows what the second net caught, and what can be done about it', () => {
    const place = card(POPUPS.caught);
    const lines = [...(place?.querySelectorAll('li[data-state]') ?? [])].map((line) => line.textContent);
    expect(lines.slice(1)).toEqual([
      'Membagikan: Terganggu10 klik, 10 terbaca tujuannya; 1 diteruskan, 1 diterima situs; terlewat saat ditekan, tetapi permintaannya tertahan: 5',
      'Bergabung: Tergangguterlewat saat ditekan, tetapi permintaannya tertahan: 1',
      'Mengunggah: Belum ada klik tercatatpermintaan yang tujuannya tidak kami ketahui, diteruskan: 2',
    ]);
    expect(place?.textContent).toContain(HEALTH.id.caughtHint);
    expect(card(POPUPS.degraded)?.textContent).not.toContain(HEALTH.id.caughtHint);
    const told = POPUPS.caught.health.filter(({ action }) => action === 'post');
    expect(labels(card({ ...POPUPS.guarded, health: told }))).toContain('Hapus hitungan');
  });

  it('is of this tab’s site, and absent where none is guarded', () => {
    expect(card(POPUPS.guarded)?.querySelector('h2')?.textContent).toBe('Kesehatan di X');
    expect(card(POPUPS.broken)?.querySelector('h2')?.textContent).toBe('Kesehatan di Threads');
    expect(card(POPUPS.other)).toBeNull();
  });

  it('is folded up until something fails', () => {
    const open = (state: PopupState) => card(state)?.querySelector('details')?.open;
    expect(open(POPUPS.guarded)).toBe(false);
    expect(open(POPUPS.reload)).toBe(false);
    expect(open(POPUPS.degraded)).toBe(true);
  });

  it('stays as the person left it while the popup shows the same', () => {
    const place = show(POPUPS.guarded);
    const details = place.querySelector('details');
    details?.setAttribute('open', '');
    show({ ...POPUPS.guarded, report: 'copied' }, place);
    expect(details?.open).toBe(true);
  });

  it('says that broken counts were replaced', () => {
    const alerts = show({ ...POPUPS.guarded, healthBroken: true }).querySelectorAll('[role=alert] strong');
    expect([...alerts].map((each) => each.textContent)).toEqual([HEALTH.id.broken.headline]);
  });

  it('offers what can be done here: no look at a page that no guard stands in, nothing to delete where nothing is', () => {
    expect(labels(card(POPUPS.degraded))).toEqual(['Periksa halaman ini', 'Salin laporan', 'Hapus hitungan']);
    expect(labels(card(POPUPS.reload))).toEqual(['Copy report', 'Delete counts']);
    const unpressed = POPUPS.guarded.health.map((each) => ({ ...each, counts: countsOf(() => 0) }));
    expect(labels(card({ ...POPUPS.guarded, health: unpressed }))).not.toContain('Hapus hitungan');
  });

  it('calls back, with the report to copy', () => {
    const place = card(POPUPS.examined);
    button(place as HTMLElement, 'Periksa halaman ini')?.click();
    button(place as HTMLElement, 'Salin laporan')?.click();
    button(place as HTMLElement, 'Hapus hitungan')?.click();
    expect(on.onExamine).toHaveBeenCalledOnce();
    expect(on.onCopyReport).toHaveBeenCalledExactlyOnceWith(healthReport(POPUPS.examined, 'x'));
    expect(on.onForgetHealth).toHaveBeenCalledOnce();
  });
});

describe('what was done', () => {
  const statuses = (state: PopupState) =>
    [...(card(state)?.querySelectorAll('[role=status]') ?? [])].map((each) => each.textContent);

  it('is nothing at first', () => {
    expect(statuses(POPUPS.guarded)).toEqual(['', '']);
  });

  it('is told: what the page holds, and that the report was copied and what is in it', () => {
    const [look, report] = statuses(POPUPS.examined);
    expect(look).toContain('Menyukai: 24 tombol, 24 terbaca tujuannya.');
    expect(look).toContain(HEALTH.id.notWhole);
    expect(report).toBe(HEALTH.id.copied + healthReport(POPUPS.examined, 'x'));
  });

  it('is told where the page is silent and the browser refuses to copy', () => {
    const [look, report] = statuses(POPUPS.unanswered);
    expect(look).toBe('The page does not answer. Reload this tab and check again.');
    expect(report).toContain('The browser refused to copy.');
  });
});

describe('the canary', () => {
  it('is a link to its page, in a tab of its own', () => {
    const link = card(POPUPS.guarded)?.querySelector('a');
    expect([link?.textContent, link?.href, link?.target, link?.rel]).toEqual([
      'Coba di akun uji',
      'https://x.com/uji_kenari',
      '_blank',
      'noreferrer',
    ]);
  });

  it('is said to be missing where the list has none', () => {
    const place = card(POPUPS.examined);
    expect(place?.querySelector('a')).toBeNull();
    expect(place?.textContent).toContain('Daftar ini belum punya akun uji di situs ini.');
  });
});

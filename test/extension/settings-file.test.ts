import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/extension/browser.ts';
import { exportSettings, readChosenFile } from '../../src/extension/settings-file.ts';
import { changeSettings, readChosen } from '../../src/extension/settings-store.ts';
import fake from '../fake-browser.ts';

vi.mock('../../src/extension/knowledge.ts', () => ({
  knowledge: async () => ({ rulebook: { regions: new Map([['33.25', 'Kabupaten Batang']]) } }),
}));

beforeEach(() => fake.reset());
afterEach(() => vi.restoreAllMocks());

const file = (settings: object): File =>
  new File([JSON.stringify({ format: 'jempol-netral-settings', version: 1, settings })], 'setelan.json');
const stored = async () => (await browser.storage.local.get('settings'))['settings'];

describe('settings handed to the browser', () => {
  it('are a download that comes back as it was', async () => {
    // What the agency set stays the agency's.
    await browser.storage.local.set({ policy: { drafts: false } });
    await changeSettings({ mode: 'strict', region: '33.25' });
    const given: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      given.push(blob as Blob);
      return 'blob:uji';
    });
    const pressed: [string, string][] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      pressed.push([this.href, this.download]);
    });
    const done = exportSettings(await readChosen());
    expect(done).toEqual({ kind: 'exported', file: 'setelan-jempol-netral.json' });
    expect(pressed).toEqual([['blob:uji', 'setelan-jempol-netral.json']]);
    await changeSettings({ mode: 'confirm', region: null });
    await browser.storage.local.remove('policy');
    expect(await readChosenFile(new File(given, 'setelan.json'))).toEqual({
      kind: 'file-read',
      wanted: { mode: 'strict', region: '33.25' },
      locked: [],
    });
  });
});

describe('a chosen file', () => {
  it('changes nothing by being looked at', async () => {
    expect(await readChosenFile(file({ mode: 'remind' }))).toMatchObject({ wanted: { mode: 'remind' } });
    expect(await stored()).toBeUndefined();
  });

  it('is not even read beyond 64 kB', async () => {
    const large = new File(['x'.repeat(64_001)], 'setelan.json');
    const text = vi.spyOn(large, 'text');
    expect(await readChosenFile(large)).toEqual({ kind: 'file-refused', fault: { kind: 'too-large' } });
    expect(text).not.toHaveBeenCalled();
    expect(await readChosenFile(new File(['x'.repeat(64_000)], 'setelan.json'))).toEqual({
      kind: 'file-refused',
      fault: { kind: 'unreadable' },
    });
  });

  it('leaves what policy locks', async () => {
    await browser.storage.local.set({ policy: { mode: 'strict', lockedSettings: ['mode'] } });
    expect(await readChosenFile(file({ mode: 'remind', drafts: false }))).toEqual({
      kind: 'file-read',
      wanted: { drafts: false },
      locked: ['mode'],
    });
  });
});

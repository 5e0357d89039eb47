import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalExport, JournalPageState } from '../../src/core/journal-page.ts';
import { LANGUAGES, type Language } from '../../src/core/vocabulary.ts';
import { handOver } from '../../src/extension/hand-over.ts';
import { journalFile } from '../../src/extension/journal-file.ts';
import { journalPageActions } from '../../src/extension/journal-page.ts';
import { entry } from './journal-sample.ts';

vi.mock('../../src/extension/knowledge.ts', () => ({ knowledge: vi.fn(), onListsChanged: vi.fn() }));

const STATE: JournalPageState = {
  ...{ language: 'id', on: true, pause: null, managedBy: null, days: 30, corrupt: 0, ahead: 0 },
  ...{ today: '2031-03-02', fault: null, outcome: { kind: 'nothing' } },
  entries: [{ id: 1, ...entry() }],
  names: new Map([
    [
      'x:handle:uji_calon',
      { name: '=HYPERLINK("https://uji.example")', handle: '@uji_calon', platform: 'x' },
    ],
  ]),
  rules: new Map(),
  corrections: new Map(),
};
const file = (kind: JournalExport) => journalFile(kind, STATE.entries, STATE);
/** The record as a table in this language, of an account with this name. */
function recordOf(name: string, language: Language): string {
  const names = new Map([['x:handle:uji_calon', { name, handle: '@uji', platform: 'x' as const }]]);
  return journalFile('record-csv', STATE.entries, { ...STATE, names, language }).text;
}

describe('a file', () => {
  it('is named for what it holds and for its day', () => {
    const kinds = ['totals-csv', 'totals-json', 'record-csv', 'record-json'] as const;
    expect(kinds.map((kind) => file(kind).name)).toEqual([
      'jempol-netral-jumlah-2031-03-02.csv',
      'jempol-netral-jumlah-2031-03-02.json',
      'jempol-netral-catatan-2031-03-02.csv',
      'jempol-netral-catatan-2031-03-02.json',
    ]);
    expect(JSON.parse(file('totals-json').text)).toMatchObject({
      ...{ format: 'jempol-netral-totals', version: 1, made: '2031-03-02', language: 'id' },
      note: 'CATATAN PRIBADI, BUKAN BUKTI',
    });
    expect(JSON.parse(file('record-json').text)).toMatchObject({ format: 'jempol-netral-record' });
  });

  it('opens in a spreadsheet: marked as UTF-8, with its line ends, split where its readers’ Excel splits', () => {
    expect(file('totals-csv').text).toBe(
      '\uFEFF"Bulan";"Situs";"Tindakan";"Peringatan"\r\n"2031-03";"X";"Menyukai";1\r\n',
    );
    const english = journalFile('totals-csv', STATE.entries, { ...STATE, language: 'en' });
    expect(english.text).toContain('"2031-03","X","');
  });

  it.each([
    ['=HYPERLINK("https://uji.example")', `"'=HYPERLINK(""https://uji.example"")"`],
    ['\n=1', `"'=1"`],
    ['\r=1', `"'=1"`],
    ['Uji\r=1', '"Uji =1"'],
    ['Uji\u2028\u0000=1', '"Uji =1"'],
    ['\u200b\u202e=1', `"'=1"`],
    ['\t＝1', `"'＝1"`],
    // A spreadsheet that splits at the other sign begins a cell there, whatever is quoted.
    ['Uji;=1', `"Uji;'=1"`],
    ['Uji,+1', `"Uji,'+1"`],
    ['Uji, @uji; -1', `"Uji, '@uji; '-1"`],
    ['Uji";"=1', `"Uji"";""'=1"`],
    ['Uji - 1 = 2; 3', '"Uji - 1 = 2; 3"'],
  ])('holds nothing that a spreadsheet takes for a formula: %j', (name, cell) => {
    for (const language of LANGUAGES) expect(recordOf(name, language)).toContain(cell);
  });

  it('has a line for each entry whatever a list calls the account', () => {
    expect(recordOf('a\nb\rc\r\nd\u2029e', 'en').split(/[\r\n\u2028\u2029]+/)).toHaveLength(3);
  });
});

describe('handing it over', () => {
  const pressed: { readonly name: string; readonly href: string }[] = [];
  const revoke = vi.fn();
  let parts: Blob[] = [];
  beforeEach(() => {
    vi.useFakeTimers();
    pressed.length = 0;
    parts = [];
    revoke.mockReset();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:uji/${parts.push(blob as Blob)}`);
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(revoke);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      pressed.push({ name: this.download, href: this.href });
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('presses a link to it at once, and lets the address go later', async () => {
    handOver({ name: 'a.json', type: 'application/json', text: '{}' });
    expect(pressed).toEqual([{ name: 'a.json', href: 'blob:uji/1' }]);
    expect([await parts[0]?.text(), parts[0]?.type]).toEqual(['{}', 'application/json']);
    vi.advanceTimersByTime(10_000);
    expect(revoke).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(revoke.mock.calls).toEqual([['blob:uji/1']]);
  });

  it('is told within the press, also that it failed', () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const show = vi.fn();
    const { onExport } = journalPageActions(STATE, show);
    onExport('totals-csv', STATE);
    expect(show.mock.lastCall).toEqual([{ kind: 'exported', file: 'jempol-netral-jumlah-2031-03-02.csv' }]);
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    onExport('totals-csv', STATE);
    expect(show.mock.lastCall).toEqual([{ kind: 'export-failed' }]);
    expect(pressed).toHaveLength(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialSettings, type Settings } from '../../src/core/settings.ts';
import {
  FILE_SETTINGS,
  readSettingsFile,
  type SettingsNow,
  writeSettingsFile,
} from '../../src/core/settings-file.ts';
import { LANGUAGES, MODES, PERSONNEL } from '../../src/core/vocabulary.ts';

const regions = new Map([
  ['33', 'Jawa Tengah'],
  ['33.25', 'Kabupaten Batang'],
]);
const NOW: SettingsNow = { settings: initialSettings, locked: [], regions };
const text = (settings: object, frame: object = {}): string =>
  JSON.stringify({ format: 'jempol-netral-settings', version: 1, settings, ...frame });

const someSettings: fc.Arbitrary<Settings> = fc.record({
  personnel: fc.constantFrom(...PERSONNEL),
  language: fc.constantFrom(...LANGUAGES),
  mode: fc.constantFrom(...MODES),
  sharedComputer: fc.boolean(),
  drafts: fc.boolean(),
  region: fc.constantFrom(null, '33', '33.25'),
  journal: fc.boolean(),
  journalDays: fc.integer({ min: 7, max: 365 }),
});

describe('a settings file', () => {
  it('holds what the person chose, and nothing that only their agency set', () => {
    expect(JSON.parse(writeSettingsFile({ mode: 'strict', region: null })).settings).toEqual({
      mode: 'strict',
      region: null,
    });
    expect(JSON.parse(writeSettingsFile({})).settings).toEqual({});
  });

  it('holds six settings at most and nothing of the journal', () => {
    const written = JSON.parse(writeSettingsFile({ ...initialSettings, journal: true, journalDays: 90 }));
    expect(written).toEqual({
      format: 'jempol-netral-settings',
      version: 1,
      settings: {
        personnel: 'unknown',
        language: 'id',
        mode: 'confirm',
        sharedComputer: false,
        drafts: true,
        region: null,
      },
    });
  });

  it('brings any settings to any others, and then changes nothing more', () => {
    fc.assert(
      fc.property(someSettings, someSettings, (there, here) => {
        const file = writeSettingsFile(there);
        const read = readSettingsFile(file, { ...NOW, settings: here });
        if (read.kind !== 'read') throw new Error(JSON.stringify(read));
        const after = { ...here, ...read.wanted };
        for (const name of FILE_SETTINGS) expect(after[name]).toBe(there[name]);
        expect([after.journal, after.journalDays]).toEqual([here.journal, here.journalDays]);
        const again = readSettingsFile(file, { ...NOW, settings: after });
        expect(again).toEqual({ kind: 'read', wanted: {}, locked: [] });
      }),
    );
  });

  it('may leave settings out', () => {
    expect(readSettingsFile(text({ mode: 'strict' }), NOW)).toEqual({
      kind: 'read',
      wanted: { mode: 'strict' },
      locked: [],
    });
  });

  it('skips and names what policy locks, where it would change it', () => {
    const file = text({ mode: 'strict', drafts: true, language: 'en' });
    expect(readSettingsFile(file, { ...NOW, locked: ['mode', 'drafts'] })).toEqual({
      kind: 'read',
      wanted: { language: 'en' },
      locked: ['mode'],
    });
  });

  it.each([
    ['', { kind: 'unreadable' }],
    ['bukan berkas', { kind: 'unreadable' }],
    ['{"format":"jempol-netral-settings"', { kind: 'unreadable' }],
    ['null', { kind: 'foreign' }],
    ['[]', { kind: 'foreign' }],
    ['{}', { kind: 'foreign' }],
    ['{"format":"jempol-bundle","version":1,"settings":{}}', { kind: 'foreign' }],
    [text({}, { version: 0 }), { kind: 'foreign' }],
    [text({}, { version: '1' }), { kind: 'foreign' }],
    [text([]), { kind: 'foreign' }],
    [text({}, { version: 2 }), { kind: 'newer', version: 2 }],
    // What a later version's settings look like nobody knows.
    ['{"format":"jempol-netral-settings","version":3}', { kind: 'newer', version: 3 }],
    [text({ journal: true }), { kind: 'unknown-key', key: 'journal' }],
    [text({ mode: 'strict', journalDays: 7 }), { kind: 'unknown-key', key: 'journalDays' }],
    [text({ mode: 'off' }), { kind: 'wrong-value', key: 'mode' }],
    [text({ mode: null }), { kind: 'wrong-value', key: 'mode' }],
    [text({ drafts: 1 }), { kind: 'wrong-value', key: 'drafts' }],
    [text({ personnel: 'tni' }), { kind: 'wrong-value', key: 'personnel' }],
    [text({ region: '3325' }), { kind: 'wrong-value', key: 'region' }],
    [text({ region: '33.99' }), { kind: 'wrong-value', key: 'region' }],
    // All or nothing, whatever stands before it.
    [
      text({ language: 'en', mode: 'remind', sharedComputer: 'ya' }),
      { kind: 'wrong-value', key: 'sharedComputer' },
    ],
  ])('is refused whole: %s', (file, fault) => {
    expect(readSettingsFile(file, NOW)).toEqual({ kind: 'refused', fault });
  });

  it('cannot reach the prototype of what it sets', () => {
    const file = '{"format":"jempol-netral-settings","version":1,"settings":{"__proto__":{"mode":"remind"}}}';
    expect(readSettingsFile(file, NOW)).toEqual({ kind: 'read', wanted: {}, locked: [] });
    expect(Object.hasOwn(Object.prototype, 'mode')).toBe(false);
  });

  it('is read or refused, never anything else', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (any, settings) => {
        for (const file of [any, text({}, { settings })])
          expect(['read', 'refused']).toContain(readSettingsFile(file, NOW).kind);
      }),
    );
  });
});

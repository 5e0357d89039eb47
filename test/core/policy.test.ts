import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveSettings, LOCKABLE, parsePolicy, withoutLocked } from '../../src/core/policy.ts';
import { managedSchema, POLICY_KEY_NAMES } from '../../src/core/policy-schema.ts';
import { initialSettings } from '../../src/core/settings.ts';

const PIN = 'ab'.repeat(32);
const OTHER_PIN = 'cd'.repeat(32);

const WHOLE = {
  repositories: [
    `https://daftar.contoh.go.id/v1 sha256:${PIN} national`,
    `- sha256:${OTHER_PIN} agency:Pemerintah Kota Contoh`,
  ],
  region: '33.25',
  agencyName: '  Pemerintah Kota Contoh ',
  helpContact: 'BKPSDM, pesawat 112',
  mode: 'strict',
  sharedComputer: true,
  lockedSettings: ['mode', 'drafts'],
  pollHours: 12,
  minListVersion: 7,
  skipWelcome: true,
};

const NOTHING = {
  repositories: [],
  region: null,
  agencyName: null,
  helpContact: null,
  mode: null,
  sharedComputer: null,
  lockedSettings: [],
  pollHours: null,
  minListVersion: null,
  skipWelcome: false,
};

describe('a policy', () => {
  test('is read whole', () => {
    expect(parsePolicy(WHOLE)).toEqual({
      ignored: [],
      policy: {
        ...WHOLE,
        agencyName: 'Pemerintah Kota Contoh',
        repositories: [
          {
            url: 'https://daftar.contoh.go.id/v1/',
            fingerprint: PIN,
            origin: { scope: 'national' },
            by: 'policy',
          },
          {
            url: null,
            fingerprint: OTHER_PIN,
            origin: { scope: 'agency', name: 'Pemerintah Kota Contoh' },
            by: 'policy',
          },
        ],
      },
    });
  });

  test('that says nothing is all absence', () => {
    expect(parsePolicy({})).toEqual({ policy: NOTHING, ignored: [] });
  });

  test.each([null, undefined, 'mode', 3, ['mode']])('%j is none, and is told', (raw) => {
    expect(parsePolicy(raw)).toEqual({ policy: NOTHING, ignored: [{ key: '*', reason: 'type' }] });
  });

  test.each([
    ['mode', 'off', 'value'],
    ['mode', 1, 'type'],
    ['region', '3325', 'value'],
    ['region', 33, 'type'],
    ['agencyName', ' ', 'value'],
    ['agencyName', 'Kota\u202eContoh', 'value'],
    ['agencyName', 'a'.repeat(121), 'value'],
    ['helpContact', 'a\nb', 'value'],
    ['sharedComputer', 'true', 'type'],
    ['sharedComputer', 2, 'type'],
    ['lockedSettings', 'mode', 'type'],
    ['pollHours', 0, 'value'],
    ['pollHours', 1.5, 'value'],
    ['pollHours', '6', 'type'],
    ['minListVersion', -1, 'value'],
    ['skipWelcome', null, 'type'],
    ['repositories', `https://a.go.id/ sha256:${PIN} national`, 'type'],
    ['reportUrl', 'https://a.go.id/', 'unknown'],
    ['journal', true, 'unknown'],
  ])('with %s = %j loses that key alone and says why', (key, value, reason) => {
    const { policy, ignored } = parsePolicy({ ...WHOLE, [key]: value });
    expect(ignored).toEqual([{ key, reason }]);
    const lost = key in NOTHING ? { [key]: NOTHING[key as keyof typeof NOTHING] } : {};
    expect(policy).toEqual({ ...parsePolicy(WHOLE).policy, ...lost });
  });

  test('takes 0 and 1 for no and yes, as Firefox hands on the registry', () => {
    expect(parsePolicy({ sharedComputer: 0, skipWelcome: 1 })).toEqual({
      policy: { ...NOTHING, sharedComputer: false, skipWelcome: true },
      ignored: [],
    });
  });

  test('is read from anything without throwing', () => {
    const keys = fc.constantFrom(...POLICY_KEY_NAMES);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(keys, fc.anything())), (raw) => {
        expect(Object.keys(parsePolicy(raw).policy)).toEqual(POLICY_KEY_NAMES);
      }),
    );
  });
});

describe('repositories', () => {
  const read = (...repositories: unknown[]) => parsePolicy({ repositories });

  test.each([
    'https://daftar.contoh.go.id/v1/',
    `https://daftar.contoh.go.id/ sha256:${PIN}`,
    `https://daftar.contoh.go.id/ sha256:${PIN.slice(2)} national`,
    `http://daftar.contoh.go.id/ sha256:${PIN} national`,
    `file:///etc/ sha256:${PIN} national`,
    `https://nip@daftar.contoh.go.id/ sha256:${PIN} national`,
    `https://daftar.contoh.go.id/?dari=1 sha256:${PIN} national`,
    `https://daftar.contoh.go.id/# sha256:${PIN} national`,
    `https://daftar.contoh.go.id/ sha256:${PIN} nasional`,
    `https://daftar.contoh.go.id/ sha256:${PIN} region:3325`,
    `https://daftar.contoh.go.id/ sha256:${PIN} agency:`,
    `https://daftar.contoh.go.id/ sha256:${PIN} subscription:Contoh`,
  ])('%s is refused, the others stay', (text) => {
    const good = `- sha256:${OTHER_PIN} region:33.25`;
    const { policy, ignored } = read(text, good);
    expect(ignored).toEqual([{ key: 'repositories 1', reason: 'value' }]);
    expect(policy.repositories.map((each) => each.origin)).toEqual([{ scope: 'region', code: '33.25' }]);
  });

  test('a root that is named twice counts once; what is no text is told as such', () => {
    const one = `- sha256:${PIN} national`;
    expect(read(one, `- sha256:${PIN.toUpperCase()} region:33`, 7).ignored).toEqual([
      { key: 'repositories 2', reason: 'repeated' },
      { key: 'repositories 3', reason: 'type' },
    ]);
  });
});

describe('settings', () => {
  const under = (raw: object) => parsePolicy(raw).policy;

  test('of a policy are defaults until they are locked', () => {
    const open = under({ mode: 'strict', region: '33.25', sharedComputer: true });
    expect(effectiveSettings({}, open)).toEqual({
      ...initialSettings,
      mode: 'strict',
      region: '33.25',
      sharedComputer: true,
    });
    expect(effectiveSettings({ mode: 'remind', region: null, sharedComputer: false }, open)).toEqual({
      ...initialSettings,
      mode: 'remind',
    });
    const locked = under({ mode: 'strict', lockedSettings: ['mode'] });
    expect(effectiveSettings({ mode: 'remind', drafts: false }, locked)).toEqual({
      ...initialSettings,
      mode: 'strict',
      drafts: false,
    });
  });

  test('without a value are locked to the initial one', () => {
    expect(
      effectiveSettings({ drafts: false, mode: 'remind' }, under({ lockedSettings: [...LOCKABLE] })),
    ).toEqual(initialSettings);
  });

  // Promise 2: no policy key can turn the journal on.
  test('keep the journal off until the person turns it on, and off for good where it is locked', () => {
    const everything = under({ ...WHOLE, journal: true, journalDays: 365 });
    expect(effectiveSettings({}, everything)).toMatchObject({ journal: false, journalDays: 30 });
    expect(effectiveSettings({ journal: true }, everything).journal).toBe(true);
    const locked = under({ lockedSettings: ['journal'] });
    expect(effectiveSettings({ journal: true }, locked).journal).toBe(false);
    expect(withoutLocked({ journal: true }, locked)).toEqual({});
  });

  test('that are locked drop out of a change', () => {
    const policy = under({ lockedSettings: ['mode'] });
    expect(withoutLocked({ mode: 'remind', language: 'en' }, policy)).toEqual({ language: 'en' });
  });

  test.each(['personnel', 'language', 'journalDays', 'report', 'agencyName'])(
    '%s cannot be locked',
    (name) => {
      expect(parsePolicy({ lockedSettings: [name, 'mode'] })).toEqual({
        policy: { ...NOTHING, lockedSettings: ['mode'] },
        ignored: [{ key: 'lockedSettings 1', reason: 'value' }],
      });
    },
  );
});

describe('the managed schema', () => {
  test('has the documented keys and no other', () => {
    const keys = Object.keys(managedSchema().properties);
    expect(keys).toEqual([
      'repositories',
      'region',
      'agencyName',
      'helpContact',
      'mode',
      'sharedComputer',
      'lockedSettings',
      'pollHours',
      'minListVersion',
      'skipWelcome',
    ]);
    expect(Object.keys(parsePolicy(WHOLE).policy)).toEqual(keys);
  });

  // Promise 2: no policy key can turn reporting or the journal on.
  test('speaks nowhere of reporting, recording or sending', () => {
    const about =
      /report|lapor|telemet|analy|journal|jurnal|\blog|catat|record|rekam|audit|monitor|pantau|awas|track|lacak|upload|unggah|send|kirim|submit|collect|kumpul|endpoint|webhook|server|beacon|notify|email|statist|usage|screenshot|export|ekspor/i;
    const words = Object.entries(managedSchema().properties).flatMap(([key, value]) => [
      key,
      ...Object.values(value).map(String),
    ]);
    expect(words.length).toBeGreaterThan(30);
    // Of the journal only that it can be locked off.
    const locked = 'journal (terkunci berarti selalu mati)';
    expect(words.filter((each) => each.includes(locked))).toHaveLength(1);
    expect(words.filter((each) => about.test(each.replace(locked, '')))).toEqual([]);
  });

  // Chromium drops a whole key for one value outside these, and refuses to load the extension over words it knows not.
  test('is flat and lax', () => {
    for (const property of Object.values(managedSchema().properties)) {
      const { title, description, ...rest } = property as Record<string, unknown>;
      expect([typeof title, typeof description]).toEqual(['string', 'string']);
      expect([
        { type: 'string' },
        { type: 'boolean' },
        { type: 'integer' },
        { type: 'array', items: { type: 'string' } },
      ]).toContainEqual(rest);
    }
  });
});

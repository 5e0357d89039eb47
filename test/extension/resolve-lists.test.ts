import { beforeEach, describe, expect, it } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import type { AccountList, Origin } from '../../src/core/list.ts';
import { initialSettings, type Settings } from '../../src/core/settings.ts';
import type { Knowledge } from '../../src/extension/knowledge.ts';
import { noteChoice, resolve } from '../../src/extension/resolve.ts';
import fake from '../fake-browser.ts';
import { knowledgeOf, MOMENTS, sourceOf, switchedOff, testRules } from './rules.ts';

beforeEach(() => fake.reset());

const OFFICE: Origin = { scope: 'agency', name: 'Dinas Contoh' };
const nation = sourceOf(testRules().list, { scope: 'national' });
const sample = nationEntry('uji_calon');

function nationEntry(handle: string) {
  const found = testRules().list.accounts.find(
    ({ platform, handles }) => platform === 'x' && handles.includes(handle),
  );
  if (found === undefined) throw new Error(`${handle} is not in the test edition`);
  return found;
}

/** An agency's list with one account of a contestant whom only the nation's list describes. */
const office: AccountList = {
  ...testRules().list,
  info: {
    ...testRules().list.info,
    id: 'dinas',
    name: { id: 'Daftar dinas', en: 'Office list' },
    version: 4,
    date: '2031-02-27',
  },
  contestants: [],
  accounts: [{ ...sample, handles: ['uji_tambahan'], ids: [], origin: OFFICE }],
  protected: [],
  canaries: [],
  links: [],
  items: [],
  phrases: [],
  hoaxes: [
    {
      url: 'https://kabar.example/bohong',
      sources: [{ ...sample.sources[0]!, title: 'Klarifikasi Dinas Contoh' }],
    },
  ],
};
const added = sourceOf(office, OFFICE, { validUntil: MOMENTS.quiet });

const press = (handle: string, fields: Partial<Intent> = {}): Intent => ({
  platform: 'x',
  action: 'like',
  targets: [{ relation: 'author', ref: { platform: 'x', handle, id: null } }],
  item: '1',
  draft: null,
  ...fields,
});
const desk = (knowledge: Knowledge, at: number = MOMENTS.campaign, settings: Partial<Settings> = {}) => ({
  knowledge,
  settings: { ...initialSettings, ...settings },
  clock: () => at,
  memory: null,
});
async function told(intent: Intent, knowledge: Knowledge, at?: number) {
  const advice = await resolve(intent, desk(knowledge, at));
  return advice.level === 'none' ? null : { ...advice.text, level: advice.level };
}

describe('advice from several lists', () => {
  it('warns of what any of them lists, and names the one that does', async () => {
    const both = knowledgeOf(nation, added);
    expect(await told(press('uji_tambahan'), knowledgeOf(nation))).toBeNull();
    const text = await told(press('uji_tambahan'), both);
    expect(text?.level).toBe('prohibited');
    expect(text?.listed).toMatch(/; Daftar Dinas Contoh, per 27 Februari 2031\.$/);
    expect(text?.report).toContain('Daftar: dinas, Daftar dinas, versi 4, per 27 Februari 2031.');
    expect((await told(press('uji_calon'), both))?.report).not.toContain('Daftar dinas');
  });

  it('says of an expired list that it has expired, and warns no less', async () => {
    const both = knowledgeOf(nation, added);
    const [before, after] = [
      await told(press('uji_tambahan'), both, MOMENTS.quiet - 1),
      await told(press('uji_tambahan'), both, MOMENTS.quiet),
    ];
    const stale = (text: typeof before) =>
      text?.remarks.filter((each) => each.includes('lewat masa berlaku'));
    expect(stale(before)).toEqual([]);
    expect(stale(after)).toEqual([
      'Daftar ini sudah lewat masa berlakunya; peringatan ini menurut daftar per 27 Februari 2031.',
    ]);
    expect(after?.level).toBe(before?.level);
    expect((await told(press('uji_calon'), both, MOMENTS.quiet))?.remarks.join()).not.toContain('lewat masa');
  });

  it('calls a page false only where the nation does, and names its list', async () => {
    const draft = { links: ['link:kabar.example/bohong'], opaque: [], text: '', photos: false };
    const intent = press('warga', { action: 'post', draft });
    expect(await told(intent, knowledgeOf(nation, added))).toBeNull();
    const { list } = testRules();
    const found = { ...list, hoaxes: office.hoaxes };
    const both = knowledgeOf(sourceOf(found, { scope: 'national' }, { validUntil: MOMENTS.quiet }), added);
    const text = await told(intent, both);
    expect(text?.listed).toContain('Klarifikasi Dinas Contoh, ');
    expect(text?.report).toContain(`Daftar: ${list.info.id}, `);
    expect((await told(intent, both, MOMENTS.after))?.remarks.join()).toContain('menurut daftar per ');
  });

  it('remembers and records an added list’s account as any other', async () => {
    const entry = await noteChoice(press('uji_tambahan'), 'cancel', 5, desk(knowledgeOf(nation, added)));
    expect(entry).toMatchObject({ entry: 'x:handle:uji_tambahan', choice: 'cancel' });
  });
});

describe('a platform the nation switched off', () => {
  it('has no advice, not even strict mode’s, and the others have theirs', async () => {
    const off = switchedOff('x');
    const strict = { mode: 'strict' } as const;
    for (const intent of [press('uji_calon'), press('uji_kenari'), press('', { targets: [] })]) {
      expect(await resolve(intent, desk(off, MOMENTS.campaign, strict))).toEqual({ v: 1, level: 'none' });
    }
    expect(await told(press('uji_calon'), switchedOff('tiktok'))).not.toBeNull();
  });
});

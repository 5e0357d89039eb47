import { beforeEach, describe, expect, it } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import { initialSettings, type Settings } from '../../src/core/settings.ts';
import { PERSONNEL, PHASES } from '../../src/core/vocabulary.ts';
import { openQuietMemory } from '../../src/extension/quiet-memory.ts';
import { type Desk, noteChoice, resolve } from '../../src/extension/resolve.ts';
import fake from '../fake-browser.ts';
import { embeddedKnowledge, MOMENTS } from './rules.ts';

const knowledge = embeddedKnowledge();
const DAY = 86_400_000;

beforeEach(() => fake.reset());

function desk(at: number, settings: Partial<Settings> = {}, isPrivate = false): Desk {
  return {
    knowledge,
    settings: { ...initialSettings, ...settings },
    clock: () => at,
    memory: isPrivate ? null : openQuietMemory('local'),
  };
}

const press = (handle: string, action: Intent['action'] = 'like', id: string | null = null): Intent => ({
  platform: 'x',
  action,
  targets: [{ relation: 'author', ref: { platform: 'x', handle, id } }],
  item: '1',
  draft: null,
});

const LEVELS = {
  outside: 'caution',
  prospective: 'prohibited',
  determined: 'prohibited',
  campaign: 'prohibited',
  quiet: 'prohibited',
  after: 'caution',
} as const;

describe.each(PERSONNEL)('advice for %s', (personnel) => {
  it.each(PHASES)('on a candidate’s account, %s', async (phase) => {
    const advice = await resolve(press('uji_calon'), desk(MOMENTS[phase], { personnel }));
    if (advice.level === 'none') throw new Error('no advice');
    // The regulation speaks of ASN; what binds others is said with less weight, never not at all.
    if (personnel === 'non-asn') expect(['caution', 'prohibited']).toContain(advice.level);
    else expect(advice.level).toBe(LEVELS[phase]);
    expect(advice.form).toBe(advice.level === 'caution' ? 'compact' : 'full');
    expect(advice.text.accounts[0].handle).toBe('@uji_calon');
    expect(advice.text.lang).toBe('id');
    if (personnel !== 'pns') expect(JSON.stringify(advice.text.lead)).not.toMatch(/\bPNS\b/);
  });
});

describe('advice', () => {
  it('is none for whoever is not listed, and for a protected account', async () => {
    expect((await resolve(press('warga_biasa'), desk(MOMENTS.campaign))).level).toBe('none');
    expect((await resolve(press('KPU_ID'.toLowerCase()), desk(MOMENTS.campaign))).level).toBe('none');
  });

  it('speaks the person’s language and follows the mode', async () => {
    const english = await resolve(press('uji_calon'), desk(MOMENTS.campaign, { language: 'en' }));
    const remind = await resolve(press('uji_calon'), desk(MOMENTS.campaign, { mode: 'remind' }));
    expect(english).toMatchObject({ text: { lang: 'en' } });
    expect(remind).toMatchObject({ level: 'prohibited', form: 'remind' });
  });

  it('lowers to caution where id and handle disagree', async () => {
    const advice = await resolve(press('uji_beridentitas', 'follow', '5'), desk(MOMENTS.campaign));
    expect(advice.level).toBe('caution');
  });

  it('is short when the same act comes again within seven days, and full after them', async () => {
    const at = MOMENTS.campaign;
    expect(await resolve(press('uji_calon'), desk(at))).toMatchObject({ form: 'full' });
    await noteChoice(press('uji_calon'), 'cancel', 900, desk(at));
    expect(await resolve(press('uji_calon'), desk(at + 6 * DAY))).toMatchObject({
      form: 'compact',
      level: 'prohibited',
    });
    expect(await resolve(press('uji_calon', 'share'), desk(at))).toMatchObject({ form: 'full' });
    expect(await resolve(press('uji_tim'), desk(at))).toMatchObject({ form: 'full' });
    expect(await resolve(press('uji_calon'), desk(at + 7 * DAY))).toMatchObject({ form: 'full' });
  });

  it('outside every election mentions an account once in thirty days', async () => {
    const at = MOMENTS.outside;
    expect(await resolve(press('uji_calon'), desk(at))).toMatchObject({ level: 'caution' });
    await noteChoice(press('uji_calon'), 'proceed', 900, desk(at));
    expect((await resolve(press('uji_calon', 'follow'), desk(at + DAY))).level).toBe('none');
    expect((await resolve(press('uji_calon'), desk(at + 29 * DAY))).level).toBe('none');
    expect((await resolve(press('uji_calon'), desk(at + 30 * DAY))).level).toBe('caution');
    expect((await resolve(press('uji_tim'), desk(at))).level).toBe('caution');
  });

  it('is not silenced in a campaign by what was said before it', async () => {
    await noteChoice(press('uji_calon'), 'proceed', 900, desk(MOMENTS.prospective - 20 * DAY));
    expect((await resolve(press('uji_calon'), desk(MOMENTS.prospective))).level).toBe('prohibited');
  });

  it('remembers nothing in a private window', async () => {
    const at = MOMENTS.campaign;
    const entry = await noteChoice(press('uji_calon'), 'cancel', 900, desk(at, {}, true));
    expect(entry).toMatchObject({ choice: 'cancel' });
    expect(await fake.storage.local.get()).toEqual({});
    expect(await resolve(press('uji_calon'), desk(at))).toMatchObject({ form: 'full' });
  });

  it('gives the journal the list’s own key, the rule and the time, and nothing for an unlisted account', async () => {
    expect(await noteChoice(press('uji_calon'), 'proceed', 1_234, desk(MOMENTS.campaign))).toEqual({
      day: '2031-03-01',
      hour: 9,
      platform: 'x',
      action: 'like',
      entry: 'x:handle:uji_calon',
      rule: expect.stringMatching(/^R-/),
      choice: 'proceed',
      seconds: 1,
      reason: null,
    });
    expect(await noteChoice(press('warga_biasa'), 'proceed', 1, desk(MOMENTS.campaign))).toBeNull();
  });

  it('gives the journal the day and hour where the person works, and whole seconds', async () => {
    const night = Date.parse('2031-03-01T23:40:00+07:00');
    const noted = (region: string | null, tookMs: number) =>
      noteChoice(press('uji_calon'), 'cancel', tookMs, desk(night, { region }, true));
    expect(await noted(null, 499)).toMatchObject({ day: '2031-03-01', hour: 23, seconds: 0 });
    expect(await noted('73', 2_500)).toMatchObject({ day: '2031-03-02', hour: 0, seconds: 3 });
    // A taken-over renderer says any number.
    expect(await noted('91', 1e300)).toMatchObject({ day: '2031-03-02', hour: 1, seconds: 86_400 });
  });

  it('dates by western Indonesia: a minute before midnight there is still today', async () => {
    const night = Date.parse('2031-03-01T23:59:00+07:00');
    await noteChoice(press('uji_calon'), 'cancel', 1, desk(night));
    expect(await resolve(press('uji_calon'), desk(Date.parse('2031-03-07T23:59:00+07:00')))).toMatchObject({
      form: 'compact',
    });
    expect(await resolve(press('uji_calon'), desk(Date.parse('2031-03-08T00:01:00+07:00')))).toMatchObject({
      form: 'full',
    });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { canaryRef } from '../../src/core/canary.ts';
import type { AccountRef, Intent, Target } from '../../src/core/intent.ts';
import type { Advice } from '../../src/core/messages.ts';
import { initialSettings, type Settings } from '../../src/core/settings.ts';
import { ACTIONS } from '../../src/core/vocabulary.ts';
import { openQuietMemory } from '../../src/extension/quiet-memory.ts';
import { type Desk, noteChoice, resolve } from '../../src/extension/resolve.ts';
import canaries from '../edition/accounts/canaries.json' with { type: 'json' };
import fake from '../fake-browser.ts';
import { embeddedKnowledge, MOMENTS } from './rules.ts';

beforeEach(() => fake.reset());

const desk = (settings: Partial<Settings> = {}, at: number = MOMENTS.campaign): Desk => ({
  knowledge: embeddedKnowledge(),
  settings: { ...initialSettings, ...settings },
  clock: () => at,
  memory: openQuietMemory('local'),
});
const on = (ref: AccountRef): Target => ({ relation: 'author', ref });
const X_CANARY: AccountRef = { platform: 'x', handle: 'uji_kenari', id: null };
const press = (...targets: readonly Target[]): Intent => ({
  platform: targets[0]?.ref.platform ?? 'x',
  action: 'like',
  targets,
  item: '1',
  draft: null,
});
function said(advice: Advice) {
  if (advice.level === 'none') throw new Error('no advice');
  return advice;
}

describe('a press on the canary', () => {
  it.each(canaries)('$platform is answered by the worker in words of its own', async (canary) => {
    const ref = canaryRef(canary as Parameters<typeof canaryRef>[0]);
    const { level, form, text } = said(await resolve(press(on(ref)), desk()));
    expect([level, form]).toEqual(['caution', 'full']);
    expect(text.title).toBe('Rantai penjagaan bekerja: ini akun uji.');
    expect(text.lead).toContain('akun uji Jempol Netral, bukan akun kampanye');
    expect(text.accounts).toHaveLength(1);
    expect([text.sanction, text.rule.quote, text.more]).toEqual(['', null, []]);
    expect(JSON.stringify(text)).not.toMatch(/SKB|PP \d+|UU \d+|disiplin|undefined|null,null/);
  });

  it.each(ACTIONS)('is answered alike for %s, in either language', async (action) => {
    const intent = { ...press(on(X_CANARY)), action };
    const { text } = said(await resolve(intent, desk({ language: 'en' })));
    expect(text.lang).toBe('en');
    expect(text.lead).toContain('not a campaign account');
    expect(text.proceed).not.toBe('');
  });

  it('only reminds where only reminders are wanted, and says that it was let through', async () => {
    const { form, text } = said(await resolve(press(on(X_CANARY)), desk({ mode: 'remind' })));
    expect(form).toBe('remind');
    expect(text.lead).toContain('diteruskan');
    expect(text.lead).not.toContain('ditahan');
  });

  it('is full every time, outside every election too: nothing is remembered, nothing recorded', async () => {
    const before = await fake.storage.local.get();
    for (const at of [MOMENTS.outside, MOMENTS.campaign]) {
      expect(await noteChoice(press(on(X_CANARY)), 'proceed', 900, desk({}, at))).toBeNull();
      expect(await resolve(press(on(X_CANARY)), desk({}, at))).toMatchObject({ form: 'full' });
    }
    expect(await fake.storage.local.get()).toEqual(before);
  });

  it('gives way to a listed account beside it', async () => {
    const listed = on({ platform: 'x', handle: 'uji_calon', id: null });
    for (const targets of [
      [on(X_CANARY), listed],
      [listed, on(X_CANARY)],
    ]) {
      const { level, text } = said(await resolve(press(...targets), desk()));
      expect(level).toBe('prohibited');
      expect(JSON.stringify(text)).not.toContain('uji_kenari');
    }
  });

  it('gives way to a page found false that goes along', async () => {
    const draft = { links: ['link:hoaks.example/berita-palsu'], opaque: [], text: null, photos: false };
    const { text } = said(await resolve({ ...press(on(X_CANARY)), action: 'comment', draft }, desk()));
    expect(text.title).toBe('Tautan ini dinyatakan tidak benar.');
  });

  it('is nothing special beside an unlisted account, and an unlisted account alone is none', async () => {
    const unlisted = on({ platform: 'x', handle: 'warga_biasa', id: null });
    expect(said(await resolve(press(unlisted, on(X_CANARY)), desk())).text.accounts[0].handle).toBe(
      '@uji_kenari',
    );
    expect((await resolve(press(unlisted), desk())).level).toBe('none');
  });
});

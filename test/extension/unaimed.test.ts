import { describe, expect, it } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import { initialSettings, type Settings } from '../../src/core/settings.ts';
import { resolve } from '../../src/extension/resolve.ts';
import { embeddedKnowledge, MOMENTS } from './rules.ts';

const intent: Intent = { platform: 'x', action: 'like', targets: [], item: null, draft: null };

const answer = (at: number, settings: Partial<Settings>) =>
  resolve(intent, {
    knowledge: embeddedKnowledge(),
    settings: { ...initialSettings, personnel: 'pns', mode: 'strict', ...settings },
    clock: () => at,
    memory: null,
  });

describe('a press whose target the page does not name', () => {
  it('is asked about in strict mode while candidates stand, neutrally', async () => {
    const advice = await answer(MOMENTS.campaign, {});
    if (advice.level === 'none') throw new Error('no advice');
    expect(advice.level).toBe('caution');
    expect(advice.text.title).toBe('Akun tujuan tidak dapat dikenali.');
    expect(advice.text.rule.citation).toContain('UU 20/2023');
    expect(advice.text.lead).toContain('Pemilihan Bupati Contoh');
    expect(JSON.stringify(advice.text)).not.toContain('Budi');
  });

  it('is asked about in English too, and of non-ASN by their own rule', async () => {
    const advice = await answer(MOMENTS.campaign, { language: 'en', personnel: 'non-asn' });
    if (advice.level === 'none') throw new Error('no advice');
    expect(advice.text.title).toBe('The account cannot be recognised.');
    expect(advice.text.rule.citation).toContain('MenPANRB');
  });

  it.each([
    ['outside any election', MOMENTS.outside, {}],
    ['in confirm mode', MOMENTS.campaign, { mode: 'confirm' }],
    ['in remind mode', MOMENTS.campaign, { mode: 'remind' }],
  ] as const)('goes through %s', async (_, at, settings) => {
    expect((await answer(at, settings)).level).toBe('none');
  });
});
